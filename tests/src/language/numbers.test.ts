import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWords, readNumber } from '../../../src/language/numbers.ts';
import { tokenise } from '../../../src/language/tokenise.ts';

const forms = {
  cardinal: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ordinal: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  ),
  roman: '- i ii iii iv v vi vii viii ix x xi xii'.split(' '),
  french: '- un deux trois quatre cinq - sept huit neuf dix onze douze'.split(' '),
};
const upToTwelve = fc.integer({ min: 0, max: 12 });

describe('readNumber', () => {
  test('every number from 0 to 12 comes back in each form', () => {
    fc.assert(
      fc.property(upToTwelve, fc.constantFrom(...Object.values(forms)), (value, words) => {
        const word = words[value] ?? '-';
        fc.pre(word !== '-');
        expect(readNumber(word, true)?.value).toBe(value);
      }),
    );
  });

  test('every number of digits comes back, with an ending as well', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom('', 'th', 'st', 'nd', 'rd', 'e'),
        (value, ending) => {
          expect(tokenise(`${value}${ending}`).map(({ text }) => readNumber(text)?.value)).toEqual([value]);
        },
      ),
    );
  });

  test.each([
    ['eighth', 'ordinal', 8],
    ['eight', 'cardinal', 8],
    ['viii', 'roman', 8],
    ['08', 'cardinal', 8],
    ['last', 'ordinal', -1],
    ['penultimate', 'ordinal', -2],
    ['huitieme', 'ordinal', 8],
    ['hundred', 'cardinal', 100],
  ])('%s is %s %i', (word, form, value) => {
    expect(readNumber(word)).toEqual({ value, form });
  });

  test.each(['i', 'v', 'x'])('the letter %s is a number only where one is due', (letter) => {
    expect(readNumber(letter)).toBeUndefined();
    expect(readNumber(letter, true)?.form).toBe('roman');
  });

  test.each([
    '',
    'principle',
    'xkcd9',
    '80g',
    '-',
    '--3',
    '8.5',
    'constructor',
    '__proto__',
    'toString',
    '1234567890',
  ])('%j is no number', (word) => {
    expect(readNumber(word, true)).toBeUndefined();
  });

  test('a number below zero is one, so that it is not taken for its digits', () => {
    expect(readNumber('-3')).toEqual({ value: -3, form: 'cardinal' });
  });

  test('all the number words are read', () => {
    for (const word of numberWords) expect(readNumber(word), word).toBeDefined();
  });
});
