/** Answers a stream of JSON lines, in order, no faster than the answers are read. */
import type { ExplainingBot } from '../../src/bot.ts';
import { answerRecord, parseRequest, type Extras, type RequestId } from './json-lines.ts';
import { readLines, type Line } from './line-splitter.ts';
import type { Outlet } from './outlet.ts';
import { safeJson } from './safe-text.ts';

/** Answers are gathered up to this many characters before they are written: a write for each would be slow. */
const batchLength = 65_536;

export interface StreamResult {
  readonly answered: number;
  readonly failed: number;
}

/** The bot, and what each answer comes with beside itself. */
export interface Asking extends Extras {
  readonly bot: ExplainingBot;
}

type Reply = { readonly type: 'answer' | 'failure'; readonly line: string } | { readonly type: 'nothing' };

function failure(error: string, id?: RequestId): Reply {
  return { type: 'failure', line: safeJson(id === undefined ? { error } : { id, error }) };
}

function reply(line: Line, { bot, ...extras }: Asking): Reply {
  const request = parseRequest(line);
  switch (request.type) {
    case 'blank':
      return { type: 'nothing' };
    case 'malformed':
      return failure(request.error, request.id);
    case 'question':
      try {
        return {
          type: 'answer',
          line: safeJson({ id: request.id, ...answerRecord(bot, request.question, extras) }),
        };
      } catch {
        // The bot does not throw. Should it ever, one line is lost and not the rest of the run.
        return failure('The question could not be answered.', request.id);
      }
  }
}

/** Takes lines until the input ends or nobody reads the output any more; returns how many lines fared how. */
export async function answerStream(
  input: AsyncIterable<Uint8Array | string>,
  outlet: Outlet,
  asking: Asking,
): Promise<StreamResult> {
  let answered = 0;
  let failed = 0;
  for await (const lines of readLines(input)) {
    let batch = '';
    for (const line of lines) {
      const result = reply(line, asking);
      if (result.type === 'nothing') continue;
      if (result.type === 'answer') answered += 1;
      else failed += 1;
      batch += `${result.line}\n`;
      if (batch.length < batchLength) continue;
      await outlet.write(batch);
      batch = '';
      if (outlet.gone) return { answered, failed };
    }
    if (batch !== '') await outlet.write(batch);
    if (outlet.gone) break;
  }
  return { answered, failed };
}
