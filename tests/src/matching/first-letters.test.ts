import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/matching/edit-distance.ts';
import { FirstLetterIndex } from '../../../src/matching/first-letters.ts';

const index = new FirstLetterIndex(['principle', 'norms', 'forms', 'sign', 'a', 'école']);
const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcé')), minLength: 1, maxLength: 6 });

describe('FirstLetterIndex', () => {
  test.each([
    ['orinciple', ['principle']],
    ['rinciple', ['principle']],
    ['aprinciple', ['principle']],
    ['rpinciple', ['principle']],
    ['dorms', ['norms', 'forms']],
    ['ecole', ['école']],
    ['principl', []],
    ['principle', []],
    ['xign?', []],
    ['', []],
    ['b', []],
  ])('%s: %j', (typed, found) => {
    expect(index.near(typed)).toEqual(found);
  });

  test('finds just those that begin otherwise and are one slip away', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, (known, typed) => {
        const expected =
          typed.length < 2
            ? []
            : known.filter((word) => word[0] !== typed[0] && editDistance(typed, word, 2) === 1);
        expect(new FirstLetterIndex(known).near(typed).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
