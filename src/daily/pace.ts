/** Spreads the posts of one account over time: so many a second, none while the platform asks to wait. */

export class Pace {
  readonly #perMs: number;
  readonly #most: number;
  #left: number;
  #filledAt: number;
  #pausedAt = 0;
  #pausedUntil = 0;

  /** `perSecond` posts, and an eighth more in any single second at most. `now` in milliseconds. */
  constructor(perSecond: number, now: number) {
    this.#perMs = perSecond / 1000;
    this.#most = Math.max(1, Math.floor(perSecond / 8));
    this.#left = this.#most;
    this.#filledAt = now;
  }

  /** How many posts may begin at `now`. */
  available(now: number): number {
    if (this.#isPaused(now)) return 0;
    this.#fill(now);
    return Math.floor(this.#left);
  }

  take(now: number): void {
    this.#fill(now);
    this.#left -= 1;
  }

  /** Nothing for that long. */
  pause(now: number, milliseconds: number): void {
    if (this.#isPaused(now) && this.#pausedUntil >= now + milliseconds) return;
    this.#pausedAt = now;
    this.#pausedUntil = now + milliseconds;
  }

  /** Milliseconds until another post may begin; 0 where one may now. */
  wait(now: number): number {
    if (this.available(now) >= 1) return 0;
    const paused = this.#isPaused(now) ? this.#pausedUntil - now : 0;
    return Math.max(paused, Math.ceil((1 - this.#left) / this.#perMs));
  }

  /** Where the clock was set back, the pause is over: it must not last for hours. */
  #isPaused(now: number): boolean {
    return now >= this.#pausedAt && now < this.#pausedUntil;
  }

  #fill(now: number): void {
    const passed = Math.max(0, now - this.#filledAt);
    this.#left = Math.min(this.#most, this.#left + passed * this.#perMs);
    this.#filledAt = now;
  }
}
