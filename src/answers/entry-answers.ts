/** Answers about a party, a term, or a side of the accord. */
import { kindredTexts, labelOfPart } from '../knowledge/kinship.ts';
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Actor, Participation, Term } from '../knowledge/schema.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { memberBlocks } from './member-answers.ts';
import { inSentence } from './parties-of-country.ts';
import { answer, capitalise, opinionBlock } from './parts.ts';
import { followUpTo } from './requests.ts';
import { partyOnList } from './party-on-list.ts';
import { selectOpinions } from './select-opinions.ts';
import { countsOfList } from './supporter-words.ts';

const mostClaims = 2;
const signatories: Reference<'accord'> = 'accord/signatories';

/** The answers to which the numbers of the full list belong; those over time have an answer of their own. */
const counting: readonly Reference[] = [signatories];

/** The list on which the party stands now, as the newest of its dated truths has it. */
function listOf({ participation }: Actor): readonly Reference[] {
  const newest = participation?.at(-1);
  if (newest === undefined) return [];
  return [newest.status === 'supporter' ? signatories : 'accord/non-signatories'];
}

/** What changed last comes first, since it answers "did they join?"; the rest as it happened. */
function newestChangeFirst(truths: readonly Participation[]): readonly Participation[] {
  const newest = truths.at(-1)?.status;
  const change = truths.findLastIndex(({ status }) => status !== newest) + 1;
  const turn = truths[change];
  return turn === undefined ? truths : [turn, ...truths.filter((truth) => truth !== turn)];
}

const mostMembersShown = 5;

/** The states of a small group, such as the two that go by one name: the answer is about each of them. */
const fewMembers = ({ members }: Actor): readonly Reference[] =>
  members !== undefined && members.states.length <= mostMembersShown ? members.states : [];

/** The capital stood for the state; as a city it may have joined by itself. */
const aboutCapital = (actor: Actor, capital: string | undefined): readonly Block[] =>
  capital === undefined
    ? []
    : [
        {
          type: 'note',
          text: `${capitalise(capital)} as a city is not on record; this is about ${inSentence(actor)}.`,
          cites: [],
        },
      ];

export function answerActor(
  knowledge: KnowledgeBase,
  ref: Reference<'actor'>,
  confidence: number,
  directory: SupporterDirectory | null = null,
  capital?: string,
): Answer {
  const actor = knowledge.actor(ref);
  const book = new CitationBook(knowledge);
  const opinions = selectOpinions(knowledge, { about: [ref] });
  const truths = newestChangeFirst(actor.participation ?? []);
  const onList = partyOnList(directory, actor);
  const blocks: Block[] = [
    ...aboutCapital(actor, capital),
    ...(onList?.overrules === true ? [onList.block(book)] : []),
    ...truths.map((truth): Block => ({ type: 'paragraph', ...book.fact(truth, true) })),
    ...(onList?.overrules === false ? [onList.block(book)] : []),
    ...actor.about.map((fact): Block => ({ type: 'paragraph', ...book.fact(fact, true) })),
    ...memberBlocks(knowledge, book, actor),
  ];
  const main = opinions.toSorted(
    (one, other) =>
      Number(knowledge.expert(one.expert).group === 'other') -
      Number(knowledge.expert(other.expert).group === 'other'),
  );
  if (main.length > 0) {
    blocks.push(
      { type: 'heading', text: `What was said about ${actor.name.en}` },
      ...main.slice(0, mostClaims).map((opinion) => opinionBlock(knowledge, book, opinion)),
    );
  }
  const lists = (onList?.overrules === true ? [signatories] : listOf(actor)).filter(
    (entry) => knowledge.find(entry) !== undefined,
  );
  return answer('actor', [ref, ...lists, ...fewMembers(actor)], {
    confidence,
    title: capitalise(actor.name.en),
    blocks,
    book,
    followUps: [
      ...(opinions.length > mostClaims
        ? [{ label: `All that was said about ${actor.name.en}`, request: `opinions about ${actor.name.en}` }]
        : []),
      ...[...lists, ...fewMembers(actor)].map((entry) => followUpTo(knowledge, entry)),
      ...main.slice(0, 3).map(({ expert }) => followUpTo(knowledge, expert)),
    ],
  });
}

/** The parts of a text, where all of them are on record. */
function partsBlocks(term: Term, book: CitationBook): readonly Block[] {
  const { parts } = term;
  if (parts === undefined || parts.listed.length < parts.count) return [];
  // Each part has a place of its own in the sources; for the list, the place of the whole is enough.
  const cites = book.cite(term.definition.sources);
  const items = parts.listed.map(({ label, name }) => ({
    text: `${labelOfPart(term, label)}: ${name.en}`,
    cites,
  }));
  return [{ type: 'list', ordered: false, items }];
}

export function answerTerm(knowledge: KnowledgeBase, ref: Reference<'term'>, confidence: number): Answer {
  const term = knowledge.term(ref);
  const book = new CitationBook(knowledge);
  const blocks: Block[] = [
    { type: 'paragraph', ...book.fact(term.definition) },
    ...partsBlocks(term, book),
    ...term.context.map((fact): Block => ({ type: 'paragraph', ...book.fact(fact) })),
  ];
  if (term.principles.length > 0) {
    blocks.push({
      type: 'note',
      text: `See ${term.principles.map((principle) => nameOf(knowledge, principle)).join('; ')}.`,
      cites: [],
    });
  }
  const opinions = selectOpinions(knowledge, { about: [ref] });
  return answer('term', [ref, ...term.principles], {
    confidence,
    title: capitalise(term.name.en),
    blocks: [...blocks, ...opinions.slice(0, 2).map((opinion) => opinionBlock(knowledge, book, opinion))],
    book,
    followUps: [
      ...(kindredTexts(knowledge).includes(ref)
        ? [{ label: 'How the nine principles stand to it', request: `norms ${term.name.en}` }]
        : []),
      ...[...term.principles, ...term.related].map((other) => followUpTo(knowledge, other)),
    ],
  });
}

export function answerAccord(
  knowledge: KnowledgeBase,
  ref: Reference<'accord'>,
  confidence: number,
  supporters: () => SupporterDirectory | null = () => null,
): Answer {
  const directory = counting.includes(ref) ? supporters() : null;
  const entry = knowledge.accordEntry(ref);
  const book = new CitationBook(knowledge);
  const gathered =
    entry.gathers === true
      ? knowledge.accord.filter(({ partOf }) => partOf === ref).flatMap(({ facts }) => facts.slice(0, 1))
      : [];
  const related = [...(entry.themes ?? []), ...(entry.principles ?? []), ...(entry.actors ?? [])];
  return answer(
    'accord',
    [ref, ...(entry.partOf === undefined ? [] : [entry.partOf]), ...(entry.themes ?? [])],
    {
      confidence,
      title: capitalise(entry.name.en),
      blocks: [
        ...[...entry.facts, ...gathered].map((fact): Block => ({
          type: 'paragraph',
          ...book.fact(fact, true),
        })),
        ...(directory === null
          ? []
          : [{ type: 'paragraph', ...countsOfList(directory, book) } satisfies Block]),
      ],
      book,
      followUps: [
        ...related.slice(0, 3).map((other) => followUpTo(knowledge, other)),
        { label: 'The nine principles', request: 'principles' },
      ],
    },
  );
}
