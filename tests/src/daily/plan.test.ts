import { describe, expect, test } from 'vitest';
import { mostTries, usualTimes } from '../../../src/daily/limits.ts';
import { planDue } from '../../../src/daily/plan.ts';
import type { Track } from '../../../src/store/model.ts';
import { sampleTrack, type TrackOptions } from '../../fakes/daily-samples.ts';

const at = (iso: string): number => Date.parse(iso);
const since = (iso: string, options: TrackOptions = {}): Track => sampleTrack(at(iso), options);
const plan = (track: Track, now: string) => planDue(track, at(now), 9, usualTimes);
const rows = (track: Track, now: string): readonly string[] =>
  plan(track, now).claim.posts.map(
    ({ firstDate, date, state, principle }) => `${firstDate}..${date} ${state} ${principle ?? '-'}`,
  );
const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

describe('what is due', () => {
  const track = since('2026-11-20T12:00:00Z');

  test('is planned for its day, with the next one after it', () => {
    expect(rows(track, '2026-11-21T08:00:00Z')).toEqual(['2026-11-21..2026-11-21 planned 1']);
    const { claim, post } = plan(track, '2026-11-21T08:00:00Z');
    expect(iso(claim.track.nextDueAt)).toBe('2026-11-22T08:00:00.000Z');
    expect(claim.track).toMatchObject({ lastDate: '2026-11-21', shown: [1], lastShown: 1, version: 0 });
    expect(post?.key).toMatch(/^pc-[\w-]{22}$/);
    expect(iso(post?.expiresAt ?? null)).toBe('2026-11-21T14:00:00.000Z');
  });

  test('is caught up within the window, and skipped after it', () => {
    expect(rows(track, '2026-11-21T13:59:59Z')).toEqual(['2026-11-21..2026-11-21 planned 1']);
    expect(rows(track, '2026-11-21T14:00:00Z')).toEqual(['2026-11-21..2026-11-21 missed -']);
    expect(plan(track, '2026-11-21T14:00:00Z').claim.track).toMatchObject({
      lastDate: '2026-11-21',
      shown: [],
    });
  });

  test('after a long outage is one post, and one row for all that was missed', () => {
    expect(rows(track, '2026-12-01T09:00:00Z')).toEqual([
      '2026-11-21..2026-11-30 missed -',
      '2026-12-01..2026-12-01 planned 1',
    ]);
    expect(rows(track, '2026-11-22T09:00:00Z')).toEqual([
      '2026-11-21..2026-11-21 missed -',
      '2026-11-22..2026-11-22 planned 1',
    ]);
  });

  test('after an outage that ends too late in the day is nothing but that row', () => {
    expect(rows(track, '2028-12-01T20:00:00Z')).toEqual(['2026-11-21..2028-12-01 missed -']);
    expect(iso(plan(track, '2028-12-01T20:00:00Z').claim.track.nextDueAt)).toBe('2028-12-02T08:00:00.000Z');
  });

  test('on weekdays leaves out the days between', () => {
    const weekdays = since('2026-11-20T12:00:00Z', { days: 'weekdays' });
    expect(iso(weekdays.nextDueAt)).toBe('2026-11-23T08:00:00.000Z');
    expect(rows(weekdays, '2026-12-07T08:30:00Z')).toEqual([
      '2026-11-23..2026-12-04 missed -',
      '2026-12-07..2026-12-07 planned 1',
    ]);
  });

  test('has a key of its own for each channel and day', () => {
    const other = since('2026-11-20T12:00:00Z', { channel: 'C2' });
    const keys = [track, other].flatMap((each) =>
      ['2026-11-21T08:00:00Z', '2026-11-22T08:00:00Z'].map((now) => plan(each, now).post?.key),
    );
    expect(new Set(keys).size).toBe(4);
    expect(plan(track, '2026-11-21T08:00:00Z').post?.key).toBe(plan(track, '2026-11-21T09:00:00Z').post?.key);
  });
});

describe('the state of a track', () => {
  test('that was paused until today is on again', () => {
    const paused = {
      ...since('2026-11-20T12:00:00Z'),
      state: { type: 'paused', until: '2026-11-21' } as const,
    };
    expect(plan(paused, '2026-11-21T08:00:00Z').claim.track.state).toEqual({ type: 'on' });
  });

  test('that was stopped is tried on some more days, and then no more', () => {
    const problem = { code: 'gone', sentence: 'It is gone.' };
    let track: Track = {
      ...since('2026-11-20T12:00:00Z'),
      state: { type: 'stopped', problem, since: 0, tries: 0, told: true },
    };
    let tried = 0;
    while (track.nextDueAt !== null) {
      const { claim, post } = planDue(track, track.nextDueAt, 9, usualTimes);
      if (post !== null) tried += 1;
      track = claim.track;
    }
    expect(tried).toBe(mostTries);
    expect(track.state).toMatchObject({ type: 'stopped', problem });
  });

  test('with a zone that this Node does not know stops with a word on it', () => {
    const track = since('2026-11-20T12:00:00Z');
    const elsewhere = { ...track, schedule: { ...track.schedule, zone: 'Mars/Olympus_Mons' } };
    const { claim, post } = plan(elsewhere, '2026-11-21T08:00:00Z');
    expect(post).toBeNull();
    expect(claim.posts).toEqual([]);
    expect(claim.track.state).toMatchObject({
      type: 'stopped',
      told: false,
      problem: { code: 'unknown-zone' },
    });
    expect(claim.track.nextDueAt).toBeNull();
  });
});
