/** What the calendar and the clock on the wall show in a time zone. */
import type { LocalDate } from '../store/model.ts';

/** Kept for as many zones and times as a large bot has; beyond that they are made anew. */
const mostKept = 5000;

/** Remembers what `make` made, under a name that tells apart what it was given. */
export function kept<Given, Value>(
  nameOf: (given: Given) => string,
  make: (given: Given) => Value,
): (given: Given) => Value {
  const values = new Map<string, Value>();
  return (given) => {
    const name = nameOf(given);
    const known = values.get(name);
    if (known !== undefined) return known;
    const made = make(given);
    if (values.size >= mostKept) values.clear();
    values.set(name, made);
    return made;
  };
}

/** Making one of these costs more than all that is done with it. */
const clockOf = kept(
  (zone: string) => zone,
  (zone) =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);

/** Whether this Node knows the zone; another version of it may have stored one that is not known here. */
export function isKnownZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in `zone` shows at `instant`. Throws a RangeError for an unknown zone. */
export function wallClock(
  instant: number,
  zone: string,
): { readonly date: LocalDate; readonly minute: number } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** The date in `zone` at `instant`, in milliseconds since the epoch. Throws a RangeError for an unknown zone. */
export const localDate = (instant: number, zone: string): LocalDate => wallClock(instant, zone).date;
