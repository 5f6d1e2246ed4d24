/** Counts the work that has begun, so that a shutdown can wait for it. */

export class InFlight {
  #running = 0;
  #waiting: (() => void)[] = [];

  get count(): number {
    return this.#running;
  }

  /** Runs `work` and counts it until it settles. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) for (const wake of this.#waiting.splice(0)) wake();
    }
  }

  /** Resolves true once nothing runs any more, or false after `deadlineMs` milliseconds. */
  async drain(deadlineMs: number): Promise<boolean> {
    if (this.#running === 0) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), deadlineMs);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
