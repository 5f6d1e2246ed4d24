/** Streams that stand in for a terminal and for pipes. */
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

export interface Screenlike extends PassThrough {
  isTTY?: boolean;
  columns?: number;
}

export interface Captured {
  readonly stream: Screenlike;
  text(): string;
  /** Resolves once `part` has been written; rejects after a while if it never is. */
  seen(part: string): Promise<void>;
}

/** A little less than a test may take: a program that starts beside many others takes its time. */
const longestWaitMs = 50_000;

/** A stream that is read all the time and keeps what was written. */
export function capture(terminal?: { readonly columns: number }): Captured {
  const stream: Screenlike = new PassThrough();
  if (terminal !== undefined) {
    stream.isTTY = true;
    stream.columns = terminal.columns;
  }
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
  });
  return {
    stream,
    text: () => text,
    async seen(part) {
      const end = performance.now() + longestWaitMs;
      do {
        if (text.includes(part)) return;
        await delay(5);
      } while (performance.now() < end);
      throw new Error(`Never written: ${JSON.stringify(part)}. Written: ${JSON.stringify(text)}`);
    },
  };
}

/** Takes `lines` writes and then breaks as a pipe does whose reader has left. */
export function closingPipe(writes: number): { readonly stream: Writable; text(): string } {
  let left = writes;
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      if (left === 0) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        return;
      }
      left -= 1;
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}
