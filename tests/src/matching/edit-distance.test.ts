import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/matching/edit-distance.ts';

const word = fc.stringMatching(/^[abc]{0,7}$/);
const far = 99;

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['hahad', 'hahad', 0],
    ['hahad', 'hadad', 1],
    ['hahad', 'haahd', 1],
    ['kothari', 'kotari', 1],
    ['bischoff', 'bischof', 1],
    ['bastable', 'bastabel', 1],
    ['bilogorskiy', 'bilogorsky', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('from %j to %j: %i', (one, other, slips) => {
    expect(editDistance(one, other, far)).toBe(slips);
    expect(editDistance(other, one, far)).toBe(slips);
  });

  test('is the same in both directions, and 0 for the same word only', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = editDistance(one, other, far);
        expect(slips).toBe(editDistance(other, one, far));
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  test('a way round costs at least half as much as the straight way', () => {
    fc.assert(
      fc.property(word, word, word, (one, between, other) => {
        const round = editDistance(one, between, far) + editDistance(between, other, far);
        expect(editDistance(one, other, far)).toBeLessThanOrEqual(round * 2);
      }),
    );
  });

  test('one slip of any kind is one slip', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-m]{2,9}$/),
        fc.nat(),
        fc.constantFrom('add', 'lose', 'change'),
        (text, at, slip) => {
          const place = at % text.length;
          const rest = slip === 'add' ? text.slice(place) : text.slice(place + 1);
          const mistyped = text.slice(0, place) + (slip === 'lose' ? '' : 'z') + rest;
          expect(editDistance(text, mistyped, far)).toBe(1);
        },
      ),
    );
  });

  test('a limit only cuts off what lies beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (one, other, limit) => {
        const slips = editDistance(one, other, far);
        const limited = editDistance(one, other, limit);
        if (slips <= limit) expect(limited).toBe(slips);
        else expect(limited).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });
});
