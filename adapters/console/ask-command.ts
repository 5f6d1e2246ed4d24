/** `ask`: one question and one answer, or a stream of them. */
import { toPlainText } from '../../src/answers/plain-text.ts';
import type { Bot } from '../../src/bot.ts';
import { explainError } from '../../src/errors.ts';
import { askUsage, readAskOptions } from './ask-options.ts';
import { answerStream } from './ask-stream.ts';
import { toRecord } from './json-lines.ts';
import { Outlet } from './outlet.ts';
import { safeJson, safeLine, safeText } from './safe-text.ts';

export interface AskSurroundings {
  readonly arguments: readonly string[];
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** Called only once there is something to ask. */
  readonly openBot: () => Bot;
}

/** The exit status: 0 answered, 1 something failed, 2 the command line is wrong. */
export type ExitStatus = 0 | 1 | 2;

async function answer(surroundings: AskSurroundings, outlet: Outlet): Promise<ExitStatus> {
  const options = readAskOptions(surroundings.arguments);
  switch (options.type) {
    case 'help':
      await outlet.write(askUsage);
      return 0;
    case 'wrong':
      surroundings.errors.write(`${options.problem}\n\n${askUsage}`);
      return 2;
    case 'stream': {
      const { failed } = await answerStream(surroundings.input, outlet, surroundings.openBot());
      return failed === 0 ? 0 : 1;
    }
    case 'question': {
      const found = surroundings.openBot().ask({ text: options.text, locale: options.locale });
      const shown =
        options.form === 'json' ? safeJson(toRecord(found)) : safeText(toPlainText(found)).trimEnd();
      await outlet.write(`${shown}\n`);
      return 0;
    }
  }
}

/** Runs the command; what goes wrong is told in a sentence on `errors`. Never rejects. */
export async function runAsk(surroundings: AskSurroundings): Promise<ExitStatus> {
  // A reader of the complaints who has left is no reason to fail in another way.
  surroundings.errors.on('error', () => undefined);
  try {
    const outlet = new Outlet(surroundings.output);
    const status = await answer(surroundings, outlet);
    await outlet.finish();
    return status;
  } catch (error) {
    surroundings.errors.write(`${safeLine(explainError(error))}\n`);
    return 1;
  }
}
