import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeJson, safeLine, safeText } from '../../../adapters/console/safe-text.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('\u001B', '[', ']', '31m', '0;', '\u009B', '\u0007', 'a', '\n', '\u202E', '\\', 'P'),
    )
    .map((parts) => parts.join('')),
);

describe('safeText', () => {
  test.each([
    ['colour', '\u001B[31mred\u001B[0m', 'red'],
    ['the one-character form', '\u009B31mred', 'red'],
    ['a window title', '\u001B]0;title\u0007text', 'text'],
    ['a hyperlink', '\u001B]8;;https://example.org\u001B\\link\u001B]8;;\u001B\\', 'link'],
    ['a device string', '\u001BPq#0\u001B\\text', 'text'],
    ['a title without an end', '\u001B]0;title', ''],
    ['a full reset', '\u001Bctext', 'text'],
    ['a lone escape at the end', 'text\u001B', 'text'],
    ['bell, backspace and delete', 'a\u0007b\bc\u007F', 'abc'],
    ['marks of direction', 'abc\u202Edef\u2066g\u200F', 'abcdefg'],
    ['zero-width characters', 'a\u200Bb\uFEFFc\u2060', 'abc'],
    ['a lone surrogate', 'a\uD800b', 'ab'],
    ['line ends of every sort', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a tab', 'a\tb', 'a b'],
    ['the joiner within an emoji', '👩\u200D💻', '👩\u200D💻'],
    ['accents and other scripts', 'é 北京 العربية', 'é 北京 العربية'],
  ])('%s', (_name, given, expected) => {
    expect(safeText(given)).toBe(expected);
  });

  test('nothing that steers a terminal is left, and a second time changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const safe = safeText(text);
        expect(safe.replaceAll(/[\n\u200C\u200D]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });

  test('a long text of beginnings is done in a moment', () => {
    const hostile = '\u001B]'.repeat(100_000) + '\u001B[1;'.repeat(100_000);
    expect(safeText(hostile).length).toBeLessThan(hostile.length);
  });
});

test('safeLine gives one line', () => {
  expect(safeLine('  a\n\n b\u2028c ')).toBe('a b c');
});

test('safeJson is one line without control characters and means the same', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const json = safeJson({ text });
      expect(json).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(JSON.parse(json)).toEqual({ text: JSON.parse(JSON.stringify(text)) as string });
    }),
  );
});
