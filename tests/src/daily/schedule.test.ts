import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDays, nextOccurrence, nextWithin, occurrenceDate } from '../../../src/daily/schedule.ts';
import { isKnownZone, localDate } from '../../../src/daily/wall-clock.ts';
import type { Schedule } from '../../../src/store/model.ts';

const at = (iso: string): number => Date.parse(iso);
const daily = (time: string, zone: string): Schedule => ({
  hour: Number(time.slice(0, 2)),
  minute: Number(time.slice(3)),
  zone,
  days: 'every-day',
});
const iso = (day: Date): string => day.toISOString().slice(0, 10);
const next = (schedule: Schedule, after: string): string | null => {
  const instant = nextOccurrence(schedule, at(after));
  return instant === null ? null : new Date(instant).toISOString();
};

describe('the next occurrence', () => {
  test('is strictly later', () => {
    expect(next(daily('09:00', 'Europe/Paris'), '2026-11-21T07:59:59Z')).toBe('2026-11-21T08:00:00.000Z');
    expect(next(daily('09:00', 'Europe/Paris'), '2026-11-21T08:00:00Z')).toBe('2026-11-22T08:00:00.000Z');
  });

  test('comes at the end of the gap where a clock change leaves its time out, once', () => {
    const schedule = daily('02:30', 'Europe/Paris');
    expect(next(schedule, '2027-03-27T12:00:00Z')).toBe('2027-03-28T01:00:00.000Z');
    expect(next(schedule, '2027-03-28T01:00:00Z')).toBe('2027-03-29T00:30:00.000Z');
    // Half an hour is left out there.
    expect(next(daily('02:10', 'Australia/Lord_Howe'), '2027-10-02T12:00:00Z')).toBe(
      '2027-10-02T15:30:00.000Z',
    );
  });

  test('stands for its own day even where the gap goes across midnight', () => {
    const schedule = daily('23:30', 'America/Nuuk');
    const inGap = nextOccurrence(schedule, at('2027-03-27T12:00:00Z')) ?? NaN;
    expect(new Date(inGap).toISOString()).toBe('2027-03-28T01:00:00.000Z');
    expect(localDate(inGap, 'America/Nuuk')).toBe('2027-03-28');
    expect(occurrenceDate(schedule, inGap)).toBe('2027-03-27');
    const after = nextWithin(schedule, inGap, { after: '2027-03-27' }) ?? NaN;
    expect(occurrenceDate(schedule, after)).toBe('2027-03-28');
    // The gap begins at midnight there: the end of it is still on the day.
    const cairo = daily('00:30', 'Africa/Cairo');
    const late = nextOccurrence(cairo, at('2027-04-29T12:00:00Z')) ?? NaN;
    expect(occurrenceDate(cairo, late)).toBe('2027-04-30');
  });

  test('comes the first time where its time comes twice, and not again', () => {
    const schedule = daily('02:30', 'Europe/Paris');
    expect(next(schedule, '2027-10-30T12:00:00Z')).toBe('2027-10-31T00:30:00.000Z');
    expect(next(schedule, '2027-10-31T00:30:00Z')).toBe('2027-11-01T01:30:00.000Z');
    const newYork = daily('01:15', 'America/New_York');
    expect(next(newYork, '2027-11-06T12:00:00Z')).toBe('2027-11-07T05:15:00.000Z');
    expect(next(newYork, '2027-11-07T05:15:00Z')).toBe('2027-11-08T06:15:00.000Z');
  });

  test('on weekdays leaves out Saturday and Sunday', () => {
    const schedule: Schedule = { ...daily('09:00', 'Europe/Paris'), days: 'weekdays' };
    expect(next(schedule, '2026-11-20T12:00:00Z')).toBe('2026-11-23T08:00:00.000Z');
  });

  test('is nothing in a zone that is not known', () => {
    expect(isKnownZone('Mars/Olympus_Mons')).toBe(false);
    expect(nextOccurrence(daily('09:00', 'Mars/Olympus_Mons'), 0)).toBeNull();
    expect(nextWithin(daily('09:00', 'Mars/Olympus_Mons'), 0, { after: '2026-11-21' })).toBeNull();
  });
});

describe('bounds', () => {
  const schedule = daily('09:00', 'Asia/Tokyo');

  test('leave out days that are taken', () => {
    const now = at('2026-11-20T22:00:00Z');
    expect(nextWithin(schedule, now, {})).toBe(at('2026-11-21T00:00:00Z'));
    expect(nextWithin(schedule, now, { after: '2026-11-21' })).toBe(at('2026-11-22T00:00:00Z'));
    expect(nextWithin(schedule, now, { after: '2026-11-20' })).toBe(at('2026-11-21T00:00:00Z'));
  });

  test('begin on the day that is named', () => {
    expect(nextWithin(schedule, 0, { from: '2027-01-04' })).toBe(at('2027-01-04T00:00:00Z'));
    expect(nextWithin(daily('23:59', 'Pacific/Kiritimati'), 0, { from: '2027-01-04' })).toBe(
      at('2027-01-04T09:59:00Z'),
    );
    expect(nextWithin(daily('00:00', 'Pacific/Niue'), 0, { from: '2027-01-04' })).toBe(
      at('2027-01-04T11:00:00Z'),
    );
    expect(nextWithin({ ...schedule, days: 'weekdays' }, 0, { from: '2027-01-02' })).toBe(
      at('2027-01-04T00:00:00Z'),
    );
  });

  test('hold for any of them', () => {
    const date = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Europe/Paris',
          'Pacific/Kiritimati',
          'Pacific/Niue',
          'America/St_Johns',
          'Australia/Lord_Howe',
        ),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom('every-day' as const, 'weekdays' as const),
        date,
        fc.option(date),
        (zone, hour, minute, days, from, after) => {
          const due = nextWithin({ hour, minute, zone, days }, at('2026-06-01T00:00:00Z'), { from, after });
          const day = localDate(due ?? NaN, zone);
          expect(day >= from).toBe(true);
          expect(after === null || day > after).toBe(true);
          const nearest = [from, '2026-05-31', after ?? from].toSorted().at(-1) ?? from;
          expect(countDays('every-day', nearest, day)).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('days', () => {
  test('are counted, both ends included', () => {
    expect(countDays('every-day', '2026-11-21', '2026-11-21')).toBe(1);
    expect(countDays('every-day', '2026-12-30', '2027-01-02')).toBe(4);
    expect(countDays('weekdays', '2026-11-20', '2026-11-23')).toBe(2);
    expect(countDays('every-day', '2026-11-22', '2026-11-21')).toBe(0);
  });

  test('of the week are counted as one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (start, length) => {
        const first = at('2026-01-01T00:00:00Z') + start * 86_400_000;
        const days = Array.from({ length }, (_, index) => new Date(first + index * 86_400_000));
        const working = days.filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5).length;
        const last = new Date(first + (length - 1) * 86_400_000);
        expect(countDays('weekdays', iso(new Date(first)), iso(last))).toBe(working);
      }),
    );
  });

  test('are those of the zone', () => {
    expect(localDate(at('2026-11-21T23:30:00Z'), 'Europe/Paris')).toBe('2026-11-22');
    expect(localDate(at('2026-11-21T23:30:00Z'), 'America/New_York')).toBe('2026-11-21');
  });
});
