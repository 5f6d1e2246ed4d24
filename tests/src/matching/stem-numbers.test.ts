import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberIfKnown, numberOf, StemMap, stemNumberOf } from '../../../src/matching/stem-numbers.ts';

const stem = fc.string({ unit: fc.constantFrom(...Array.from('abcdeé5 ')), maxLength: 9 });

describe('the numbers of stems', () => {
  test('each stem keeps its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(stem), (stems) => {
        const given = stems.map(numberOf);
        expect(new Set(given).size).toBe(stems.length);
        expect(stems.map(numberOf)).toEqual(given);
        expect(stems.map(numberIfKnown)).toEqual(given);
      }),
    );
  });

  test('to ask for one gives none', () => {
    expect(numberIfKnown('a stem of nobody')).toBe(0);
    expect(numberIfKnown('a stem of nobody')).toBe(0);
  });

  test('a stem that was given one after its word was read is looked up', () => {
    const word = { stem: 'a late stem', stemNumber: numberIfKnown('a late stem') };
    expect(stemNumberOf(word)).toBe(0);
    const given = numberOf('a late stem');
    expect(stemNumberOf(word)).toBe(given);
    expect(stemNumberOf({ stem: 'a late stem' })).toBe(given);
    expect(stemNumberOf({ stem: 'a late stem', stemNumber: 7 })).toBe(7);
  });
});

describe('StemMap', () => {
  const number = fc.integer({ min: 1, max: 5000 });

  test('holds what a map holds, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.nat())), fc.array(number), (entries, asked) => {
        const map = new StemMap<number>();
        for (const [key, value] of entries) map.set(key, value);
        const known = new Map(entries);
        for (const key of [...asked, ...known.keys()]) expect(map.get(key)).toBe(known.get(key));
      }),
    );
  });

  test('holds nothing for a stem without a number', () => {
    const map = new StemMap<string>();
    map.set(1, 'one');
    expect(map.get(0)).toBeUndefined();
  });
});
