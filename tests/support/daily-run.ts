/** A dispatcher over a store and a platform in memory, with a clock that a test moves. */
import type { Answer } from '../../src/answers/answer.ts';
import { Dispatcher } from '../../src/daily/dispatcher.ts';
import type { DailyEvent } from '../../src/daily/events.ts';
import { usualTimes, type DailyTimes } from '../../src/daily/limits.ts';
import type { Poster } from '../../src/daily/poster.ts';
import type { Post, Track } from '../../src/store/model.ts';
import type { DailyStore } from '../../src/store/port.ts';

export interface Clock {
  now: number;
}

const plain = (title: string): Answer => ({
  kind: 'daily',
  refs: [],
  confidence: 1,
  title,
  blocks: [],
  citations: [],
  followUps: [],
  suggestions: [],
});

export interface DispatcherOptions {
  readonly store: DailyStore;
  readonly posters: readonly Poster[];
  readonly clock: Clock;
  readonly times?: Partial<DailyTimes>;
  readonly events?: DailyEvent[];
}

export function dispatcherOf({
  store,
  posters,
  clock,
  times = {},
  events = [],
}: DispatcherOptions): Dispatcher {
  return new Dispatcher({
    store,
    posters: () => posters,
    compose: (post: Post) => plain(`Principle ${post.principle ?? 0}`),
    now: () => clock.now,
    times: { ...usualTimes, ...times },
    principles: 9,
    notices: (track: Track) => plain(`Stopped: ${track.channel}`),
    report: (event) => void events.push(event),
  });
}

/** Lets everything go on that does not wait for something which never comes. */
export async function goOn(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => void setImmediate(resolve));
}

/** Ticks until nothing more is due at this moment, and waits for what was begun. */
export async function runDue(dispatcher: Dispatcher): Promise<void> {
  for (;;) {
    const wait = await dispatcher.tick();
    await dispatcher.settled();
    if (wait > 0) return;
  }
}
