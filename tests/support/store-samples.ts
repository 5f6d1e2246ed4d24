/** Tracks and posts to store: plain ones, and any that there may be. */
import * as fc from 'fast-check';
import { postStates, type Post, type Track, type TrackState } from '../../src/store/model.ts';

export const account = 'slack:T1';

/** 9 March 2027, noon in UTC. */
export const noon = Date.UTC(2027, 2, 9, 12);

export const stopped = {
  type: 'stopped',
  problem: { code: 'not-in-channel', sentence: 'The bot is not in the channel. Invite it.' },
  since: noon,
  tries: 0,
  told: false,
} as const;

export const told = { ...stopped, told: true } as const;

export function track(id: string, more: Partial<Track> = {}): Track {
  return {
    id,
    account,
    space: 'T1',
    channel: `C${id}`,
    schedule: { hour: 9, minute: 30, zone: 'Europe/Paris', days: 'weekdays' },
    sequence: 'shuffled',
    seed: 'a seed',
    state: { type: 'on' },
    setBy: { id: 'U1', name: 'Ada' },
    setAt: noon,
    nextDueAt: noon,
    lastDate: null,
    cycle: 1,
    shown: [3, 1],
    lastShown: 1,
    version: 0,
    ...more,
  };
}

export function post(of: string, date: string, more: Partial<Post> = {}): Post {
  return {
    key: `${of}-${date}`,
    track: of,
    account,
    space: 'T1',
    channel: `C${of}`,
    date,
    firstDate: date,
    scheduledAt: noon,
    expiresAt: noon + 3_600_000,
    principle: 8,
    cycle: 1,
    state: 'planned',
    reason: null,
    message: null,
    attempts: 0,
    begunAt: null,
    wakeAt: null,
    revision: 0,
    ...more,
  };
}

/** Any text that a database can keep. */
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((any) => any.replaceAll('\0', ''));
const instant = fc.integer({ min: 0, max: 8.64e15 });
const count = fc.integer({ min: 0, max: 100_000 });
const principle = fc.integer({ min: 1, max: 9 });
const date = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values);

const state: fc.Arbitrary<TrackState> = fc.oneof(
  fc.record({ type: fc.constant('on' as const) }),
  fc.record({ type: fc.constant('off' as const) }),
  fc.record({ type: fc.constant('paused' as const), until: orNull(date) }),
  fc.record({
    type: fc.constant('stopped' as const),
    problem: fc.record({ code: text, sentence: text }),
    since: instant,
    tries: count,
    told: fc.boolean(),
  }),
);

export const anyTrack = (id: string): fc.Arbitrary<Track> =>
  fc.record({
    id: fc.constant(id),
    account: text.map((name) => `slack:${name}`),
    space: text,
    channel: text,
    schedule: fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      zone: fc.constantFrom('Europe/Paris', 'UTC', 'Australia/Lord_Howe'),
      days: fc.constantFrom('every-day' as const, 'weekdays' as const),
    }),
    sequence: fc.constantFrom('in-order' as const, 'shuffled' as const),
    seed: text,
    state,
    setBy: fc.record({ id: text, name: text }),
    setAt: instant,
    nextDueAt: orNull(instant),
    lastDate: orNull(date),
    cycle: count,
    shown: fc.array(principle, { maxLength: 9 }),
    lastShown: orNull(principle),
    version: fc.constant(0),
  });

export const anyPost = (of: string, key: string, day: string): fc.Arbitrary<Post> =>
  fc.record({
    key: fc.constant(key),
    track: fc.constant(of),
    account: text.map((name) => `slack:${name}`),
    space: text,
    channel: text,
    date: fc.constant(day),
    firstDate: date,
    scheduledAt: instant,
    expiresAt: instant,
    principle: orNull(principle),
    cycle: count,
    state: fc.constantFrom(...postStates),
    reason: orNull(text),
    message: orNull(text),
    attempts: count,
    begunAt: orNull(instant),
    wakeAt: orNull(instant),
    revision: fc.constant(0),
  });

/** A day for each number. */
export const dayNumber = (number: number): string =>
  new Date(Date.UTC(2027, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
