/** Two or more entries side by side, on one topic or as a whole. */
import { relationsFor } from '../knowledge/kinship.ts';
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isReference, type Reference } from '../knowledge/reference.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise, describeStance, opinionBlock } from './parts.ts';
import { partyOnList } from './party-on-list.ts';
import { followUpTo } from './requests.ts';
import { fromPrinciple } from './relation-answers.ts';
import { selectOpinions } from './select-opinions.ts';

const mostClaims = 3;

function personBlocks(
  knowledge: KnowledgeBase,
  book: CitationBook,
  ref: Reference<'expert'>,
  about: readonly Reference[],
): readonly Block[] {
  const onTopic = selectOpinions(knowledge, { experts: [ref], about });
  const expert = knowledge.expert(ref);
  const [first] = knowledge.opinionsOf(ref);
  const stance: Block = {
    type: 'fields',
    fields: [
      {
        label: 'Stance',
        text: describeStance(knowledge, expert),
        cites: first === undefined ? [] : book.cite([first.source]),
      },
    ],
  };
  if (onTopic.length === 0) {
    const topic = about.map((one) => nameOf(knowledge, one)).join(' or ');
    return [stance, { type: 'paragraph', text: `Nothing on record about ${topic}.`, cites: [] }];
  }
  return [
    stance,
    ...onTopic
      .slice(0, mostClaims)
      .map((opinion) => opinionBlock(knowledge, book, opinion, { continues: true })),
  ];
}

function sideBlocks(
  knowledge: KnowledgeBase,
  book: CitationBook,
  ref: Reference,
  about: readonly Reference[],
  supporters: () => SupporterDirectory | null,
): readonly Block[] {
  if (isReference(ref, 'expert')) return personBlocks(knowledge, book, ref, about);
  if (isReference(ref, 'principle')) {
    const principle = knowledge.principle(ref);
    return [
      { type: 'paragraph', ...book.fact(principle.paraphrase) },
      { type: 'paragraph', ...book.fact(principle.explanation) },
      { type: 'fields', fields: [{ label: 'Whom it addresses', ...book.fact(principle.addresses) }] },
    ];
  }
  if (isReference(ref, 'term')) {
    const term = knowledge.term(ref);
    return [term.definition, ...term.context.slice(0, 1)].map((fact): Block => ({
      type: 'paragraph',
      ...book.fact(fact),
    }));
  }
  if (isReference(ref, 'actor')) {
    const actor = knowledge.actor(ref);
    const onList = partyOnList(supporters(), actor);
    const truths = [
      ...(onList?.overrules === true ? [onList.block(book)] : []),
      ...(actor.participation ?? []).map((truth): Block => ({
        type: 'paragraph',
        ...book.fact(truth, true),
      })),
      ...(onList?.overrules === false && actor.participation !== undefined ? [onList.block(book)] : []),
    ];
    return truths.length > 0
      ? truths
      : actor.about.slice(0, 2).map((fact): Block => ({ type: 'paragraph', ...book.fact(fact, true) }));
  }
  if (isReference(ref, 'accord')) {
    return knowledge
      .accordEntry(ref)
      .facts.slice(0, 2)
      .map((fact): Block => ({ type: 'paragraph', ...book.fact(fact, true) }));
  }
  return selectOpinions(knowledge, { about: [ref] })
    .slice(0, mostClaims)
    .map((opinion) => opinionBlock(knowledge, book, opinion));
}

/** What a person said that touches a principle is what there is to compare between the two. */
function meeting(sides: readonly Reference[], about: readonly Reference[]): readonly Reference[] {
  const principles = sides.filter((ref) => isReference(ref, 'principle'));
  const mixed = principles.length > 0 && sides.some((ref) => isReference(ref, 'expert'));
  return mixed ? [...principles, ...about] : about;
}

/** More relations than these are asked for by themselves. */
const mostRelations = 6;

/** What a principle, or the Call, shares with a kindred text that it is compared with. */
function sharedBlocks(
  knowledge: KnowledgeBase,
  book: CitationBook,
  sides: readonly Reference[],
): readonly Block[] {
  const principles = sides.filter((ref) => isReference(ref, 'principle'));
  const terms = sides.filter((ref) => isReference(ref, 'term'));
  if (terms.length === 0 || (principles.length === 0 && !sides.includes('accord/overview'))) return [];
  const found = relationsFor(knowledge, { principles, terms });
  if (found.length === 0 || found.length > mostRelations) return [];
  const items = found.map((relation) => {
    const { text, cites } = fromPrinciple(knowledge, book, relation);
    const isOfSide = relation.principle === null || principles.length === 1;
    return { text: isOfSide ? text : `${nameOf(knowledge, relation.principle)} – ${text}`, cites };
  });
  return [
    { type: 'heading', text: 'What they share' },
    { type: 'list', ordered: false, items },
  ];
}

export function answerComparison(
  knowledge: KnowledgeBase,
  sides: readonly Reference[],
  about: readonly Reference[],
  confidence: number,
  supporters: () => SupporterDirectory | null = () => null,
): Answer {
  const book = new CitationBook(knowledge);
  const names = sides.map((ref) => capitalise(nameOf(knowledge, ref)));
  const topic = about.length > 0 ? ` on ${about.map((ref) => nameOf(knowledge, ref)).join(', ')}` : '';
  const blocks = sides.flatMap((ref, position): readonly Block[] => [
    { type: 'heading', text: names[position] ?? '' },
    ...sideBlocks(knowledge, book, ref, meeting(sides, about), supporters),
  ]);
  return answer('comparison', [...sides, ...about], {
    confidence,
    title: `${names.join(' and ')} compared${topic}`,
    blocks: [...blocks, ...sharedBlocks(knowledge, book, sides)],
    book,
    followUps: sides.map((ref) => followUpTo(knowledge, ref)),
  });
}
