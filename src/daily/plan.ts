/** What to do about a track that is due: post for its latest day, or skip what is too old. */
import type { Claim } from '../store/port.ts';
import type { LocalDate, Post, Track, TrackState } from '../store/model.ts';
import { postKey } from './key.ts';
import { mostTries, type DailyTimes } from './limits.ts';
import { choosePrinciple } from './rotation.ts';
import { nextOccurrence, occurrenceDate } from './schedule.ts';
import { isKnownZone } from './wall-clock.ts';

const dayMs = 86_400_000;

/** Enough to hold two days of any schedule, however the clocks change. */
const lookBackMs = 8 * dayMs;

export interface Plan {
  readonly claim: Claim;
  /** The row to send once the claim is through; null where nothing is to be posted. */
  readonly post: Post | null;
}

export const notInTime = 'The bot was not running, or could not post, while it was due.';

interface Due {
  readonly latest: number;
  readonly before: number | null;
  /** The first that is not due yet. */
  readonly next: number | null;
}

/** The latest occurrence up to `now`, from the first that is due, and those around it. */
function latestDue({ schedule }: Track, first: number, now: number): Due {
  let before: number | null = null;
  let latest = first;
  // After months away the days in between need not be gone through one by one.
  let next = nextOccurrence(schedule, now - first > lookBackMs ? now - lookBackMs : first);
  while (next !== null && next <= now) {
    before = latest;
    latest = next;
    next = nextOccurrence(schedule, latest);
  }
  return { latest, before, next };
}

function row(track: Track, date: LocalDate, scheduledAt: number, times: DailyTimes): Post {
  return {
    key: postKey(track.account, track.channel, date),
    track: track.id,
    account: track.account,
    space: track.space,
    channel: track.channel,
    date,
    firstDate: date,
    scheduledAt,
    expiresAt: scheduledAt + times.catchUpMs,
    principle: null,
    cycle: track.cycle,
    state: 'missed',
    reason: notInTime,
    message: null,
    attempts: 0,
    begunAt: null,
    wakeAt: null,
    revision: 0,
  };
}

/** A track that was stopped is tried on a few more days; one that was paused until today goes on. */
function stateAfter(state: TrackState): TrackState {
  if (state.type === 'stopped') return { ...state, tries: state.tries + 1 };
  return state.type === 'paused' ? { type: 'on' } : state;
}

const givenUp = (state: TrackState): boolean => state.type === 'stopped' && state.tries >= mostTries;

function stoppedForZone(track: Track, now: number): Plan {
  const sentence = `The time zone ${track.schedule.zone} is not known to the version of Node.js that runs the bot. Set another one by “daily on”, or ask whoever runs the bot to update Node.js.`;
  const state: TrackState = {
    type: 'stopped',
    problem: { code: 'unknown-zone', sentence },
    since: now,
    tries: 0,
    told: false,
  };
  return { claim: { track: { ...track, state, nextDueAt: null }, posts: [] }, post: null };
}

/**
 * Plans for a track whose `nextDueAt` is at or before `now`, in milliseconds; `principles` is how many there are.
 * At most one post comes of it: what lies before the latest day is skipped, and that too where it is too late for it.
 */
export function planDue(track: Track, now: number, principles: number, times: DailyTimes): Plan {
  const { schedule, nextDueAt } = track;
  if (nextDueAt === null) return { claim: { track, posts: [] }, post: null };
  if (!isKnownZone(schedule.zone)) return stoppedForZone(track, now);
  const { latest, before, next } = latestDue(track, nextDueAt, now);
  const date = occurrenceDate(schedule, latest);
  const firstDate = latest === nextDueAt ? date : occurrenceDate(schedule, nextDueAt);
  const state = stateAfter(track.state);
  const moved: Track = {
    ...track,
    state,
    lastDate: date,
    nextDueAt: givenUp(state) ? null : next,
  };
  if (now >= latest + times.catchUpMs) {
    return {
      claim: { track: moved, posts: [{ ...row(track, date, latest, times), firstDate }] },
      post: null,
    };
  }
  const { principle, rotation } = choosePrinciple(track, principles);
  const post: Post = {
    ...row(track, date, latest, times),
    principle,
    cycle: rotation.cycle,
    state: 'planned',
    reason: null,
    wakeAt: now + times.leaseMs,
  };
  const skipped =
    before === null ? [] : [{ ...row(track, occurrenceDate(schedule, before), before, times), firstDate }];
  return { claim: { track: { ...moved, ...rotation }, posts: [...skipped, post] }, post };
}
