/** Calculating with days, without clocks and time zones. */
import type { LocalDate } from '../store/model.ts';

const dayMs = 86_400_000;

/** Midnight in UTC of a date, in milliseconds since the epoch. */
export const midnightOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

const toDate = (instant: number): LocalDate => new Date(instant).toISOString().slice(0, 10);

/** The date of these three numbers, or null where the calendar has no such day. Years have four digits. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  return toDate(Date.UTC(year, month - 1, day));
}

/** How many days the month has; January is 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return toDate(midnightOf(date) + days * dayMs);
}

/** The same day of a later month, or the last one where that month is too short. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months, 1));
  const wanted = [later.getUTCFullYear(), later.getUTCMonth() + 1] as const;
  return dateOf(...wanted, Math.min(day, daysIn(...wanted))) ?? date;
}

/** From 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(midnightOf(date)).getUTCDay();
}

/** The first day after `date` that is this day of the week. */
export function nextWeekday(date: LocalDate, weekday: number): LocalDate {
  return addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
}
