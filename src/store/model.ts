/** What is kept about daily posts: the settings of each channel, and a ledger with a row for each channel and day. */

export type Days = 'every-day' | 'weekdays';
export type Sequence = 'in-order' | 'shuffled';

/** A day as people write it, such as 2026-11-21, in the time zone of the track that it belongs to. */
export type LocalDate = string;

export interface Schedule {
  readonly hour: number;
  readonly minute: number;
  /** IANA name, such as Europe/Paris. */
  readonly zone: string;
  readonly days: Days;
}

/** Whoever set something, by the platform's id; the name is for showing only. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Why nothing can be posted in a channel before somebody does something about it. */
export interface Problem {
  readonly code: string;
  /** What is wrong and what to do, for the person who set the track up. */
  readonly sentence: string;
}

export type TrackState =
  | { readonly type: 'on' }
  /** Posts again on the day `until`, or when somebody resumes it. */
  | { readonly type: 'paused'; readonly until: LocalDate | null }
  | { readonly type: 'off' }
  /** Paused by the bot because of a problem; `tries` counts the days on which it was tried since. */
  | {
      readonly type: 'stopped';
      readonly problem: Problem;
      readonly since: number;
      readonly tries: number;
      readonly told: boolean;
    };

/** The daily post of one channel. All instants are milliseconds since the epoch. */
export interface Track {
  readonly id: string;
  /** The bot account that posts, such as slack:T0123 or discord:1234. */
  readonly account: string;
  /** The workspace or server. */
  readonly space: string;
  readonly channel: string;
  readonly schedule: Schedule;
  readonly sequence: Sequence;
  /** Makes the shuffled orders of this track its own. */
  readonly seed: string;
  readonly state: TrackState;
  readonly setBy: Person;
  readonly setAt: number;
  /** Null where nothing is to come. */
  readonly nextDueAt: number | null;
  /** The latest day in the ledger; every later row is for a later day. */
  readonly lastDate: LocalDate | null;
  /** How many times all nine were begun, and which were shown in the present round. */
  readonly cycle: number;
  readonly shown: readonly number[];
  readonly lastShown: number | null;
  /** Rises with every change; 0 where it was never stored. */
  readonly version: number;
}

export const postStates = ['planned', 'sending', 'sent', 'unknown', 'missed'] as const;
export type PostState = (typeof postStates)[number];

/**
 * A row of the ledger: what was to be posted in a channel on a day, and what became of it.
 * planned: nobody has sent it yet; sending: it may arrive at any moment; sent: it is there; unknown: it may be there;
 * missed: it is not there and will not come.
 */
export interface Post {
  /** Made from account, channel and day; at most 25 characters. The platforms are given it as the post's mark. */
  readonly key: string;
  readonly track: string;
  readonly account: string;
  readonly space: string;
  readonly channel: string;
  readonly date: LocalDate;
  /** Earlier than `date` where one row stands for several days that were missed. */
  readonly firstDate: LocalDate;
  readonly scheduledAt: number;
  /** From then on it is too late to post it. */
  readonly expiresAt: number;
  /** Null for days that were missed as a whole. */
  readonly principle: number | null;
  readonly cycle: number;
  readonly state: PostState;
  /** Why it was missed, is unknown or has to be tried again: a sentence for people. */
  readonly reason: string | null;
  /** The platform's id of the message. */
  readonly message: string | null;
  readonly attempts: number;
  /** When sending began first, of all the times that may have led to a message. */
  readonly begunAt: number | null;
  /** When somebody has to look after it: to try again, or because whoever held it seems to be gone. */
  readonly wakeAt: number | null;
  /** Rises with every change; 0 where it was never stored. */
  readonly revision: number;
}
