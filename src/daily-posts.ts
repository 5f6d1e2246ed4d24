/** The front door to the daily posts: what adapters implement, what they talk to, and what sends what is due. */
import { composePost } from './daily/compose.ts';
import { createSettingsDesk, type DeskParts } from './daily/desk.ts';
import { Dispatcher } from './daily/dispatcher.ts';
import type { DailyTimes } from './daily/limits.ts';
import { answerStopped } from './daily/replies.ts';
import type { SettingsDesk } from './daily/settings-desk.ts';
import type { DailyStore, TrackCounts } from './store/port.ts';

export type { DailyEvent } from './daily/events.ts';
export { completeTimes } from './daily/words/times.ts';
export { completeZones } from './daily/words/zones.ts';
export { usualTimes, type DailyTimes } from './daily/limits.ts';
export type { Delivery, Outcome, Poster, Sighting, Told, Whereabouts } from './daily/poster.ts';
export type { StoreAccess } from './daily/desk.ts';
export type { Announce, Place, SettingsDesk, SettingsRequest } from './daily/settings-desk.ts';
export type { Person, Problem } from './store/model.ts';
export { dataFileLines, readDataFile } from './store/data-file.ts';
export { openStore, type StoreLocation } from './store/open.ts';
export type { DailyStore } from './store/port.ts';

export interface DailyPostsParts extends DeskParts {
  readonly times: DailyTimes;
}

export interface DailyPosts {
  readonly desk: SettingsDesk;
  /** Begins what is due, and says in how many milliseconds to call again. Rejects with a BotError (storage). */
  tick(): Promise<number>;
  /** Resolves once a post that is under way is through, or at once where none is. */
  freed(): Promise<void>;
  /** Resolves once nothing is under way and all of it is written down, as far as the database takes it. Never rejects. */
  settled(): Promise<void>;
  /** How many tracks there are for the accounts that are connected. Rejects with a BotError (storage). */
  counts(): Promise<TrackCounts>;
}

/** Where nothing was ever set up there is nothing to look at, for as long, in milliseconds. */
const idleMs = 1000;

const noTracks: TrackCounts = { on: 0, paused: 0, stopped: 0 };

export function createDailyPosts(parts: DailyPostsParts): DailyPosts {
  const { knowledge, access, posters, now, times, report } = parts;
  let sending: { readonly store: DailyStore; readonly dispatcher: Dispatcher } | null = null;
  const dispatcherFor = (store: DailyStore): Dispatcher => {
    if (sending?.store === store) return sending.dispatcher;
    const dispatcher = new Dispatcher({
      store,
      posters,
      now,
      times,
      report,
      principles: knowledge.principles.length,
      compose: (post) => composePost(knowledge, post.principle ?? 1, post.date),
      notices: answerStopped,
    });
    sending = { store, dispatcher };
    return dispatcher;
  };
  return {
    desk: createSettingsDesk(parts),
    async tick() {
      const store = await access.existing();
      return store === null ? idleMs : dispatcherFor(store).tick();
    },
    async freed() {
      await sending?.dispatcher.freed();
    },
    async settled() {
      await sending?.dispatcher.settled();
    },
    async counts() {
      const store = await access.existing();
      const accounts = posters().map(({ account }) => account);
      return store === null || accounts.length === 0 ? noTracks : store.countTracks(accounts);
    },
  };
}
