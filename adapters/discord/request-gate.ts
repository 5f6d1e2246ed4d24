/**
 * Bounds how many requests are on their way at once. discord.js opens a socket for each, without limit, and breaks down
 * in a rush of replies; a few sockets kept alive carry more.
 */
export class RequestGate {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Runs `work` as soon as fewer than the most are running, in the order of the calls. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#most) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The place goes straight to the next in line.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
