/** Errors typed by the place where they arose. The message is one sentence; `advice` says what to do next. */

export type ErrorPlace = 'configuration' | 'knowledge' | 'platform' | 'storage';

export class BotError extends Error {
  readonly place: ErrorPlace;
  readonly advice: string;

  constructor(place: ErrorPlace, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BotError';
    this.place = place;
    this.advice = advice;
  }
}

/** The two sentences to show a person for any error: what is wrong, and what to do about it. Never a stack trace. */
export function explainError(error: unknown): string {
  if (error instanceof BotError) return `${error.message} ${error.advice}`;
  const reason = error instanceof Error ? error.message : String(error);
  return `Something unexpected went wrong: ${reason}`;
}
