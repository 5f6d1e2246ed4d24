/** Remembers ids for a while, so that an event which a platform delivers twice is answered once. */

export class RecentlySeen {
  readonly #seen = new Map<string, number>();
  readonly #lifetimeMs: number;
  readonly #capacity: number;
  readonly #now: () => number;

  /** `lifetimeMs` in milliseconds; `now` gives milliseconds since the epoch. */
  constructor(lifetimeMs: number, capacity: number, now: () => number) {
    this.#lifetimeMs = lifetimeMs;
    this.#capacity = capacity;
    this.#now = now;
  }

  /** True the first time that `id` is shown within its lifetime, false after that. */
  isNew(id: string): boolean {
    const now = this.#now();
    const seenAt = this.#seen.get(id);
    if (seenAt !== undefined && now - seenAt < this.#lifetimeMs) return false;
    this.#seen.delete(id);
    this.#seen.set(id, now);
    this.#forget(now);
    return true;
  }

  /** A Map keeps insertion order, so the oldest stand first. */
  #forget(now: number): void {
    for (const [id, seenAt] of this.#seen) {
      if (now - seenAt < this.#lifetimeMs && this.#seen.size <= this.#capacity) return;
      this.#seen.delete(id);
    }
  }
}
