/** What becomes of a row of the ledger: pure steps from one state to the next. Instants and spans in milliseconds. */
import type { Post, Problem, Track } from '../store/model.ts';
import type { DailyTimes } from './limits.ts';
import type { Outcome, Sighting } from './poster.ts';
import { giveBack } from './rotation.ts';
import { nextDue } from './schedule.ts';

/** A row after a step, and what the step does to its track. */
export interface Step {
  readonly post: Post;
  readonly amend?: (track: Track) => Track;
}

/** The row as it is while its message may arrive at any moment. */
export function begin(post: Post, now: number, times: DailyTimes): Post {
  return {
    ...post,
    state: 'sending',
    begunAt: post.begunAt ?? now,
    attempts: post.attempts + 1,
    wakeAt: now + times.leaseMs,
  };
}

const tooLate = 'It could not be posted in time.';
export const unwanted = 'It was switched off or paused before it could be posted.';

/** It is certain that it is not there, and it will not come: the principle is shown another day. */
export function miss(post: Post, reason: string | null): Step {
  const { principle, cycle } = post;
  const missed: Post = { ...post, state: 'missed', reason: reason ?? tooLate, wakeAt: null };
  return principle === null
    ? { post: missed }
    : { post: missed, amend: (track) => giveBack(track, principle, cycle) };
}

function backOff(attempts: number, { firstRetryMs, longestRetryMs }: DailyTimes): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(20, Math.max(0, attempts - 1)));
}

/** Stops a track, unless a person has set, paused or switched it off since the attempt that was begun at `since`. */
export function stopTrack(track: Track, problem: Problem, now: number, since: number): Track {
  if (track.setAt > since) return track;
  if (track.state.type === 'stopped') return { ...track, state: { ...track.state, problem } };
  if (track.state.type !== 'on') return track;
  return { ...track, state: { type: 'stopped', problem, since: now, tries: 0, told: false } };
}

/** A track goes on where a post went through although it was stopped, also where it was given up already. */
export function heal(track: Track, now: number): Track {
  if (track.state.type !== 'stopped') return track;
  const nextDueAt = track.nextDueAt ?? nextDue(track, now);
  // Without a next post it would be on and silent.
  return nextDueAt === null ? track : { ...track, state: { type: 'on' }, nextDueAt };
}

export interface Circumstances {
  readonly now: number;
  readonly times: DailyTimes;
  /** See `Poster`. */
  readonly sameKeyMs: number;
  /** The track was stopped, and its post was sent all the same. */
  readonly wasStopped: boolean;
  /** An attempt before this one may have led to a message. */
  readonly wasUncertain: boolean;
  /** A person has switched the track off or paused it since the post was due. */
  readonly isUnwanted: boolean;
}

/** The step after an attempt to send. */
export function afterSending(post: Post, outcome: Outcome, circumstances: Circumstances): Step {
  const { now, times, sameKeyMs, wasUncertain } = circumstances;
  switch (outcome.type) {
    case 'sent':
      return arrived(post, outcome.message, circumstances);
    case 'refused': {
      const since = post.wakeAt === null ? now : post.wakeAt - times.leaseMs;
      if (wasUncertain) {
        const uncertain = uncertainStill(post, outcome.problem.sentence, null);
        return { post: uncertain, amend: (track) => stopTrack(track, outcome.problem, now, since) };
      }
      // Another day brings another text, so the same one is not tried again and again.
      if (outcome.isAboutText === true)
        return { post: { ...post, state: 'missed', reason: outcome.problem.sentence, wakeAt: null } };
      const { post: missed, amend = (track: Track) => track } = miss(post, outcome.problem.sentence);
      return { post: missed, amend: (track) => stopTrack(amend(track), outcome.problem, now, since) };
    }
    case 'postponed': {
      const wait = Math.max(outcome.afterMs ?? 0, backOff(post.attempts, times));
      if (wasUncertain) return { post: uncertainStill(post, outcome.reason, now + wait) };
      if (now + wait >= post.expiresAt) return miss(post, outcome.reason);
      return {
        post: { ...post, state: 'planned', reason: outcome.reason, begunAt: null, wakeAt: now + wait },
      };
    }
    case 'unknown': {
      // Where the platform drops a second copy, the next attempt need not wait until the first would have shown.
      const wait = isGuarded(post, now, sameKeyMs) ? backOff(post.attempts, times) : times.settleMs;
      return { post: uncertainStill(post, outcome.reason, now + wait) };
    }
  }
}

function uncertainStill(post: Post, reason: string, wakeAt: number | null): Post {
  return { ...post, state: 'unknown', reason, wakeAt };
}

function arrived(post: Post, message: string, { wasStopped, now }: Circumstances): Step {
  const sent: Post = { ...post, state: 'sent', message, reason: null, wakeAt: null };
  return wasStopped ? { post: sent, amend: (track) => heal(track, now) } : { post: sent };
}

/** Whether the platform still drops a second copy of a post that may have arrived. */
function isGuarded({ begunAt }: Post, now: number, sameKeyMs: number): boolean {
  return begunAt !== null && now >= begunAt && now - begunAt < sameKeyMs;
}

export type Resumption = 'send' | 'look' | 'miss';

/** What to do about a row that nobody looks after any more. */
export function resumption(post: Post, now: number, sameKeyMs: number): Resumption {
  const isUncertain = post.state === 'sending' || post.state === 'unknown';
  if (isUncertain && !(isGuarded(post, now, sameKeyMs) && now < post.expiresAt)) return 'look';
  return now < post.expiresAt ? 'send' : 'miss';
}

/** The row of whoever goes and looks for the post, so that nobody else does at the same time. */
export function look(post: Post, now: number, times: DailyTimes): Post {
  return { ...post, state: 'unknown', wakeAt: now + times.leaseMs };
}

/** The step after a look into the channel. A row that is planned again by it may be sent at once. */
export function afterLooking(post: Post, sighting: Sighting, circumstances: Circumstances): Step {
  const { now, times, isUnwanted } = circumstances;
  switch (sighting.type) {
    case 'found':
      return arrived(post, sighting.message, circumstances);
    case 'absent':
      if (isUnwanted) return miss(post, unwanted);
      if (now >= post.expiresAt) return miss(post, null);
      return {
        post: { ...post, state: 'planned', reason: null, begunAt: null, wakeAt: now + times.leaseMs },
      };
    case 'unreadable':
      return { post: uncertainStill(post, sighting.reason, null) };
    case 'later': {
      // The longer it is not known, the rarer the looks.
      const known = now - (post.begunAt ?? post.scheduledAt);
      const wakeAt = now + Math.max(times.settleMs, Math.min(known, times.longestRetryMs));
      const isOver = wakeAt >= post.expiresAt + times.lookMs;
      return { post: uncertainStill(post, sighting.reason, isOver ? null : wakeAt) };
    }
  }
}
