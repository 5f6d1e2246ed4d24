/** Runs the daily posts beside the platforms: looks again and again for what is due, and tells how it goes. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { explainError } from '../../src/errors.ts';
import type { DailyEvent, DailyPosts } from '../../src/daily-posts.ts';
import type { Adapter, Health } from '../adapter.ts';

export interface RunnerParts {
  readonly daily: DailyPosts;
  /** Ends what is open. Never rejects. */
  readonly close: () => Promise<void>;
  readonly report: (event: DailyEvent) => void;
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
}

/** After the database failed, before it is tried again. */
const troubleMs = 1000;
/** The shortest pause between two looks, and how often the tracks are counted for the health page. */
const restMs = 10;
const countEveryMs = 5_000;
/** Without trouble for that long, all is well again. */
const recoveryMs = 10_000;

export class DailyRunner implements Adapter {
  readonly name = 'Daily post';
  readonly #parts: RunnerParts;
  readonly #ending = new AbortController();
  #running: Promise<void> | null = null;
  #health: Health = { state: 'starting', detail: 'Not looked at yet.' };
  #countedAt = -Infinity;
  #troubledAt = -Infinity;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** To be told of what happens: work that goes wrong after a look shows in the health as well, for a while. */
  note(event: DailyEvent): void {
    if (event.type === 'stopped' || event.type === 'changed') this.#countedAt = -Infinity;
    if (event.type !== 'trouble' || this.#ending.signal.aborted) return;
    this.#troubledAt = this.#parts.now();
    this.#health = { state: 'degraded', detail: explainError(event.error) };
  }

  async start(): Promise<void> {
    // The first look decides whether the database works; where it does not, the platforms still answer questions.
    const first = this.#look();
    this.#running = first.then((wait) => this.#run(wait));
    await Promise.race([first, sleep(troubleMs)]);
  }

  async stop(deadlineMs: number): Promise<void> {
    this.#ending.abort();
    const late = new AbortController();
    await Promise.race([
      this.#finish(),
      sleep(deadlineMs, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    this.#health = { state: 'stopped', detail: 'Stopped.' };
  }

  health(): Health {
    return this.#health;
  }

  async #finish(): Promise<void> {
    const { daily, close } = this.#parts;
    await this.#running;
    await daily.settled();
    await close();
  }

  /** Until it is stopped. Never rejects. */
  async #run(firstWait: number): Promise<void> {
    const { signal } = this.#ending;
    let wait = firstWait;
    while (!signal.aborted) {
      await this.#rest(wait);
      if (!signal.aborted) wait = await this.#look();
    }
  }

  async #look(): Promise<number> {
    const { daily, report, now } = this.#parts;
    try {
      const wait = await daily.tick();
      const isWell = now() - this.#troubledAt >= recoveryMs;
      const isNews = this.#health.state !== 'ready' || now() - this.#countedAt >= countEveryMs;
      if (isWell && isNews) await this.#count();
      return wait;
    } catch (error) {
      report({ type: 'trouble', error });
      if (!this.#ending.signal.aborted) this.#health = { state: 'degraded', detail: explainError(error) };
      return troubleMs;
    }
  }

  async #count(): Promise<void> {
    const { daily, now } = this.#parts;
    const { on, paused, stopped } = await daily.counts();
    this.#countedAt = now();
    if (this.#ending.signal.aborted) return;
    const detail = `Channels: ${on} on, ${paused - stopped} paused, ${stopped} stopped by a problem.`;
    this.#health = { state: 'ready', detail };
  }

  /** As long as it was told to, or until one of many posts is through. */
  async #rest(milliseconds: number): Promise<void> {
    const { signal } = this.#ending;
    const pause = (length: number): Promise<void> =>
      sleep(length, undefined, { signal, ref: false }).catch(() => undefined);
    if (milliseconds > 0) await pause(Math.max(restMs, milliseconds));
    else await Promise.race([this.#parts.daily.freed(), pause(troubleMs)]);
    // Answers and everything else of the network get their turn between any two looks.
    await nextTurn();
  }
}
