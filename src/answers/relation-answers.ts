/** Answers about how the principles stand to the norms of the United Nations and to other kindred texts. */
import {
  bareLabel,
  kindredTexts,
  labelOfPart,
  partOf,
  relationsFor,
  type RelationFilter,
} from '../knowledge/kinship.ts';
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Relation, Term } from '../knowledge/schema.ts';
import type { Answer, Block, Cited, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise } from './parts.ts';
import { followUpTo } from './requests.ts';

/** More relations than these are shown as a table, without what each has in common. */
const mostInFull = 8;

const lettered = (term: Term, label: string): string => {
  const part = partOf(term, label);
  return part === undefined ? labelOfPart(term, label) : `${labelOfPart(term, label)}, ${part.name.en}`;
};

/** Whether the principle of the relation overlaps with the same text in another way. */
const isClose = (knowledge: KnowledgeBase, { principle, term }: Relation): boolean =>
  principle !== null &&
  relationsFor(knowledge, { principles: [principle], terms: [term] }).some(
    ({ closeness }) => closeness !== 'none',
  );

/** How close the two are, and whose view that is. */
function closenessOf(knowledge: KnowledgeBase, relation: Relation): string {
  const { closeness, comparedBy, principle, part } = relation;
  const { parts } = knowledge.term(relation.term);
  const ours = comparedBy === 'us' ? ', in our reading' : '';
  if (closeness !== 'none') return `${closeness === 'same-aim' ? 'same aim' : 'they overlap'}${ours}`;
  if (principle === null) return `no counterpart among the nine principles${ours}`;
  const among = part === null && parts !== undefined ? ` among its ${parts.count}` : '';
  // What overlaps in part is named beside it.
  const direct = isClose(knowledge, relation) ? 'direct ' : '';
  return `no ${direct}counterpart${among}${ours}`;
}

/** One relation as seen from a principle: the part of the other text comes first. */
export function fromPrinciple(knowledge: KnowledgeBase, book: CitationBook, relation: Relation): Cited {
  const term = knowledge.term(relation.term);
  const side = relation.part === null ? capitalise(term.name.en) : lettered(term, relation.part);
  const { text, cites } = book.fact(relation);
  return { text: `${side} – ${closenessOf(knowledge, relation)}. ${text}`, cites };
}

/** The same as seen from the other text; `isNamed`: the part is named above already. */
function fromText(knowledge: KnowledgeBase, book: CitationBook, relation: Relation, isNamed: boolean): Cited {
  const term = knowledge.term(relation.term);
  const part = relation.part === null || isNamed ? '' : `${lettered(term, relation.part)} – `;
  const principle = relation.principle === null ? '' : `${nameOf(knowledge, relation.principle)} – `;
  const { text, cites } = book.fact(relation);
  return { text: capitalise(`${part}${principle}${closenessOf(knowledge, relation)}. ${text}`), cites };
}

