/** What happened when: the milestones, the record of a year, or who joined in it. */
import { datedJoins, isNeverListed, isToTheDay, type Join } from '../knowledge/joins.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import {
  isOfCalendarThroughout,
  isWithin,
  isWithinOneYear,
  singleDate,
  type Period,
} from '../knowledge/period.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { CountedCategory, Query } from '../questions/query.ts';
import { categoryNames } from './amounts.ts';
import type { Answer, Block, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { asTyped, dateInWords, whenInWords } from './dates.ts';
import { asList, byDate, eventLines } from './event-lines.ts';
import { joinLines, shownJoins } from './join-lines.ts';
import { answer } from './parts.ts';
import { askOfYear, countedYears, milestones, recordYears, yearsToAsk } from './record-years.ts';
import { answerRefusal } from './refusals.ts';
import { followUpTo } from './requests.ts';

type TimelineQuery = Extract<Query, { readonly kind: 'timeline' }>;

/** More lines than this are no short timeline. */
export const mostMilestones = 14;
const mostActorRefs = 10;
/** The short timeline names so many sources for each line; the record of a year names all. */
const mostSources = 2;

const launch: Reference<'accord'> = 'accord/launch';
const sinceLaunch: Reference<'accord'> = 'accord/since-launch';
const signatories: Reference<'accord'> = 'accord/signatories';
const list: Reference<'source'> = 'source/official-list';

/** The years before and after the one shown, so that one can go on. */
function neighbours(knowledge: KnowledgeBase, period: Period | undefined): readonly FollowUp[] {
  const year = period === undefined ? undefined : singleDate(period)?.slice(0, 4);
  const years = recordYears(knowledge).map((one) => one.year);
  if (year === undefined)
    return [...yearsToAsk(knowledge), { label: 'Supporters over time', request: 'counts' }];
  return [
    ...[years.findLast((one) => one < year), years.find((one) => one > year)]
      .filter((one) => one !== undefined)
      .map((one) => ({ label: `What happened in ${one}`, request: `timeline ${one}` })),
    ...askOfYear(knowledge, year).counts,
    milestones,
  ];
}

/** The milestones, and the parties that came in after they had stayed out, all together or within `period`. */
function answerMilestones(knowledge: KnowledgeBase, period: Period | undefined, confidence: number): Answer {
  const book = new CitationBook(knowledge);
  const among = (date: string): boolean => period === undefined || isWithin(date, period);
  const events = knowledge.events.filter(({ date }) => among(date));
  const isShort = period !== undefined && events.length <= mostMilestones;
  const turns = datedJoins(knowledge).filter((join) => join.isTurn && isToTheDay(join) && among(join.date));
  const chosen = events
    .filter(({ milestone }) => isShort || milestone === true)
    .map((event) => ({ date: event.date, event }));
  const dated = [...chosen, ...turns].toSorted(byDate);
  const lines = dated.map((one) =>
    'event' in one ? eventLines(book, [one.event], mostSources) : joinLines(book, [one], mostSources),
  );
  const blocks: readonly Block[] = [
    ...asList(lines.flat()),
    {
      type: 'note',
      text: `More is on record, by year: ${countedYears(knowledge)}. Type timeline and one of these years to see it.`,
      cites: [],
    },
  ];
  const first = period?.to !== undefined && period.to < '2019' ? launch : sinceLaunch;
  return answer(
    'accord',
    [first, ...chosen.map(({ event }) => event.ref), ...turns.map(({ actor }) => actor.ref)],
    {
      confidence,
      title: period === undefined ? 'The Paris Call: timeline' : `The Paris Call ${whenInWords(period)}`,
      blocks,
      book,
      followUps:
        period === undefined ? neighbours(knowledge, undefined).slice(1) : neighbours(knowledge, undefined),
    },
  );
}

function mostlyUnknown(knowledge: KnowledgeBase, book: CitationBook): Block {
  const { date } = knowledge.source(list);
  const asOf = date === null ? '' : ` The official list is that of ${dateInWords(date)}.`;
  return {
    type: 'note',
    text: `For most parties only a day by which they had joined is known.${asOf}`,
    cites: book.cite([{ source: list, locator: 'Latest state' }]),
  };
}

/** Who joined, and apart from them who only announced it. */
function listed(book: CitationBook, joins: readonly Join[]): readonly Block[] {
  const announced = joins.filter(isNeverListed);
  return [
    ...asList(
      shownJoins(
        book,
        joins.filter((join) => !isNeverListed(join)),
      ),
    ),
    ...(announced.length === 0
      ? []
      : [
          { type: 'heading', text: 'Announced, but never on the list' } as const,
          ...asList(shownJoins(book, announced)),
        ]),
  ];
}

/** Of the launch not all names are known, only how many there were. */
function mostlyUnnamed(knowledge: KnowledgeBase, book: CitationBook, period: Period): readonly Block[] {
  const { asOf = '' } = knowledge.accordEntry(launch).facts[0] ?? {};
  const fact = knowledge.accordEntry(signatories).facts.find((one) => one.asOf === asOf);
  if (fact === undefined || !isWithin(asOf, period)) return [];
  const { text, cites } = book.fact(fact, true);
  const said = `${text} A full list of them could not be obtained; named here are those of whom a source says it.`;
  return [{ type: 'note', text: said, cites }];
}

/** Who is known to have joined within `period`. */
function answerJoins(
  knowledge: KnowledgeBase,
  period: Period,
  category: CountedCategory | undefined,
  confidence: number,
): Answer {
  const book = new CitationBook(knowledge);
  const joins = datedJoins(knowledge).filter(
    ({ date, actor }) => isWithin(date, period) && (category === undefined || actor.category === category),
  );
  const events = knowledge.events.filter(
    ({ date, accord }) =>
      category === undefined && isWithin(date, period) && accord?.includes(signatories) === true,
  );
  const when = whenInWords(period);
  const parties = category === undefined ? 'party' : 'party of that kind';
  const nobody = `No ${parties} is on record with a day, month or year of joining ${when}${events.length === 0 ? '.' : '; of the list of supporters there is this:'}`;
  const blocks: readonly Block[] = [
    ...(joins.length === 0 ? [{ type: 'paragraph', text: nobody, cites: [] } as const] : listed(book, joins)),
    ...mostlyUnnamed(knowledge, book, period),
    ...asList(eventLines(book, events)),
    mostlyUnknown(knowledge, book),
  ];
  const actors = joins.filter(isToTheDay).map(({ actor }) => actor.ref);
  return answer(
    'accord',
    [signatories, sinceLaunch, ...actors.slice(0, mostActorRefs), ...events.map(({ ref }) => ref)],
    {
      confidence,
      title: `${category === undefined ? 'Who' : `Which ${categoryNames[category]}`} joined the Paris Call ${when}`,
      blocks,
      book,
      followUps: [...neighbours(knowledge, period), followUpTo(knowledge, signatories)],
    },
  );
}

/** Everything of a year, month or day. */
function answerPeriod(knowledge: KnowledgeBase, period: Period, confidence: number): Answer {
  const book = new CitationBook(knowledge);
  const events = knowledge.events.filter(({ date }) => isWithin(date, period));
  const joins = datedJoins(knowledge).filter(({ date }) => isWithin(date, period));
  const happened = asList(eventLines(book, events));
  const joined = listed(book, joins);
  const blocks: readonly Block[] = [
    ...happened,
    ...(joined.length === 0
      ? []
      : [{ type: 'heading', text: 'Who joined' } as const, ...joined, mostlyUnknown(knowledge, book)]),
  ];
  const actors = joins.filter(isToTheDay).map(({ actor }) => actor.ref);
  const first = (period.to ?? '') < '2019' ? [launch] : [sinceLaunch];
  return answer('accord', [...first, ...events.map(({ ref }) => ref), ...actors.slice(0, mostActorRefs)], {
    confidence,
    title: `The Paris Call ${whenInWords(period)}`,
    blocks,
    book,
    followUps: neighbours(knowledge, period),
  });
}

/** Whether anything is dated within the period. */
const holdsAnything = (knowledge: KnowledgeBase, period: Period): boolean =>
  [...knowledge.events, ...datedJoins(knowledge)].some(({ date }) => isWithin(date, period));

/** The years that a period touches lie within those of the record. */
function isOfRecord(knowledge: KnowledgeBase, { from, to }: Period): boolean {
  const years = recordYears(knowledge).map(({ year }) => year);
  return (from ?? '') <= `${years.at(-1) ?? ''}-12-31` && (to ?? '9') >= (years[0] ?? '');
}

/** Takes what is asked and returns the record of that time; a refusal with the years that there are where it is empty. */
export function answerTimeline(knowledge: KnowledgeBase, query: TimelineQuery, confidence: number): Answer {
  const { period, joins, category } = query;
  if (period === undefined) return answerMilestones(knowledge, undefined, confidence);
  if (!isOfCalendarThroughout(period))
    return answerRefusal(knowledge, { type: 'no-such-date', asked: asTyped(period) }, []);
  const nothing = (): Answer =>
    answerRefusal(
      knowledge,
      { type: 'no-such-period', asked: whenInWords(period).replace(/^(?:in|on) /, '') },
      [],
    );
  if (joins === true)
    return isOfRecord(knowledge, period) ? answerJoins(knowledge, period, category, confidence) : nothing();
  if (!holdsAnything(knowledge, period)) return nothing();
  return isWithinOneYear(period)
    ? answerPeriod(knowledge, period, confidence)
    : answerMilestones(knowledge, period, confidence);
}
