/** Answers about one commentator. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Expert, Opinion } from '../knowledge/schema.ts';
import type { Answer, Block, Cited } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { periodInWords } from './dates.ts';
import { answer, capitalise, describeStance, opinionBlock } from './parts.ts';
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

type Field = Cited & { readonly label: string };

function spokeFor(book: CitationBook, { behalf, about: [first] }: Expert): readonly Field[] {
  return behalf === undefined || first === undefined
    ? []
    : [{ label: 'Spoke on behalf of', text: behalf.en, cites: book.cite(first.sources) }];
}

/** One date for all claims is said once; of several each stands with its claim. */
function saidWhen(
  book: CitationBook,
  [first]: readonly Opinion[],
  [date, ...others]: readonly string[],
): readonly Field[] {
  return first === undefined || date === undefined || others.length > 0
    ? []
    : [{ label: 'Said', text: date, cites: book.cite([first.source]) }];
}

export function answerExpert(knowledge: KnowledgeBase, ref: Reference<'expert'>, confidence: number): Answer {
  const expert = knowledge.expert(ref);
  const book = new CitationBook(knowledge);
  const opinions = knowledge.opinionsOf(ref);
  const shown = mostTelling(opinions);
  const dates = [...new Set(opinions.map(periodInWords))];
  const blocks: Block[] = [
    ...expert.about.map((fact): Block => ({ type: 'paragraph', ...book.fact(fact) })),
    {
      type: 'fields',
      fields: [
        ...spokeFor(book, expert),
        { label: 'Stance', ...stanceOf(knowledge, book, ref) },
        ...saidWhen(book, opinions, dates),
      ],
    },
    ...shown.map((opinion) =>
      opinionBlock(knowledge, book, opinion, {
        continues: true,
        dated: dates.length > 1 ? 'always' : 'never',
      }),
    ),
  ];
  const themes = [...new Set(opinions.flatMap((opinion) => opinion.themes))];
  if (opinions.length > shown.length) {
    const names = themes
      .slice(0, 5)
      .map((theme) => knowledge.theme(theme).name.en)
      .join(', ');
    const rest = opinions.length - shown.length;
    blocks.push({
      type: 'note',
      text: `${rest} more ${rest === 1 ? 'claim' : 'claims'} on record; ask by topic, for instance: ${names}.`,
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
