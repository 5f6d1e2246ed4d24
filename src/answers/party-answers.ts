/** The parties of one kind that are on the official list, by name: all that are known, or those of a country or group. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Actor } from '../knowledge/schema.ts';
import type { PartyCategory, PartyFilter } from '../questions/query.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { memberBlocks } from './member-answers.ts';
import { dayOfList, isOnList, namesOf, placeInList } from './official-list.ts';
import { answer, capitalise } from './parts.ts';
import {
  answerBodiesOf,
  categoryOnList,
  isOfCategory,
  partyWords,
  totalInWords,
} from './parties-of-country.ts';
import { followUpTo } from './requests.ts';
import { asOf, citeList, countOfCategory } from './supporter-words.ts';

const signatories: Reference<'accord'> = 'accord/signatories';
const nonSignatories: Reference<'accord'> = 'accord/non-signatories';

const sortedNames = new WeakMap<KnowledgeBase, Map<PartyCategory, readonly string[]>>();

/** The names of the parties of a kind, in the order of the alphabet: gone through and sorted once for each knowledge. */
function namesOnList(knowledge: KnowledgeBase, category: PartyCategory): readonly string[] {
  const known = sortedNames.get(knowledge) ?? new Map<PartyCategory, readonly string[]>();
  sortedNames.set(knowledge, known);
  let names = known.get(category);
  if (names === undefined) {
    names = namesOf(knowledge.actors.filter((actor) => isOfCategory(actor, category) && isOnList(actor)));
    known.set(category, names);
  }
  return names;
}

function countInFull(
  directory: SupporterDirectory | null,
  category: PartyCategory,
  book: CitationBook,
): readonly Block[] {
  const onList = categoryOnList[category];
  if (directory === null || onList === undefined) return [];
  return [{ type: 'paragraph', ...countOfCategory(directory, onList, book) }];
}

function answerAll(
  knowledge: KnowledgeBase,
  category: PartyCategory,
  confidence: number,
  directory: SupporterDirectory | null,
): Answer {
  const names = namesOnList(knowledge, category);
  const { title, locator } = partyWords[category];
  const total = totalInWords(knowledge, category);
  const book = new CitationBook(knowledge);
  const cites = book.cite([placeInList(locator)]);
  const day = dayOfList(knowledge);
  const lead =
    category === 'state'
      ? `${names.length} states are on the official list as of ${day}`
      : category === 'public-body'
        ? `The list holds ${total}: cities, regions, agencies and bodies of several states, which it does not tell apart; I know these ${names.length} by name`
        : `The list holds ${total}; these ${names.length} are among those that I know by name`;
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: `${lead}: ${names.join(', ')}.`, cites },
    ...countInFull(directory, category, book),
  ];
  return answer('accord', [signatories], {
    confidence,
    title,
    blocks,
    book,
    followUps: [followUpTo(knowledge, signatories), followUpTo(knowledge, nonSignatories)],
  });
}

/** Members that a newer imported list has and the knowledge has not: the list above does not know of them. */
function newerList(
  directory: SupporterDirectory | null,
  book: CitationBook,
  knowledge: KnowledgeBase,
  { members }: Actor,
): readonly Block[] {
  if (directory === null || members === undefined) return [];
  const { list } = directory;
  const added = members.states
    .map((ref) => knowledge.actor(ref))
    .filter((state) => !isOnList(state) && directory.entriesOf(state.ref).length > 0);
  const which = added.length === 0 ? 'none of the others' : namesOf(added).join(', ');
  return [
    {
      type: 'paragraph',
      text: `Another list is loaded, ${asOf(list.date)}: of those not named as supporters above it has ${which}.`,
      cites: citeList(book, list, 'States'),
    },
  ];
}

/** Which states the group is taken to have: it may have been named by a word that others use of more, or of fewer. */
function whatGroupIs(book: CitationBook, { category, about }: Actor): readonly Block[] {
  const [first] = about;
  if (category !== 'group' || first === undefined) return [];
  const { text, cites } = book.fact(first);
  return [{ type: 'note', text, cites }];
}

/**
 * Takes what kind of parties is asked for, and of which country or group if of one. Returns those on the list and, of a country or
 * group, also those that are not.
 */
export function answerParties(
  knowledge: KnowledgeBase,
  { category, filter }: { readonly category: PartyCategory; readonly filter?: PartyFilter },
  confidence: number,
  directory: SupporterDirectory | null = null,
): Answer {
  if (filter?.of === undefined) return answerAll(knowledge, category, confidence, directory);
  const group = knowledge.actor(filter.of);
  if (category !== 'state' || group.members === undefined)
    return answerBodiesOf(knowledge, group, category, confidence, directory);
  const book = new CitationBook(knowledge);
  const entry = filter.unlisted === true ? nonSignatories : signatories;
  return answer('accord', [entry, group.ref], {
    confidence,
    title: capitalise(group.members.called.en),
    blocks: [
      ...memberBlocks(knowledge, book, group, filter.unlisted),
      ...newerList(directory, book, knowledge, group),
      ...whatGroupIs(book, group),
    ],
    book,
    followUps: [followUpTo(knowledge, group.ref), followUpTo(knowledge, entry)],
  });
}
