import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, maximumQuestionLength } from '../../../src/language/clean.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/** What the plainest questions are made of, and what mark-up may be made of as well. */
const plainSigns = fc.constantFrom(
  ...Array.from(' .,?!\'"();%$+=/-a1'),
  'www.',
  '3. ',
  'Abc',
  '- ',
  '  ',
  ':',
  '*',
  '#',
  '<b>',
);

describe('cleanText', () => {
  test('a plain line is read as it is when something invisible in it calls for a closer look', () => {
    fc.assert(
      fc.property(fc.string({ unit: plainSigns, maxLength: 30 }), (raw) => {
        expect(cleanText(raw)).toBe(cleanText(`${raw}\u200B`));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['<@U02ABC> critics', 'critics'],
    ['<!channel> critics', 'critics'],
    ['<!here> critics', 'critics'],
    ['<!subteam^S1|@all> critics', 'critics'],
    ['<#C12|general> critics', 'critics'],
    ['*critics* and _supporters_', 'critics and supporters'],
    ['`principle 8`', 'principle 8'],
    ['~old~ principle', 'old principle'],
    [':wave: critics', 'critics'],
    ['critics :+1:', 'critics'],
    ['<https://example.org/a|hack back>', 'hack back'],
    ['<mailto:a@example.org|write to us>', 'write to us'],
    ['<https://example.org/a> critics', 'critics'],
    ['AT&amp;T', 'AT T'],
  ])('Slack: %j', (raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  test.each([
    ['<@123456789> critics', 'critics'],
    ['<@!123456789> critics', 'critics'],
    ['<@&42> critics', 'critics'],
    ['<#99> critics', 'critics'],
    ['<:blob:123> critics', 'critics'],
    ['<a:party:123> critics', 'critics'],
    ['<t:1700000000:R> critics', 'critics'],
    ['**critics**', 'critics'],
    ['||critics||', 'critics'],
    ['~~critics~~', 'critics'],
    ['> critics', 'critics'],
    ['- critics', 'critics'],
    ['## critics', 'critics'],
    ['[critics](page)', 'critics'],
    ['@everyone critics', 'critics'],
    ['@here critics', 'critics'],
    ['@everyones critics', 's critics'],
    ['discord://x/y steam://run/1 critics', 'critics'],
  ])('Discord: %j', (raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  test.each([
    ['tags', '<b>the</b> critics<br/>', 'the critics'],
    ['a bare address', 'see https://example.org/x?y=1 critics', 'see critics'],
    ['colours of a terminal', '\u001B[31mcritics\u001B[0m', 'critics'],
    ['control characters', 'cri\u0000ti\u0007cs', 'critics'],
    ['zero-width characters', 'cri\u200Btics\uFEFF', 'critics'],
    ['marks of direction', '\u202Ecritics\u202C \u2067now\u2069', 'critics now'],
    ['a soft hyphen', 'cri\u00ADtics', 'critics'],
    ['full-width letters', 'ｐｒｉｎｃｉｐｌｅ　８', 'principle 8'],
    ['a digit in a circle', 'principle ⑧', 'principle 8'],
    ['a digit on a key', 'principle 8\uFE0F\u20E3', 'principle 8'],
    ['emoji', '🙂 critics 👩🏽‍💻🇫🇷', 'critics'],
    ['line ends and tabs', 'critics\r\n\tand\u2028supporters', 'critics and supporters'],
    ['private-use and half characters', 'cri\uE000tics\uD800', 'critics'],
  ])('takes out %s', (_name, raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  test.each([
    'who said 3 < 4?',
    'hack-back',
    "who doesn't like it?",
    'naïve',
    'Ю',
    '(((a+)+)+$',
    'principle #8',
  ])('leaves %j as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  test('reads no more than its bound', () => {
    expect(cleanText('a'.repeat(40_000))).toHaveLength(maximumQuestionLength);
    expect(cleanText('\uFDFA'.repeat(40_000)).length).toBeLessThanOrEqual(maximumQuestionLength);
  });

  test.each(['binary', 'grapheme', 'binary-ascii'] as const)('holds for any text of %s units', (unit) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (raw) => {
        const cleaned = cleanText(raw);
        expect(cleaned.length).toBeLessThanOrEqual(maximumQuestionLength);
        expect(cleaned).not.toMatch(unseen);
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned).not.toMatch(/\s\s/);
      }),
    );
  });

  test('holds for any jumble of mark-up', () => {
    const pieces = [
      ...Array.from('<>|@!#[]()*_~`:.-a1;m'),
      '\n',
      'http://',
      'www.',
      '\u001B',
      '&lt;',
      'everyone',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const cleaned = cleanText(parts.join(''));
        expect(cleaned).not.toMatch(unseen);
        expect(cleaned.length).toBeLessThanOrEqual(parts.join('').length);
      }),
      { numRuns: 500 },
    );
  });

  test('many line breaks are one blank', () => {
    expect(cleanText(`a${'\n'.repeat(3990)}é`)).toBe('a é');
    expect(cleanText('> quoted\n- one\n# two')).toBe('quoted one two');
    expect(cleanText(`é${'\n'.repeat(3980)}- a`)).toBe('é a');
    expect(cleanText(`${'\n'.repeat(3980)}> é`)).toBe('é');
  });

  test('marks of lists and quotations go with what follows them, be it a tab or a line end', () => {
    expect(cleanText('-\tone\n>\n\ntwo\n3.\n4. ')).toBe('one two');
  });

  test('the marks of a line are found as if every run of blanks were tried', () => {
    const thorough = /^\s*(?:[>#-]+|\d+\.(?=\s*$))\s+/gm;
    const pieces = fc.constantFrom('\n', ' ', '\t', '-', '>', '#', '3.', '4', 'é', 'word');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('').replaceAll('\t', '\n');
        const twice = text.replaceAll(thorough, '').replaceAll(thorough, '');
        expect(cleanText(parts.join(''))).toBe(twice.replaceAll(/\s+/g, ' ').trim());
      }),
      { numRuns: 2000 },
    );
  });
});
