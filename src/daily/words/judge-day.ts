/** Whether a pause can end on a day, and which days may be meant where it cannot. */
import type { LocalDate } from '../../store/model.ts';
import { addDays, addMonths, dateOf, daysIn } from '../calendar.ts';
import { dayInWords } from './say.ts';

export type UntilReading =
  | { readonly type: 'day'; readonly date: LocalDate }
  /** What is wrong, and days to come that may be meant. */
  | { readonly type: 'unclear'; readonly sentence: string; readonly dates: readonly LocalDate[] }
  /** It is about no day at all. */
  | { readonly type: 'none' };

const mostMonths = 24;

export const unclearDay = (sentence: string, dates: readonly LocalDate[] = []): UntilReading => ({
  type: 'unclear',
  sentence,
  dates,
});

/** The day that comes next with this month and day, 29 February included; never today. Null where there is none. */
function comingDate(today: LocalDate, month: number, day: number): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const dates = Array.from({ length: 9 }, (_, more) => dateOf(year + more, month, day));
  return dates.find((date) => date !== null && date > today) ?? null;
}

const isFar = (date: LocalDate, today: LocalDate): boolean => date > addMonths(today, mostMonths);

/** Judges a day of the calendar; `instead` are days to come that may be meant where it will not do. */
export function judgeDate(
  today: LocalDate,
  typed: string,
  date: LocalDate,
  instead: readonly LocalDate[] = [],
): UntilReading {
  if (date === today)
    return unclearDay(`A pause ends tomorrow or later, so ${typed} is too early.`, [
      addDays(today, 1),
      ...instead,
    ]);
  if (date < today) return unclearDay(`${typed} is in the past: today is ${dayInWords(today)}.`, instead);
  if (isFar(date, today)) return unclearDay(`${typed} is more than two years ahead.`, instead);
  return { type: 'day', date };
}

/** Judges year, month and day; the year is null where none was said: then it is the next such day. */
export function judgeDay(
  today: LocalDate,
  typed: string,
  [year, month, day]: readonly [number | null, number, number],
): UntilReading {
  const coming = comingDate(today, month, day);
  const instead = coming === null || isFar(coming, today) ? [] : [coming];
  const isToday = today === dateOf(Number(today.slice(0, 4)), month, day);
  const date = year !== null ? dateOf(year, month, day) : isToday ? today : coming;
  if (date !== null) return judgeDate(today, typed, date, instead);
  const wanted = year ?? Number(today.slice(0, 4));
  const last = month >= 1 && month <= 12 ? dateOf(wanted, month, daysIn(wanted, month)) : null;
  const near = last !== null && last > today && !isFar(last, today) ? [last] : [];
  return unclearDay(`${typed} is not a day of the calendar.`, near);
}
