/** The stretch of time that a question names: "2021", "in March 2020", "from 2019 to 2021", "after the launch in November 2018". */
import { during, shift, type Period } from '../knowledge/period.ts';
import type { Word } from './words.ts';

export interface PeriodRead {
  readonly period: Period;
  /** The words that name it. */
  readonly positions: ReadonlySet<number>;
  /** The word that stands before it, such as "since"; "launch" where that stands between the two. */
  readonly relation: Relation | undefined;
  readonly fromLaunch: boolean;
}

export type Relation = 'since' | 'after' | 'before' | 'until';

const months: readonly RegExp[] = [
  /^jan(?:uary)?$/,
  /^feb(?:ruary)?$/,
  /^mar(?:ch)?$/,
  /^apr(?:il)?$/,
  /^may$/,
  /^june?$/,
  /^july?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^oct(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

const relations: Readonly<Record<string, Relation>> = {
  since: 'since',
  after: 'after',
  following: 'after',
  before: 'before',
  until: 'until',
  till: 'until',
  by: 'until',
};

const joints: ReadonlySet<string> = new Set(['to', 'and', '-', 'until', 'till', 'through']);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

interface DateRead {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const isYear = (word: Word | undefined): boolean => word !== undefined && /^[12]\d{3}$/.test(word.text);

function monthAt(words: readonly Word[], place: number): number | undefined {
  const word = words[place];
  const found =
    word === undefined ? -1 : months.findIndex((name) => name.test(word.text) || name.test(word.spelled));
  return found < 0 ? undefined : found + 1;
}

function numberAt(words: readonly Word[], place: number, most: number): number | undefined {
  const word = words[place];
  const value = word?.isNumber === true ? Number(word.text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

/** "2020-03", "2020-03-31" */
function readIso(words: readonly Word[], at: number): DateRead | undefined {
  const follows = (place: number): boolean => /^\s?[-–]\s?$/.test(words[place]?.text ?? '');
  const month = follows(at + 1) ? numberAt(words, at + 2, 12) : undefined;
  if (month === undefined) return undefined;
  const date = `${words[at]?.text ?? ''}-${twoDigits(month)}`;
  const day = follows(at + 3) ? numberAt(words, at + 4, 31) : undefined;
  return day === undefined
    ? { date, start: at, end: at + 3 }
    : { date: `${date}-${twoDigits(day)}`, start: at, end: at + 5 };
}

/** The date whose year stands at `at`: "12 November 2018", "November 12, 2018", "March of 2020", "2021". */
function readDate(words: readonly Word[], at: number): DateRead {
  const iso = readIso(words, at);
  if (iso !== undefined) return iso;
  const year = words[at]?.text ?? '';
  const end = at + 1;
  let place = at - 1;
  if (words[place]?.text === 'of' || words[place]?.text === 'in') place -= 1;
  const month = monthAt(words, place);
  if (month !== undefined) {
    const before = words[place - 1]?.text === 'of' ? place - 2 : place - 1;
    const day = numberAt(words, before, 31);
    const date = `${year}-${twoDigits(month)}`;
    return day === undefined
      ? { date, start: place, end }
      : { date: `${date}-${twoDigits(day)}`, start: before, end };
  }
  const day = numberAt(words, at - 1, 31);
  const named = day === undefined ? undefined : monthAt(words, at - 2);
  return day === undefined || named === undefined
    ? { date: year, start: at, end }
    : { date: `${year}-${twoDigits(named)}-${twoDigits(day)}`, start: at - 2, end };
}

function relationBefore(
  words: readonly Word[],
  start: number,
): { readonly relation: Relation | undefined; readonly fromLaunch: boolean } {
  let fromLaunch = false;
  for (let place = start - 1; place >= Math.max(0, start - 5); place -= 1) {
    const word = words[place];
    if (word === undefined) break;
    const relation = Object.hasOwn(relations, word.text) ? relations[word.text] : undefined;
    if (relation !== undefined) return { relation, fromLaunch };
    if (word.spelled.startsWith('launch')) fromLaunch = true;
    else if (!/^(?:the|its|in|on|of|was|it|year|month|end)$/.test(word.text)) break;
  }
  return { relation: undefined, fromLaunch: false };
}

function periodOf(date: string, relation: Relation | undefined): Period {
  switch (relation) {
    case undefined:
      return during(date);
    case 'since':
      return { from: date };
    case 'after':
      return { from: shift(date, 1) };
    case 'before':
      return { to: shift(date, -1) };
    case 'until':
      return { to: date };
  }
}

/** The first period that `words` name; undefined where they name none. */
export function readPeriod(words: readonly Word[]): PeriodRead | undefined {
  const at = words.findIndex(isYear);
  if (at < 0) return undefined;
  const first = readDate(words, at);
  const { relation, fromLaunch } = relationBefore(words, first.start);
  const next = words.findIndex((word, place) => place >= first.end && isYear(word));
  const second = next < 0 ? undefined : readDate(words, next);
  const isRange =
    second !== undefined && second.start === first.end + 1 && joints.has(words[first.end]?.text.trim() ?? '');
  const end = isRange ? second.end : first.end;
  const positions = new Set(
    words.map((_, place) => place).filter((place) => place >= first.start && place < end),
  );
  if (isRange && second.date > first.date)
    return {
      period: { from: first.date, to: second.date },
      positions,
      relation: undefined,
      fromLaunch: false,
    };
  return { period: periodOf(first.date, relation), positions, relation, fromLaunch };
}
