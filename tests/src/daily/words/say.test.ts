import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayInWords,
  daysInWords,
  momentInWords,
  sequenceInWords,
  timeInWords,
} from '../../../../src/daily/words/say.ts';

const at = (iso: string): number => Date.parse(iso);

describe('in words', () => {
  test('times have two digits for hour and minute', () => {
    expect(timeInWords({ hour: 9, minute: 0 })).toBe('09:00');
    expect(timeInWords({ hour: 0, minute: 5 })).toBe('00:05');
    expect(timeInWords({ hour: 23, minute: 59 })).toBe('23:59');
  });

  test('days and orders', () => {
    expect([daysInWords('every-day'), daysInWords('weekdays')]).toEqual(['every day', 'Monday to Friday']);
    expect([sequenceInWords('in-order'), sequenceInWords('shuffled')]).toEqual(['in order', 'shuffled']);
  });

  test.each([
    ['2027-01-04', 'Monday 4 January 2027'],
    ['2028-02-29', 'Tuesday 29 February 2028'],
    ['2026-11-21', 'Saturday 21 November 2026'],
  ])('%s is %s', (date, words) => {
    expect(dayInWords(date)).toBe(words);
  });

  test.each([
    ['2027-01-04T08:00:00Z', 'Europe/Paris', 'Monday 4 January 2027 at 09:00 (Europe/Paris)'],
    ['2027-07-04T07:00:00Z', 'Europe/Paris', 'Sunday 4 July 2027 at 09:00 (Europe/Paris)'],
    ['2027-01-04T02:30:00Z', 'America/New_York', 'Sunday 3 January 2027 at 21:30 (America/New_York)'],
    ['2027-01-04T00:00:00Z', 'UTC', 'Monday 4 January 2027 at 00:00 (UTC)'],
    ['2026-12-31T18:15:00Z', 'Asia/Kathmandu', 'Friday 1 January 2027 at 00:00 (Asia/Kathmandu)'],
  ])('%s in %s', (instant, zone, words) => {
    expect(momentInWords(at(instant), zone)).toBe(words);
  });

  test('a moment in UTC says the same as its ISO form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          const words = momentInWords(date.getTime(), 'UTC');
          const iso = date.toISOString();
          expect(words).toBe(`${dayInWords(iso.slice(0, 10))} at ${iso.slice(11, 16)} (UTC)`);
        },
      ),
    );
  });

  test('an unknown zone throws', () => {
    expect(() => momentInWords(0, 'Europe/Nowhere')).toThrow(RangeError);
  });
});
