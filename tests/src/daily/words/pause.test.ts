import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDailyRequest } from '../../../../src/daily/words/read.ts';

/** A Saturday. */
const now = Date.parse('2026-11-21T12:00:00Z');
const dayMs = 86_400_000;

/** The day, or the days that may be meant behind a question mark. */
function until(text: string, clock = { now, zone: 'Europe/Paris' as string | null }): string {
  const request = readDailyRequest(`daily pause ${text}`, clock);
  if (request?.type === 'pause') return request.until ?? 'for ever';
  if (request?.type !== 'unclear') return String(request?.type);
  return ['?', ...request.suggestions.map((each) => each.request.replace(/^daily pause until /, ''))].join(
    ' ',
  );
}
const sentence = (text: string): string => {
  const request = readDailyRequest(`daily pause ${text}`, { now, zone: null });
  return request?.type === 'unclear' ? request.sentence : '';
};

describe('pause until', () => {
  test.each([
    ['', 'for ever'],
    ['the posts please', 'for ever'],
    ['until 2027-01-04', '2027-01-04'],
    ['2027-01-04', '2027-01-04'],
    ['till 2027/1/4', '2027-01-04'],
    ['until 4 January 2027', '2027-01-04'],
    ['until the 4th of January', '2027-01-04'],
    ['until January 4, 2027', '2027-01-04'],
    ['until January 4th', '2027-01-04'],
    ['until 4 Jan', '2027-01-04'],
    ['until 22 nov', '2026-11-22'],
    ['until 20 nov', '2027-11-20'],
    ['until 4 sept', '2027-09-04'],
    ['until 29 feb 2028', '2028-02-29'],
    ['until 29 feb', '2028-02-29'],
    ['until 13/01/2027', '2027-01-13'],
    ['until 01/13/2027', '2027-01-13'],
    ['until 05/05/2027', '2027-05-05'],
    ['until 31.12.', '2026-12-31'],
    ['until tomorrow', '2026-11-22'],
    ['until the day after tomorrow', '2026-11-23'],
    ['until monday', '2026-11-23'],
    ['until next Monday', '2026-11-23'],
    ['until saturday', '2026-11-28'],
    ['until Monday 4 January', '2027-01-04'],
    ['for 3 days', '2026-11-24'],
    ['for a day', '2026-11-22'],
    ['for a week', '2026-11-28'],
    ['it for 2 weeks', '2026-12-05'],
    ['for two weeks', '2026-12-05'],
    ['for 3 months', '2027-02-21'],
    ['for 2 years', '2028-11-21'],
  ])('%j: %s', (text, date) => {
    expect(until(text)).toBe(date);
  });

  test.each([
    ['until 04/01/2027', '? 2027-01-04 2027-04-01', 'two ways'],
    ['until 4/1', '? 2027-01-04 2027-04-01', 'two ways'],
    ['until 11/12/2026', '? 2026-12-11', 'two ways'],
    ['until 2026-01-04', '? 2027-01-04', 'in the past'],
    ['until yesterday', '? daily pause', 'in the past'],
    ['until today', '? 2026-11-22', 'too early'],
    ['until 2026-11-21', '? 2026-11-22 2027-11-21', 'too early'],
    ['until 21 nov', '? 2026-11-22 2027-11-21', 'too early'],
    ['for 0 days', '? 2026-11-22', 'too early'],
    ['until 2027-02-30', '? 2027-02-28', 'calendar'],
    ['until 2027-13-01', '? daily pause', 'calendar'],
    ['until 2030-01-04', '? 2027-01-04', 'two years'],
    ['for 3 years', '? daily pause', 'two years'],
    ['until monday 5 january', '? 2027-01-05', 'Tuesday 5 January 2027'],
    ['until january', '? 2027-01-01', 'month'],
    ['until next week', '? 2026-11-23 2026-11-28', 'next week'],
    ['for 3 hours', '? 2026-11-22', 'shorter'],
    ['until janaury 4', '? 2027-01-04', 'janaury'],
    ['until tomorow', '? 2026-11-22', 'tomorow'],
    ['until 4 jan 9am', '? 2027-01-04', '4 jan 9am'],
    ['for thought', '? daily pause', 'thought'],
  ])('%j is asked back: %s', (text, dates, why) => {
    expect(until(text)).toBe(dates);
    expect(sentence(text)).toContain(why);
  });

  test('counts from the day in the zone of the track, else in UTC', () => {
    const late = Date.parse('2026-11-21T23:30:00Z');
    expect(until('until tomorrow', { now: late, zone: null })).toBe('2026-11-22');
    expect(until('until tomorrow', { now: late, zone: 'Europe/Paris' })).toBe('2026-11-23');
    expect(until('until tomorrow', { now: late, zone: 'America/New_York' })).toBe('2026-11-22');
    expect(until('until tomorrow', { now: late, zone: 'Europe/Nowhere' })).toBe('2026-11-22');
  });

  test('every day of the next two years is read in every form, and no other', () => {
    const names = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 1600 }), (days) => {
        const date = new Date(now + days * dayMs).toISOString().slice(0, 10);
        const isGood = days >= 1 && date <= '2028-11-21';
        const forms = [date, names.format(now + days * dayMs), date.replaceAll('-', '/')];
        for (const form of forms) expect(until(`until ${form}`) === date).toBe(isGood);
        if (days >= 0 && days < 700) expect(until(`for ${days} days`) === date).toBe(isGood);
      }),
      { numRuns: 300 },
    );
  });
});
