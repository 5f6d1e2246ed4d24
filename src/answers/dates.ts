/** Dates of the data as people read them. */
import { isOfCalendar, singleDate, type Period } from '../knowledge/period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2018-11-12" as "12 November 2018", "2018-11" as "November 2018", "2018" as it is. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

const atDate = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;

/** "in 2021", "from 2019 to 2021", "from 13 November 2018 on", "up to 2017". */
export function whenInWords(period: Period): string {
  const single = singleDate(period);
  if (single !== undefined) return atDate(single);
  const { from, to } = period;
  if (from === undefined) return to === undefined ? 'at any time' : `up to ${dateInWords(to)}`;
  return to === undefined
    ? `from ${dateInWords(from)} on`
    : `from ${dateInWords(from)} to ${dateInWords(to)}`;
}

/** What was meant as a date and is none: "31 February 2021", "2021-13". */
export const asTyped = ({ from, to }: Period): string =>
  [...new Set([from, to])]
    .filter((date) => date !== undefined && !isOfCalendar(date))
    .map((date = '') => (months[Number(date.slice(5, 7)) - 1] === undefined ? date : dateInWords(date)))
    .join(', ');

/** "12 Nov 2018", for a column of dates. */
export const shortDate = (date: string): string =>
  dateInWords(date).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));

/** The date, or both ends of the time in which it lies: "2019–2020". */
export function periodInWords({
  date,
  until,
}: {
  readonly date: string;
  readonly until?: string | undefined;
}): string {
  return until === undefined ? dateInWords(date) : `${dateInWords(date)}–${dateInWords(until)}`;
}
