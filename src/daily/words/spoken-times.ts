/** Times of day in words, such as "half past nine", "quarter to nine", "half nine" and "nine thirty". */
import type { Word } from './words.ts';

export interface Spoken {
  /** From 0 to 23; up to 12 it may be in either half of the day. */
  readonly hour: number;
  readonly minute: number;
  /** How many of the words belong to it. */
  readonly length: number;
}

const units = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const afterHour: Readonly<Record<string, number>> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
};
const beforeHour: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
};
const past: ReadonlySet<string> = new Set(['past', 'after']);
const before: ReadonlySet<string> = new Set(['to', 'before', 'till', 'of']);
/** A number in words alone may count anything. */
const afterNumber: ReadonlySet<string> = new Set(["o'clock", 'oclock', 'am', 'pm', 'a.m', 'p.m']);

const valueOf = (table: Readonly<Record<string, number>>, word: string): number | null =>
  Object.hasOwn(table, word) ? (table[word] ?? null) : null;

function hourOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) < 24 ? Number(word) : null;
  if (word === 'noon' || word === 'midday') return 12;
  if (word === 'midnight') return 0;
  return units.includes(word) ? units.indexOf(word) + 1 : null;
}

function countOf(word: string): number | null {
  const named = valueOf(beforeHour, word);
  return named ?? (/^\d{1,2}$/.test(word) && Number(word) < 60 ? Number(word) : null);
}

/** "Half past nine", "a quarter to 9", "20 minutes past ten". Half to an hour is said by nobody. */
function beside(texts: readonly string[]): Spoken | null {
  const start = texts[0] === 'a' ? 1 : 0;
  const minutes = countOf(texts[start] ?? '');
  const place = start + (texts[start + 1] === 'minutes' ? 2 : 1);
  const side = texts[place] ?? '';
  const hour = hourOf(texts[place + 1] ?? '');
  if (minutes === null || hour === null) return null;
  if (past.has(side)) return { hour, minute: minutes, length: place + 2 };
  // "9 to 5" is a span of hours.
  const isBack = before.has(side) && minutes < 30 && Number.isNaN(Number(texts[start]));
  return isBack ? { hour: backOne(hour), minute: 60 - minutes, length: place + 2 } : null;
}

/** Quarter to one is 12:45 in either half of the day. */
const backOne = (hour: number): number => (hour === 0 ? 23 : hour === 1 ? 12 : hour - 1);

/** British: half nine is 09:30. */
function half([first, second = '']: readonly string[]): Spoken | null {
  const hour = first === 'half' ? hourOf(second) : null;
  return hour === null ? null : { hour, minute: 30, length: 2 };
}

function inWords([first = '', second = '', third]: readonly string[]): Spoken | null {
  if (!units.includes(first)) return null;
  const hour = units.indexOf(first) + 1;
  const minute = valueOf(afterHour, second);
  if (minute === 40 && third === 'five') return { hour, minute: 45, length: 3 };
  if (minute !== null) return { hour, minute, length: 2 };
  return afterNumber.has(second) ? { hour, minute: 0, length: 1 } : null;
}

/** The time in words that begins at `start`, without what says which half of the day is meant; null where there is none. */
export function spokenAt(words: readonly Word[], start: number): Spoken | null {
  const texts = words.slice(start, start + 5).map(({ text }) => text);
  return beside(texts) ?? half(texts) ?? inWords(texts);
}
