/** Answers about one principle, several, or all nine. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Principle } from '../knowledge/schema.ts';
import type { PrincipleAspect } from '../questions/query.ts';
import type { Answer, Block, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer } from './parts.ts';
import { followUpTo } from './requests.ts';

export function principleBlocks(
  principle: Principle,
  book: CitationBook,
  aspect: PrincipleAspect = 'whole',
): readonly Block[] {
  const says: Block = {
    type: 'fields',
    fields: [{ label: 'In our words', ...book.fact(principle.paraphrase) }],
  };
  const plainly: Block = {
    type: 'fields',
    fields: [{ label: 'In plain words', ...book.fact(principle.explanation) }],
  };
  const addresses: Block = {
    type: 'fields',
    fields: [{ label: 'Whom it addresses', ...book.fact(principle.addresses) }],
  };
  const scope: readonly Block[] = [
    { type: 'heading', text: 'It covers' },
    { type: 'list', ordered: false, items: principle.covers.map((fact) => book.fact(fact)) },
    { type: 'heading', text: 'It does not cover' },
    { type: 'list', ordered: false, items: principle.excludes.map((fact) => book.fact(fact)) },
  ];
  const example: Block = { type: 'note', ...book.fact(principle.example) };
  switch (aspect) {
    case 'whole':
      return [says, plainly, addresses, ...scope, example];
    case 'addresses':
      return [addresses, says, plainly, ...scope, example];
    case 'scope':
      return [says, ...scope, addresses, plainly, example];
    case 'example':
      return [says, example, plainly, addresses, ...scope];
  }
}

const numbering: Reference<'source'> = 'source/official-principles';

function noteOfMissing(book: CitationBook, number: number | undefined): readonly Block[] {
  if (number === undefined) return [];
  const cites = book.cite([{ source: numbering, locator: 'Numbers of the principles' }]);
  return [{ type: 'note', text: `There is no principle ${number}; they are numbered 1 to 9.`, cites }];
}

/** Some sources count another number of principles; the entry that says so is shown in one sentence. */
const onTheirNumber = 'accord/eight-or-nine';

function noteOfCount(knowledge: KnowledgeBase, book: CitationBook): readonly Block[] {
  const entry = knowledge.accord.find(({ ref }) => ref === onTheirNumber);
  return (entry?.facts ?? []).slice(0, 1).map((fact): Block => ({ type: 'note', ...book.fact(fact) }));
}

function followUps(knowledge: KnowledgeBase, principle: Principle): readonly FollowUp[] {
  const next = knowledge.principles.find(({ number }) => number === principle.number + 1);
  return [
    { label: 'Who commented on it', request: `opinions about principle ${principle.number}` },
    ...(next === undefined ? [] : [followUpTo(knowledge, next.ref)]),
    ...principle.terms.slice(0, 1).map((term) => followUpTo(knowledge, term)),
    { label: 'UN norms and other kindred texts', request: `norms principle ${principle.number}` },
    { label: 'All nine principles', request: 'principles' },
  ];
}

export function answerPrinciple(
  knowledge: KnowledgeBase,
  query: {
    readonly principle: Reference<'principle'>;
    readonly aspect: PrincipleAspect;
    readonly via?: Reference;
    readonly noSuchNumber?: number;
  },
  confidence: number,
): Answer {
  const principle = knowledge.principle(query.principle);
  const book = new CitationBook(knowledge);
  return answer('principle', query.via === undefined ? [principle.ref] : [principle.ref, query.via], {
    confidence,
    title: nameOf(knowledge, principle.ref),
    blocks: [...noteOfMissing(book, query.noSuchNumber), ...principleBlocks(principle, book, query.aspect)],
    book,
    followUps: followUps(knowledge, principle),
  });
}

/** All nine where `refs` is empty. `noSuchNumber` was asked for as well, and no principle has it. */
export function answerPrinciples(
  knowledge: KnowledgeBase,
  refs: readonly Reference<'principle'>[],
  confidence: number,
  noSuchNumber?: number,
): Answer {
  const chosen = refs.length === 0 ? knowledge.principles : refs.map(knowledge.principle);
  const book = new CitationBook(knowledge);
  const missing = noteOfMissing(book, noSuchNumber);
  const items = chosen.map((principle) => {
    const { text, cites } = book.fact(principle.paraphrase);
    return { text: `${nameOf(knowledge, principle.ref)} – ${text}`, cites };
  });
  return answer(
    'principles',
    chosen.map(({ ref }) => ref),
    {
      confidence,
      title:
        refs.length === 0
          ? 'The nine principles of the Paris Call'
          : `${chosen.length} of the nine principles`,
      blocks: [
        ...missing,
        { type: 'list', ordered: false, items },
        ...(refs.length === 0 ? noteOfCount(knowledge, book) : []),
      ],
      book,
      followUps: chosen.slice(0, 5).map(({ ref }) => followUpTo(knowledge, ref)),
    },
  );
}
