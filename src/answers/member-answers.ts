/** Which states of a group, such as a continent or an alliance, are on the list and which are not. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Actor } from '../knowledge/schema.ts';
import type { Block } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';
import { dayOfList, isOnList, namesOf, placeInList } from './official-list.ts';

/** "31 of the 32 members of NATO", "all 27 members", "none of the 4 members"; with the verb that follows. */
function share(some: number, all: number, called: string): string {
  if (some === 0) return `None of the ${all} ${called} is`;
  if (some === all) return `All ${all} ${called} are`;
  return `${some} of the ${all} ${called} ${some === 1 ? 'is' : 'are'}`;
}

const listing = (names: readonly string[]): string => (names.length === 0 ? '.' : `: ${names.join(', ')}.`);

/**
 * Takes a group and returns a paragraph of its states on the list and one of the others, each with names; none for a party that
 * is no group. `unlistedFirst` puts those that are not on the list first.
 */
export function memberBlocks(
  knowledge: KnowledgeBase,
  book: CitationBook,
  { members }: Actor,
  unlistedFirst = false,
): readonly Block[] {
  if (members === undefined) return [];
  const states = members.states.map((ref) => knowledge.actor(ref));
  const on = namesOf(states.filter(isOnList));
  const off = namesOf(states.filter((state) => !isOnList(state)));
  const called = `${members.called.en} (as of ${dateInWords(members.asOf)})`;
  const day = dayOfList(knowledge);
  const cites = book.cite([placeInList('States'), ...members.sources]);
  const [first, rest] = unlistedFirst ? [off, on] : [on, off];
  const not = unlistedFirst ? ' not' : '';
  const others = unlistedFirst ? 'On it' : 'Not on it';
  return [
    {
      type: 'paragraph',
      text: `${share(first.length, states.length, called)}${not} on the official list as of ${day}${listing(first)}`,
      cites,
    },
    ...(rest.length === 0
      ? []
      : [{ type: 'paragraph', text: `${others} (${rest.length})${listing(rest)}`, cites } as const]),
  ];
}
