import { describe, expect, test } from 'vitest';
import { AnswerCache } from '../../../src/answers/answer-cache.ts';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Query, Reading } from '../../../src/questions/query.ts';
import { fixedNow, realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
let worked = 0;
const workAt =
  (now: Date) =>
  (reading: Reading): Answer => {
    worked += 1;
    return answerQuery(knowledge, reading, { now: () => now, random: () => 0.5 });
  };
const work = workAt(fixedNow);
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
    const first = cache.answer(readingOf(principle(8)), fixedNow, work);
    expect(cache.answer(readingOf({ ...principle(8) }), fixedNow, work)).toBe(first);
    expect(worked).toBe(1);
    expect(first).toEqual(work(readingOf(principle(8))));
    expect(isFrozenThroughout(first)).toBe(true);
  });

  test('another query, or another confidence that shows, has another answer', () => {
    const cache = new AnswerCache(10);
    const sure = cache.answer(readingOf(principle(8)), fixedNow, work);
    expect(cache.answer(readingOf(principle(7)), fixedNow, work).refs).toEqual(['principle/7']);
    expect(cache.answer(readingOf(principle(8), 0.71), fixedNow, work).confidence).toBe(0.71);
    expect(cache.answer(readingOf(principle(8), 0.9999), fixedNow, work)).toBe(sure);
  });

  test('the answer not asked for for longest goes first', () => {
    const cache = new AnswerCache(2);
    const one = cache.answer(readingOf(principle(1)), fixedNow, work);
    const two = cache.answer(readingOf(principle(2)), fixedNow, work);
    expect(cache.answer(readingOf(principle(1)), fixedNow, work)).toBe(one);
    cache.answer(readingOf(principle(3)), fixedNow, work);
    expect(cache.size).toBe(2);
    expect(cache.answer(readingOf(principle(1)), fixedNow, work)).toBe(one);
    expect(cache.answer(readingOf(principle(2)), fixedNow, work)).not.toBe(two);
    expect(cache.size).toBe(2);
  });

  test('an answer of the day is kept for that day', () => {
    const cache = new AnswerCache(10);
    const later = new Date('2026-05-05T23:59:59.999Z');
    const next = new Date('2026-05-06T00:00:00Z');
    const today: Query = { kind: 'daily', choice: 'today' };
    for (const query of [today, { kind: 'citations', of: today, style: 'apa' } as const]) {
      const first = cache.answer(readingOf(query), fixedNow, work);
      expect(cache.answer(readingOf(query), later, workAt(later))).toBe(first);
      expect(cache.answer(readingOf(query), next, workAt(next))).toEqual(workAt(next)(readingOf(query)));
      expect(cache.answer(readingOf(query), next, workAt(next))).not.toEqual(first);
    }
  });

  test.each<Query>([
    { kind: 'daily', choice: 'random' },
    { kind: 'none', reason: { type: 'unknown-person', name: 'Somebody' }, near: [] },
    { kind: 'none', reason: { type: 'unknown-party', name: 'Some firm' }, near: [] },
    { kind: 'none', reason: { type: 'no-such-principle', asked: 4_711 }, near: [] },
  ])('nothing is kept of chance or what a person typed: %j', (query) => {
    const cache = new AnswerCache(10);
    const first = cache.answer(readingOf(query), fixedNow, work);
    expect(cache.answer(readingOf(query), fixedNow, work)).not.toBe(first);
    expect(Object.isFrozen(first)).toBe(false);
    expect(cache.size).toBe(0);
  });

  test('a refusal without words of the person is kept', () => {
    const cache = new AnswerCache(10);
    const query: Query = { kind: 'none', reason: { type: 'not-covered' }, near: ['principle/8'] };
    expect(cache.answer(readingOf(query), fixedNow, work)).toBe(
      cache.answer(readingOf(query), fixedNow, work),
    );
  });
});
