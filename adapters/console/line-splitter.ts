/** Cuts a stream of bytes into lines of bounded length, however the bytes arrive. */
import { isUtf8 } from 'node:buffer';

export type Line =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'too-long' }
  | { readonly type: 'not-utf8' };

/** Far above any question, far below what would fill the memory. */
export const maximumLineBytes = 1_000_000;

const newline = 0x0a;
const byteOrderMark = '\uFEFF';

/**
 * Only `\n` and `\r\n` end a line: the other separators of Unicode may stand inside a JSON string.
 * A byte order mark at the start of a line is dropped, so that files put together still read.
 */
export class LineSplitter {
  readonly #maximumBytes: number;
  #pending: Buffer[] = [];
  #length = 0;

  constructor(maximumBytes: number = maximumLineBytes) {
    this.#maximumBytes = maximumBytes;
  }

  /** Takes the next bytes and returns the lines that they complete. */
  push(chunk: Uint8Array): readonly Line[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      this.#keep(bytes.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#keep(bytes.subarray(start));
    return lines;
  }

  /** Returns what stands after the last line end, if anything does. */
  end(): readonly Line[] {
    return this.#length === 0 ? [] : [this.#take()];
  }

  #keep(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#length += piece.length;
    if (this.#length > this.#maximumBytes) this.#pending = [];
    else this.#pending.push(piece);
  }

  #take(): Line {
    const tooLong = this.#length > this.#maximumBytes;
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#length = 0;
    if (tooLong) return { type: 'too-long' };
    if (!isUtf8(bytes)) return { type: 'not-utf8' };
    let text = bytes.toString('utf8');
    if (text.startsWith(byteOrderMark)) text = text.slice(1);
    if (text.endsWith('\r')) text = text.slice(0, -1);
    return { type: 'text', text };
  }
}

/** Takes a stream and yields, for each piece that arrives, the lines that it completes; at last what stood after the last line end. */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  maximumBytes: number = maximumLineBytes,
): AsyncGenerator<readonly Line[], void, undefined> {
  const splitter = new LineSplitter(maximumBytes);
  for await (const chunk of input) {
    const lines = splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}
