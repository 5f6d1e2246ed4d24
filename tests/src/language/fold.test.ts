import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../src/language/fold.ts';

describe('foldWord', () => {
  test.each([
    ['HAHAD', 'hahad'],
    ['Élysée', 'elysee'],
    ['Mossé', 'mosse'],
    ['Møller', 'moller'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['doesn’t', "doesn't"],
    ['hack‑back', 'hack-back'],
    ['ŁÓDŹ', 'lodz'],
  ])('%s becomes %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test.each([
    ['Сhina', 'china'],
    ['Ноrth', 'horth'],
    ['Kоthаri', 'kothari'],
    ['ρrinciple', 'principle'],
  ])('letters of other alphabets in %s are read as Latin ones', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test.each(['принцип', 'αρχη', 'россия'])('a word without a Latin letter stays: %s', (word) => {
    expect(foldWord(word)).toBe(word);
  });

  test('folding normalised text twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (word) => {
        const once = foldWord(word.normalize('NFKC'));
        expect(foldWord(once)).toBe(once);
      }),
    );
  });
});
