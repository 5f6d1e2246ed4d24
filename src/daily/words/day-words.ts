/** Words for days of the week, months and numbers, in dates. */
import { editDistance } from '../../matching/edit-distance.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const shortMonths: Readonly<Record<string, number>> = { sept: 9 };
const shortWeekdays: Readonly<Record<string, number>> = { tues: 2, thur: 4, thurs: 4 };
const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const others = ['tomorrow', 'yesterday', 'today', 'next', 'days', 'week', 'weeks', 'month', 'months'];

/** The word about days that is most like it, or the same word where there is none. */
export function mendDayWord(word: string): string {
  if (word.length < 4) return word;
  const limit = word.length < 6 ? 1 : 2;
  const ranked = [...months, ...weekdays, ...others]
    .map((known) => ({ known, slips: editDistance(word, known, limit) }))
    .filter(({ slips }) => slips <= limit)
    .toSorted((one, other) => one.slips - other.slips);
  return ranked[0]?.known ?? word;
}

/** The number of a month, from 1 to 12. */
export function monthOf(word: string): number | null {
  const place = months.findIndex((month) => word === month || word === month.slice(0, 3));
  return place >= 0 ? place + 1 : Object.hasOwn(shortMonths, word) ? (shortMonths[word] ?? null) : null;
}

/** The number of a day of the week, from 0 for Sunday. */
export function dayOf(word: string): number | null {
  const place = weekdays.findIndex((day) => word === day || word === `${day}s` || word === day.slice(0, 3));
  return place >= 0 ? place : Object.hasOwn(shortWeekdays, word) ? (shortWeekdays[word] ?? null) : null;
}

/** How many, in digits or in words. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  return numbers.includes(word) ? numbers.indexOf(word) + 1 : null;
}

/** The day of a month, such as 4 or 4th. */
export const dayNumber = (word: string): number | null =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : null;
