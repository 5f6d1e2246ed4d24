/** A principle to read: that of the day, or any of the nine. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Opinion, Stance } from '../knowledge/schema.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, opinionBlock } from './parts.ts';
import { selectOpinions } from './select-opinions.ts';

/** One voice for and one against, where there are any. */
function voices(opinions: readonly Opinion[]): readonly Opinion[] {
  const first = (stance: Stance): readonly Opinion[] =>
    opinions.filter((opinion) => opinion.stance === stance).slice(0, 1);
  return [...first('praise'), ...first('criticism')];
}

export function answerDaily(knowledge: KnowledgeBase, number: number, heading: string): Answer {
  const principle = knowledge.principle(`principle/${number}`);
  const book = new CitationBook(knowledge);
  const opinions = selectOpinions(knowledge, { about: [principle.ref] });
  const blocks: Block[] = [
    { type: 'paragraph', ...book.fact(principle.paraphrase) },
    { type: 'paragraph', ...book.fact(principle.explanation) },
    { type: 'note', ...book.fact(principle.example) },
    ...voices(opinions).map((opinion) => opinionBlock(knowledge, book, opinion)),
  ];
  return answer('daily', [principle.ref], {
    confidence: 1,
    title: `${heading} – ${nameOf(knowledge, principle.ref)}`,
    blocks,
    book,
    followUps: [
      { label: 'More on this principle', request: `principle ${number}` },
      ...(opinions.length === 0
        ? []
        : [{ label: 'Who commented on it', request: `opinions about principle ${number}` }]),
      { label: 'All nine principles', request: 'principles' },
    ],
  });
}
