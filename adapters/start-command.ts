/** `npm start`: the platforms that are set up, or else a conversation in the terminal. */
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { DestinationStream } from 'pino';
import type { ExplainingBot, SupporterSource } from '../src/bot.ts';
import { explainError } from '../src/errors.ts';
import { converse } from './console/conversation.ts';
import { safeLine } from './console/safe-text.ts';
import { takesColour, type ScreenStream } from './console/screen.ts';
import { withEnvironmentFile } from './environment-file.ts';
import type { Platform } from './platforms.ts';
import type { PlatformRun } from './run-platforms.ts';
import type { ProcessEvents } from './process.ts';
import { createScrub, secretsOf } from './scrub.ts';
import type { Environment } from './settings.ts';
import { supportersOf } from './supporters/supporter-source.ts';

export interface StartSurroundings {
  readonly arguments: readonly string[];
  readonly environment: Environment;
  /** The `.env` file; it need not be there. */
  readonly environmentFile: string;
  readonly input: Readable & { readonly isTTY?: boolean | undefined };
  readonly output: NodeJS.WritableStream & ScreenStream;
  readonly errors: NodeJS.WritableStream;
  readonly events: ProcessEvents;
  readonly platforms: readonly Platform[];
  readonly openBot: (supporters: SupporterSource) => ExplainingBot;
  readonly openDaily?: NonNullable<PlatformRun['openDaily']>;
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
  /** A fresh id for the conversation. */
  readonly conversationId: () => string;
  /** Where the logs go instead of the standard output. */
  readonly logTo?: DestinationStream;
}

const usage = `Usage: npm start

Starts the bot on the platforms that are set up: Slack with SLACK_BOT_TOKEN, Discord with DISCORD_TOKEN.
With neither it opens a conversation here. Settings come from the environment or from a file .env;
.env.example lists them all.

  npm start -- --help             this text
  npm run --silent ask -- --help  one question, or many, without a conversation
`;

async function talk(surroundings: StartSurroundings, environment: Environment): Promise<void> {
  const { input, output, errors, events } = surroundings;
  const atPrompt = input.isTTY === true && output.isTTY === true;
  const interrupted = new AbortController();
  // At a prompt Ctrl-C comes as a key; elsewhere, and from `kill`, as a signal.
  events.on('SIGINT', () => interrupted.abort());
  events.on('SIGTERM', () => interrupted.abort());
  const { asked } = await converse({
    bot: surroundings.openBot(
      supportersOf(() => environment, {
        onTrouble: (problem) => errors.write(`${safeLine(problem)}\n`),
      }),
    ),
    input,
    output,
    atPrompt,
    colour: takesColour(output, environment),
    id: surroundings.conversationId(),
    interrupted: interrupted.signal,
  });
  if (asked === 0 && !atPrompt && !interrupted.signal.aborted) {
    // As a service without its settings: an end without a word would be a riddle.
    errors.write(
      'No question came in, and neither Slack nor Discord is set up. ' +
        'Set SLACK_BOT_TOKEN or DISCORD_TOKEN (see .env.example), or pipe in one question on each line.\n',
    );
  }
}

async function configuredPlatforms(
  platforms: readonly Platform[],
  environment: Environment,
): Promise<readonly Platform[]> {
  const wanted = await Promise.all(platforms.map((platform) => platform.isConfigured(environment)));
  return platforms.filter((_, index) => wanted[index] === true);
}

/** What the command line asks for, or one sentence on what is wrong with it. */
function readArguments(given: readonly string[]): {
  readonly help: boolean;
  readonly problem: string | null;
} {
  try {
    const { values } = parseArgs({ args: [...given], options: { help: { type: 'boolean', short: 'h' } } });
    return { help: values.help === true, problem: null };
  } catch {
    return { help: false, problem: 'The only option is --help; questions are typed in the conversation.' };
  }
}

/** Runs until everything is over and returns the exit status. What goes wrong is told in a sentence. Never rejects. */
export async function start(surroundings: StartSurroundings): Promise<0 | 1 | 2> {
  const { output, errors } = surroundings;
  errors.on('error', () => undefined);
  const { help, problem } = readArguments(surroundings.arguments);
  if (problem !== null) {
    errors.write(`${problem}\n\n${usage}`);
    return 2;
  }
  if (help) {
    output.write(usage);
    return 0;
  }
  let scrub = createScrub(secretsOf(surroundings.environment));
  const tell = (sentence: string): void => {
    errors.write(`${safeLine(scrub(sentence))}\n`);
  };
  try {
    const environment = withEnvironmentFile(surroundings.environmentFile, surroundings.environment);
    scrub = createScrub(secretsOf(environment));
    const configured = await configuredPlatforms(surroundings.platforms, environment);
    if (configured.length === 0) {
      await talk(surroundings, environment);
      return 0;
    }
    const { runPlatforms } = await import('./run-platforms.ts');
    return await runPlatforms({ ...surroundings, environment, platforms: configured, scrub, tell });
  } catch (error) {
    tell(explainError(error));
    return 1;
  }
}
