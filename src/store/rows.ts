/** Tracks and posts as rows and back. What does not look as it must is refused in both directions. */
import type { z } from 'zod';
import { BotError } from '../errors.ts';
import type { Post, Track, TrackState } from './model.ts';
import { postSchema, trackSchema } from './schemas.ts';
import type { PostRow, TrackRow } from './tables.ts';

/** The first thing that is wrong, such as "schedule.hour: Too big". */
export function firstComplaint({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? 'unknown' : `${issue.path.join('.')}: ${issue.message}`;
}

function refuseToStore(what: string, error: z.ZodError): BotError {
  return new BotError(
    'storage',
    `The ${what} cannot be stored (${firstComplaint(error)}).`,
    'This is a mistake in the bot: please report it.',
    { cause: error },
  );
}

function notUnderstood(what: string, error: z.ZodError): BotError {
  return new BotError(
    'storage',
    `The database holds a ${what} that this version of the bot does not understand (${firstComplaint(error)}).`,
    'Start the version of the bot that wrote it, or restore a copy of the database.',
    { cause: error },
  );
}

/** The track as it can be stored, with what no database keeps taken out of its texts. Throws a BotError (storage). */
export function storableTrack(track: Track): Track {
  const { success, data, error } = trackSchema.safeParse(track);
  if (!success) throw refuseToStore(`track ${track.id}`, error);
  return data;
}

/** The post as it can be stored, with what no database keeps taken out of its texts. Throws a BotError (storage). */
export function storablePost(post: Post): Post {
  const { success, data, error } = postSchema.safeParse(post);
  if (!success) throw refuseToStore(`post ${post.key}`, error);
  return data;
}

type StateColumns = Pick<
  TrackRow,
  'state' | 'paused_until' | 'problem_code' | 'problem_sentence' | 'stopped_since' | 'tries' | 'told'
>;

function stateColumns(state: TrackState): StateColumns {
  const stopped = state.type === 'stopped' ? state : null;
  return {
    state: state.type,
    paused_until: state.type === 'paused' ? state.until : null,
    problem_code: stopped?.problem.code ?? null,
    problem_sentence: stopped?.problem.sentence ?? null,
    stopped_since: stopped?.since ?? null,
    tries: stopped?.tries ?? null,
    told: stopped === null ? null : Number(stopped.told),
  };
}

function stateOf(row: TrackRow): unknown {
  if (row.state === 'paused') return { type: row.state, until: row.paused_until };
  if (row.state !== 'stopped') return { type: row.state };
  return {
    type: row.state,
    problem: { code: row.problem_code, sentence: row.problem_sentence },
    since: row.stopped_since,
    tries: row.tries,
    told: row.told === null ? null : row.told !== 0,
  };
}

export function trackRow(track: Track): TrackRow {
  const { schedule, setBy } = track;
  return {
    id: track.id,
    account: track.account,
    space: track.space,
    channel: track.channel,
    hour: schedule.hour,
    minute: schedule.minute,
    zone: schedule.zone,
    days: schedule.days,
    sequence: track.sequence,
    seed: track.seed,
    ...stateColumns(track.state),
    set_by_id: setBy.id,
    set_by_name: setBy.name,
    set_at: track.setAt,
    next_due_at: track.nextDueAt,
    last_date: track.lastDate,
    cycle: track.cycle,
    shown: track.shown.join(','),
    last_shown: track.lastShown,
    version: track.version,
  };
}

/** Throws a BotError (storage) where the row is none of ours. */
export function trackOf(row: TrackRow): Track {
  const { success, data, error } = trackSchema.safeParse({
    id: row.id,
    account: row.account,
    space: row.space,
    channel: row.channel,
    schedule: { hour: row.hour, minute: row.minute, zone: row.zone, days: row.days },
    sequence: row.sequence,
    seed: row.seed,
    state: stateOf(row),
    setBy: { id: row.set_by_id, name: row.set_by_name },
    setAt: row.set_at,
    nextDueAt: row.next_due_at,
    lastDate: row.last_date,
    cycle: row.cycle,
    shown: row.shown === '' ? [] : row.shown.split(',').map(Number),
    lastShown: row.last_shown,
    version: row.version,
  });
  if (!success) throw notUnderstood(`track ${row.id}`, error);
  return data;
}

export function postRow(post: Post): PostRow {
  const { firstDate, scheduledAt, expiresAt, begunAt, wakeAt, ...same } = post;
  return {
    ...same,
    first_date: firstDate,
    scheduled_at: scheduledAt,
    expires_at: expiresAt,
    begun_at: begunAt,
    wake_at: wakeAt,
  };
}

/** Throws a BotError (storage) where the row is none of ours. */
export function postOf(row: PostRow): Post {
  const { first_date, scheduled_at, expires_at, begun_at, wake_at, ...same } = row;
  const { success, data, error } = postSchema.safeParse({
    ...same,
    firstDate: first_date,
    scheduledAt: scheduled_at,
    expiresAt: expires_at,
    begunAt: begun_at,
    wakeAt: wake_at,
  });
  if (!success) throw notUnderstood(`post ${row.key}`, error);
  return data;
}
