import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestions } from '../../../../scripts/evaluation.ts';
import { cleanText } from '../../../../src/language/clean.ts';
import { tokenise, type Token } from '../../../../src/language/tokenise.ts';
import { readFeatures } from '../../../../src/questions/features.ts';
import type { Mark, Reader } from '../../../../src/questions/reader.ts';
import { readers } from '../../../../src/questions/readers/order.ts';
import { indexReaders, readersAwake } from '../../../../src/questions/readers/reader-index.ts';
import { askedIn, longestQuestion } from '../../../../src/questions/understand.ts';
import { realModel } from '../../../support/knowledge.ts';

const featuresOf = (text: string) => readFeatures(tokenise(cleanText(text)), realModel());

const reader = (needs: Reader['needs'], longest?: number): Reader => ({
  name: 'of-the-test',
  ...(needs === undefined ? {} : { needs }),
  ...(longest === undefined ? {} : { longest }),
  read: () => undefined,
});

const marked = (...marks: readonly Mark[]): Reader => reader([{ marks }]);

const wakes = (one: Reader, text: string): boolean =>
  readersAwake(indexReaders([one]), featuresOf(text)).length === 1;

describe('a reader is asked', () => {
  test('where a sign of each of its needs stands, and else is not', () => {
    const cued = reader([{ cues: ['criticism'], words: new Set(['tram']) }]);
    expect(wakes(cued, 'any critics')).toBe(true);
    expect(wakes(cued, 'a tram')).toBe(true);
    expect(wakes(cued, 'a bus')).toBe(false);
    const both = reader([{ cues: ['criticism'] }, { named: ['actor'] }]);
    expect(wakes(both, 'any critics in France')).toBe(true);
    expect(wakes(both, 'any critics')).toBe(false);
    expect(wakes(both, 'France')).toBe(false);
  });

  test('by the words as they were meant and as they were typed', () => {
    const worded = reader([{ words: new Set(['election', 'electoin']) }]);
    expect(wakes(worded, 'the electoin')).toBe(true);
    expect(wakes(reader([{ words: new Set(['election']) }]), 'the electoin')).toBe(true);
    expect(wakes(reader([{ words: new Set(['electoin']) }]), 'the electoin')).toBe(true);
  });

  test('by what is named, of a kind or one entry', () => {
    expect(wakes(reader([{ named: ['actor/france'] }]), 'did France sign')).toBe(true);
    expect(wakes(reader([{ named: ['actor/france'] }]), 'did Spain sign')).toBe(false);
  });

  test('by marks of the whole question', () => {
    expect(wakes(marked('digit'), 'who joined in 2019')).toBe(true);
    expect(wakes(marked('digit'), 'norm 13(i)')).toBe(true);
    expect(wakes(marked('digit'), 'who joined late')).toBe(false);
    expect(wakes(marked('label'), 'norm 13(i)')).toBe(false);
    expect(wakes(marked('label'), 'norm 13i')).toBe(true);
    expect(wakes(marked('principleNumber'), 'principle eight')).toBe(true);
    expect(wakes(marked('principleNumber'), 'no principle')).toBe(false);
    expect(wakes(marked('stranger'), 'what did Zorblax Quimby say')).toBe(true);
    expect(wakes(marked('role'), 'what did the CEO say')).toBe(true);
    expect(wakes(marked('otherThing'), 'our call centre')).toBe(true);
    expect(wakes(marked('stranger', 'role', 'otherThing'), 'what is cyber hygiene')).toBe(false);
  });

  test('where the question is no longer than the longest that it reads', () => {
    expect(wakes(reader(undefined, 2), 'cyber hygiene')).toBe(true);
    expect(wakes(reader(undefined, 2), 'good cyber hygiene')).toBe(false);
    expect(wakes(reader(undefined), 'whatever it is')).toBe(true);
  });
});

const folder = new URL('../../../questions/', import.meta.url);
const questions = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => parseQuestions(readFileSync(new URL(name, folder), 'utf8')))
  .map(({ question }) => question);

/** The first half of one question and the second of the next: signs stand together there that nobody thought of. */
const halves = (tokens: readonly Token[], next: readonly Token[]): readonly Token[] => [
  ...tokens.slice(0, Math.ceil(tokens.length / 2)),
  ...next.slice(Math.floor(next.length / 2)),
];

describe('a reader that is not asked', () => {
  test('would understand no question of ours, and no two halves of them', { timeout: 240_000 }, () => {
    const model = realModel();
    const index = indexReaders(readers);
    const asked = questions.map((text) => askedIn(cleanText(text), model));
    const overslept = new Set<string>();
    let slept = 0;
    const check = (tokens: readonly Token[]): void => {
      if (tokens.length === 0 || tokens.length > longestQuestion) return;
      const features = readFeatures(tokens, model);
      const awake = new Set(readersAwake(index, features));
      for (const one of readers) {
        if (awake.has(one)) continue;
        slept += 1;
        if (one.read(features, model) !== undefined) overslept.add(`${one.name}: ${features.text}`);
      }
    };
    for (const [place, tokens] of asked.entries()) {
      check(tokens);
      check(halves(tokens, asked[place + 1] ?? []));
    }
    expect([...overslept]).toEqual([]);
    // Most readers sleep through most questions.
    expect(slept).toBeGreaterThan((asked.length * 2 * readers.length) / 2);
  });
});
