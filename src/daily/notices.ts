/** Tells the person who set a track up that it has stopped, once. */
import type { Answer } from '../answers/answer.ts';
import type { Track } from '../store/model.ts';
import type { DailyStore } from '../store/port.ts';
import type { Report } from './events.ts';
import type { Poster } from './poster.ts';

/** The words for a track that has stopped. */
export type Notices = (track: Track) => Answer;

const mostAtATime = 10;

interface Parts {
  readonly store: DailyStore;
  readonly posters: () => readonly Poster[];
  readonly notices: Notices;
  readonly report: Report;
}

/** Tells of the tracks that have stopped and of which nobody knows yet. Rejects with a BotError (storage). */
export async function tellOfStopped({ store, posters, notices, report }: Parts): Promise<void> {
  const able = posters();
  if (able.length === 0) return;
  const untold = await store.untoldTracks(
    able.map(({ account }) => account),
    mostAtATime,
  );
  await Promise.all(
    untold.map(async (track) => {
      const poster = able.find(({ account }) => account === track.account);
      if (poster === undefined || track.state.type !== 'stopped') return;
      // Written down before it is told: a person is rather not told than told over and over.
      const told = await store.saveTrack({ ...track, state: { ...track.state, told: true } });
      if (told === null) return;
      const reached = await poster.tell(track.setBy.id, track, notices(track));
      report({ type: 'stopped', track: told, told: reached });
    }),
  );
}
