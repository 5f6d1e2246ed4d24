/** `ask`: one question and one answer, or a stream of them. */
import type { Answer } from '../../src/answers/answer.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import type { ExplainingBot } from '../../src/bot.ts';
import { styleNames, type CitationStyle } from '../../src/citation-styles.ts';
import { explainError } from '../../src/errors.ts';
import { askUsage, readAskOptions, type AskOptions } from './ask-options.ts';
import { answerStream } from './ask-stream.ts';
import { answerRecord } from './json-lines.ts';
import { Outlet } from './outlet.ts';
import { renderExplanation } from './render-explanation.ts';
import { safeJson, safeLine, safeText } from './safe-text.ts';

export interface AskSurroundings {
  readonly arguments: readonly string[];
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** Called only once there is something to ask. */
  readonly openBot: () => ExplainingBot;
}

/** The exit status: 0 answered, 1 something failed, 2 the command line is wrong. */
export type ExitStatus = 0 | 1 | 2;

function answerOne(bot: ExplainingBot, options: Extract<AskOptions, { type: 'question' }>): string {
  const question = { text: options.text, locale: options.locale };
  if (options.form === 'json') return safeJson(answerRecord(bot, question, options));
  const explained = options.explain ? `\n\n${renderExplanation(bot.explain(question)).trimEnd()}` : '';
  const reply = bot.ask(question);
  return `${safeText(toPlainText(reply)).trimEnd()}${citedBelow(bot, reply, options.cite)}${explained}`;
}

function citedBelow(bot: ExplainingBot, reply: Answer, style: CitationStyle | undefined): string {
  if (style === undefined) return '';
  const text = bot.cite(reply, style);
  return `\n\nCitations (${styleNames[style]}):\n${text === '' ? 'There is no source to cite.' : safeText(text)}`;
}

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
      const { failed } = await answerStream(surroundings.input, outlet, {
        bot: surroundings.openBot(),
        explain: options.explain,
        cite: options.cite,
      });
      return failed === 0 ? 0 : 1;
    }
    case 'question': {
      await outlet.write(`${answerOne(surroundings.openBot(), options)}\n`);
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
