import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pace } from '../../../src/daily/pace.ts';

describe('the pace', () => {
  test('X', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 200 }),
        (perSecond, steps) => {
          const pace = new Pace(perSecond, 0);
          const begun: number[] = [];
          let now = 0;
          for (const step of steps) {
            now += step;
            for (let free = pace.available(now); free > 0; free -= 1) {
              pace.take(now);
              begun.push(now);
            }
          }
          for (const start of begun)
            expect(begun.filter((at) => at >= start && at < start + 1000).length).toBeLessThanOrEqual(
              perSecond + Math.max(1, perSecond / 8),
            );
          expect(begun.length).toBeLessThanOrEqual(Math.max(1, perSecond / 8) + (now / 1000) * perSecond);
        },
      ),
    );
  });

  test('says how long to wait, and that is enough', () => {
    const pace = new Pace(4, 0);
    expect(pace.available(0)).toBe(1);
    pace.take(0);
    expect(pace.available(0)).toBe(0);
    expect(pace.wait(0)).toBe(250);
    expect(pace.available(250)).toBe(1);
    expect(pace.wait(250)).toBe(0);
  });

  test('stands still while the platform asks to wait', () => {
    const pace = new Pace(4, 0);
    pace.pause(0, 5000);
    // A shorter one does not end it earlier.
    pace.pause(0, 100);
    expect(pace.available(4999)).toBe(0);
    expect(pace.wait(1000)).toBe(4000);
    expect(pace.available(5000)).toBe(1);
  });

  test('goes on where the clock is set back', () => {
    const pace = new Pace(1, 10_000);
    pace.take(10_000);
    expect(pace.available(5_000)).toBe(0);
    expect(pace.available(6_000)).toBe(1);
    pace.pause(6_000, 60_000);
    expect(pace.available(7_000)).toBe(0);
    expect(pace.available(3_000)).toBe(1);
  });
});
