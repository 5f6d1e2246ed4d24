import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineSplitter, readLines, type Line } from '../../../adapters/console/line-splitter.ts';

const text = (content: string): Line => ({ type: 'text', text: content });

function split(input: string | Uint8Array, maximum?: number): readonly Line[] {
  const splitter = new LineSplitter(maximum);
  return [...splitter.push(Buffer.from(input)), ...splitter.end()];
}

describe('LineSplitter', () => {
  test.each([
    ['two lines', 'a\nb\n', [text('a'), text('b')]],
    ['a last line without an end', 'a\nb', [text('a'), text('b')]],
    ['Windows line ends', 'a\r\nb\r\n', [text('a'), text('b')]],
    ['blank lines', '\n\na', [text(''), text(''), text('a')]],
    ['a byte order mark', '\uFEFFa\n\uFEFFb', [text('a'), text('b')]],
    ['other separators inside a line', 'a\u2028b\rc\n', [text('a\u2028b\rc')]],
    ['nothing', '', []],
  ])('%s', (_name, input, expected) => {
    expect(split(input)).toEqual(expected);
  });

  test('bytes that are not UTF-8 spoil their own line only', () => {
    expect(split(Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62]))).toEqual([
      text('a'),
      { type: 'not-utf8' },
      text('b'),
    ]);
  });

  test('a line of exactly the greatest length passes, one more byte does not', () => {
    expect(split('abcd\nabcde\nab', 4)).toEqual([text('abcd'), { type: 'too-long' }, text('ab')]);
  });

  test('a line far beyond the limit is not kept', () => {
    const splitter = new LineSplitter(1000);
    const chunk = Buffer.alloc(65_536, 'x');
    for (let count = 0; count < 200; count += 1) expect(splitter.push(chunk)).toEqual([]);
    expect(splitter.push(Buffer.from('\nnext\n'))).toEqual([{ type: 'too-long' }, text('next')]);
  });
});

const maximum = 24;

/** Lines that hold what makes trouble at the seams: characters of several bytes, `\r`, marks, long ones. */
const line = fc
  .array(fc.constantFrom('a', 'é', '北', '🙂', '\r', '"', ' ', 'x'.repeat(20)), { maxLength: 6 })
  .map((parts) => parts.join(''));

function linesMeant(lines: readonly string[]): readonly Line[] {
  return lines.map((content) =>
    Buffer.byteLength(content) > maximum ? { type: 'too-long' } : text(content.replace(/\r$/, '')),
  );
}

function chunks(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].toSorted(
    (one, other) => one - other,
  );
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

test('however the bytes arrive, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 30 }),
      fc.boolean(),
      async (lines, cuts, ended) => {
        const whole = ended && lines.length > 0 ? `${lines.join('\n')}\n` : lines.join('\n');
        // Without a line end behind it, an empty last line is no line.
        const meant = !ended && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
        const found: Line[] = [];
        for await (const batch of readLines(Readable.from(chunks(Buffer.from(whole), cuts)), maximum)) {
          expect(batch.length).toBeGreaterThan(0);
          found.push(...batch);
        }
        expect(found).toEqual(linesMeant(meant));
      },
    ),
  );
});

test('text chunks are understood as well as bytes', async () => {
  const found: Line[] = [];
  for await (const batch of readLines(Readable.from(['{"a', '":1}\n']))) found.push(...batch);
  expect(found).toEqual([text('{"a":1}')]);
});
