import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeySlip, lacksVowel } from '../../../src/matching/keyboard.ts';

describe('slips of fingers', () => {
  test.each([
    ['wamt', 'want'],
    ['hekd', 'held'],
    ['tiday', 'today'],
    ['microslft', 'microsoft'],
    ['lqst', 'last'],
  ])('%s for %s: the key beside', (typed, word) => {
    expect(isKeySlip(typed, word)).toBe(true);
    expect(isKeySlip(word, typed)).toBe(true);
  });

  test.each([
    ['gant', 'want'],
    ['wmat', 'want'],
    ['want', 'want'],
    ['wan', 'want'],
    ['qamt', 'want'],
  ])('%s for %s: not the key beside, or more than one', (typed, word) => {
    expect(isKeySlip(typed, word)).toBe(false);
  });

  test('a vowel within the word may be left out, and nothing else', () => {
    expect(lacksVowel('sgn', 'sign')).toBe(true);
    expect(lacksVowel('wrk', 'work')).toBe(true);
    expect(lacksVowel('ign', 'sign')).toBe(false);
    expect(lacksVowel('sig', 'sign')).toBe(false);
    expect(lacksVowel('sgna', 'sign')).toBe(false);
  });

  test('no word is a slip of itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(isKeySlip(word, word)).toBe(false);
        expect(lacksVowel(word, word)).toBe(false);
      }),
    );
  });
});
