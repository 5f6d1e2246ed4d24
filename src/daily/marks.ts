/** Writes down what became of posts, and keeps what the database does not take at the moment until it does. */
import type { Post } from '../store/model.ts';
import type { DailyStore } from '../store/port.ts';
import type { Report } from './events.ts';
import type { Step } from './progress.ts';

/** Others may change a row while it is written; more often than this they do not. */
const mostAttempts = 5;

export class Marks {
  readonly #store: DailyStore;
  readonly #report: Report;
  #waiting: Step[] = [];

  constructor(store: DailyStore, report: Report) {
    this.#store = store;
    this.#report = report;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Writes a step down, now or as soon as it can be. Returns the row as stored, or null where it is not. */
  async add(step: Step): Promise<Post | null> {
    try {
      return await this.#write(step);
    } catch (error) {
      this.#waiting.push(step);
      this.#report({ type: 'trouble', error });
      return null;
    }
  }

  /** Writes down what has waited, as far as the database takes it; one row that it refuses holds up no other. Never rejects. */
  async write(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const step of waiting) await this.add(step);
  }

  async #write({ post, amend }: Step): Promise<Post | null> {
    let row = post;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const stored = await this.#store.savePost(row, amend);
      if (stored !== null) {
        this.#report({ type: 'row', post: stored });
        return stored;
      }
      // Somebody took it over meanwhile. That it has arrived is worth more than what they know; anything else is not.
      const current = await this.#store.findPost(post.key);
      if (current === null || current.state === 'sent' || post.state !== 'sent') return null;
      row = { ...post, revision: current.revision };
    }
    return null;
  }
}
