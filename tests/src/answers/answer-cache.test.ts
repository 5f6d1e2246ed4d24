import { describe, expect, test } from 'vitest';
import { AnswerCache } from '../../../src/answers/answer-cache.ts';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Query, Reading } from '../../../src/questions/query.ts';
import { fixedNow, realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
let worked = 0;
const work = (reading: Reading): Answer => {
  worked += 1;
  return answerQuery(knowledge, reading, { now: () => fixedNow, random: () => 0.5 });
};
const readingOf = (query: Query, confidence = 1): Reading => ({ query, confidence, rule: 'test' });
const principle = (number: number): Query => ({
  kind: 'principle',
  principle: `principle/${number}`,
  aspect: 'whole',
});

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}

describe('kept answers', () => {
  test('the same query has the very same answer, worked out once and frozen throughout', () => {
    const cache = new AnswerCache(10);
    worked = 0;
    const first = cache.answer(readingOf(principle(8)), work);
    expect(cache.answer(readingOf({ ...principle(8) }), work)).toBe(first);
    expect(worked).toBe(1);
    expect(first).toEqual(work(readingOf(principle(8))));
    expect(isFrozenThroughout(first)).toBe(true);
  });

  test('another query, or another confidence that shows, has another answer', () => {
    const cache = new AnswerCache(10);
    const sure = cache.answer(readingOf(principle(8)), work);
    expect(cache.answer(readingOf(principle(7)), work).refs).toEqual(['principle/7']);
    expect(cache.answer(readingOf(principle(8), 0.71), work).confidence).toBe(0.71);
    expect(cache.answer(readingOf(principle(8), 0.9999), work)).toBe(sure);
  });

  test('the answer not asked for for longest goes first', () => {
    const cache = new AnswerCache(2);
    const one = cache.answer(readingOf(principle(1)), work);
    const two = cache.answer(readingOf(principle(2)), work);
    expect(cache.answer(readingOf(principle(1)), work)).toBe(one);
    cache.answer(readingOf(principle(3)), work);
    expect(cache.size).toBe(2);
    expect(cache.answer(readingOf(principle(1)), work)).toBe(one);
    expect(cache.answer(readingOf(principle(2)), work)).not.toBe(two);
    expect(cache.size).toBe(2);
  });

  test.each<Query>([
    { kind: 'daily', choice: 'today' },
    { kind: 'daily', choice: 'random' },
    { kind: 'none', reason: { type: 'unknown-person', name: 'Somebody' }, near: [] },
    { kind: 'none', reason: { type: 'unknown-party', name: 'Some firm' }, near: [] },
    { kind: 'none', reason: { type: 'no-such-principle', asked: 4_711 }, near: [] },
  ])('nothing is kept of time, chance or what a person typed: %j', (query) => {
    const cache = new AnswerCache(10);
    const first = cache.answer(readingOf(query), work);
    expect(cache.answer(readingOf(query), work)).not.toBe(first);
    expect(Object.isFrozen(first)).toBe(false);
    expect(cache.size).toBe(0);
  });

  test('a refusal without words of the person is kept', () => {
    const cache = new AnswerCache(10);
    const query: Query = { kind: 'none', reason: { type: 'not-covered' }, near: ['principle/8'] };
    expect(cache.answer(readingOf(query), work)).toBe(cache.answer(readingOf(query), work));
  });
});
