/** Who said what: each person by name, with stance and claim; those in favour and those against kept apart. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Opinion, Stance } from '../knowledge/schema.ts';
import type { OpinionFilter, StanceFilter } from '../questions/query.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise, opinionBlock } from './parts.ts';
import { followUpTo } from './requests.ts';
import { selectVoices, type Voice } from './select-opinions.ts';

/** So that an answer stays short enough to read in a chat. */
const mostClaims = { inAll: 10, ofOne: 2, ofOneAlone: 6 } as const;
const mostOtherVoices = 3;

const headings: Readonly<Record<Stance, string>> = {
  criticism: 'Critical',
  praise: 'In favour',
  neutral: 'Neither for nor against',
};
const stanceOrder: readonly Stance[] = ['criticism', 'praise', 'neutral'];

const list = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

function titleFor(knowledge: KnowledgeBase, { stance, experts, about, claims }: OpinionFilter): string {
  const topic = (about ?? []).map((ref) => nameOf(knowledge, ref));
  const on = topic.length > 0 ? ` on ${list(topic.slice(0, 3))}` : '';
  if (experts !== undefined)
    return `${capitalise(list(experts.map((ref) => knowledge.expert(ref).name.en)))}${on}`;
  if (stance === 'criticism') return `Who is critical${on}`;
  if (stance === 'praise') return `Who is in favour${on}`;
  if (stance === 'mixed') return `Who has mixed views${on}`;
  if (stance === 'both') return `Both sides${on}`;
  return claims !== undefined ? `Who said that${on}` : `What was said${on === '' ? ' of the accord' : on}`;
}

interface Chosen {
  readonly shown: readonly Opinion[];
  readonly voices: readonly Voice[];
  readonly left: number;
}

/** The best claims of each person, the people of the two main sources first and few of the others. */
function choose(voices: readonly Voice[]): Chosen {
  const main = voices.filter(({ expert }) => expert.group !== 'other');
  const others = voices.filter(({ expert }) => expert.group === 'other');
  const few = [...main, ...others.slice(0, Math.max(mostOtherVoices, 6 - main.length))];
  const each = few.length === 1 ? mostClaims.ofOneAlone : mostClaims.ofOne;
  const shown: Opinion[] = [];
  for (let round = 0; round < each; round += 1) {
    for (const { opinions } of few) {
      const opinion = opinions[round];
      if (opinion !== undefined && shown.length < Math.max(mostClaims.inAll, few.length)) shown.push(opinion);
    }
  }
  const all = voices.reduce((sum, { opinions }) => sum + opinions.length, 0);
  return { shown, voices: few, left: all - shown.length };
}

function blocksByStance(
  knowledge: KnowledgeBase,
  book: CitationBook,
  voices: readonly Voice[],
  shown: readonly Opinion[],
): readonly Block[] {
  const isShown = new Set(shown);
  const order = voices.flatMap(({ opinions }) => opinions).filter((opinion) => isShown.has(opinion));
  return stanceOrder.flatMap((stance): readonly Block[] => {
    const ofStance = order.filter((opinion) => opinion.stance === stance);
    if (ofStance.length === 0) return [];
    return [
      { type: 'heading', text: headings[stance] },
      ...ofStance.map((opinion) => opinionBlock(knowledge, book, opinion)),
    ];
  });
}

const judgements: Readonly<Record<StanceFilter, string>> = {
  criticism: 'is on record as critical of',
  praise: 'is on record as in favour of',
  mixed: 'is on record with mixed views of',
  both: 'is on record for or against',
};

function nothingOnRecord(who: string, topic: string, { stance, experts }: OpinionFilter): string {
  if (experts !== undefined) return `${capitalise(who)} said nothing on record about ${topic}.`;
  return stance === undefined
    ? `No one in my sources said anything on record about ${topic}.`
    : `No one in my sources ${judgements[stance]} ${topic}.`;
}

function nothingFound(knowledge: KnowledgeBase, filter: OpinionFilter, confidence: number): Answer {
  const about = [...(filter.about ?? []), ...(filter.context ?? [])];
  const who =
    filter.experts === undefined
      ? 'Nobody in my sources'
      : list(filter.experts.map((ref) => knowledge.expert(ref).name.en));
  const topic = about.length === 0 ? 'that' : list(about.map((ref) => nameOf(knowledge, ref)));
  return answer('opinions', [...about, ...(filter.experts ?? [])], {
    confidence: Math.min(confidence, 0.8),
    title: titleFor(knowledge, filter),
    blocks: [{ type: 'paragraph', text: nothingOnRecord(who, topic, filter), cites: [] }],
    followUps: [...about, ...(filter.experts ?? [])].map((ref) => followUpTo(knowledge, ref)),
  });
}

/** Whoever is in favour overall is no critic, but may have reservations: that is said, not hidden. */
function reservations(
  knowledge: KnowledgeBase,
  book: CitationBook,
  { stance, experts, claims, about }: OpinionFilter,
): readonly Block[] {
  if (stance !== 'criticism' || experts !== undefined || claims !== undefined || about !== undefined)
    return [];
  return knowledge.experts
    .filter(({ ref, group }) => group !== 'other' && knowledge.overallStance(ref) === 'supportive')
    .flatMap(({ ref, name }): readonly Block[] => {
      const own = knowledge.opinionsOf(ref).filter((opinion) => opinion.stance === 'criticism');
      const text = `${capitalise(name.en)}, in favour overall, has reservations as well; ask: what does ${name.en} criticise?`;
      return own.length === 0
        ? []
        : [{ type: 'note', text, cites: book.cite(own.map(({ source }) => source)) }];
    });
}

export function answerOpinions(knowledge: KnowledgeBase, filter: OpinionFilter, confidence: number): Answer {
  const everybody = selectVoices(knowledge, filter);
  if (everybody.length === 0) return nothingFound(knowledge, filter, confidence);
  const { shown, voices, left } = choose(everybody);
  const book = new CitationBook(knowledge);
  const blocks: Block[] = [...blocksByStance(knowledge, book, voices, shown)];
  blocks.push(...reservations(knowledge, book, filter));
  if (left > 0)
    blocks.push({
      type: 'note',
      text: `${left} more on record; ask about one of the people or narrow the topic.`,
      cites: [],
    });
  const people = voices.map(({ expert }) => expert.ref);
  const topics: readonly Reference[] = [...(filter.about ?? []), ...(filter.context ?? [])];
  return answer('opinions', [...topics, ...people, ...shown.map(({ ref }) => ref)], {
    confidence,
    title: titleFor(knowledge, filter),
    blocks,
    book,
    followUps: [...people.slice(0, 4), ...topics.slice(0, 1)].map((ref) => followUpTo(knowledge, ref)),
  });
}
