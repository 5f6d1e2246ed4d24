/** The logger: JSON lines, or readable lines on a terminal. No secret and no text of people's questions gets into it. */
import { pino, type DestinationStream, type Logger } from 'pino';
import { errorRecord } from './error-record.ts';
import { scrubValue, type Scrub } from './scrub.ts';

export interface LoggingOptions {
  readonly level: string;
  /** Whether the text of questions may be logged. */
  readonly questions: boolean;
  readonly scrub: Scrub;
  readonly destination: DestinationStream;
}

/**
 * Changes what was given to a log method: left alone, pino takes the message of an error for that of the line, and
 * writes errors out that stand among the parts of a message.
 */
function replaceErrorTexts(parameters: unknown[], describe: (error: Error) => string): void {
  for (const [index, part] of parameters.entries()) {
    if (index > 0 && part instanceof Error) parameters[index] = describe(part);
  }
  const [subject, message] = parameters;
  if (message !== undefined || typeof subject !== 'object' || subject === null) return;
  const error: unknown = subject instanceof Error ? subject : 'err' in subject ? subject.err : undefined;
  if (error instanceof Error) parameters[1] = describe(error);
}

/** Scrubs a written line. It is read again for that: a cut across the seams of its parts would spoil it. */
function scrubLine(line: string, scrub: Scrub): string {
  try {
    return `${JSON.stringify(scrubValue(JSON.parse(line), scrub))}\n`;
  } catch {
    return `${JSON.stringify({ msg: 'A line of the log could not be read and was left out.' })}\n`;
  }
}

/**
 * Takes the settings and returns the logger. Every line passes `scrub` at the last moment before it is written, so
 * that messages, errors, their causes and the bindings of child loggers are all covered.
 */
export function createLogger(options: LoggingOptions): Logger {
  const serializeError = (error: unknown): unknown => errorRecord(error, options.questions);
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: serializeError },
      formatters: {
        level: (label) => ({ level: label }),
        // An error under any other name would be written with all its properties, whole requests among them.
        log: (entry) =>
          Object.fromEntries(
            Object.entries(entry).map(([name, value]) =>
              value instanceof Error && name !== 'err' ? [name, serializeError(value)] : [name, value],
            ),
          ),
      },
      hooks: {
        logMethod(parameters, method) {
          replaceErrorTexts(parameters, (error) => errorRecord(error, options.questions).message);
          method.apply(this, parameters);
        },
        streamWrite: (line) => scrubLine(line, options.scrub),
      },
    },
    options.destination,
  );
}

/**
 * Where the logs go: standard output, as readable lines where that is a terminal. Written at once, so that the last
 * line before an exit is not lost.
 */
export async function openLogDestination(isTerminal: boolean, colour: boolean): Promise<DestinationStream> {
  if (!isTerminal) return pino.destination({ dest: 1, sync: true });
  const { default: pretty } = await import('pino-pretty');
  return pretty({
    colorize: colour,
    sync: true,
    destination: 1,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'pid,hostname',
  });
}

const longestLoggedQuestion = 500;

/** What the log may say of a question: its text where that is switched on, else how long it is. */
export function questionForLog(
  text: string,
  shown: boolean,
): { readonly question: string } | { readonly questionLength: number } {
  if (!shown) return { questionLength: text.length };
  return { question: loggable(text) };
}

const loggable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').slice(0, longestLoggedQuestion);

/** The same for how a question was read, every text in it: to be logged only where the text of questions may be. */
export function explanationForLog(value: unknown): unknown {
  if (typeof value === 'string') return loggable(value);
  if (Array.isArray(value)) return value.map(explanationForLog);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, explanationForLog(held)]));
}
