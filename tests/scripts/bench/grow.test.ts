/** The grown knowledge: larger, sound, the same for the same seed, and in nobody's way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOne, steadyBot } from '../../../scripts/bench/ask-all.ts';
import { readDataFiles, wordsIn, writeDataFiles, type Json } from '../../../scripts/bench/data-files.ts';
import { generatedQuestions, isAnswered, withSlip } from '../../../scripts/bench/generated-questions.ts';
import { grow, grownOnce, isGenerated } from '../../../scripts/bench/grow.ts';
import { measureLikeness } from '../../../scripts/bench/grown-answers.ts';
import { knownWords } from '../../../scripts/bench/known-words.ts';
import { MadeUpWords } from '../../../scripts/bench/made-up-words.ts';
import { compareAnswers } from '../../../scripts/bench/same-answers.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { stem } from '../../../src/language/stem.ts';
import { dataDirectory, realKnowledge } from '../../support/knowledge.ts';

const data = readDataFiles(dataDirectory);
const known = knownWords(data);
const grown = grow(data, 3, 1);

const textsOf = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** The names, aliases, topics and roles of the entries that growing made. */
const phrases = Object.values(grown)
  .flatMap(({ entries }) => entries)
  .filter(({ ref }) => typeof ref === 'string' && isGenerated(ref))
  .flatMap(({ name, aliases, topics, roles }) => [name, aliases, topics, roles].flatMap(textsOf));

const shape = (name: string): string => name.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, 'w');

describe('growing', () => {
  test('makes every kind of entry as many times as many, and keeps what there is once: the nine principles, the counts', () => {
    expect(grownOnce).toContain('principles.json');
    for (const [file, { entries }] of Object.entries(grown)) {
      const before = data[file as keyof typeof data].entries;
      expect(entries).toHaveLength(before.length * (grownOnce.has(file) ? 1 : 3));
      expect(entries.slice(0, before.length)).toEqual(before);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(grow(data, 3, 1))).toBe(JSON.stringify(grown));
    expect(grow(data, 2, 2)['terms.json']).not.toEqual(grow(data, 2, 1)['terms.json']);
  });

  test('further begins with the same entries', () => {
    const less = grow(data, 2, 1)['experts.json'].entries;
    expect(grown['experts.json'].entries.slice(0, less.length)).toEqual(less);
  });

  test('by one changes nothing, and by less is refused', () => {
    expect(grow(data, 1, 1)).toEqual(data);
    expect(() => grow(data, 0, 1)).toThrow(RangeError);
    expect(() => grow(data, 1.5, 1)).toThrow(RangeError);
  });

  test('uses no word that anybody knows', () => {
    const words = new Set(phrases.flatMap(wordsIn).map((word) => word.toLowerCase()));
    expect(words.size).toBeGreaterThan(5000);
    expect([...words].filter((word) => known.has(word) || known.has(stem(word)))).toEqual([]);
  });

  test('knows the words that it has to stay away from', () => {
    const missing = [
      'bilogorskiy',
      'hack',
      'signatories',
      'who',
      'criticized',
      'kubernetes',
      'table',
      'eight',
    ];
    expect(missing.filter((word) => !known.has(word))).toEqual(['kubernetes']);
  });

  test('keeps the shape of a name: its capitals, its hyphens, its number of words', () => {
    const names = data['actors.json'].entries.map(({ name }) => textsOf(name)[0] ?? '');
    const copies = grown['actors.json'].entries
      .slice(names.length, 2 * names.length)
      .map(({ name }) => textsOf(name)[0] ?? '');
    expect(copies.map(shape)).toEqual(names.map(shape));
    expect(copies.filter((name) => /^\p{Lu}/u.test(name)).length).toBeGreaterThan(300);
  });
});

describe('made-up words', () => {
  test('are never the same, nor of one stem, and none that is taken', () => {
    const first = new MadeUpWords(7, () => false);
    const words = Array.from({ length: 2000 }, () => first.next(8));
    expect(new Set(words.map(stem)).size).toBe(2000);
    const [taken = ''] = words;
    const second = new MadeUpWords(7, (word) => word === taken);
    expect(second.next(8)).toBe(words[1]);
    expect(words.every((word) => /^[a-z]{6,16}$/.test(word))).toBe(true);
  });
});

describe('the grown knowledge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paris-call-grown-'));
  let knowledge: KnowledgeBase;
  beforeAll(() => {
    writeDataFiles(folder, grown);
    knowledge = loadKnowledge(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('passes the checks of loading', () => {
    expect(knowledge.experts).toHaveLength(realKnowledge().experts.length * 3);
  });

  test('is found by name, by a name with a slip, and by topic', () => {
    const bot = steadyBot(knowledge);
    const questions = generatedQuestions(knowledge, 20);
    expect(new Set(questions.map(({ way }) => way))).toEqual(new Set(['name', 'slip', 'topic']));
    expect(questions.every(({ ref }) => isGenerated(ref))).toBe(true);
    const found = questions.filter((question) =>
      isAnswered(question, bot.ask({ text: question.question }).refs),
    );
    expect(found.length / questions.length).toBeGreaterThan(0.9);
  });

  test('leaves answers of old as they are', () => {
    const [before, after] = [steadyBot(realKnowledge()), steadyBot(knowledge)];
    for (const question of ['principle 8', 'who is Hahad', 'what is hack-back', 'capital of mongolia'])
      expect(compareAnswers(before.ask({ text: question }), after.ask({ text: question })), question).toBe(
        'same',
      );
  });

  test('shows where lists get longer', () => {
    const questions = ['experts', 'principle 2'].map((question) => ({ question, conversation: undefined }));
    const answers = (bot: ReturnType<typeof steadyBot>) =>
      questions.map((question) => askOne(bot, question, 'x'));
    const { figures } = measureLikeness(
      questions.map(({ question }) => ({
        id: question,
        group: '',
        question,
        kind: [],
        all: [],
        any: [],
        none: [],
        text: [],
      })),
      answers(steadyBot(realKnowledge())),
      answers(steadyBot(knowledge)),
    );
    expect(figures.map(({ name, value }) => [name, value])).toEqual([
      ['sameAnswers', 50],
      ['longerAnswers', 50],
      ['otherAnswers', 0],
    ]);
  });
});

test('a slip swaps two letters in the middle of the longest word', () => {
  expect(withSlip('Mounir Hahad')).toBe('Monuir Hahad');
  expect(withSlip('hack-back')).not.toBe('hack-back');
});
