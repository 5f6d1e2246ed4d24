/** Gathers the reasons to stop: the first one counts, and a person who asks again does not want to wait. */

export type StopCause =
  | { readonly type: 'signal'; readonly signal: string }
  | { readonly type: 'start-failed'; readonly adapter: string; readonly error: unknown }
  | { readonly type: 'fatal'; readonly adapter: string; readonly error: unknown }
  | { readonly type: 'crash'; readonly error: unknown };

/**
 * npm passes a signal on to its child, which a terminal has signalled too: one Ctrl-C arrives twice within a moment.
 * Only a signal that comes later than this is a second request.
 */
const sameKeyPressMs = 500;

export class StopRequests {
  readonly first: Promise<StopCause>;
  /** Resolves at the second signal. */
  readonly impatience: Promise<void>;
  readonly #now: () => number;
  #resolveFirst: (cause: StopCause) => void = () => undefined;
  #resolveImpatience: () => void = () => undefined;
  #cause: StopCause | null = null;
  #firstAt = 0;
  #broken = false;

  /** `now` gives milliseconds of a clock that never runs backwards. */
  constructor(now: () => number) {
    this.#now = now;
    this.first = new Promise((resolve) => {
      this.#resolveFirst = resolve;
    });
    this.impatience = new Promise((resolve) => {
      this.#resolveImpatience = resolve;
    });
  }

  get cause(): StopCause | null {
    return this.#cause;
  }

  /** True where the stop was not asked for by a signal, or something broke while it was under way. */
  get broken(): boolean {
    return this.#broken;
  }

  request(cause: StopCause): void {
    // An adapter that is stopped while it starts may well reject: that is no failure of its own.
    if (cause.type === 'crash' || (cause.type !== 'signal' && this.#cause === null)) this.#broken = true;
    if (this.#cause === null) {
      this.#cause = cause;
      this.#firstAt = this.#now();
      this.#resolveFirst(cause);
    } else if (cause.type === 'signal' && this.#now() - this.#firstAt >= sameKeyPressMs) {
      this.#resolveImpatience();
    }
  }
}
