import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordIfKnown, recordOf, StemMap, stemRecordOf } from '../../../src/matching/stem-records.ts';

const stem = fc.string({ unit: fc.constantFrom(...Array.from('abcdeé5 ')), maxLength: 9 });

describe('the records of stems', () => {
  test('each stem keeps its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(stem), (stems) => {
        const given = stems.map(recordOf);
        expect(new Set(given.map(({ number }) => number)).size).toBe(stems.length);
        for (const [place, record] of given.entries()) {
          expect(recordOf(stems[place] ?? '')).toBe(record);
          expect(recordIfKnown(stems[place] ?? '')).toBe(record);
        }
      }),
    );
  });

  test('to ask for one makes none', () => {
    expect(recordIfKnown('a stem of nobody').number).toBe(0);
    expect(recordIfKnown('a stem of nobody').number).toBe(0);
  });

  test('of a stem that was made after its word was read it is looked up', () => {
    const word = { stem: 'a late stem', stemRecord: recordIfKnown('a late stem') };
    expect(stemRecordOf(word).number).toBe(0);
    const made = recordOf('a late stem');
    expect(stemRecordOf(word)).toBe(made);
    expect(stemRecordOf({ stem: 'a late stem' })).toBe(made);
    expect(stemRecordOf({ stem: 'another', stemRecord: made })).toBe(made);
  });
});

describe('StemMap', () => {
  test('holds what a map holds, and nothing else, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(stem, fc.nat())), { maxLength: 40 }), (tables) => {
        const maps = tables.map((entries) => {
          const map = new StemMap<number>();
          for (const [key, value] of entries) map.set(recordOf(key), value);
          return map;
        });
        for (const [place, entries] of tables.entries()) {
          const known = new Map(entries);
          for (const [key] of tables.flat()) expect(maps[place]?.get(recordOf(key))).toBe(known.get(key));
        }
      }),
    );
  });

  test('holds nothing for a stem without a record', () => {
    expect(new StemMap<string>().get(recordIfKnown('a stem of nobody'))).toBeUndefined();
  });
});
