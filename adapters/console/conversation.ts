/** The conversation in the terminal: at a prompt, or with one question on each line that is piped in. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Bot } from '../../src/bot.ts';
import { greeting, meansLeaving } from './greeting.ts';
import { readLines, type Line } from './line-splitter.ts';
import { Outlet } from './outlet.ts';
import { renderAnswer } from './render.ts';
import { safeLine } from './safe-text.ts';
import { screenWidth, type ScreenStream } from './screen.ts';

export interface Conversation {
  readonly bot: Bot;
  readonly input: Readable;
  readonly output: NodeJS.WritableStream & ScreenStream;
  /** A person sits at a terminal: greet, prompt, keep a history in memory. Otherwise each line is a question. */
  readonly atPrompt: boolean;
  readonly colour: boolean;
  /** One id for the whole conversation, so that "and the next one?" is understood. */
  readonly id: string;
  readonly locale?: string | undefined;
  /** Ends the conversation, as Ctrl-C does. */
  readonly interrupted: AbortSignal;
}

export interface ConversationResult {
  readonly asked: number;
}

const prompt = '> ';
const rememberedLines = 200;

/** The rendered answer to one question. */
function answerTo(text: string, conversation: Conversation): string {
  const { bot, id, locale, output, colour } = conversation;
  try {
    const answer = bot.ask({ text, conversation: id, locale });
    return renderAnswer(answer, { width: screenWidth(output), colour });
  } catch {
    // The bot does not throw. Should it ever, the conversation goes on.
    return 'That question could not be answered. Please put it in other words.\n';
  }
}

/** Only completions that go on from what was typed, so that Tab never replaces it. */
function completer({ bot }: Conversation): (typed: string) => [string[], string] {
  return (typed) => {
    const start = typed.toLowerCase();
    const values = bot.complete('question', typed).map(({ value }) => safeLine(value));
    return [values.filter((value) => value.toLowerCase().startsWith(start)), typed];
  };
}

async function talkAtPrompt(conversation: Conversation, outlet: Outlet): Promise<ConversationResult> {
  const { input, output, interrupted, colour } = conversation;
  await outlet.write(greeting(colour));
  return new Promise((resolve) => {
    let asked = 0;
    let typedLeave = false;
    const prompted = createInterface({
      input,
      output,
      terminal: true,
      prompt,
      historySize: rememberedLines,
      removeHistoryDuplicates: true,
      completer: completer(conversation),
    });
    const leave = (): void => prompted.close();
    prompted.on('line', (typed) => {
      if (meansLeaving(typed)) {
        typedLeave = true;
        leave();
        return;
      }
      if (typed.trim() !== '') {
        asked += 1;
        output.write(`\n${answerTo(typed, conversation)}\n`);
      }
      if (outlet.gone) leave();
      else prompted.prompt();
    });
    prompted.on('SIGINT', leave);
    prompted.once('close', () => {
      interrupted.removeEventListener('abort', leave);
      // After Ctrl-C and Ctrl-D the cursor still stands behind the prompt.
      if (!typedLeave && !outlet.gone) output.write('\n');
      resolve({ asked });
    });
    interrupted.addEventListener('abort', leave, { once: true });
    if (interrupted.aborted) leave();
    else prompted.prompt();
  });
}

function answerToLine(line: Line, conversation: Conversation): string {
  switch (line.type) {
    case 'text':
      return answerTo(line.text, conversation);
    case 'too-long':
      return 'That line is too long to be a question.\n';
    case 'not-utf8':
      return 'That line is not readable text (UTF-8).\n';
  }
}

/** The bytes of `input` until it ends or `interrupted` says to stop. It leaves the input closed. */
async function* untilInterrupted(
  input: Readable,
  interrupted: AbortSignal,
): AsyncGenerator<Uint8Array | string, void, undefined> {
  const chunks: AsyncIterable<Uint8Array | string> = input;
  const stop = (): void => {
    input.destroy();
  };
  interrupted.addEventListener('abort', stop, { once: true });
  if (interrupted.aborted) stop();
  try {
    yield* chunks;
  } catch (error) {
    if (!interrupted.aborted) throw error;
  } finally {
    interrupted.removeEventListener('abort', stop);
  }
}

async function answerLines(conversation: Conversation, outlet: Outlet): Promise<ConversationResult> {
  let asked = 0;
  for await (const lines of readLines(untilInterrupted(conversation.input, conversation.interrupted))) {
    for (const line of lines) {
      if (line.type === 'text' && line.text.trim() === '') continue;
      if (line.type === 'text' && meansLeaving(line.text)) return { asked };
      const separator = asked === 0 ? '' : '\n';
      asked += 1;
      await outlet.write(`${separator}${answerToLine(line, conversation)}`);
      if (outlet.gone) return { asked };
    }
  }
  return { asked };
}

/**
 * Talks until the person leaves, the input ends, nobody reads any more, or it is interrupted.
 * Rejects where the input or the output breaks in another way.
 */
export async function converse(conversation: Conversation): Promise<ConversationResult> {
  const outlet = new Outlet(conversation.output);
  const result = await (conversation.atPrompt
    ? talkAtPrompt(conversation, outlet)
    : answerLines(conversation, outlet));
  await outlet.finish();
  return result;
}
