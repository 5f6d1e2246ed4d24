import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
let now = new Date(0);
let dice = 0;
const bot = createBot(knowledge, { now: () => now, random: () => dice });

describe('today', () => {
  test('brings all nine principles within nine days, in order', () => {
    const start = Date.parse('2026-02-26T22:00:00Z');
    const numbers = Array.from({ length: 18 }, (_, day) => {
      now = new Date(start + day * 86_400_000);
      const answer = bot.ask({ text: 'today' });
      expect(contractFaults(answer, knowledge)).toEqual([]);
      return Number(answer.refs[0]?.split('/')[1]);
    });
    for (const [day, number] of numbers.entries()) expect(number).toBe(((numbers[0]! - 1 + day) % 9) + 1);
  });

  test.each([
    ['2026-05-05T23:59:59Z', '5 May 2026 (UTC)'],
    ['1969-07-20T20:17:00Z', '20 July 1969 (UTC)'],
  ])('at %s says the day: %s', (moment, day) => {
    now = new Date(moment);
    expect(bot.ask({ text: 'principle of the day' })).toMatchObject({
      kind: 'daily',
      title: expect.stringContaining(day) as unknown,
    });
  });
});

describe('random', () => {
  test('brings one of the nine for any throw of the dice', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (throwOfDice) => {
        dice = throwOfDice;
        expect(bot.ask({ text: 'random' }).refs).toEqual([`principle/${Math.floor(throwOfDice * 9) + 1}`]);
      }),
    );
  });

  test('stays within the nine even where the dice show 1', () => {
    dice = 1;
    expect(bot.ask({ text: 'random' }).refs).toEqual(['principle/9']);
  });
});
