/** Times, days, orders and moments as they are shown to people. */
import { dateInWords } from '../../answers/dates.ts';
import type { Days, LocalDate, Sequence } from '../../store/model.ts';
import { weekdayOf } from '../calendar.ts';
import type { TimeOfDay } from '../request.ts';
import { wallClock } from '../wall-clock.ts';

/** "09:00". */
export function timeInWords({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function daysInWords(days: Days): string {
  switch (days) {
    case 'every-day':
      return 'every day';
    case 'weekdays':
      return 'Monday to Friday';
  }
}

export function sequenceInWords(sequence: Sequence): string {
  switch (sequence) {
    case 'in-order':
      return 'in order';
    case 'shuffled':
      return 'shuffled';
  }
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** "2027-01-04" as "Monday 4 January 2027". */
export function dayInWords(date: LocalDate): string {
  const weekday = weekdays[weekdayOf(date)] ?? '';
  return `${weekday} ${dateInWords(date)}`.trim();
}

/**
 * The instant (milliseconds since the epoch) as the calendar and the clock on the wall in `zone` show it, such as
 * "Monday 4 January 2027 at 09:00 (Europe/Paris)". Throws a RangeError for an unknown zone.
 */
export function momentInWords(instant: number, zone: string): string {
  const { date, minute } = wallClock(instant, zone);
  const time = timeInWords({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return `${dayInWords(date)} at ${time} (${zone})`;
}
