/** Tracks to test with. */
import { trackId } from '../../src/daily/key.ts';
import { nextWithin } from '../../src/daily/schedule.ts';
import type { Schedule, Track } from '../../src/store/model.ts';

export const account = 'test:1';

export interface TrackOptions
  extends Partial<Schedule>, Partial<Pick<Track, 'sequence' | 'seed' | 'state' | 'account'>> {
  readonly channel?: string;
}

/** A track that is on since `now`: every day at 09:00 in Paris unless something else is said. */
export function sampleTrack(now: number, options: TrackOptions = {}): Track {
  const schedule: Schedule = {
    hour: options.hour ?? 9,
    minute: options.minute ?? 0,
    zone: options.zone ?? 'Europe/Paris',
    days: options.days ?? 'every-day',
  };
  const channel = options.channel ?? 'C1';
  const by = options.account ?? account;
  return {
    id: trackId(by, channel),
    account: by,
    space: 'S1',
    channel,
    schedule,
    sequence: options.sequence ?? 'in-order',
    seed: options.seed ?? 'seed',
    state: options.state ?? { type: 'on' },
    setBy: { id: 'U1', name: 'Ada' },
    setAt: now,
    nextDueAt: nextWithin(schedule, now, {}),
    lastDate: null,
    cycle: 1,
    shown: [],
    lastShown: null,
    version: 0,
  };
}
