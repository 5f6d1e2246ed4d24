/** Slack's side of the daily posts: posts one, looks for one, tells a person, and tells a channel of a change. */
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answer } from '../../src/answers/answer.ts';
import { explainError } from '../../src/errors.ts';
import type {
  Delivery,
  Outcome,
  Poster,
  Problem,
  Sighting,
  Told,
  Whereabouts,
} from '../../src/daily-posts.ts';
import type { InFlight } from '../in-flight.ts';
import { lookFor, type Wanted } from './daily-history.ts';
import type { Words } from './daily-problems.ts';
import { send, type Letter } from './daily-send.ts';
import { verdictOf } from './daily-verdicts.ts';
import { fitAnswer } from './fit.ts';
import type { Identity } from './identity.ts';
import { daily } from './limits.ts';
import type { Frame } from './render.ts';

export interface PosterParts {
  /** Used for nothing else; see `dailyClient`. */
  readonly client: webApi.WebClient;
  readonly identity: Identity;
  /** The workspace that the bot token belongs to. */
  readonly team: string;
  readonly words: Words;
  /** User ids of those in charge of the daily posts. */
  readonly editors: readonly string[];
  readonly logger: Logger;
  readonly inFlight: InFlight;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export class DailyPoster implements Poster {
  readonly account: string;
  readonly team: string;
  readonly postsPerSecond = daily.postsPerSecond;
  readonly sameKeyMs = daily.sameKeyMs;
  readonly #parts: PosterParts;

  constructor(parts: PosterParts) {
    this.#parts = parts;
    this.team = parts.team;
    this.account = `slack:${parts.team}`;
  }

  async post({ key, channel, answer }: Delivery): Promise<Outcome> {
    const outcome = await this.#send(channel, answer, { key });
    if (outcome.type !== 'sent')
      this.#parts.logger.warn({ channel, outcome }, 'A daily post did not go through');
    return outcome;
  }

  find(wanted: Wanted): Promise<Sighting> {
    const { client, identity, inFlight } = this.#parts;
    return inFlight.run(() => lookFor(client, wanted, identity));
  }

  async tell(person: string, { channel }: Whereabouts, message: Answer): Promise<Told> {
    let told: Told = 'refused';
    for (const each of new Set([person, ...this.#parts.editors])) {
      const outcome = await this.#send(each, message, { frame: { about: channel } });
      // Who may have been told is not told once more, nor by somebody else.
      if (outcome.type === 'sent' || outcome.type === 'unknown') return 'told';
      this.#parts.logger.warn({ outcome }, 'A person could not be told of a problem with a daily post');
      if (outcome.type === 'postponed') told = 'failed';
      if (outcome.type === 'postponed' && outcome.wholeAccount) return told;
    }
    return told;
  }

  /** Posts an announcement; returns what somebody in the channel has to mend before anything can be posted there. */
  async announce(channel: string, announcement: Answer): Promise<Problem | null> {
    const outcome = await this.#send(channel, announcement, { frame: { family: 'daily' } });
    if (outcome.type === 'sent') return null;
    if (outcome.type === 'refused' && verdictOf(outcome.problem.code) === 'channel') return outcome.problem;
    this.#parts.logger.warn({ channel, outcome }, 'A change to a daily post could not be announced');
    return null;
  }

  async #send(
    channel: string,
    answer: Answer,
    { key = null, frame = {} }: { readonly key?: string | null; readonly frame?: Frame },
  ): Promise<Outcome> {
    let letter: Letter;
    try {
      letter = { channel, message: fitAnswer(answer, frame), key };
    } catch (error) {
      return { type: 'postponed', reason: explainError(error), afterMs: null, wholeAccount: false };
    }
    return this.#parts.inFlight.run(() => send(this.#parts, letter));
  }
}
