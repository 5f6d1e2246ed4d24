/** Stretches of time over the dates of the data, which are days, months or years written as ISO 8601 has them. */

/** The Call was launched in it; spans are counted from it. */
export const monthOfLaunch = '2018-11';

/** Both ends are included; each is a day, a month or a year. An end that is left out is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The period of one day, month or year. */
export const during = (date: string): Period => ({ from: date, to: date });

/** The date itself where the period is one day, month or year. */
export const singleDate = ({ from, to }: Period): string | undefined => (from === to ? from : undefined);

/** The first day of a year, month or day. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** A day that no day of the year, month or day comes after; it need not be in the calendar. */
export const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);

/** Whether there is such a year, month or day: there is no 31 February. */
export function isOfCalendar(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return false;
  const day = new Date(`${firstDay(date)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, date.length) === date;
}

/** Whether both ends, where there are any, are in the calendar. */
export const isOfCalendarThroughout = ({ from, to }: Period): boolean =>
  [from, to].every((date) => date === undefined || isOfCalendar(date));

/** Whether a day, month or year lies in the period with all its days. */
export function isWithin(date: string, { from, to }: Period): boolean {
  return (
    (from === undefined || firstDay(date) >= firstDay(from)) &&
    (to === undefined || lastDay(date) <= lastDay(to))
  );
}

/** Whether the period is a year or less. */
export const isWithinOneYear = ({ from, to }: Period): boolean =>
  from !== undefined && to !== undefined && from.slice(0, 4) === to.slice(0, 4);

/** The year, month or day that follows by `step`, as exact as `date`; the one before where it is negative. */
export function shift(date: string, step: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moved =
    date.length === 4
      ? new Date(Date.UTC(year + step, 0, 1))
      : date.length === 7
        ? new Date(Date.UTC(year, month - 1 + step, 1))
        : new Date(Date.UTC(year, month - 1, day + step));
  return moved.toISOString().slice(0, date.length);
}
