import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../adapters/split-lines.ts';

const length = (text: string): number => text.length;
/** As long as it is with every ampersand written out. */
const escaped = (text: string): number => text.replaceAll('&', '&amp;').length;

test('a text that fits stays whole, blanks and empty lines as they are', () => {
  for (const text of ['a', '', '  a\n\n b ', '\n']) expect(splitLines(text, 20, length)).toEqual([text]);
});

test('parts end between lines, at an empty line where one comes late enough', () => {
  expect(splitLines('aaaa\nbbbb\ncccc', 9, length)).toEqual(['aaaa\nbbbb', 'cccc']);
  expect(splitLines('aaaa\n\nbbbb\ncccc', 11, length)).toEqual(['aaaa\n', 'bbbb\ncccc']);
  expect(splitLines('a\n\nbbbb\ncccc\ndddd', 14, length)).toEqual(['a\n\nbbbb\ncccc', 'dddd']);
});

test('a line that is longer than the room is broken, between characters', () => {
  expect(splitLines('a\nbbbbbb', 4, length)).toEqual(['a', 'bbbb', 'bb']);
  expect(splitLines('a&&', 6, escaped)).toEqual(['a&', '&']);
  expect(splitLines('abc😀d', 4, length)).toEqual(['abc', '😀d']);
});

test('nothing is lost, and every part fits, whatever the text is', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '&', ' ', '`'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 60, max: 90 }), (lines, room) => {
      const text = lines.join('\n');
      const parts = splitLines(text, room, escaped);
      expect(parts.join('\n')).toBe(text);
      for (const part of parts) expect(escaped(part)).toBeLessThanOrEqual(room);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 5, max: 9 }), (text, room) => {
      const parts = splitLines(text, room, escaped);
      expect(parts.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      for (const part of parts) expect(escaped(part)).toBeLessThanOrEqual(room);
    }),
  );
});
