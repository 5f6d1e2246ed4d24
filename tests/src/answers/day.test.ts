import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principleOfTheDay } from '../../../src/answers/day.ts';

const day = 86_400_000;
const moments = fc.date({ min: new Date('1800-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
const on = (moment: Date, days = 0): number => principleOfTheDay(new Date(moment.getTime() + days * day), 9);

describe('the principle of the day', () => {
  test('the day after comes the next one, after the ninth the first', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(on(moment, 1)).toBe(on(moment) === 9 ? 1 : on(moment) + 1);
      }),
    );
  });

  test('every nine days it is the same, and within them each comes once', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const cycle = Array.from({ length: 9 }, (_, days) => on(moment, days));
        expect(new Set(cycle)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
        expect(on(moment, 9)).toBe(on(moment));
      }),
    );
  });

  test('is the same all day long, by UTC', () => {
    expect(on(new Date('2026-05-05T00:00:00Z'))).toBe(on(new Date('2026-05-05T23:59:59.999Z')));
    expect(on(new Date('2026-05-06T00:00:00Z'))).not.toBe(on(new Date('2026-05-05T23:59:59.999Z')));
  });

  test.each(['1969-12-31T23:59:59Z', '1900-02-28T12:00:00Z', '0001-01-01T00:00:00Z'])(
    'is one of the nine long ago as well: %s',
    (moment) => {
      expect(on(new Date(moment))).toBeGreaterThanOrEqual(1);
      expect(on(new Date(moment))).toBeLessThanOrEqual(9);
    },
  );

  test('crosses 1970 without a stumble', () => {
    const days = [-2, -1, 0, 1, 2].map((offset) => on(new Date(0), offset));
    expect(days).toEqual([8, 9, 1, 2, 3]);
  });
});
