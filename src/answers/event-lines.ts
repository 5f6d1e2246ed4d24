/** Events as lines: the date, and what happened. */
import type { RecordEvent } from '../knowledge/schema.ts';
import type { Block, Cited } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';

/** Sorts from the earliest on; a year before its months, a month before its days. */
export const byDate = (one: { readonly date: string }, other: { readonly date: string }): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

/** One line for each event, with `most` sources each where that is given. */
export function eventLines(
  book: CitationBook,
  events: readonly RecordEvent[],
  most?: number,
): readonly Cited[] {
  return events.map(({ date, text, sources }) => ({
    text: `${dateInWords(date)}: ${text.en}`,
    cites: book.cite(sources.slice(0, most)),
  }));
}

/** The lines as a list; no block where there are none. */
export const asList = (items: readonly Cited[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];
