import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnagram, LetterPairIndex } from '../../../src/matching/letter-pairs.ts';

const words = [
  'principle',
  'principal',
  'prince',
  'sign',
  'sing',
  'signed',
  'enforcement',
  'école',
  'x'.repeat(80),
];
const index = new LetterPairIndex(words);

const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcdeéz-')), minLength: 1, maxLength: 12 });

function pairsOf(word: string): readonly string[] {
  const signs = ` ${word.replaceAll(/[^a-z]/g, ' ')} `;
  return Array.from({ length: signs.length - 1 }, (_, at) => signs.slice(at, at + 2));
}

/** What is no letter of English is one sign. */
const signOf = (word: string): string => word.slice(0, 1).replaceAll(/[^a-z]/g, ' ');

/** The same worked out without an index: pairs counted as often as they stand in both. */
function sharedPairs(one: string, other: string): number {
  const others = pairsOf(other);
  return pairsOf(one).reduce((sum, pair) => sum + others.filter((found) => found === pair).length, 0);
}

describe('isAnagram', () => {
  test.each([
    ['sign', 'sing', true],
    ['sign', 'sign', true],
    ['sign', 'signs', false],
    ['née', 'nèe', false],
    ['a-b', "a'b", false],
    ['aaee', 'abcf', false],
  ])('%s and %s: %j', (one, other, same) => {
    expect(isAnagram(one, other)).toBe(same);
  });
});

describe('LetterPairIndex', () => {
  test('the word most alike comes first', () => {
    expect(index.candidates('princple', 5, 3)[0]).toBe('principle');
    expect(index.candidates('enforcment', 5, 3)).toEqual(['enforcement']);
  });

  test('words of the same letters come before all others', () => {
    expect(index.candidates('sgin', 5, 3).slice(0, 2)).toEqual(['sign', 'sing']);
  });

  test('a word of another beginning is none, unless it has just the same letters', () => {
    expect(new LetterPairIndex(['principle', 'minciple']).candidates('rinciple', 5, 3)).toEqual([]);
    expect(new LetterPairIndex(['principle', 'prince']).candidates('rpinciple', 5, 3)).toEqual(['principle']);
  });

  test('other letters of the same sum are no anagram', () => {
    expect(new LetterPairIndex(['aaee', 'xyz']).candidates('abcf', 5, 3)).toEqual([]);
  });

  test('the length may differ by as much as is allowed', () => {
    expect(index.candidates('principl', 5, 1)).not.toContain('prince');
    expect(index.candidates('principl', 5, 3)).toContain('prince');
  });

  test('no more than are asked for, and a search leaves nothing behind', () => {
    const before = index.candidates('princple', 5, 3);
    expect(index.candidates('princple', 1, 3)).toHaveLength(1);
    index.candidates('signd', 5, 3);
    expect(index.candidates('princple', 5, 3)).toEqual(before);
  });

  test('an empty index, and a word longer than any', () => {
    expect(new LetterPairIndex([]).candidates('sign', 5, 3)).toEqual([]);
    expect(index.candidates('x'.repeat(80), 5, 3)).toEqual([]);
  });

  test('finds all that share enough pairs, as a search without an index does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (known, word) => {
        const needed = Math.max(2, Math.floor(word.length / 3));
        const expected = known.filter(
          (one) =>
            isAnagram(one, word) ||
            (signOf(one) === signOf(word) &&
              Math.abs(one.length - word.length) <= 3 &&
              sharedPairs(word, one) >= needed),
        );
        const found = new LetterPairIndex(known).candidates(word, 100, 3);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test('the first few are the first of all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, (known, word) => {
        const anagrams = known.filter((one) => isAnagram(one, word)).length;
        const made = new LetterPairIndex(known);
        const all = made.candidates(word, 100, 3).slice(anagrams);
        const few = made.candidates(word, 3, 3).slice(anagrams);
        expect(all.slice(0, few.length)).toEqual(few);
      }),
    );
  });
});
