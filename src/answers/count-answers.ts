/** How many supporters there were: over all the time as a chart, or at one time. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import {
  firstDay,
  isOfCalendarThroughout,
  isWithin,
  lastDay,
  singleDate,
  type Period,
} from '../knowledge/period.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { CountRow } from '../knowledge/schema.ts';
import type { CountedCategory, Query } from '../questions/query.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import { amountInWords, amountOf, categoryNames, rowInWords, sizeOf } from './amounts.ts';
import type { Answer, Block, Cited, FollowUp } from './answer.ts';
import { drawBars } from './chart.ts';
import { CitationBook } from './citation-book.ts';
import { asTyped, dateInWords, whenInWords, shortDate } from './dates.ts';
import { answer, capitalise } from './parts.ts';
import { askOfYear, countsToAsk } from './record-years.ts';
import { answerRefusal } from './refusals.ts';
import { followUpTo } from './requests.ts';
import { countsOfList } from './supporter-words.ts';

type CountsQuery = Omit<Extract<Query, { readonly kind: 'counts' }>, 'kind'>;

/** The entry that tells the same as sentences. */
export const countsEntry: Reference<'accord'> = 'accord/counts';
const signatories: Reference<'accord'> = 'accord/signatories';
const launchCounts: Reference<'accord'> = 'accord/launch-counts';

const isSure = ({ confidence }: CountRow): boolean => confidence === 'high';

/** What is to be minded of a row: its own sentence, or that in which the sources differ. */
function remark(knowledge: KnowledgeBase, book: CitationBook, row: CountRow): Cited {
  const fact = row.disagreement === undefined ? undefined : knowledge.accordEntry(row.disagreement).facts[0];
  return fact === undefined ? { text: row.text.en, cites: book.cite(row.sources) } : book.fact(fact, true);
}

/** What is not sure, and what is counted otherwise elsewhere. */
function doubtful(knowledge: KnowledgeBase, book: CitationBook, rows: readonly CountRow[]): readonly Block[] {
  const items = rows
    .filter((row) => !isSure(row) || row.disagreement !== undefined)
    .map((row) => remark(knowledge, book, row));
  return items.length === 0
    ? []
    : [
        { type: 'heading', text: 'Less certain, or counted otherwise' },
        { type: 'list', ordered: false, items },
      ];
}

function drawRows(rows: readonly CountRow[], category: CountedCategory | undefined): string {
  const bars = rows.map((row) => {
    const amount = amountOf(row, category);
    return { label: shortDate(row.date), shown: amountInWords(amount) ?? '?', size: sizeOf(amount) };
  });
  return drawBars(category === undefined ? 'All supporters' : capitalise(categoryNames[category]), bars);
}

/** The growth of support, as far as the numbers are sure. */
function answerGrowth(
  knowledge: KnowledgeBase,
  category: CountedCategory | undefined,
  confidence: number,
  directory: SupporterDirectory | null,
): Answer {
  const book = new CitationBook(knowledge);
  const [newest] = knowledge.accordEntry(countsEntry).facts;
  const rows = knowledge.counts.filter(
    (row) => isSure(row) && amountOf(row, category) !== null && row.total !== null,
  );
  const drawn = [category ?? 'state', undefined] as const;
  const blocks: readonly Block[] = [
    ...(newest === undefined ? [] : [{ type: 'paragraph', ...book.fact(newest, true) } as const]),
    ...(directory === null ? [] : [{ type: 'paragraph', ...countsOfList(directory, book) } as const]),
    {
      type: 'preformatted',
      language: 'text',
      text: drawn.map((one) => drawRows(rows, one)).join('\n\n'),
      cites: book.cite(rows.flatMap(({ sources }) => sources)),
    },
    ...doubtful(knowledge, book, knowledge.counts),
  ];
  return answer('accord', [countsEntry, signatories, ...rows.map(({ ref }) => ref)], {
    confidence,
    title: 'Supporters over time',
    blocks,
    book,
    followUps: [
      ...countsToAsk(knowledge).slice(0, 2),
      { label: 'What happened when', request: 'timeline' },
      followUpTo(knowledge, launchCounts),
      followUpTo(knowledge, signatories),
    ],
  });
}

