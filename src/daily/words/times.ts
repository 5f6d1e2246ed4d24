/** Times of day as people type them: on the 24-hour clock, with am and pm, and in a few words. */
import type { TimeOfDay } from '../request.ts';
import { am, endings, partsOfDay, pm, type Ending } from './halves-of-day.ts';
import { timeInWords } from './say.ts';
import { spokenAt, type Spoken } from './spoken-times.ts';
import { quote, readWords, type Word } from './words.ts';

export type TimeReading =
  | { readonly type: 'time'; readonly time: TimeOfDay }
  /** It is no time, or may be several: a sentence that says why, and what may be meant, the likeliest first. */
  | {
      readonly type: 'unclear';
      readonly sentence: string;
      readonly times: readonly TimeOfDay[];
      /** It says a part of the day, which is nothing beside a clear time: its first and last hour. */
      readonly part?: readonly [number, number];
    }
  | { readonly type: 'none' };

/** Hour, what stands between, minute, seconds, and what comes after. */
const shape = /^(\d{1,6})(?:([:.]|h(?!\p{L}))(\d{0,6})((?:[:.]\d{1,6})*))?(.*)$/u;

const named: Readonly<Record<string, TimeOfDay>> = {
  noon: { hour: 12, minute: 0 },
  midday: { hour: 12, minute: 0 },
  midnight: { hour: 0, minute: 0 },
};

const at = (hour: number, minute = 0): TimeOfDay => ({ hour, minute });

/** An hour of which nobody says which half of the day it is in. */
function bothHalves(hour: number, minute: number): readonly TimeOfDay[] {
  if (hour === 0 || hour > 12) return [at(hour % 24, minute)];
  return hour === 12 ? [at(12, minute), at(0, minute)] : [at(hour, minute), at(hour + 12, minute)];
}

const unclear = (sentence: string, times: readonly TimeOfDay[]): TimeReading => ({
  type: 'unclear',
  sentence: `${sentence}.`,
  times,
});

interface Parts {
  /** From 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** It was said in a way in which the 24-hour clock is read. */
  readonly full: boolean;
  readonly ending: Ending;
}

function readParts({ hour, minute, full, ending }: Parts, typed: string): TimeReading {
  if (typeof ending !== 'string') {
    if (hour >= ending.first && hour <= ending.last)
      return { type: 'time', time: at((hour % 12) + ending.adds, minute) };
    if (ending === am || ending === pm)
      return unclear(`${typed} is not a time: with am or pm, hours go from 1 to 12`, [at(hour, minute)]);
  } else if (full) return { type: 'time', time: at(hour, minute) };
  const times = bothHalves(hour, minute);
  return unclear(`${typed} is not clear: write ${times.map(timeInWords).join(' or ')}`, times);
}

const timesOf = (reading: TimeReading): readonly TimeOfDay[] => {
  switch (reading.type) {
    case 'time':
      return [reading.time];
    case 'unclear':
      return reading.times;
    case 'none':
      return [];
  }
};

