/** Answers about a party, a term, or a side of the accord. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Actor, Participation } from '../knowledge/schema.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise, opinionBlock } from './parts.ts';
import { followUpTo } from './requests.ts';
import { selectOpinions } from './select-opinions.ts';

const mostClaims = 2;

/** The list on which the party stands now, as the newest of its dated truths has it. */
function listOf({ participation }: Actor): readonly Reference[] {
  const newest = participation?.at(-1);
  if (newest === undefined) return [];
  return [newest.status === 'supporter' ? 'accord/signatories' : 'accord/non-signatories'];
}

/** What changed last comes first, since it answers "did they join?"; the rest as it happened. */
function newestChangeFirst(truths: readonly Participation[]): readonly Participation[] {
  const newest = truths.at(-1)?.status;
  const change = truths.findLastIndex(({ status }) => status !== newest) + 1;
  const turn = truths[change];
  return turn === undefined ? truths : [turn, ...truths.filter((truth) => truth !== turn)];
}

export function answerActor(knowledge: KnowledgeBase, ref: Reference<'actor'>, confidence: number): Answer {
  const actor = knowledge.actor(ref);
  const book = new CitationBook(knowledge);
  const opinions = selectOpinions(knowledge, { about: [ref] });
  const truths = newestChangeFirst(actor.participation ?? []);
  const blocks: Block[] = [
    ...truths.map((truth): Block => ({ type: 'paragraph', ...book.fact(truth, true) })),
    ...actor.about.map((fact): Block => ({ type: 'paragraph', ...book.fact(fact, true) })),
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
  const lists = listOf(actor).filter((entry) => knowledge.find(entry) !== undefined);
  return answer('actor', [ref, ...lists], {
    confidence,
    title: capitalise(actor.name.en),
    blocks,
    book,
    followUps: [
      ...(opinions.length > mostClaims
        ? [{ label: `All that was said about ${actor.name.en}`, request: `opinions about ${actor.name.en}` }]
        : []),
      ...lists.map((entry) => followUpTo(knowledge, entry)),
      ...main.slice(0, 3).map(({ expert }) => followUpTo(knowledge, expert)),
    ],
  });
}

export function answerTerm(knowledge: KnowledgeBase, ref: Reference<'term'>, confidence: number): Answer {
  const term = knowledge.term(ref);
  const book = new CitationBook(knowledge);
  const blocks: Block[] = [
    { type: 'paragraph', ...book.fact(term.definition) },
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
    followUps: [...term.principles, ...term.related].map((other) => followUpTo(knowledge, other)),
  });
}

export function answerAccord(knowledge: KnowledgeBase, ref: Reference<'accord'>, confidence: number): Answer {
  const entry = knowledge.accordEntry(ref);
  const book = new CitationBook(knowledge);
  const related = [...(entry.themes ?? []), ...(entry.principles ?? []), ...(entry.actors ?? [])];
  return answer(
    'accord',
    [ref, ...(entry.partOf === undefined ? [] : [entry.partOf]), ...(entry.themes ?? [])],
    {
      confidence,
      title: capitalise(entry.name.en),
      blocks: entry.facts.map((fact): Block => ({ type: 'paragraph', ...book.fact(fact, true) })),
      book,
      followUps: [
        ...related.slice(0, 3).map((other) => followUpTo(knowledge, other)),
        { label: 'The nine principles', request: 'principles' },
      ],
    },
  );
}
