/** Outgoing requests: each ends within a time limit, body included, and all of them end when the adapter stops. */
import type { webApi } from '@slack/bolt';
import { timing } from './limits.ts';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

/** For a request that was never begun, so that nothing can have come of it. */
export class NotSentError extends Error {}

export class Requests {
  readonly #pending = new Set<AbortController>();
  readonly #requestMs: number;
  #ended = false;

  /** `requestMs` is how long a request may take, in milliseconds. */
  constructor(requestMs: number = timing.requestMs) {
    this.#requestMs = requestMs;
  }

  /** For the clients of Bolt, in place of the global fetch. */
  readonly fetch: Fetch = async (url, init) => {
    if (this.#ended) throw new NotSentError(stopping);
    const ending = new AbortController();
    const tooLate = new Error(`no answer within ${this.#requestMs / 1_000} seconds`);
    const timer = setTimeout(() => ending.abort(tooLate), this.#requestMs);
    this.#pending.add(ending);
    try {
      const response = await globalThis.fetch(url, { ...init, signal: ending.signal });
      const body = await response.text();
      const { status, statusText, headers } = response;
      return new Response(body === '' ? null : body, { status, statusText, headers });
    } finally {
      clearTimeout(timer);
      this.#pending.delete(ending);
    }
  };

  /** Ends everything that is under way, and whatever comes after; the callers see a rejection. */
  end(): void {
    this.#ended = true;
    for (const ending of this.#pending) ending.abort(new Error(stopping));
  }
}

const stopping = 'the Slack adapter is stopping';
