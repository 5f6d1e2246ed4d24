/** The stretch of time that a question names: "2021", "in March 2020", "from 2019 to 2021", "after the launch in November 2018". */
import { during, isOfCalendar, shift, type Period } from '../../knowledge/period.ts';
import { readSpan } from './spans.ts';
import { isYear, readDate } from './written-dates.ts';
import type { Word } from '../wording/words.ts';

export interface PeriodRead {
  readonly period: Period;
  /** The words that name it. */
  readonly positions: ReadonlySet<number>;
  /** The word that stands before it, such as "since"; "launch" where that stands between the two. */
  readonly relation: Relation | undefined;
  readonly fromLaunch: boolean;
}

export type Relation = 'since' | 'after' | 'before' | 'until';

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
  // No day comes after one that is in no calendar; it stays as it was typed.
  if (!isOfCalendar(date)) return during(date);
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
  if (at < 0) return readSpan(words);
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
  const last = isRange ? second.date : first.until;
  if (last !== undefined && last !== first.date) {
    const [from, to] = last > first.date ? [first.date, last] : [last, first.date];
    return { period: { from, to }, positions, relation: undefined, fromLaunch: false };
  }
  return { period: periodOf(first.date, relation), positions, relation, fromLaunch };
}
