/** Remembers ids for a while, so that an event which a platform delivers twice is answered once. */

interface Sight {
  readonly id: string;
  readonly at: number;
}

export class RecentlySeen {
  readonly #seen = new Map<string, Sight>();
  /** All sights in their order, those before `#first` forgotten: a Map that lost its oldest has to look for the next oldest. */
  #sights: Sight[] = [];
  #first = 0;
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
    const before = this.#seen.get(id);
    if (before !== undefined && now - before.at < this.#lifetimeMs) return false;
    const sight = { id, at: now };
    this.#seen.set(id, sight);
    this.#sights.push(sight);
    this.#forget(now);
    return true;
  }

  #forget(now: number): void {
    for (;;) {
      const oldest = this.#sights[this.#first];
      if (oldest === undefined) break;
      const isDue = now - oldest.at >= this.#lifetimeMs || this.#sights.length - this.#first > this.#capacity;
      if (!isDue) break;
      // It may have been seen again since.
      if (this.#seen.get(oldest.id) === oldest) this.#seen.delete(oldest.id);
      this.#first += 1;
    }
    if (this.#first * 2 <= this.#sights.length) return;
    this.#sights = this.#sights.slice(this.#first);
    this.#first = 0;
  }
}
