/** An error as it stands in the logs: enough to mend it, no secrets, no text of people, no trace for a known one. */
import { BotError } from '../src/errors.ts';

export interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  readonly place?: string;
  readonly advice?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly stack?: readonly string[];
  readonly cause?: ErrorRecord;
}

const deepestCause = 5;
const mostFrames = 12;

/**
 * Errors of the runtime and of libraries quote what they stumbled over, and that may be what a person wrote:
 * everything from the first quotation mark to the last goes.
 */
function withoutQuotations(message: string): string {
  return message
    .replace(/(?<!\w)(["'`“]).*["'`”]/s, '…')
    .replace(/(Invalid regular expression:).*/s, '$1 …')
    .slice(0, 500);
}

/** Only the places in the code: the first lines of a stack repeat the message. */
function frames(error: Error): readonly string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*[:(]/.test(line)).slice(0, mostFrames);
}

function property(error: Error, name: 'code' | 'status'): string | number | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(error, name)?.value;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/**
 * Takes whatever was thrown. `whole` keeps messages as they are, which is for operators who log people's text anyway.
 * Other properties of errors are left out: libraries put whole requests there.
 */
export function errorRecord(error: unknown, whole = false): ErrorRecord {
  return recordAt(error, whole, false, 0);
}

function recordAt(error: unknown, whole: boolean, explained: boolean, depth: number): ErrorRecord {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: whole ? String(error) : 'Not an error object.' };
  }
  const known = error instanceof BotError;
  const code = property(error, 'code');
  const status = property(error, 'status');
  return {
    type: error.name,
    message: known || whole ? error.message : withoutQuotations(error.message),
    ...(known ? { place: error.place, advice: error.advice } : {}),
    // What a known error was caused by needs no trace either: its message says what to do.
    ...(known || explained ? {} : { stack: frames(error) }),
    ...(code === undefined ? {} : { code }),
    ...(typeof status === 'number' ? { status } : {}),
    ...(error.cause === undefined || depth >= deepestCause
      ? {}
      : { cause: recordAt(error.cause, whole, explained || known, depth + 1) }),
  };
}
