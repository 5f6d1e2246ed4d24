import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StemMap, StemPairs } from '../../../src/matching/stem-map.ts';

const stem = fc.string({ unit: fc.constantFrom(...Array.from('abcdeé5 ')), maxLength: 9 });

describe('StemMap', () => {
  test('holds what a map holds, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stem, fc.nat())), fc.array(stem), (entries, asked) => {
        const map = new StemMap<number>();
        for (const [key, value] of entries) map.set(key, value);
        const known = new Map(entries);
        for (const key of [...asked, ...known.keys()]) expect(map.get(key)).toBe(known.get(key));
      }),
    );
  });
});

describe('StemPairs', () => {
  test('tells no pair apart that was added', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stem, stem)), (pairs) => {
        const table = new StemPairs();
        for (const [one, next] of pairs) table.add(one, next);
        for (const [one, next] of pairs) expect(table.mayHold(one, next)).toBe(true);
      }),
    );
  });

  test('tells most others apart', () => {
    const table = new StemPairs();
    const words = ['hack', 'back', 'zero', 'day', 'suppli', 'chain', 'critic', 'infrastructur'];
    for (const [place, one] of words.entries()) table.add(one, words[place + 1] ?? '');
    const others = words.flatMap((one) => words.map((next) => [next, `${one}s`] as const));
    expect(others.filter(([one, next]) => table.mayHold(one, next)).length).toBeLessThan(others.length / 4);
  });
});
