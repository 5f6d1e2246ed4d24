import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecentlySeen } from '../../adapters/recently-seen.ts';

describe('RecentlySeen', () => {
  test('an id is new once', () => {
    const seen = new RecentlySeen(1000, 10, () => 0);
    expect(seen.isNew('a')).toBe(true);
    expect(seen.isNew('a')).toBe(false);
    expect(seen.isNew('b')).toBe(true);
  });

  test('an id is new again after its lifetime, which showing it does not prolong', () => {
    let now = 0;
    const seen = new RecentlySeen(1000, 10, () => now);
    seen.isNew('a');
    now = 999;
    expect(seen.isNew('a')).toBe(false);
    now = 1000;
    expect(seen.isNew('a')).toBe(true);
    now = 1999;
    expect(seen.isNew('a')).toBe(false);
  });

  test('the oldest is forgotten where there are too many', () => {
    const seen = new RecentlySeen(1000, 2, () => 0);
    for (const id of ['a', 'b', 'c']) seen.isNew(id);
    expect(seen.isNew('b')).toBe(false);
    expect(seen.isNew('c')).toBe(false);
    expect(seen.isNew('a')).toBe(true);
  });

  test('goes on forgetting the oldest for as long as ids come', () => {
    const seen = new RecentlySeen(1000, 3, () => 0);
    for (let id = 0; id < 100; id += 1) {
      expect(seen.isNew(`${id}`)).toBe(true);
      if (id >= 2) expect(seen.isNew(`${id - 2}`)).toBe(false);
    }
    expect(seen.isNew('96')).toBe(true);
  });

  test('an id that came back is not forgotten with its first sight', () => {
    let now = 0;
    const seen = new RecentlySeen(10, 10, () => now);
    seen.isNew('a');
    now = 10;
    seen.isNew('a');
    seen.isNew('b');
    now = 19;
    expect(seen.isNew('a')).toBe(false);
  });

  test('names of built-in properties are ordinary ids', () => {
    const seen = new RecentlySeen(1000, 10, () => 0);
    expect(seen.isNew('__proto__')).toBe(true);
    expect(seen.isNew('constructor')).toBe(true);
    expect(seen.isNew('__proto__')).toBe(false);
  });

  test('with room enough it agrees with a plain list of times', () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 40 }), id: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let now = 0;
        const seen = new RecentlySeen(50, 100, () => now);
        const times = new Map<string, number>();
        for (const { wait, id } of steps) {
          now += wait;
          const before = times.get(id);
          const isNew = before === undefined || now - before >= 50;
          if (isNew) times.set(id, now);
          expect(seen.isNew(id)).toBe(isNew);
        }
      }),
    );
  });
});