/** The newest sure row that is not later than the period, with a number for what is asked where any has one. */
function rowAt(
  rows: readonly CountRow[],
  { to }: Period,
  category: CountedCategory | undefined,
): CountRow | undefined {
  const passed = rows.filter((row) => isSure(row) && (to === undefined || firstDay(row.date) <= lastDay(to)));
  return passed.findLast((row) => amountOf(row, category) !== null) ?? passed.at(-1);
}

/** The sure row that follows. */
const rowAfter = (rows: readonly CountRow[], row: CountRow): CountRow | undefined =>
  rows.slice(rows.indexOf(row) + 1).find(isSure);

function besides(rows: readonly CountRow[], row: CountRow, when: string): string {
  const after = rowAfter(rows, row);
  const next = after === undefined ? '' : `, the next is dated ${dateInWords(after.date)}`;
  return `No sure count ${when} is on record. The one before is dated ${dateInWords(row.date)}${next}.`;
}

const described = (book: CitationBook, row: CountRow, category: CountedCategory | undefined): Cited => ({
  text: rowInWords(row, category),
  cites: book.cite(row.sources),
});

const said = (text: string): Block => ({ type: 'paragraph', text, cites: [] });

function followUpsOf(knowledge: KnowledgeBase, period: Period): readonly FollowUp[] {
  const year = singleDate(period)?.slice(0, 4);
  return [
    { label: 'Supporters over time', request: 'counts' },
    ...askOfYear(knowledge, year).timeline,
    followUpTo(knowledge, signatories),
  ];
}

/** Takes what is asked; returns the chart, or the count nearest to the period from before; a refusal where there was none yet. */
export function answerCounts(
  knowledge: KnowledgeBase,
  { period, category }: CountsQuery,
  confidence: number,
  supporters: () => SupporterDirectory | null = () => null,
): Answer {
  if (period === undefined) return answerGrowth(knowledge, category, confidence, supporters());
  if (!isOfCalendarThroughout(period))
    return answerRefusal(knowledge, { type: 'no-such-date', asked: asTyped(period) }, []);
  const row = rowAt(knowledge.counts, period, category);
  const when = whenInWords(period);
  if (row === undefined) return answerRefusal(knowledge, { type: 'no-such-count', period }, []);
  const book = new CitationBook(knowledge);
  const isOfPeriod = isWithin(row.date, period);
  const after = isOfPeriod ? undefined : rowAfter(knowledge.counts, row);
  const isKnown = amountOf(row, category) !== null;
  const lead: readonly Block[] = [
    ...(isOfPeriod ? [] : [said(besides(knowledge.counts, row, when))]),
    ...(isKnown || category === undefined
      ? []
      : [said(`How many ${categoryNames[category]} there were ${when} is not on record.`)]),
  ];
  const others = knowledge.counts.filter((one) => one !== row && isWithin(one.date, period));
  const earlier = others.filter(isSure);
  const blocks: readonly Block[] = [
    ...lead,
    { type: 'paragraph', ...described(book, row, category) },
    { type: 'note', ...remark(knowledge, book, row) },
    ...(after === undefined
      ? []
      : [
          { type: 'heading', text: 'The next count' } as const,
          { type: 'paragraph', ...described(book, after, category) } as const,
          { type: 'note', ...remark(knowledge, book, after) } as const,
        ]),
    ...(earlier.length === 0
      ? []
      : [
          { type: 'heading', text: `Other counts ${when}` } as const,
          {
            type: 'list',
            ordered: false,
            items: earlier.map((one) => described(book, one, category)),
          } as const,
        ]),
    ...doubtful(knowledge, book, others),
  ];
  const differing = row.disagreement === undefined ? [] : [row.disagreement];
  return answer(
    'accord',
    [countsEntry, signatories, ...differing, row.ref, ...earlier.map(({ ref }) => ref)],
    {
      confidence,
      title: `${capitalise(category === undefined ? 'supporters' : categoryNames[category])} ${when}`,
      blocks,
      book,
      followUps: followUpsOf(knowledge, period),
    },
  );
}
