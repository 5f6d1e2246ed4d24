/** The parties of one kind that are on the official list, by name. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Actor } from '../knowledge/schema.ts';
import type { PartyCategory } from '../questions/query.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { SupporterCategory } from '../supporters/list.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer } from './parts.ts';
import { followUpTo } from './requests.ts';
import { countOfCategory } from './supporter-words.ts';

interface Wording {
  readonly title: string;
  /** What stands before the names; `count` is how many are named. */
  readonly lead: (count: number) => string;
  readonly locator: string;
}

/** The numbers of the whole list, as of 19 January 2024, are those of `accord/signatories`. */
const wordings: Readonly<Record<PartyCategory, Wording>> = {
  state: {
    title: 'The states on the official list',
    lead: (count) => `${count} states are on the official list as of 19 January 2024`,
    locator: 'States',
  },
  company: {
    title: 'Companies on the official list',
    lead: (count) =>
      `The list holds 708 companies as of 19 January 2024; these ${count} are among those that I know by name`,
    locator: 'Private sector',
  },
  'civil-society': {
    title: 'Civil society on the official list',
    lead: (count) =>
      `The list holds 391 civil-society bodies and universities as of 19 January 2024; these ${count} are among those that I know by name`,
    locator: 'Civil society',
  },
  'public-body': {
    title: 'Public authorities on the official list',
    lead: (count) =>
      `The list holds 37 public authorities as of 19 January 2024; these ${count} are among those that I know by name`,
    locator: 'Public authorities',
  },
};

const list: Reference<'source'> = 'source/official-list';
const signatories: Reference<'accord'> = 'accord/signatories';

const isOnList = ({ participation }: Actor): boolean => participation?.at(-1)?.status === 'supporter';

const sortedNames = new WeakMap<KnowledgeBase, Map<PartyCategory, readonly string[]>>();

/** The names of the parties of a kind, in the order of the alphabet: gone through and sorted once for each knowledge. */
function namesOnList(knowledge: KnowledgeBase, category: PartyCategory): readonly string[] {
  const known = sortedNames.get(knowledge) ?? new Map<PartyCategory, readonly string[]>();
  sortedNames.set(knowledge, known);
  let names = known.get(category);
  if (names === undefined) {
    names = knowledge.actors
      .filter((actor) => actor.category === category && isOnList(actor))
      .map(({ name }) => name.en)
      .toSorted(new Intl.Collator('en').compare);
    known.set(category, names);
  }
  return names;
}

/** What each kind of party is called in the full list. */
const categoryOnList: Readonly<Record<PartyCategory, SupporterCategory>> = {
  state: 'state',
  company: 'private-sector',
  'civil-society': 'civil-society',
  'public-body': 'public-authority',
};

export function answerParties(
  knowledge: KnowledgeBase,
  category: PartyCategory,
  confidence: number,
  directory: SupporterDirectory | null = null,
): Answer {
  const names = namesOnList(knowledge, category);
  const { title, lead, locator } = wordings[category];
  const book = new CitationBook(knowledge);
  const cites = book.cite([{ source: list, locator }]);
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: `${lead(names.length)}: ${names.join(', ')}.`, cites },
    ...(directory === null
      ? []
      : [
          {
            type: 'paragraph',
            ...countOfCategory(directory, categoryOnList[category], book),
          } satisfies Block,
        ]),
  ];
  return answer('accord', [signatories], {
    confidence,
    title,
    blocks,
    book,
    followUps: [followUpTo(knowledge, signatories), followUpTo(knowledge, 'accord/non-signatories')],
  });
}
