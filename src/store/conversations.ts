/** Short memory of what each thread is about: bounded, expiring, and without a word of what people typed. */

interface Kept<Context> {
  readonly context: Context;
  readonly at: number;
}

export class Conversations<Context> {
  readonly #kept = new Map<string, Kept<Context>>();
  readonly #lifetimeMs: number;
  readonly #capacity: number;

  /** `lifetimeMs` in milliseconds since the last turn; beyond `capacity` threads the one silent for longest is dropped. */
  constructor(lifetimeMs: number, capacity: number) {
    this.#lifetimeMs = lifetimeMs;
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#kept.size;
  }

  recall(conversation: string, now: Date): Context | undefined {
    const kept = this.#kept.get(conversation);
    if (kept === undefined) return undefined;
    if (now.getTime() - kept.at < this.#lifetimeMs) return kept.context;
    this.#kept.delete(conversation);
    return undefined;
  }

  keep(conversation: string, context: Context, now: Date): void {
    this.#kept.delete(conversation);
    this.#kept.set(conversation, { context, at: now.getTime() });
    // Looking for the oldest passes over what was deleted before it.
    if (this.#kept.size <= this.#capacity) return;
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= this.#capacity) return;
      this.#kept.delete(oldest);
    }
  }
}
