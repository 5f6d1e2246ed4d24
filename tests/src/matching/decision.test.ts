import { describe, expect, test } from 'vitest';
import { decide, passes, type Bounds } from '../../../src/matching/decision.ts';
import type { TopicScore } from '../../../src/matching/topic-index.ts';

const scored = (score: number, coverage = 1, wholePhrase = false): TopicScore => ({
  ref: 'term/dark-web',
  kind: 'term',
  score,
  coverage,
  wholePhrase,
  unexplained: 0,
  foreign: 0,
  longPhrase: false,
});
const bounds: Bounds = { score: 1, coverage: 0.5, margin: 0.1 };

describe('passes', () => {
  test('needs enough evidence and enough coverage', () => {
    expect(passes(scored(1, 0.5), bounds)).toBe(true);
    expect(passes(scored(0.99, 0.5), bounds)).toBe(false);
    expect(passes(scored(1, 0.49), bounds)).toBe(false);
  });

  test('is easier with a whole name or topic', () => {
    expect(passes(scored(0.75, 1, true), bounds)).toBe(true);
    expect(passes(scored(0.74, 1, true), bounds)).toBe(false);
  });

  test('strong evidence relieves the bound on coverage, up to a point', () => {
    const eased: Bounds = { ...bounds, relief: 0.2 };
    expect(passes(scored(1, 0.4), eased)).toBe(false);
    expect(passes(scored(1.75, 0.4), eased)).toBe(true);
    expect(passes(scored(2.5, 0.3), eased)).toBe(true);
    expect(passes(scored(50, 0.29), eased)).toBe(false);
  });
});

const sure = (scores: readonly TopicScore[]): number => decide(scores, bounds)?.confidence ?? 0;

describe('decide', () => {
  test('takes what passes and leads', () => {
    expect(decide([scored(2), scored(1)], bounds)?.winner.score).toBe(2);
  });

  test.each([
    ['there is nothing', []],
    ['the best does not pass', [scored(0.5)]],
    ['the best hardly leads', [scored(2), scored(1.9)]],
    ['the best hardly leads the second, whatever comes third', [scored(2), scored(1.9), scored(1)]],
  ])('decides nothing where %s', (_reason, scores) => {
    expect(decide(scores, bounds)).toBeUndefined();
  });

  test('a lead equal to the margin is enough', () => {
    expect(decide([scored(2), scored(1.8)], { ...bounds, margin: 0.09 })).toBeDefined();
    expect(decide([scored(2), scored(2)], { ...bounds, margin: 0 })).toBeDefined();
  });

  test('is surer the more of the question it explains and the further it leads, and never certain', () => {
    expect(sure([scored(2, 1)])).toBeGreaterThan(sure([scored(2, 0.6)]));
    expect(sure([scored(2), scored(1)])).toBeGreaterThan(sure([scored(2), scored(1.7)]));
    expect(sure([scored(99, 1)])).toBeLessThanOrEqual(0.95);
  });
});
