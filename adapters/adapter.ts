/** What every platform adapter offers to `start.ts`. */
import type { Poster } from '../src/daily-posts.ts';

export type HealthState = 'starting' | 'ready' | 'degraded' | 'failed' | 'stopped';

export interface Health {
  readonly state: HealthState;
  /** One sentence for the operator. */
  readonly detail: string;
}

export interface Adapter {
  readonly name: string;
  /** Connects and resolves once people can ask. Rejects with a BotError that says what to mend. */
  start(): Promise<void>;
  /** Takes nothing new, lets what is in flight finish within `deadlineMs` milliseconds, and disconnects. */
  stop(deadlineMs: number): Promise<void>;
  /** Tells the truth about the connection at this moment. */
  health(): Health;
  /** Posts of their own accord go through this; null while there is no account to post with. */
  poster?(): Poster | null;
}
