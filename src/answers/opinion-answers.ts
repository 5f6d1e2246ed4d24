/** Who said what: each person by name, with stance and claim; those in favour and those against kept apart. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Stance } from '../knowledge/schema.ts';
import type { OpinionFilter, StanceFilter } from '../questions/query.ts';
import type { Answer, Block, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise, opinionBlock } from './parts.ts';
import { followUpTo } from './requests.ts';
import { inParts, noSuchPart } from './list-parts.ts';
import { kindInWords, listRequest, partRequest } from './part-requests.ts';
import { voiceParts, type Entry, type Side, type VoicePart } from './voice-parts.ts';

const headings: Readonly<Record<Side, string>> = {
  criticism: 'Critical',
  praise: 'In favour',
  mixed: 'Both in favour and critical',
  neutral: 'Neither for nor against',
};
const sideOrder: readonly Side[] = ['criticism', 'praise', 'mixed', 'neutral'];
const stanceOrder: readonly Stance[] = ['criticism', 'praise', 'neutral'];

/** More people than this make no title. */
const mostNamed = 3;

const list = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const viewsOf: Readonly<Record<StanceFilter, string>> = {
  criticism: 'Critical views',
  praise: 'Favourable views',
  mixed: 'Mixed views',
  both: 'Views for or against',
};

function titleFor(knowledge: KnowledgeBase, { stance, experts, kind, about, claims }: OpinionFilter): string {
  const topic = (about ?? []).map((ref) => nameOf(knowledge, ref));
  const ofKind = kind === undefined ? '' : ` (voices from ${kindInWords[kind]})`;
  const on = `${topic.length > 0 ? ` on ${list(topic.slice(0, 3))}` : ''}${ofKind}`;
  if (experts !== undefined && experts.length <= mostNamed)
    return `${capitalise(list(experts.map((ref) => knowledge.expert(ref).name.en)))}${on}`;
  // Whoever speaks of a topic is for or against the Call, and not the topic.
  if (stance !== undefined && stance !== 'both' && topic.length > 0) return `${viewsOf[stance]}${on}`;
  if (stance === 'criticism') return `Who is critical${on}`;
  if (stance === 'praise') return `Who is in favour${on}`;
  if (stance === 'mixed') return `Who has mixed views${on}`;
  if (stance === 'both') return `Both sides${on}`;
  return claims !== undefined
    ? `Who said that${on}`
    : `What was said${topic.length === 0 ? ' of the accord' : ''}${on}`;
}

/** One person's claims, by stance; who that is is said once. */
function blocksOfOne(knowledge: KnowledgeBase, book: CitationBook, { shown }: Entry): readonly Block[] {
  const [first] = stanceOrder.flatMap((stance) => shown.filter((opinion) => opinion.stance === stance));
  return stanceOrder.flatMap((stance): readonly Block[] => {
    const ofStance = shown.filter((opinion) => opinion.stance === stance);
    if (ofStance.length === 0) return [];
    return [
      { type: 'heading', text: headings[stance] },
      ...ofStance.map((opinion) => opinionBlock(knowledge, book, opinion, { continues: opinion !== first })),
    ];
  });
}

/** Each person once, those of one side together. */
function blocksBySide(
  knowledge: KnowledgeBase,
  book: CitationBook,
  entries: readonly Entry[],
  stance: StanceFilter | undefined,
): readonly Block[] {
  // The title says where they all stand.
  const isOneSided =
    stance !== undefined && stance !== 'both' && new Set(entries.map(({ side }) => side)).size === 1;
  return sideOrder.flatMap((side): readonly Block[] => {
    const ofSide = entries.filter((entry) => entry.side === side);
    if (ofSide.length === 0) return [];
    const said = ofSide.flatMap(({ shown }) =>
      shown.map((opinion, place) => opinionBlock(knowledge, book, opinion, { continues: place > 0 })),
    );
    return isOneSided ? said : [{ type: 'heading', text: headings[side] }, ...said];
  });
}

