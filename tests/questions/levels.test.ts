/** The pass rates below which the bot must not fall, over the project's own questions. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBot } from '../../adapters/open-bot.ts';
import { evaluate, parseQuestions, passRate, report, type Mark } from '../../scripts/evaluation.ts';
import type { Bot } from '../../src/bot.ts';

const folder = new URL('.', import.meta.url);

const levels: readonly (readonly [file: string, least: number])[] = [
  ['development-english.jsonl', 0.91],
  ['held-out-english.jsonl', 0.91],
  ['second-held-out-english.jsonl', 0.84],
  ['development-out-of-scope.jsonl', 0.96],
  ['held-out-out-of-scope.jsonl', 0.95],
  ['second-held-out-out-of-scope.jsonl', 0.95],
  ['development-follow-ups.jsonl', 0.95],
  ['held-out-follow-ups.jsonl', 0.95],
  ['second-held-out-follow-ups.jsonl', 0.95],
];

let bot: Bot;

beforeAll(() => {
  bot = openBot();
});

function markFile(file: string): readonly Mark[] {
  return evaluate(bot, parseQuestions(readFileSync(new URL(file, folder), 'utf8')));
}

describe('levels', () => {
  it.each(levels)('%s passes at least %d', (file, least) => {
    const marks = markFile(file);
    const failed = marks
      .filter(({ faults }) => faults.length > 0)
      .map(({ question, faults }) => `${question.id}: ${faults.join('; ')}`);
    expect(passRate(report(marks).all), failed.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('keeps hostile and nonsensical input out altogether', () => {
    const marks = levels
      .filter(([file]) => file.includes('out-of-scope'))
      .flatMap(([file]) => markFile(file));
    const hostile = marks.filter(({ question }) =>
      ['injection', 'gibberish', 'unicode'].includes(question.group),
    );
    expect(hostile.length).toBeGreaterThan(20);
    expect(hostile.filter(({ faults }) => faults.length > 0).map(({ question }) => question.id)).toEqual([]);
  });

  it('marks an answer down for each thing that is wrong', () => {
    const [mark] = evaluate(bot, [
      {
        id: 'x',
        group: 'x',
        question: 'principle 8',
        kind: ['term'],
        all: ['principle/7'],
        any: ['principle/1'],
        none: ['principle/8'],
        text: ['no such words'],
      },
    ]);
    expect(mark?.faults).toHaveLength(5);
  });
});
