import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../adapters/console/display-width.ts';
import { wrap } from '../../../adapters/console/wrap.ts';

describe('displayWidth', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['北京', 4],
    ['ｆｕｌｌ', 8],
    ['🇫🇷', 2],
    ['👩\u200D💻', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('wrap', () => {
  test('breaks between words and indents', () => {
    expect(wrap('one two three', 9, { first: '- ', rest: '  ' })).toEqual(['- one two', '  three']);
  });

  test('keeps line breaks and folds blanks', () => {
    expect(wrap('one  two\n\nthree', 20)).toEqual(['one two', '', 'three']);
  });

  test('breaks a word that is too long, but never an address', () => {
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('see https://example.org/a/long/path now', 10)).toEqual([
      'see',
      'https://example.org/a/long/path',
      'now',
    ]);
  });

  test('does not break a character in two', () => {
    expect(wrap('北京北京', 3)).toEqual(['北', '京', '北', '京']);
  });

  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll(/\s/g, 'x')),
    fc.constantFrom('北京市', 'a\u0301b', '👩\u200D💻'),
  );

  test('no line is wider than the screen, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 60 }), (words, width) => {
        fc.pre(words.every((one) => !one.includes('http')));
        const lines = wrap(words.join(' '), width, { first: '- ', rest: '  ' });
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const [first = '', ...rest] = lines;
        const text = [first.slice(2), ...rest].join('').replaceAll(/\s/g, '');
        expect(text).toBe(words.join(''));
      }),
    );
  });
});
