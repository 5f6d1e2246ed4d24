/** Discord's rate limits: 50 requests a second over all, and five messages in five seconds to a channel. Off until set. */

export interface Taken {
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the request is within the limits. */
  readonly refusal: { readonly retryAfter: number; readonly global: boolean } | null;
}

export interface RateLimits {
  /** Requests in a second. */
  readonly global?: number;
  /** Messages to one channel in five seconds. */
  readonly channel?: number;
}

interface Bucket {
  readonly left: number;
  readonly endsAt: number;
}

const secondMs = 1000;
const channelMs = 5000;

export class FakeRateLimits {
  /** Milliseconds; clients wait by the clock of the machine. */
  now: () => number = () => performance.now();
  limits: RateLimits = {};
  #global: Bucket = { left: 0, endsAt: -Infinity };
  readonly #channels = new Map<string, Bucket>();

  /** Counts a request. */
  take(method: string, path: string): Taken {
    const { global, channel } = this.limits;
    // Answers to interactions count towards no global limit.
    if (global !== undefined && !/^\/(?:interactions|webhooks)\//.test(path)) {
      this.#global = this.#next(this.#global, global, secondMs);
      if (this.#global.left < 0) return this.#refused(this.#global, true, {});
    }
    const [, id] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    if (channel === undefined || id === undefined || method !== 'POST') return { headers: {}, refusal: null };
    const bucket = this.#next(this.#channels.get(id), channel, channelMs);
    this.#channels.set(id, bucket);
    const headers = {
      'x-ratelimit-limit': String(channel),
      'x-ratelimit-remaining': String(Math.max(0, bucket.left)),
      'x-ratelimit-reset-after': ((bucket.endsAt - this.now()) / 1000).toFixed(3),
      'x-ratelimit-bucket': 'messages',
    };
    return bucket.left < 0 ? this.#refused(bucket, false, headers) : { headers, refusal: null };
  }

  #next(bucket: Bucket | undefined, most: number, spanMs: number): Bucket {
    if (bucket === undefined || this.now() >= bucket.endsAt) {
      return { left: most - 1, endsAt: this.now() + spanMs };
    }
    return { ...bucket, left: bucket.left - 1 };
  }

  #refused({ endsAt }: Bucket, global: boolean, headers: Readonly<Record<string, string>>): Taken {
    const retryAfter = (endsAt - this.now()) / 1000;
    return {
      headers: {
        ...headers,
        'retry-after': String(Math.ceil(retryAfter)),
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
      },
      refusal: { retryAfter, global },
    };
  }
}
