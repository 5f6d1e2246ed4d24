/** Reads a request to pause: a pause begins at once, so that a day alone may be meant in two ways. */
import type { LocalDate } from '../../store/model.ts';
import { addDays } from '../calendar.ts';
import type { DailyRequest } from '../request.ts';
import type { CommandFound } from './commands.ts';
import { dayOf } from './day-words.ts';
import { dayInWords } from './say.ts';
import { readUntil } from './until.ts';
import { plainRequest, unclear, type ClearRequest } from './write.ts';
import type { Word } from './words.ts';

const ends: ReadonlySet<string> = new Set(['until', 'till', 'til', 'to', 'through', 'thru']);
const inclusive: ReadonlySet<string> = new Set(['through', 'thru']);
const begins: ReadonlySet<string> = new Set('from starting beginning start between since'.split(' '));
const betweenDays: ReadonlySet<string> = new Set([...ends, 'and', '-']);
const units = /^(?:day|week|fortnight|month|year|hour|minute)s?$/;

const until = (date: LocalDate): ClearRequest => ({ type: 'pause', until: date });

const indexOf = (words: readonly Word[], wanted: ReadonlySet<string>): number =>
  words.findIndex(({ text }) => wanted.has(text));

function dayIn(words: readonly Word[], today: LocalDate): LocalDate | null {
  const reading = readUntil(words, today);
  return reading.type === 'day' ? reading.date : null;
}

/** "From Monday to Friday", "4 to 8 January", "from Monday": null where no beginning is named. */
function readSpan(words: readonly Word[], today: LocalDate): DailyRequest | null {
  const start = indexOf(words, begins);
  const middle = words.findIndex(({ text }, place) => place > Math.max(start, 0) && betweenDays.has(text));
  const first = middle < 0 ? words : words.slice(0, middle);
  const isSpan = middle > 0 && readUntil(first, today).type !== 'none' && isAboutDay(first);
  if (start < 0 && !isSpan) return null;
  const last = middle < 0 ? null : dayIn(words.slice(middle + 1), today);
  return unclear(
    'A pause begins at once, so no day can be named on which it begins.',
    last === null ? [{ type: 'help' }, plainRequest('pause')] : [until(addDays(last, 1))],
  );
}

/** A number or day is in it; "the posts to" is none. */
const isAboutDay = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }) => /\d/.test(text) || dayOf(text) !== null || text === 'tomorrow' || text === 'today',
  );

function nameOf(date: LocalDate, words: readonly Word[], today: LocalDate): string {
  if (date === addDays(today, 1) && words.some(({ text }) => text === 'tomorrow')) return 'tomorrow';
  const isExact = words.some(({ text }) => /\d/.test(text));
  const named = dayInWords(date);
  return isExact ? named : named.replace(/ \d.*$/, '');
}

export function readPause({ after }: CommandFound, today: LocalDate): DailyRequest {
  const span = readSpan(after, today);
  if (span !== null) return span;
  const reading = readUntil(after, today);
  switch (reading.type) {
    case 'none':
      return { type: 'pause', until: null };
    case 'unclear': {
      const dates = reading.dates.map(until);
      return unclear(reading.sentence, dates.length > 0 ? dates : [{ type: 'help' }, plainRequest('pause')]);
    }
    case 'day': {
      const { date } = reading;
      if (indexOf(after, inclusive) >= 0) return until(addDays(date, 1));
      const isClear = indexOf(after, ends) >= 0 || after.some(({ text }) => units.test(text));
      if (isClear) return until(date);
      const name = nameOf(date, after, today);
      return unclear(`Until ${name}, or on ${name} only? A pause begins at once.`, [
        until(date),
        until(addDays(date, 1)),
      ]);
    }
  }
}