const list = (items: readonly Cited[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];

const principlesIn = (relations: readonly Relation[]): readonly Reference<'principle'>[] =>
  [...new Set(relations.flatMap(({ principle }) => (principle === null ? [] : [principle])))].toSorted();

const normsOf = (ref: Reference<'principle'>): FollowUp => ({
  label: `Principle ${ref.slice(ref.indexOf('/') + 1)} and kindred texts`,
  request: `norms principle ${ref.slice(ref.indexOf('/') + 1)}`,
});

/** What stands beside one principle in a table: "(f) overlaps, (g) same aim". */
function rowOf(relations: readonly Relation[]): string {
  const close = relations.filter(({ closeness }) => closeness !== 'none');
  if (close.length === 0) return 'no counterpart';
  const sides = close.map(({ part, closeness }) => {
    const how = closeness === 'same-aim' ? 'same aim' : 'overlaps';
    return part === null ? `${how} as a whole` : `${bareLabel(part)} ${how}`;
  });
  return sides.join(', ');
}

/** Nine rows, and one for the parts that no principle answers to. */
function table(knowledge: KnowledgeBase, book: CitationBook, ref: Reference<'term'>): readonly Block[] {
  const term = knowledge.term(ref);
  const relations = relationsFor(knowledge, { principles: [], terms: [ref] });
  const ofWhole = book.cite(term.definition.sources.slice(0, 1));
  const rows = principlesIn(relations).map((principle): Cited => {
    const own = relations.filter((relation) => relation.principle === principle);
    const { sources } = knowledge.principle(principle).paraphrase;
    return {
      text: `${nameOf(knowledge, principle)} – ${rowOf(own)}`,
      cites: [...book.cite(sources.slice(0, 1)), ...ofWhole],
    };
  });
  const alone = relations.filter(({ principle }) => principle === null);
  const labels = alone.flatMap(({ part }) => (part === null ? [] : [bareLabel(part)]));
  const rest = labels.length === 0 ? [] : [{ text: `No principle – ${labels.join(', ')}`, cites: ofWhole }];
  const note: Block = {
    type: 'note',
    text: 'Mostly our reading. What each pair shares is on record: type norms principle 6, for example.',
    cites: [],
  };
  return [...list([...rows, ...rest]), note];
}

function ofPrinciples(
  knowledge: KnowledgeBase,
  { principles, terms, parts }: RelationFilter,
  confidence: number,
): Answer {
  const book = new CitationBook(knowledge);
  const found = relationsFor(knowledge, { principles, terms, ...(parts === undefined ? {} : { parts }) });
  const texts = terms.length === 0 ? [] : terms.map((term) => knowledge.term(term).name.en);
  const blocks = principles.flatMap((ref): readonly Block[] => {
    const own = found.filter(({ principle }) => principle === ref);
    const says: Block = {
      type: 'fields',
      fields: [
        {
          label: `Principle ${knowledge.principle(ref).number}`,
          ...book.fact(knowledge.principle(ref).paraphrase),
        },
      ],
    };
    const against =
      parts === undefined
        ? texts.join(' or ')
        : terms[0] === undefined
          ? ''
          : labelsOf(knowledge.term(terms[0]), parts);
    const nothing: Block = {
      type: 'paragraph',
      text: `No relation to ${against === '' ? 'another text' : against} is on record.`,
      cites: [],
    };
    return own.length === 0
      ? [says, nothing]
      : [says, ...list(own.map((relation) => fromPrinciple(knowledge, book, relation)))];
  });
  const name = principles.map((ref) => nameOf(knowledge, ref)).join('; ');
  return answer('principle', [...principles, ...new Set([...terms, ...found.map(({ term }) => term)])], {
    confidence,
    title: `${name} and ${texts.length === 0 ? 'kindred texts' : texts.join(', ')}`,
    blocks,
    book,
    followUps: [
      ...principles.map((ref) => followUpTo(knowledge, ref)),
      ...(terms.length === 0 ? [] : principles.map(normsOf)),
      ...[...new Set(found.map(({ term }) => term))].map((term) => followUpTo(knowledge, term)),
    ],
  });
}

const labelsOf = (term: Term, parts: readonly string[]): string =>
  parts.map((label) => labelOfPart(term, label)).join(', ');

function ofText(
  knowledge: KnowledgeBase,
  ref: Reference<'term'>,
  parts: readonly string[] | undefined,
  confidence: number,
): Answer {
  const book = new CitationBook(knowledge);
  const term = knowledge.term(ref);
  const relations = relationsFor(knowledge, {
    principles: [],
    terms: [ref],
    ...(parts === undefined ? {} : { parts }),
  });
  const listed = (parts ?? []).flatMap((label) => partOf(term, label) ?? []);
  const head: readonly Block[] =
    parts === undefined
      ? [{ type: 'paragraph', ...book.fact(term.definition) }]
      : list(
          listed.map(({ label, name, sources }) => ({
            text: `${labelOfPart(term, label)}: ${name.en}.`,
            cites: book.cite(sources),
          })),
        );
  const missing = listed.filter(({ label }) => !relations.some(({ part }) => part === label));
  const unrelated = missing.map(({ label }): Block => ({
    type: 'paragraph',
    text: `No relation of ${labelOfPart(term, label)} to a principle is on record.`,
    cites: [],
  }));
  const found: readonly Block[] =
    parts === undefined && relations.length > mostInFull
      ? table(knowledge, book, ref)
      : list(relations.map((relation) => fromText(knowledge, book, relation, parts?.length === 1)));
  const principles = principlesIn(relations);
  return answer('term', [ref, ...principles], {
    confidence,
    title: `${parts === undefined ? capitalise(term.name.en) : labelsOf(term, parts)} and the nine principles`,
    blocks: [...head, ...found, ...unrelated],
    book,
    followUps: [
      followUpTo(knowledge, ref),
      ...(parts === undefined ? [] : [{ label: `All of ${term.name.en}`, request: `norms ${term.name.en}` }]),
      ...principles.slice(0, 3).map(normsOf),
    ],
  });
}

/** Every kindred text with the principles that it is close to. */
function ofAllTexts(
  knowledge: KnowledgeBase,
  refs: readonly Reference<'term'>[],
  confidence: number,
): Answer {
  const book = new CitationBook(knowledge);
  const items = refs.map((ref): Cited => {
    const close = relationsFor(knowledge, { principles: [], terms: [ref] }).filter(
      ({ closeness, principle }) => closeness !== 'none' && principle !== null,
    );
    const numbers = principlesIn(close).map((principle) => knowledge.principle(principle).number);
    return {
      text: `${capitalise(knowledge.term(ref).name.en)} – close to ${numbers.length === 1 ? 'principle' : 'principles'} ${numbers.join(', ')}`,
      cites: book.cite([
        ...knowledge.term(ref).definition.sources.slice(0, 1),
        ...close.slice(0, 1).flatMap(({ sources }) => sources.slice(0, 1)),
      ]),
    };
  });
  return answer('term', refs, {
    confidence,
    title: 'Texts close to the Paris Call',
    blocks: [
      ...list(items),
      { type: 'note', text: 'Mostly our reading; what each pair shares is on record.', cites: [] },
    ],
    book,
    followUps: refs.map((ref) => ({
      label: capitalise(knowledge.term(ref).name.en),
      request: `norms ${knowledge.term(ref).name.en}`,
    })),
  });
}

/** Principles lead where any are asked for, otherwise the text; its parts where they are named. */
export function answerRelations(
  knowledge: KnowledgeBase,
  filter: RelationFilter,
  confidence: number,
): Answer {
  if (filter.principles.length > 0) return ofPrinciples(knowledge, filter, confidence);
  const [only, ...more] = filter.terms;
  if (only !== undefined && more.length === 0) return ofText(knowledge, only, filter.parts, confidence);
  return ofAllTexts(
    knowledge,
    filter.terms.length === 0 ? kindredTexts(knowledge) : filter.terms,
    confidence,
  );
}
