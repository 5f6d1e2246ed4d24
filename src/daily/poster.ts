/** The port to a platform: posts one message, looks for one, tells one person. Implemented by the adapters. */
import type { Answer } from '../answers/answer.ts';
import type { Problem } from '../store/model.ts';

export interface Delivery {
  /** The mark of the post, at most 25 characters; the same for every attempt. */
  readonly key: string;
  readonly space: string;
  readonly channel: string;
  readonly answer: Answer;
}

export type Outcome =
  | { readonly type: 'sent'; readonly message: string }
  /** It is certain that nothing was posted, and nothing will be before somebody mends it. */
  | {
      readonly type: 'refused';
      readonly problem: Problem;
      /** It is this text that is refused; another one may go through in the same channel. */
      readonly isAboutText?: boolean;
    }
  /** It is certain that nothing was posted; later it may go through. `wholeAccount`: no other post either before that. */
  | {
      readonly type: 'postponed';
      readonly reason: string;
      readonly afterMs: number | null;
      readonly wholeAccount: boolean;
    }
  /** It may have been posted or not. */
  | { readonly type: 'unknown'; readonly reason: string };

/** What a look into the channel shows. */
export type Sighting =
  | { readonly type: 'found'; readonly message: string }
  | { readonly type: 'absent' }
  /** We may not look, and will not be allowed to by waiting. */
  | { readonly type: 'unreadable'; readonly reason: string }
  | { readonly type: 'later'; readonly reason: string };

/** failed: it is certain that nobody was reached, but later somebody may be. */
export type Told = 'told' | 'refused' | 'failed';

export interface Whereabouts {
  readonly space: string;
  readonly channel: string;
}

export interface Poster {
  /** The account in whose name it posts, such as slack:T0123. */
  readonly account: string;
  /** How many posts a second the platform can be given without holding up anything else. */
  readonly postsPerSecond: number;
  /** For how long after the first attempt the platform drops a second copy with the same key; 0 where it never does. */
  readonly sameKeyMs: number;
  /** Tries once, within about ten seconds. Never rejects. */
  post(delivery: Delivery): Promise<Outcome>;
  /** Looks for the post with this key among what was posted since then, in milliseconds since the epoch. Never rejects. */
  find(wanted: { readonly key: string; readonly channel: string; readonly since: number }): Promise<Sighting>;
  /**
   * Writes privately to the person, or else to somebody in charge, and names the channel in the platform's own way.
   * Never rejects.
   */
  tell(person: string, about: Whereabouts, message: Answer): Promise<Told>;
}
