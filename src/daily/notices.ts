/** Tells the person who set a track up that it has stopped, once. */
import type { Answer } from '../answers/answer.ts';
import type { Track } from '../store/model.ts';
import type { DailyStore } from '../store/port.ts';
import type { Report } from './events.ts';
import type { DailyTimes } from './limits.ts';
import type { Poster } from './poster.ts';

/** The words for a track that has stopped. */
export type Notices = (track: Track) => Answer;

const mostAtATime = 10;

interface Parts {
  readonly store: DailyStore;
  readonly posters: () => readonly Poster[];
  readonly notices: Notices;
  readonly report: Report;
  readonly now: () => number;
  readonly times: DailyTimes;
}

/**
 * Tells of the tracks that have stopped and of which nobody knows yet, one after the other: they are often set up by one
 * person. `waiting` holds when to try again where nobody could be reached. Rejects with a BotError (storage).
 */
export async function tellOfStopped(parts: Parts, waiting: Map<string, number>): Promise<void> {
  const { store, posters, now } = parts;
  const able = posters();
  if (able.length === 0) return;
  const untold = await store.untoldTracks(
    able.map(({ account }) => account),
    mostAtATime + waiting.size,
  );
  for (const track of untold) {
    if (now() < (waiting.get(track.id) ?? 0)) continue;
    const poster = able.find(({ account }) => account === track.account);
    if (poster !== undefined) await tell(track, poster, parts, waiting);
  }
}

async function tell(track: Track, poster: Poster, parts: Parts, waiting: Map<string, number>): Promise<void> {
  const { store, notices, report, now, times } = parts;
  if (track.state.type !== 'stopped') return;
  // Written down before it is told: a person is rather not told than told over and over.
  const told = await store.saveTrack({ ...track, state: { ...track.state, told: true } });
  if (told === null || told.state.type !== 'stopped') return;
  const outcome = await poster.tell(track.setBy.id, track, notices(track));
  waiting.delete(track.id);
  if (outcome === 'failed') {
    // It is certain that it did not arrive, so it may be said again.
    waiting.set(track.id, now() + times.longestRetryMs);
    await store.saveTrack({ ...told, state: { ...told.state, told: false } });
    return;
  }
  report({ type: 'stopped', track: told, told: outcome === 'told' });
}
