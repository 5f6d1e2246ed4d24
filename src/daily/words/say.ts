/** Times, days, orders and moments as they are shown to people. */
import { dateInWords } from '../../answers/dates.ts';
import type { Days, LocalDate, Sequence } from '../../store/model.ts';
import type { TimeOfDay } from '../request.ts';

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
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${dateInWords(date)}`.trim();
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a zone; making one costs far more than using it. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/**
 * The instant (milliseconds since the epoch) as the calendar and the clock on the wall in `zone` show it, such as
 * "Monday 4 January 2027 at 09:00 (Europe/Paris)". Throws a RangeError for an unknown zone.
 */
export function momentInWords(instant: number, zone: string): string {
  // Put together from its parts, since the commas between them differ from one version of Node to the next.
  const parts = formatFor(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
  return `${day} at ${part('hour')}:${part('minute')} (${zone})`;
}
