import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../../src/daily/words/words.ts';

const quoted = (raw: string): string => quote([{ raw, text: raw }]);

describe('what was typed, as it is quoted', () => {
  test('stands whole where it is short, else its beginning', () => {
    expect(quoted('Europe/Pariss')).toBe('“Europe/Pariss”');
    expect(quoted('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quoted('x'.repeat(41))).toBe(`“${'x'.repeat(39)}…”`);
    expect(quoted(`${'x'.repeat(38)} ${'y'.repeat(9)}`)).toBe(`“${'x'.repeat(38)}…”`);
  });

  test('counts characters as people do', () => {
    expect(quoted('\u{20000}'.repeat(40))).toBe(`“${'\u{20000}'.repeat(40)}”`);
    expect(quoted(`a${'\u{20000}'.repeat(40)}`)).toBe(`“a${'\u{20000}'.repeat(38)}…”`);
  });

  test('never holds half a character, and is never long', () => {
    const letters = fc.array(fc.constantFrom('a', '\u{20000}', '𐐀', '界', ' '), {
      minLength: 25,
      maxLength: 100,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const shown = quoted(parts.join(''));
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(42);
      }),
    );
  });
});
