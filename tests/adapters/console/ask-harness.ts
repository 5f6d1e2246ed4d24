import { Readable } from 'node:stream';
import { runAsk } from '../../../adapters/console/ask-command.ts';
import type { ExplainingBot } from '../../../src/bot.ts';
import { capture } from './streams.ts';

/** Runs `ask` over the given arguments and input. */
export async function ask(
  given: readonly string[],
  bot: ExplainingBot | (() => ExplainingBot),
  input: Iterable<string | Buffer> = [],
) {
  const output = capture();
  const errors = capture();
  const status = await runAsk({
    arguments: given,
    input: Readable.from(input),
    output: output.stream,
    errors: errors.stream,
    openBot: typeof bot === 'function' ? bot : () => bot,
  });
  return { status, output: output.text(), errors: errors.text() };
}

/** A line of JSON lines. */
export const line = (id: string | number, question: string, more: object = {}): string =>
  `${JSON.stringify({ id, question, ...more })}\n`;

/** The output of a run, line by line. */
export function records(output: string): readonly Record<string, unknown>[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Record<string, unknown>);
}
