/** Sends one message: again where the connection broke, otherwise where Discord refuses, and no further. */
import type { Logger } from 'pino';
import type { BotError } from '../../src/errors.ts';
import { RecentlySeen } from '../recently-seen.ts';
import { describeError, invalidToken, sendFailure } from './errors.ts';

export interface Sending {
  /** Where it goes, for the log. */
  readonly channelId: string;
  readonly send: () => Promise<unknown>;
  /** The same as plain text, for when Discord finds fault with the message. */
  readonly sendPlainly: () => Promise<unknown>;
  /** Without reference to the message that is answered; absent where there is none. */
  readonly sendUnattached?: () => Promise<unknown>;
}

const complainAgainAfterMs = 60 * 60 * 1000;
const mostComplaints = 1000;

export class Delivery {
  readonly #logger: Logger;
  readonly #onRefusedToken: (error: BotError) => void;
  readonly #complaints: RecentlySeen;

  /** `onRefusedToken` is called where Discord no longer takes our token. */
  constructor(logger: Logger, now: () => number, onRefusedToken: (error: BotError) => void) {
    this.#logger = logger;
    this.#onRefusedToken = onRefusedToken;
    this.#complaints = new RecentlySeen(complainAgainAfterMs, mostComplaints, now);
  }

  /** Never rejects. Resolves true once the message is there. */
  async deliver(sending: Sending): Promise<boolean> {
    let attempt = sending.send;
    // Each kind of failure has one remedy, which is tried once.
    const remedies = new Set<unknown>();
    for (;;) {
      try {
        await attempt();
        return true;
      } catch (error) {
        const failure = sendFailure(error);
        if (failure === 'delivered') return true;
        const remedy =
          failure === 'disconnected'
            ? attempt
            : failure === 'invalid'
              ? sending.sendPlainly
              : failure === 'no-history'
                ? sending.sendUnattached
                : undefined;
        if (failure === 'invalid')
          this.#logger.error(describeError(error), 'Discord finds fault with a message.');
        if (remedy === undefined || remedies.has(failure)) {
          this.#report(error, sending.channelId);
          return false;
        }
        remedies.add(failure);
        attempt = remedy;
      }
    }
  }

  #report(error: unknown, channelId: string): void {
    const failure = sendFailure(error);
    if (failure === 'unauthorised') {
      this.#onRefusedToken(invalidToken(error));
      return;
    }
    if (!this.#complaints.isNew(`${failure} ${channelId}`)) return;
    this.#logger.warn({ channelId, failure, ...describeError(error) }, sentences[failure]);
  }
}

const sentences = {
  delivered: 'An answer was sent twice and arrived once.',
  gone: 'Too late to answer, or the place is gone.',
  forbidden:
    'The bot may not write there: it needs View Channel and Send Messages, in threads Send Messages in Threads.',
  'no-history': 'The bot needs Read Message History there.',
  invalid: 'Discord refuses the message in any form.',
  unauthorised: 'Discord refuses the token.',
  disconnected: 'The connection to Discord broke twice.',
  other: 'An answer could not be sent.',
} as const;
