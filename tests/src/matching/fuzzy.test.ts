import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankByLikeness } from '../../../src/matching/fuzzy.ts';

const same = (text: string): string => text;

describe('rankByLikeness', () => {
  test('puts what is nearest first', () => {
    const ranked = rankByLikeness('bischof', ['bishop', 'bischoff', 'bilogorskiy'], same);
    expect(ranked[0]?.item).toBe('bischoff');
  });

  test('the same text is as like as can be', () => {
    const [best] = rankByLikeness('hahad', ['kothari', 'hahad', 'hadad'], same);
    expect(best?.item).toBe('hahad');
    expect(best?.likeness).toBeCloseTo(1, 2);
  });

  test('leaves out what is quite unlike', () => {
    expect(rankByLikeness('hahad', ['zzzzzz'], same)).toEqual([]);
  });

  test('has nothing to rank among no candidates', () => {
    expect(rankByLikeness('hahad', [], same)).toEqual([]);
  });

  test('ranks things by the text that stands for them', () => {
    const [best] = rankByLikeness('kotari', [{ name: 'hahad' }, { name: 'kothari' }], ({ name }) => name);
    expect(best?.item).toEqual({ name: 'kothari' });
  });

  test('signs with a meaning in patterns are only signs', () => {
    expect(() => rankByLikeness('(((a+)+)+$ | ^=!"', ['a', '(('], same)).not.toThrow();
  });

  test('likeness falls from 1 to 0, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 8 }),
        (typed, candidates) => {
          const likenesses = rankByLikeness(typed, candidates, same).map(({ likeness }) => likeness);
          expect(likenesses).toEqual(likenesses.toSorted((one, other) => other - one));
          for (const likeness of likenesses) {
            expect(likeness).toBeGreaterThanOrEqual(0);
            expect(likeness).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
