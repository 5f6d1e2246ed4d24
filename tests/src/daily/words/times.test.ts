import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeInWords } from '../../../../src/daily/words/say.ts';
import { completeTimes, readTime } from '../../../../src/daily/words/times.ts';

/** The time, or the times that may be meant behind a question mark, or "none". */
function read(typed: string): string {
  const reading = readTime(typed);
  if (reading.type === 'none') return 'none';
  return reading.type === 'time'
    ? timeInWords(reading.time)
    : ['?', ...reading.times.map(timeInWords)].join(' ');
}
const sentence = (typed: string): string => {
  const reading = readTime(typed);
  return reading.type === 'unclear' ? reading.sentence : '';
};

const two = (number: number): string => String(number).padStart(2, '0');
const half = (hour: number): string => (hour < 12 ? 'am' : 'pm');
const twelve = (hour: number): number => hour % 12 || 12;

describe('readTime', () => {
  test.each([
    ['9am', '09:00'],
    ['9 am', '09:00'],
    ['9 a.m.', '09:00'],
    ['9A.M.', '09:00'],
    ['9:00', '09:00'],
    ['09:00', '09:00'],
    ['0900', '09:00'],
    ['0900 hours', '09:00'],
    ['09h00', '09:00'],
    ['9h', '09:00'],
    ['9 h', '09:00'],
    ['9h30', '09:30'],
    ['9.30', '09:30'],
    ['9:30pm', '21:30'],
    ['930pm', '21:30'],
    ['9.30 PM', '21:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['12:30am', '00:30'],
    ['12:30 pm', '12:30'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['Midnight', '00:00'],
    ['12 midnight', '00:00'],
    ['at 17:45', '17:45'],
    ['21', '21:00'],
    ['13', '13:00'],
    ['900', '09:00'],
    ['930', '09:30'],
    ['1700h', '17:00'],
    ['0900h', '09:00'],
    ['nine am', '09:00'],
    ['nine thirty pm', '21:30'],
    ['half past nine in the morning', '09:30'],
    ['a quarter to nine pm', '20:45'],
    ['quarter to one pm', '12:45'],
    ['quarter past 15', '15:15'],
    ['9 in the morning', '09:00'],
    ['9:15 in the evening', '21:15'],
    ['10 at night', '22:00'],
    ['２１：３０', '21:30'],
    ['  23:59 !', '23:59'],
  ])('%j is %s', (typed, time) => {
    expect(read(typed)).toBe(time);
  });

  test.each([
    ['9', '? 09:00 21:00'],
    ['12', '? 12:00 00:00'],
    ['0', '? 00:00'],
    ["9 o'clock", '? 09:00 21:00'],
    ['half past nine', '? 09:30 21:30'],
    ['half nine', '? 09:30 21:30'],
    ['quarter to nine', '? 08:45 20:45'],
    ['twenty past ten', '? 10:20 22:20'],
    ["nine o'clock", '? 09:00 21:00'],
    ['morning', '? 09:00 08:00 10:00'],
    ['lunchtime', '? 12:00'],
    ['noon-ish', '? 12:00'],
    ['24:00', '? 00:00'],
    ['25:30', '? 01:30 23:30'],
    ['99:00', '?'],
    ['9:75', '? 09:55 10:15'],
    ['9:75pm', '? 21:55'],
    ['9:5', '? 09:05 09:50'],
    ['9:000', '?'],
    ['13pm', '? 13:00'],
    ['0am', '? 00:00'],
    ['9 noon', '? 09:00 21:00'],
    ['12 at night', '? 12:00 00:00'],
    ['9:00:00', '? 09:00'],
    ['9:30:15pm', '? 21:30'],
    ['9ma', '? 09:00 21:00'],
    ['9am-10am', '? 09:00 10:00'],
    ['2027-01-04', '?'],
    ['123456789', '?'],
    ['9pm paris', '? 21:00'],
  ])('%j is not taken: %s', (typed, outcome) => {
    expect(read(typed)).toBe(outcome);
  });

  test.each([['21 Uhr'], ['paris'], [''], ['am'], [':30'], ['nine']])('%j is no time', (typed) => {
    expect(readTime(typed).type).not.toBe('time');
  });

  test.each([
    ['25:30', 'hours go from 00 to 23'],
    ['9:75', 'minutes go from 00 to 59'],
    ['13pm', 'from 1 to 12'],
    ['9:00:00', 'seconds'],
    ['9', '09:00 or 21:00'],
  ])('says what is wrong with %j', (typed, why) => {
    expect(sentence(typed)).toContain(`“${typed}”`);
    expect(sentence(typed)).toContain(why);
  });

  const notations: Readonly<Record<string, (hour: number, minute: number) => string>> = {
    '09:05': (hour, minute) => `${two(hour)}:${two(minute)}`,
    '9:05': (hour, minute) => `${hour}:${two(minute)}`,
    '0905': (hour, minute) => `${two(hour)}${two(minute)}`,
    '9.05': (hour, minute) => `${hour}.${two(minute)}`,
    '09h05': (hour, minute) => `${two(hour)}h${two(minute)}`,
    '9:05am': (hour, minute) => `${twelve(hour)}:${two(minute)}${half(hour)}`,
    '9:05 AM': (hour, minute) => `${twelve(hour)}:${two(minute)} ${half(hour).toUpperCase()}`,
    '9.05 a.m.': (hour, minute) => `${twelve(hour)}.${two(minute)} ${half(hour)[0]}.m.`,
    '905am': (hour, minute) => `${twelve(hour)}${two(minute)}${half(hour)}`,
  };
  test.each(Object.keys(notations))('reads every minute of the day written like %s', (notation) => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
      expect(readTime(notations[notation]!(hour, minute))).toEqual({ type: 'time', time: { hour, minute } });
    }
  });

  test('whatever is typed: no time outside the day, and suggestions that are read as themselves', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.stringMatching(/^\d{1,5}[:.h]?\d{0,3}[:.]?\d{0,2} ?(am|pm|a\.m\.|h|hours|x)?$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readTime(text);
        const times =
          reading.type === 'time' ? [reading.time] : reading.type === 'unclear' ? reading.times : [];
        for (const time of times) {
          expect(time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59).toBe(true);
          expect(readTime(timeInWords(time))).toEqual({ type: 'time', time });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const offered = (typed: string, limit = 5): string =>
  completeTimes(typed, limit)
    .map(({ value }) => value)
    .join(' ');

describe('completeTimes', () => {
  test.each([
    ['', '09:00 08:00 10:00 08:30 09:30'],
    ['9', '09:00 21:00 09:30 21:30 09:15'],
    ['1', '01:00 13:00 01:30 13:30 10:00'],
    ['09', '09:00 09:30 09:15 09:45 09:10'],
    ['14:', '14:00 14:30 14:15 14:45 14:10'],
    ['9:3', '09:30 21:30 09:35 21:35 09:31'],
    ['2p', '14:00'],
    ['9am', '09:00'],
    ['930', '09:30'],
    ['noon', '12:00'],
    ['paris', ''],
  ])('for %j: %s', (typed, times) => {
    expect(offered(typed)).toBe(times);
  });

  test('are few, unique and readable, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.stringMatching(/^\d{0,3}[:.h]?\d{0,3}[apm]{0,2}$/),
        ),
        fc.integer({ min: 0, max: 25 }),
        (typed, limit) => {
          const found = completeTimes(typed, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
          for (const { label, value } of found) {
            expect(label).toBe(value);
            expect(readTime(value).type).toBe('time');
          }
        },
      ),
    );
  });
});
