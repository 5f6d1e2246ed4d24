/** Answers about one commentator, or a list of them. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Opinion } from '../knowledge/schema.ts';
import type { Answer, Block, Cited } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise, describeStance, mainVoicesFirst, opinionBlock } from './parts.ts';
import { followUpTo } from './requests.ts';

const mostClaims = 6;

/** Where someone stands shows in both kinds of claims, so both come before the neutral ones. */
function mostTelling(opinions: readonly Opinion[]): readonly Opinion[] {
  const by = (stance: Opinion['stance']): readonly Opinion[] =>
    opinions.filter((opinion) => opinion.stance === stance);
  const [praise, criticism, neutral] = [by('praise'), by('criticism'), by('neutral')];
  const half = mostClaims / 2;
  const chosen = new Set([
    ...praise.slice(0, Math.max(half, mostClaims - criticism.length)),
    ...criticism.slice(0, Math.max(half, mostClaims - praise.length)),
    ...neutral,
  ]);
  return [...chosen].slice(0, mostClaims);
}

const stanceOf = (knowledge: KnowledgeBase, book: CitationBook, ref: Reference<'expert'>): Cited => {
  const expert = knowledge.expert(ref);
  const places = knowledge.opinionsOf(ref).map(({ source }) => source.source);
  const first = knowledge.opinionsOf(ref)[0];
  return {
    text: describeStance(knowledge, expert),
    cites: first === undefined || places.length === 0 ? [] : book.cite([first.source]),
  };
};

export function answerExpert(knowledge: KnowledgeBase, ref: Reference<'expert'>, confidence: number): Answer {
  const expert = knowledge.expert(ref);
  const book = new CitationBook(knowledge);
  const opinions = knowledge.opinionsOf(ref);
  const shown = mostTelling(opinions);
  const blocks: Block[] = [
    ...expert.about.map((fact): Block => ({ type: 'paragraph', ...book.fact(fact) })),
    { type: 'fields', fields: [{ label: 'Stance', ...stanceOf(knowledge, book, ref) }] },
    ...shown.map((opinion) => opinionBlock(knowledge, book, opinion)),
  ];
  const themes = [...new Set(opinions.flatMap((opinion) => opinion.themes))];
  if (opinions.length > shown.length) {
    const names = themes
      .slice(0, 5)
      .map((theme) => knowledge.theme(theme).name.en)
      .join(', ');
    blocks.push({
      type: 'note',
      text: `${opinions.length - shown.length} more claims on record; ask by topic, for instance: ${names}.`,
      cites: [],
    });
  }
  return answer('expert', [ref], {
    confidence,
    title: `${capitalise(expert.name.en)}, ${expert.role.en}`,
    blocks,
    book,
    followUps: [
      ...themes.slice(0, 2).map((theme) => ({
        label: `On ${knowledge.theme(theme).name.en}`,
        request: `${expert.name.en} on ${knowledge.theme(theme).name.en}`,
      })),
      ...expert.organisations.slice(0, 1).map((firm) => followUpTo(knowledge, firm)),
      { label: 'All critics', request: 'critics' },
      { label: 'All who are in favour', request: 'supporters' },
    ],
  });
}

/** All people on record where `refs` is empty; `ambiguous` says that one of them is meant and it is not clear which. */
export function answerExperts(
  knowledge: KnowledgeBase,
  refs: readonly Reference<'expert'>[],
  ambiguous: boolean,
  confidence: number,
): Answer {
  const all = refs.length === 0;
  const experts = mainVoicesFirst(all ? knowledge.experts : refs.map(knowledge.expert));
  const book = new CitationBook(knowledge);
  const main = all ? experts.filter(({ group }) => group !== 'other') : experts;
  const others = experts.filter((expert) => !main.includes(expert));
  const items = main.map((expert): Cited => {
    const { text, cites } = stanceOf(knowledge, book, expert.ref);
    return { text: `${capitalise(expert.name.en)}, ${expert.role.en} – ${text}`, cites };
  });
  const blocks: Block[] = [{ type: 'list', ordered: false, items }];
  if (others.length > 0) {
    blocks.push({
      type: 'note',
      text: `${others.length} other voices are on record: ${others.map(({ name }) => name.en).join(', ')}.`,
      cites: [],
    });
  }
  return answer(
    'experts',
    main.map(({ ref }) => ref),
    {
      confidence,
      title: all
        ? 'The people whose views are on record'
        : ambiguous
          ? 'More than one person fits. Which one?'
          : 'The people who fit',
      blocks,
      book,
      followUps: main.map(({ ref }) => followUpTo(knowledge, ref)),
    },
  );
}