function nothingOnRecord(who: string, topic: string, { stance, experts }: OpinionFilter): string {
  if (experts !== undefined) return `${capitalise(who)} said nothing on record about ${topic}.`;
  return stance === undefined
    ? `No one in my sources said anything on record about ${topic}.`
    : `My sources have no ${viewsOf[stance].toLowerCase()} on ${topic}.`;
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
  { stance, experts, kind, claims, about }: OpinionFilter,
): readonly Block[] {
  if (
    stance !== 'criticism' ||
    experts !== undefined ||
    kind !== undefined ||
    claims !== undefined ||
    about !== undefined
  )
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

/** Who and what of the list is not shown here, and how to get it. */
function whatIsLeft(
  knowledge: KnowledgeBase,
  filter: OpinionFilter,
  { entries, claimsLeft, peopleLeft }: VoicePart,
): readonly Block[] {
  const next = partRequest(knowledge, filter, (filter.part ?? 1) + 1);
  const how = next === undefined ? 'say “more” in a thread, or narrow the topic' : `“${next}”`;
  const who = entries.length === 1 ? 'this person' : 'these people';
  const people =
    peopleLeft === 0
      ? []
      : [`${peopleLeft} more ${peopleLeft === 1 ? 'person' : 'people'} on record: ${how}.`];
  const claims =
    claimsLeft === 0
      ? []
      : [
          `${claimsLeft} more ${claimsLeft === 1 ? 'claim' : 'claims'} by ${who} on record: ask about ${entries.length === 1 ? 'a topic' : 'one of them'}.`,
        ];
  const text = [...people, ...claims].join(' ');
  return text === '' ? [] : [{ type: 'note', text, cites: [] }];
}

/** The rest of the list as a request that stands for itself; where only the thread knows the order, the whole list. */
function restOf(knowledge: KnowledgeBase, filter: OpinionFilter, peopleLeft: number): readonly FollowUp[] {
  if (peopleLeft === 0) return [];
  const next = partRequest(knowledge, filter, (filter.part ?? 1) + 1);
  if (next !== undefined) return [{ label: `${peopleLeft} more`, request: next }];
  const { about, context } = filter;
  const [topic] = [...(about ?? []), ...(context ?? [])];
  const whole = listRequest(knowledge, {
    ...(filter.stance === undefined ? {} : { stance: filter.stance }),
    ...(filter.kind === undefined ? {} : { kind: filter.kind }),
    ...(topic === undefined ? {} : { about: [topic] }),
  });
  return whole === undefined ? [] : [{ label: 'All voices on this', request: whole }];
}

const closest: Block = {
  type: 'note',
  text: 'No claim on record fits these words well; these come closest.',
  cites: [],
};

export function answerOpinions(knowledge: KnowledgeBase, filter: OpinionFilter, confidence: number): Answer {
  const parts = voiceParts(knowledge, filter);
  if (parts.length === 0) return nothingFound(knowledge, filter, confidence);
  const number = filter.part ?? 1;
  const part = parts[number - 1];
  const title = titleFor(knowledge, filter);
  if (part === undefined)
    return noSuchPart(title, number, (last) => partRequest(knowledge, filter, last), parts.length);
  const { entries, peopleLeft } = part;
  const book = new CitationBook(knowledge);
  const [first] = entries;
  const isOfOne = parts.length === 1 && entries.length === 1 && filter.experts !== undefined;
  const blocks: Block[] = [
    ...(filter.loosely === true ? [closest] : []),
    ...(isOfOne && first !== undefined
      ? blocksOfOne(knowledge, book, first)
      : blocksBySide(knowledge, book, entries, filter.stance)),
    ...(number === 1 ? reservations(knowledge, book, filter) : []),
    ...whatIsLeft(knowledge, filter, part),
  ];
  const people = entries.map(({ voice }) => voice.expert.ref);
  const shown = entries.flatMap((entry) => entry.shown.map(({ ref }) => ref));
  const topics: readonly Reference[] = [...(filter.about ?? []), ...(filter.context ?? [])];
  const rest = restOf(knowledge, filter, peopleLeft);
  return answer('opinions', [...topics, ...people, ...shown], {
    confidence,
    title: inParts(title, number, parts.length),
    blocks,
    book,
    parts: parts.length,
    followUps: [
      ...rest,
      ...[...people.slice(0, 4 - rest.length), ...topics.slice(0, 1)].map((ref) =>
        followUpTo(knowledge, ref),
      ),
    ],
  });
}
