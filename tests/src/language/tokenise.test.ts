import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/language/clean.ts';
import { tokenise } from '../../../src/language/tokenise.ts';

const texts = (text: string): readonly string[] => tokenise(text).map((token) => token.text);
const only = (text: string) => tokenise(text)[0]!;

const asciiSigns = fc.constantFrom(
  ...Array.from(" .,-#&+'aB7"),
  'U.S.',
  "n't",
  'cant',
  'p8',
  '8th',
  ' - ',
  '1,000',
  '\n',
);

describe('tokenise', () => {
  test('reads ASCII alike, whatever other letters stand in the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: asciiSigns, maxLength: 30 }), (text) => {
        expect(tokenise(text)).toEqual(tokenise(`${text} \u00E9`).slice(0, -1));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["isn't", ['is', 'not']],
    ["doesn't", ['does', 'not']],
    ["can't", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["what's", ['what', 'is']],
    ['whats', ['what', 'is']],
    ["let's", ['let', 'us']],
    ["they've", ['they']],
    ["Hahad's", ['hahad']],
    ["experts'", ['experts']],
    ["l'appel", ['appel']],
  ])('%s is read as %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test.each([
    ['U.S.', ['us']],
    ['U.S.A.', ['usa']],
    ['p8', ['p', '8']],
    ['no4', ['no', '4']],
    ['#8', ['8']],
    ['8th', ['8']],
    ['2nd', ['2']],
    ['8e', ['8']],
    ['1-3', ['1', '-', '3']],
    ['1–3', ['1', '-', '3']],
    ['op-ed', ['op', 'ed']],
    ['xkcd9', ['xkcd9']],
    ['80g', ['80g']],
    ['1 + 2', ['1', '+', '2']],
    ['1 & 2', ['1', '&', '2']],
    ['', []],
    ['?!…', []],
  ])('%j is split into %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test('keeps two letters together that "and" joins in print', () => {
    expect(texts('theft of R&D')).toEqual(['theft', 'of', 'r&d']);
    expect(texts('3 & 5')).toEqual(['3', '&', '5']);
    expect(texts('AT&T')).toEqual(['at', '&', 't']);
  });

  test('marks numbers and ordinals', () => {
    expect(only('8')).toMatchObject({ isNumber: true, isOrdinal: false });
    expect(only('8th')).toMatchObject({ isNumber: true, isOrdinal: true });
    expect(only('xkcd9')).toMatchObject({ isNumber: false, isOrdinal: false });
    expect(only('80g')).toMatchObject({ isNumber: false, isOrdinal: false });
  });

  test.each([
    ['US', true, true],
    ['U.S.', true, true],
    ["US's", true, true],
    ['Us', false, true],
    ['us', false, false],
    ['I', false, true],
    ['23', false, false],
  ])('%s: in capitals %s, capitalised %s', (text, isUpperCase, isCapitalised) => {
    expect(only(text)).toMatchObject({ isUpperCase, isCapitalised });
  });

  test('notes where a sentence or a part of it begins', () => {
    expect(
      tokenise('Hahad said no, Kothari did. Who (else) - and why?').map((token) => token.afterBreak),
    ).toEqual([true, false, false, true, false, true, true, true, false]);
  });

  test('makes words without blanks and capitals of any letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (raw) => {
        for (const { text } of tokenise(cleanText(raw.normalize('NFKD').replaceAll(/\p{M}/gu, '')))) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\s/);
          expect(text).toBe(text.toLowerCase());
        }
      }),
    );
  });
});
