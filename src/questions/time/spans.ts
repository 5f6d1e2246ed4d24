/** A stretch of time counted from the launch: "after one year", "two years on", "by its first anniversary". */
import { during, monthOfLaunch, shift } from '../../knowledge/period.ts';
import { readNumber } from '../../language/numbers.ts';
import type { Word } from '../wording/words.ts';
import type { PeriodRead } from './periods.ts';

const monthsOfYear = 12;
/** Longer ones are of no Call. */
const mostYears = 30;

const before = /^(?:after|by|within)$/;
const behind = /^(?:later|on|after|afterwards|in)$/;
/** "two years on the list": what follows must not go on. */
const goesOn = /^(?:the|a|an|it|this|that|board|my|our|prison|jail|paris|\d+)$/;

function amountAt(words: readonly Word[], place: number): number | undefined {
  const { text = '' } = words[place] ?? {};
  if (text === 'a' || text === 'the') return 1;
  const number = readNumber(text);
  if (number === undefined || number.value <= 0) return undefined;
  // "after the first year", but not "the first year on it"
  const isPlaced = words[place - 1]?.text === 'the' && before.test(words[place - 2]?.text ?? '');
  return number.form === 'cardinal' || isPlaced ? number.value : undefined;
}

/** The months of "one year", "twelve months"; undefined where no such span ends at `place`. */
function monthsAt(words: readonly Word[], place: number): number | undefined {
  const unit = words[place]?.text ?? '';
  const monthsOfUnit = /^years?$/.test(unit) ? monthsOfYear : /^months?$/.test(unit) ? 1 : undefined;
  const amount = monthsOfUnit === undefined ? undefined : amountAt(words, place - 1);
  if (monthsOfUnit === undefined || amount === undefined) return undefined;
  const months = amount * monthsOfUnit;
  return months > 0 && months <= mostYears * monthsOfYear ? months : undefined;
}

const span = (months: number, from: number, end: number): PeriodRead => ({
  period: during(shift(monthOfLaunch, months)),
  positions: new Set(Array.from({ length: end - from }, (_, at) => from + at)),
  relation: undefined,
  fromLaunch: true,
});

/** "its first anniversary", "the fifth anniversary" */
function anniversary(words: readonly Word[], place: number): PeriodRead | undefined {
  if (!/^(?:anniversary|birthday)$/.test(words[place]?.text ?? '')) return undefined;
  const number = readNumber(words[place - 1]?.text ?? '');
  if (number?.form !== 'ordinal' || number.value < 1 || number.value > mostYears) return undefined;
  return span(number.value * monthsOfYear, place - 1, place + 1);
}

/** The first such span in `words`; undefined where there is none. */
export function readSpan(words: readonly Word[]): PeriodRead | undefined {
  for (let place = 1; place < words.length; place += 1) {
    const found = anniversary(words, place);
    if (found !== undefined) return found;
    const months = monthsAt(words, place);
    if (months === undefined) continue;
    const start = words[place - 2]?.text === 'the' ? place - 3 : place - 2;
    const isBefore = before.test(words[start]?.text ?? '');
    const next = words[place + 1];
    const isBehind = next !== undefined && behind.test(next.text) && !next.afterBreak;
    if (isBefore) return span(months, start, place + 1);
    if (isBehind && !goesOn.test(words[place + 2]?.text ?? '')) return span(months, place - 1, place + 2);
  }
  return undefined;
}
