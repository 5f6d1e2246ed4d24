/** Honest refusals: what is not in the sources, what may have been meant, and what is covered. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { LocatedSource, Term } from '../knowledge/schema.ts';
import type { RefusalReason } from '../questions/query.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Answer, Cited, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { starters } from './help-answers.ts';
import { totalInWords } from './parties-of-country.ts';
import { answer, capitalise } from './parts.ts';
import { dateInWords, whenInWords } from './dates.ts';
import { countsToAsk, countYears, describeRecord, yearsToAsk } from './record-years.ts';
import { followUpTo } from './requests.ts';
import { followUpToSupporter, notOnList, severalOnList } from './supporter-answers.ts';

const longestEcho = 60;

const echo = (text: string): string =>
  Array.from(text).length <= longestEcho ? text : `${Array.from(text).slice(0, longestEcho).join('')}…`;

const covers =
  'I know the nine principles of the Paris Call, who signed it, and what commentators said for and against it. I answer in English.';

interface Sentences {
  readonly title: string;
  readonly text: string;
  readonly places?: readonly LocatedSource[];
}

/** A text has no such part, or its parts are not all on record, or none of them is. */
function noSuchPart({ name, parts, definition }: Term, asked: string): Sentences {
  const how = 'type norms for how texts stand to the nine principles.';
  if (parts === undefined)
    return {
      title: `The parts of the ${name.en} are not in my sources.`,
      text: `Only the text as a whole is on record; ${how}`,
    };
  const labels = parts.listed.map(({ label }) => label);
  const places = definition.sources.slice(0, 1);
  const isAll = labels.length === parts.count;
  const isMissing = !isAll && Number(asked) >= 1 && Number(asked) <= parts.count;
  const range = `from ${labels[0] ?? ''} to ${labels.at(-1) ?? ''}`;
  return {
    title: isMissing
      ? `${parts.noun.en} ${asked} is not in my sources.`
      : `There is no ${parts.noun.en} ${asked}.`,
    text: isAll
      ? `There are ${parts.count}, ${range}; ${how}`
      : `There are ${parts.count}; only ${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''} are on record; ${how}`,
    places,
  };
}

function sentencesFor(knowledge: KnowledgeBase, reason: RefusalReason): Sentences {
  switch (reason.type) {
    case 'not-covered':
      return { title: 'That is not in my sources.', text: covers };
    case 'no-such-principle':
      return {
        title: `There is no principle ${reason.asked}.`,
        text: 'The Paris Call has nine principles, numbered 1 to 9.',
      };
    case 'unknown-person':
      return {
        title: `I have nothing by or about “${echo(reason.name)}” in my sources.`,
        text: 'Type experts for everybody whose views are on record.',
      };
    case 'nothing-said':
      return {
        title: `${capitalise(knowledge.expert(reason.expert).name.en)} said nothing about that in my sources.`,
        text: 'Only what is on record is shown here.',
      };
    case 'no-such-period':
      return {
        title: `Nothing in my record is dated “${echo(reason.asked)}”.`,
        text: describeRecord(knowledge),
      };
    case 'no-such-date':
      return {
        title: `“${echo(reason.asked)}” is no date that I can place.`,
        text: `Type a year such as 2021, a month such as November 2021, or a day such as 12 November 2021. ${describeRecord(knowledge)}`,
      };
    case 'no-such-count': {
      const first = knowledge.counts.find(({ confidence }) => confidence === 'high');
      return {
        title: `No count of supporters ${whenInWords(reason.period)} is on record.`,
        text: `The first sure one is of ${dateInWords(first?.date ?? '')}. Years with counts: ${countYears(knowledge).join(', ')}. Type counts and one of these years.`,
        places: first?.sources ?? [],
      };
    }
    case 'no-such-part':
      return noSuchPart(knowledge.term(reason.term), echo(reason.asked));
    case 'unknown-party':
      return {
        title: `“${echo(reason.name)}” is not among the parties that I know.`,
        text: `The official list has ${totalInWords(knowledge, 'any')}; all of them stand at https://pariscall.international/en/supporters. Type signatories for what is known here.`,
        places: [
          { source: 'source/official-list', locator: 'Whole list' },
          { source: 'source/official-supporters', locator: 'Whole page' },
        ],
      };
    case 'several-on-list':
      return {
        title: `“${echo(reason.name)}” may be one of several on the official list of supporters.`,
        text: 'Several entries of the full list go by that name.',
      };
    case 'not-on-list':
      return {
        title: `“${echo(reason.name)}” is not on the official list of supporters under that name.`,
        text: 'There is no entry of that name on the full list.',
      };
  }
}

/** What the full list says to a name that it does not have, or has more than once. */
function saidOfList(
  reason: RefusalReason,
  supporters: () => SupporterDirectory | null,
  book: CitationBook,
): Cited | undefined {
  if (reason.type !== 'not-on-list' && reason.type !== 'several-on-list') return undefined;
  const directory = supporters();
  if (directory === null) return undefined;
  return reason.type === 'several-on-list'
    ? severalOnList(directory, book)
    : notOnList(directory, reason.names.length > 0, book);
}

export function answerRefusal(
  knowledge: KnowledgeBase,
  reason: RefusalReason,
  near: readonly Reference[],
  supporters: () => SupporterDirectory | null = () => null,
): Answer {
  const { title, text, places } = sentencesFor(knowledge, reason);
  const book = new CitationBook(knowledge);
  const said = saidOfList(reason, supporters, book) ?? { text, cites: book.cite(places ?? []) };
  const names = 'names' in reason ? reason.names : [];
  const suggestions: readonly FollowUp[] =
    reason.type === 'no-such-principle'
      ? [{ label: 'The nine principles', request: 'principles' }]
      : reason.type === 'no-such-period' || reason.type === 'no-such-date'
        ? yearsToAsk(knowledge)
        : reason.type === 'no-such-count'
          ? countsToAsk(knowledge)
          : [...names.map(followUpToSupporter), ...near.map((ref) => followUpTo(knowledge, ref))];
  return answer('none', [], {
    confidence: 0,
    title,
    blocks: [{ type: 'paragraph', ...said }],
    book,
    followUps: starters,
    suggestions,
  });
}