function readDigits(match: RegExpExecArray, ending: Ending, typed: string): TimeReading {
  const [, digits = '', mark, after = '', seconds = ''] = match;
  // "1700h" as "17h00".
  const together = digits.length >= 3 && (mark === undefined || (mark === 'h' && after === ''));
  const hour = Number(together ? digits.slice(0, -2) : digits);
  const minutes = together ? digits.slice(-2) : after;
  const minute = Number(minutes);
  const near = (wanted: number): readonly TimeOfDay[] =>
    timesOf(readParts({ hour, minute: wanted, full: true, ending }, typed));
  const odd = digits.length > (together ? 4 : 2) || minutes.length > 2 || !/^(?:[:.]\d\d)?$/.test(seconds);
  if (odd) return unclear(`${typed} is not a time of day`, []);
  if (hour > 23) {
    const times = hour < 30 && minute < 60 ? [at(hour - 24, minute), at(23, minute)] : [];
    // 24:00 is midnight and nothing else; 25:30 may be 01:30, or a slip.
    return unclear(`${typed} is not a time: hours go from 00 to 23`, times.slice(0, hour - 23));
  }
  if (minutes.length === 1) {
    const times = [...near(minute), ...(minute > 0 && minute < 6 ? near(minute * 10) : [])];
    return unclear(`${typed} is not a time: minutes have two digits`, times);
  }
  if (minute > 59) {
    const over = typeof ending === 'string' ? [at((hour + 1) % 24, minute - 60)] : [];
    return unclear(`${typed} is not a time: minutes go from 00 to 59`, [
      ...near(50 + (minute % 10)),
      ...over,
    ]);
  }
  if (seconds !== '') return unclear(`${typed} has seconds, but posts are set to the minute`, near(minute));
  // No clock of twelve hours goes up to 13.
  const isLate = hour > 12 && ending === 'none';
  const full = minutes !== '' || mark === 'h' || ending === 'on-the-hour' || isLate;
  return readParts({ hour, minute, full, ending }, typed);
}

const isDigit = /^\d/;

export interface TimeFound {
  /** How many of the words belong to it. */
  readonly length: number;
  readonly reading: TimeReading;
}

/** Reads the time that begins with the word at `start`. Null where that word does not look like one. */
export function readTimeAt(words: readonly Word[], start: number): TimeFound | null {
  const first = words[start];
  if (first === undefined) return null;
  const called = Object.hasOwn(named, first.text) ? named[first.text] : undefined;
  if (called !== undefined) return { length: 1, reading: { type: 'time', time: called } };
  const spoken = spokenAt(words, start);
  if (spoken !== null) return readSpoken(words, start, spoken);
  if (Object.hasOwn(partsOfDay, first.text)) return readPartOfDay(words, start);
  if (!isDigit.test(first.text)) return null;
  const match = shape.exec(first.text);
  if (match === null) return { length: 1, reading: unclear(`${quote([first])} is not a time of day`, []) };
  const inside = match[5] ?? '';
  const ended = endingAt(words, start + 1, inside);
  if (ended !== null) {
    const length = 1 + ended.length;
    const typed = quote(words.slice(start, start + length));
    return { length, reading: readDigits(match, ended.ending, typed) };
  }
  return { length: 1, reading: unclear(`${quote([first])} is not a time of day`, guessTimes(match)) };
}

/** What comes at `start` and says which half of the day is meant; null where the words make no ending. */
function endingAt(
  words: readonly Word[],
  start: number,
  inside: string,
): { readonly ending: Ending; readonly length: number } | null {
  // "9 in the morning" is four words, "9pm" is one.
  for (const length of [3, 2, 1, 0]) {
    const taken = words.slice(start, start + length);
    const ending = endings.get(inside + taken.map(({ text }) => text).join(''));
    if (taken.length === length && ending !== undefined) return { ending, length };
  }
  return null;
}

function readSpoken(words: readonly Word[], start: number, spoken: Spoken): TimeFound {
  const { hour, minute } = spoken;
  const ended = endingAt(words, start + spoken.length, '');
  const length = spoken.length + (ended?.length ?? 0);
  const typed = quote(words.slice(start, start + length));
  const full = hour === 0 || hour > 12;
  return { length, reading: readParts({ hour, minute, full, ending: ended?.ending ?? 'none' }, typed) };
}

function readPartOfDay(words: readonly Word[], start: number): TimeFound {
  const taken = words.slice(start, start + 1);
  const [usual = at(9), first = 0, last = 23] = partsOfDay[taken[0]?.text ?? ''] ?? [];
  const sentence = `${quote(taken)} is not a time of day: write one such as ${timeInWords(usual)}.`;
  const times = first === 0 ? [usual, at(8), at(10)] : [usual];
  return { length: 1, reading: { type: 'unclear', sentence, times, part: [first, last] } };
}

const wordEnding = /^\p{L}+$/u;

