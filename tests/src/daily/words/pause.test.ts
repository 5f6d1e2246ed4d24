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
    ['through friday', '2026-11-28'],
    ['to monday', '2026-11-23'],
    ['3 days', '2026-11-24'],
    ['until christmas', '2026-12-25'],
    ["until New Year's Day", '2027-01-01'],
    ['until the 4th', '2026-12-04'],
    ['until the 30th', '2026-11-30'],
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
    ['until yesterday', '? daily help daily pause', 'in the past'],
    ['until today', '? 2026-11-22', 'too early'],
    ['until 2026-11-21', '? 2026-11-22 2027-11-21', 'too early'],
    ['until 21 nov', '? 2026-11-22 2027-11-21', 'too early'],
    ['for 0 days', '? 2026-11-22', 'too early'],
    ['until 2027-02-30', '? 2027-02-28', 'calendar'],
    ['until 2027-13-01', '? daily help daily pause', 'calendar'],
    ['until 2030-01-04', '? 2027-01-04', 'two years'],
    ['for 3 years', '? daily help daily pause', 'two years'],
    ['until monday 5 january', '? 2027-01-05', 'Tuesday 5 January 2027'],
    ['until january', '? 2027-01-01', 'month'],
    ['until next week', '? 2026-11-23 2026-11-28', 'next week'],
    ['for 3 hours', '? 2026-11-22', 'shorter'],
    ['until janaury 4', '? 2027-01-04', 'janaury'],
    ['until tomorow', '? 2026-11-22', 'tomorow'],
    ['until 4 jan 9am', '? 2027-01-04', '4 jan 9am'],
    ['for thought', '? daily help daily pause', 'thought'],
    ['until easter', '? daily help daily pause', 'easter'],
    ['until the end of the year', '? 2027-01-01 2026-12-31', '“end of the year”'],
    ['until end of month', '? 2026-12-01 2026-11-30', 'name a day'],
    ['tomorrow', '? 2026-11-22 2026-11-23', 'Until tomorrow, or on tomorrow only? A pause begins at once.'],
    ['monday', '? 2026-11-23 2026-11-24', 'Until Monday, or on Monday only?'],
    ['on friday', '? 2026-11-27 2026-11-28', 'on Friday only'],
    ['4 january', '? 2027-01-04 2027-01-05', 'Until Monday 4 January 2027'],
    ['2027-01-04', '? 2027-01-04 2027-01-05', 'begins at once'],
    ['from 4 january to 8 january', '? 2027-01-09', 'begins at once'],
    ['monday to friday', '? 2026-11-28', 'begins at once'],
    ['from monday', '? daily help daily pause', 'begins at once'],
    ['starting monday', '? daily help daily pause', 'begins at once'],
  ])('%j is asked back: %s', (text, dates, why) => {
    expect(until(text)).toBe(dates);
    expect(sentence(text)).toContain(why);
  });

  test('suggestions say what they do', () => {
    expect(readDailyRequest('daily pause monday', { now, zone: null })).toMatchObject({
      suggestions: [
        { label: 'Pause, posts again on Monday 23 November 2026' },
        { label: 'Pause, posts again on Tuesday 24 November 2026' },
      ],
    });
    expect(readDailyRequest('daily pause?', { now, zone: null })).toMatchObject({
      suggestions: [{ request: 'daily status' }, { label: 'Pause until somebody resumes' }],
    });
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
