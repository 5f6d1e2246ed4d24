/** Pieces that several kinds of answers share. */
import { countStances, type KnowledgeBase, type OverallStance } from '../knowledge/knowledge-base.ts';
import { monthOfLaunch } from '../knowledge/period.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Expert, Opinion } from '../knowledge/schema.ts';
import type { Answer, AnswerKind, Block, FollowUp } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { periodInWords } from './dates.ts';
import { distinct } from './requests.ts';

export const mostFollowUps = 5;

/** Nearly all spoke in the month of the launch; a claim of any other time says so. */
const isOfLaunch = ({ date, until }: Opinion): boolean =>
  date.startsWith(monthOfLaunch) && (until === undefined || until.startsWith(monthOfLaunch));

function caveatOf({ confidence, note }: Opinion): string | undefined {
  const parts = [confidence === undefined ? undefined : `${confidence} confidence`, note?.en];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(': ');
}

export interface Manner {
  /** The speaker is named right above. */
  readonly continues?: boolean;
  /** The date is shown whatever it is, or not at all; without it, wherever it is not that of the launch. */
  readonly dated?: 'always' | 'never';
}

export function opinionBlock(
  knowledge: KnowledgeBase,
  book: CitationBook,
  opinion: Opinion,
  { continues, dated }: Manner = {},
): Block {
  const { name, role } = knowledge.expert(opinion.expert);
  const isDated = dated === 'always' || (dated === undefined && !isOfLaunch(opinion));
  const caveat = caveatOf(opinion);
  return {
    type: 'opinion',
    speaker: capitalise(name.en),
    role: role.en,
    stance: opinion.stance,
    claim: opinion.claim.en,
    quote: opinion.quote ?? null,
    ...(isDated ? { when: periodInWords(opinion) } : {}),
    ...(caveat === undefined ? {} : { caveat }),
    ...(continues === true ? { continues } : {}),
    cites: book.cite([opinion.source]),
  };
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const stanceSentences: Readonly<Record<OverallStance, string>> = {
  supportive: 'supportive – in favour of the accord overall',
  critical: 'critical – against the accord as it stands',
  mixed: 'mixed – praises some of it and criticises some of it',
  neutral: 'no judgement of the accord on record',
};

/** Overall stance in words, with the claims that it is derived from counted. */
export function describeStance(knowledge: KnowledgeBase, expert: Expert): string {
  const opinions = knowledge.opinionsOf(expert.ref);
  const { praise, criticism, neutral } = countStances(opinions);
  const counted = [
    praise > 0 ? `${praise} in favour` : '',
    criticism > 0 ? `${criticism} critical` : '',
    neutral > 0 ? `${neutral} neutral` : '',
  ].filter((part) => part !== '');
  return `${stanceSentences[knowledge.overallStance(expert.ref)]} (claims on record: ${counted.join(', ')})`;
}

/** The people of the two main sources before the others, each in the order of the data. */
export function mainVoicesFirst(experts: readonly Expert[]): readonly Expert[] {
  const rank = { quoted: 0, author: 1, other: 2 } as const;
  return experts.toSorted((one, other) => rank[one.group] - rank[other.group]);
}

export function answer(
  kind: AnswerKind,
  refs: readonly Reference[],
  parts: {
    readonly confidence: number;
    readonly title: string;
    readonly blocks: readonly Block[];
    readonly book?: CitationBook;
    readonly followUps?: readonly FollowUp[];
    readonly suggestions?: readonly FollowUp[];
    /** In how many parts a list comes. */
    readonly parts?: number;
  },
): Answer {
  return {
    kind,
    refs: [...new Set(refs)],
    confidence: Math.round(parts.confidence * 100) / 100,
    title: parts.title,
    blocks: parts.blocks,
    citations: parts.book?.citations ?? [],
    followUps: distinct(parts.followUps ?? [], mostFollowUps),
    ...(parts.parts === undefined || parts.parts < 2 ? {} : { parts: parts.parts }),
    suggestions: distinct(parts.suggestions ?? [], mostFollowUps),
  };
}
