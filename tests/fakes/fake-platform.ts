/** A platform in memory, with the rules of Slack or of Discord, and with faults where a test wants them. */
import type { Answer } from '../../src/answers/answer.ts';
import type { Delivery, Outcome, Poster, Sighting, Told, Whereabouts } from '../../src/daily/poster.ts';

export type Fault =
  | 'none'
  /** The message is there, but nobody hears of it. */
  | 'lost-answer'
  /** The message is not there, and nobody knows. */
  | 'lost-request'
  | 'postponed'
  | 'rate-limited'
  | 'refused'
  /** The process dies with the message not yet there, or there already: the call never returns. */
  | 'dies-before'
  | 'dies-after';

export interface Shown {
  readonly channel: string;
  readonly key: string;
  readonly at: number;
  readonly answer: Answer;
}

export interface PlatformRules {
  readonly account?: string;
  readonly sameKeyMs?: number;
  readonly readable?: boolean;
  readonly postsPerSecond?: number;
}

const never = new Promise<never>(() => undefined);

export class FakePlatform implements Poster {
  readonly account: string;
  readonly sameKeyMs: number;
  readonly postsPerSecond: number;
  readable: boolean;
  /** Every message that is there, in order. */
  readonly messages: Shown[] = [];
  readonly told: { readonly person: string; readonly message: Answer }[] = [];
  /** What befalls the next attempts, in order; none where it is empty. */
  readonly faults: Fault[] = [];
  /** What comes of the next attempts to tell somebody. */
  readonly tellings: Told[] = [];
  attempts = 0;
  looks = 0;
  /** What the next looks into a channel show, in place of what is there. */
  readonly sightings: Sighting[] = [];
  readonly #now: () => number;

  constructor(now: () => number, rules: PlatformRules = {}) {
    this.#now = now;
    this.account = rules.account ?? 'test:1';
    this.sameKeyMs = rules.sameKeyMs ?? 0;
    this.readable = rules.readable ?? true;
    this.postsPerSecond = rules.postsPerSecond ?? 1_000_000;
  }

  async post(delivery: Delivery): Promise<Outcome> {
    this.attempts += 1;
    const fault = this.faults.shift() ?? 'none';
    switch (fault) {
      case 'none':
        return { type: 'sent', message: this.#show(delivery) };
      case 'lost-answer':
        this.#show(delivery);
        return { type: 'unknown', reason: 'No answer came.' };
      case 'lost-request':
        return { type: 'unknown', reason: 'No answer came.' };
      case 'postponed':
        return { type: 'postponed', reason: 'Out of reach.', afterMs: null, wholeAccount: false };
      case 'rate-limited':
        return { type: 'postponed', reason: 'Too many.', afterMs: 7000, wholeAccount: true };
      case 'refused':
        return { type: 'refused', problem: { code: 'no-access', sentence: 'Let me in.' } };
      case 'dies-before':
        return never;
      case 'dies-after':
        this.#show(delivery);
        return never;
    }
  }

  async find({ key, channel }: { readonly key: string; readonly channel: string }): Promise<Sighting> {
    this.looks += 1;
    const shown = this.sightings.shift();
    if (shown !== undefined) return shown;
    if (!this.readable) return { type: 'unreadable', reason: 'I may not look.' };
    const index = this.messages.findIndex((each) => each.key === key && each.channel === channel);
    return index < 0 ? { type: 'absent' } : { type: 'found', message: `m${index}` };
  }

  async tell(person: string, _about: Whereabouts, message: Answer): Promise<Told> {
    const outcome = this.tellings.shift() ?? 'told';
    if (outcome === 'told') this.told.push({ person, message });
    return outcome;
  }

  /** Drops a second copy within the time for which this platform does that. */
  #show({ key, channel, answer }: Delivery): string {
    const now = this.#now();
    if (this.sameKeyMs > 0) {
      const earlier = this.messages.findIndex(
        (each) => each.key === key && each.channel === channel && now - each.at < this.sameKeyMs * 2,
      );
      if (earlier >= 0) return `m${earlier}`;
    }
    this.messages.push({ channel, key, at: now, answer });
    return `m${this.messages.length - 1}`;
  }
}