/** What a slip such as "9ma" may be meant for, and the two ends of "9am-10am". */
function guessTimes(match: RegExpExecArray): readonly TimeOfDay[] {
  const [typed, , , , , inside = ''] = match;
  if (wordEnding.test(inside)) return timesOf(readDigits(match, 'none', ''));
  const ends = typed.split('-');
  // What has no dash in it would be read for ever.
  if (ends.length !== 2) return [];
  const times = ends.map(readTime).flatMap((reading) => (reading.type === 'time' ? [reading.time] : []));
  return times.length === 2 ? times : [];
}

/** Reads a text that is to be a time of day and nothing else. */
export function readTime(typed: string): TimeReading {
  const words = readWords(typed);
  const found = readTimeAt(words, words[0]?.text === 'at' ? 1 : 0);
  if (found === null) return { type: 'none' };
  const length = found.length + (words[0]?.text === 'at' ? 1 : 0);
  if (length === words.length || found.reading.type !== 'time') return found.reading;
  return unclear(`${quote(words)} is not a time of day`, [found.reading.time]);
}

export interface TimeCompletion {
  readonly label: string;
  readonly value: string;
}

/** When people begin and break, most usual first. */
const usualTimes: readonly TimeOfDay[] = [
  at(9),
  at(8),
  at(10),
  at(8, 30),
  at(9, 30),
  at(12),
  at(14),
  at(16),
  at(17),
  at(18),
  at(7),
  at(11),
  at(13),
  at(15),
  at(20),
  at(21),
];
const usualMinutes = [0, 30, 15, 45, 10, 20, 40, 50, 5, 25, 35, 55];
/** "9p" on its way to "9pm". */
const halfTyped = /^\d.{0,6}[ap]$/;
/** But for the mark in "9h30". */
const hasLetters = /[a-gi-z]/;
const begun = /^(\d{1,2})(?:[:.h](\d{0,2}))?/;

const everyMinute = Array.from({ length: 60 }, (_, minute) => minute);

const combine = (hours: readonly number[], minutes: readonly number[]): readonly TimeOfDay[] =>
  minutes.flatMap((minute) => hours.filter((hour) => hour <= 23).map((hour) => at(hour, minute)));

/** Times whose hour and minute go on from the digits that were typed so far. */
function timesBegunWith(hourTyped: string, minuteTyped: string): readonly TimeOfDay[] {
  const hour = Number(hourTyped);
  const isShort = hourTyped.length === 1;
  const hours = isShort ? bothHalves(hour, 0).map((time) => time.hour) : [hour];
  const longer =
    isShort && minuteTyped === '' ? Array.from({ length: 10 }, (_, digit) => hour * 10 + digit) : [];
  const minutes = [...usualMinutes, ...(minuteTyped === '' ? [] : everyMinute)].filter((minute) =>
    String(minute).padStart(2, '0').startsWith(minuteTyped),
  );
  // "1" is rather 01:00, 13:00 or one of 10:00 to 19:00 than 01:05.
  return [
    ...combine(hours, minutes.slice(0, 2)),
    ...combine(longer, [0]),
    ...combine(hours, minutes.slice(2)),
  ];
}

/** At most `limit` times for what was typed so far, the likeliest first; usual ones where that is nothing. */
export function completeTimes(typed: string, limit: number): readonly TimeCompletion[] {
  const text = readWords(typed)
    .map((word) => word.text)
    .join(' ');
  const reading = readTime(halfTyped.test(text) ? `${text}m` : text);
  const digits = begun.exec(text);
  const more =
    digits === null || hasLetters.test(text) ? [] : timesBegunWith(digits[1] ?? '', digits[2] ?? '');
  const exact = reading.type === 'time' ? [reading.time] : [];
  const times = text === '' ? usualTimes : [...exact, ...more, ...timesOf(reading)];
  const values = [...new Set(times.map(timeInWords))].slice(0, limit);
  return values.map((value) => ({ label: value, value }));
}
