/** When a track is due: instants and local dates in its time zone, clock changes included. */
import { Cron } from 'croner';
import type { Days, LocalDate, Schedule, Track } from '../store/model.ts';
import { addDays, midnightOf, weekdayOf } from './calendar.ts';
import { isKnownZone, kept, localDate, wallClock } from './wall-clock.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

const daysPattern: Readonly<Record<Days, string>> = { 'every-day': '*', weekdays: '1-5' };

/**
 * The day that an occurrence of the schedule stands for. It is that of the clock, unless the clock change that leaves
 * its time out goes across midnight: then the end of the gap is on the day after.
 */
export function occurrenceDate({ hour, minute, zone }: Schedule, occurrence: number): LocalDate {
  const clock = wallClock(occurrence, zone);
  if (clock.minute >= hour * 60 + minute) return clock.date;
  return addDays(clock.date, -1);
}

/** The date itself, or the Monday after it where it is on a weekend. */
function firstWeekday(date: LocalDate): LocalDate {
  return [0, 6].includes(weekdayOf(date)) ? firstWeekday(addDays(date, 1)) : date;
}

/** The first instant after `after` at which the clock shows at least this day and time; `until` is one that does. */
function firstAtLeast(
  day: LocalDate,
  { hour, minute, zone }: Schedule,
  after: number,
  until: number,
): number {
  let before = Math.floor(after / minuteMs);
  let reached = Math.ceil(until / minuteMs);
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    const clock = wallClock(middle * minuteMs, zone);
    if (clock.date > day || (clock.date === day && clock.minute >= hour * 60 + minute)) reached = middle;
    else before = middle;
  }
  return reached * minuteMs;
}

/**
 * Croner passes over a day whose time is left out by a clock change that ends at midnight, as in Greenland. Returns the
 * end of that gap, or null where no day was passed over between `after` and the occurrence that croner found.
 */
function passedOver(schedule: Schedule, after: number, found: number): number | null {
  const { hour, minute, zone, days } = schedule;
  const time = hour * 60 + minute;
  const clock = wallClock(after, zone);
  const first = clock.minute < time ? clock.date : addDays(clock.date, 1);
  const day = days === 'weekdays' ? firstWeekday(first) : first;
  if (day >= occurrenceDate(schedule, found)) return null;
  const end = firstAtLeast(day, schedule, after, found);
  // Where the clock shows the very time, it comes for the second time that day, which does not count.
  return wallClock(end, zone).minute === time ? null : end;
}

const cronOf = kept(
  ({ hour, minute, zone, days }: Schedule) => `${minute} ${hour} ${daysPattern[days]} ${zone}`,
  ({ hour, minute, zone, days }) =>
    new Cron(`${minute} ${hour} * * ${daysPattern[days]}`, { timezone: zone, paused: true }),
);

/** Many channels have the same time in the same zone, and each asks for the same next one. */
const occurrenceAfter = kept(
  ({ schedule: { hour, minute, zone, days }, after }: { schedule: Schedule; after: number }) =>
    `${minute} ${hour} ${days} ${zone} ${after}`,
  ({ schedule, after }) => {
    const found = cronOf(schedule).nextRun(new Date(after));
    return found === null ? null : (passedOver(schedule, after, found.getTime()) ?? found.getTime());
  },
);

/**
 * The first instant after `after` at which the clock in the zone shows the time of the schedule, on one of its days;
 * a time that a clock change leaves out comes at the end of the gap, one that comes twice counts the first time.
 * Null for an unknown zone.
 */
export function nextOccurrence(schedule: Schedule, after: number): number | null {
  return isKnownZone(schedule.zone) ? occurrenceAfter({ schedule, after }) : null;
}

export interface Bounds {
  /** The day has to be later than this one. */
  readonly after?: LocalDate | null;
  /** The day must not be earlier than this one. */
  readonly from?: LocalDate | null;
}

/** The first occurrence after the instant `after` on a day within `bounds`. Null for an unknown zone. */
export function nextWithin(schedule: Schedule, after: number, bounds: Bounds): number | null {
  const { after: taken = null, from = null } = bounds;
  // No zone is further than a day away from UTC, so nothing before this can be meant.
  const start = Math.max(
    after,
    taken === null ? -Infinity : midnightOf(taken) - dayMs,
    from === null ? -Infinity : midnightOf(from) - dayMs,
  );
  let due = nextOccurrence(schedule, start);
  while (due !== null) {
    const date = occurrenceDate(schedule, due);
    if ((taken === null || date > taken) && (from === null || date >= from)) return due;
    due = nextOccurrence(schedule, due);
  }
  return null;
}

/** How many days of the schedule there are from one date to another, both included. */
export function countDays(days: Days, from: LocalDate, to: LocalDate): number {
  const all = Math.round((midnightOf(to) - midnightOf(from)) / dayMs) + 1;
  if (days === 'every-day' || all <= 0) return Math.max(0, all);
  const rest = all % 7;
  const start = weekdayOf(from);
  const inRest = Array.from({ length: rest }, (_, index) => (start + index) % 7);
  return Math.floor(all / 7) * 5 + inRest.filter((day) => day >= 1 && day <= 5).length;
}

/** When a track is due next, counted from the instant `after`: never on a day that its ledger has already. */
export function nextDue(
  { schedule, lastDate }: Pick<Track, 'schedule' | 'lastDate'>,
  after: number,
  from: LocalDate | null = null,
): number | null {
  if (!isKnownZone(schedule.zone)) return null;
  // A clock that was wrong for a moment must not keep a channel silent for years.
  const isPossible = lastDate === null || lastDate <= addDays(localDate(after, schedule.zone), 1);
  return nextWithin(schedule, after, { after: isPossible ? lastDate : null, from });
}
