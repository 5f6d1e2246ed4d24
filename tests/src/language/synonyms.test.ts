import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deeds } from '../../../src/language/english-synonyms-deeds.ts';
import { notions } from '../../../src/language/english-synonyms-notions.ts';
import { people } from '../../../src/language/english-synonyms-people.ts';
import { qualities } from '../../../src/language/english-synonyms-qualities.ts';
import { things } from '../../../src/language/english-synonyms-things.ts';
import { english } from '../../../src/language/english.ts';
import { stem } from '../../../src/language/stem.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { dataDirectory } from '../../support/knowledge.ts';

const groups = [deeds, things, notions, people, qualities]
  .flatMap((list) => list.trim().split('\n'))
  .map((line) => ({ line, words: line.split('|').map((word) => word.trim()) }));

const stems = (text: string): readonly string[] => tokenise(text).map((token) => stem(token.text));

/** Every English text below `value`: names, topics, claims, facts. */
function* englishIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'en') yield* [part].flat().filter((text) => typeof text === 'string');
    else yield* englishIn(part);
  }
}

const known = new Set(
  ['principles', 'themes', 'terms', 'accord', 'opinions']
    .map((file): unknown => JSON.parse(readFileSync(`${dataDirectory}${file}.json`, 'utf8')))
    .flatMap((entries) => [...englishIn(entries)])
    .flatMap(stems),
);

describe('the groups of words that mean about the same', () => {
  test('hold two different words or more each', () => {
    for (const { line, words } of groups)
      expect(new Set(words.map((word) => stems(word).join(' '))).size, line).toBeGreaterThan(1);
  });

  test('are in the form in which words are compared', () => {
    for (const { line, words } of groups)
      for (const word of words)
        expect(
          tokenise(word)
            .map(({ text }) => text)
            .join(' '),
          line,
        ).toBe(word);
  });

  test('hold no word without content', () => {
    for (const { line, words } of groups)
      for (const word of words) expect(english.neutral.has(word), `${word}: ${line}`).toBe(false);
  });

  test('hold a word of the knowledge each', () => {
    for (const { line, words } of groups)
      expect(
        words.some((word) => stems(word).every((part) => known.has(part))),
        line,
      ).toBe(true);
  });

  test('share no word among more than two', () => {
    const lines = new Map<string, Set<string>>();
    for (const { line, words } of groups)
      for (const word of words) {
        const key = stems(word).join(' ');
        lines.set(key, (lines.get(key) ?? new Set()).add(line));
      }
    for (const [word, found] of lines) expect([...found].length, word).toBeLessThanOrEqual(2);
  });
});
