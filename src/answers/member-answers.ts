/** Which states of a group, such as a continent or an alliance, are on the list and which are not. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Actor } from '../knowledge/schema.ts';
import type { Block } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';
import { dayOfList, isOnList, namesOf, placeInList } from './official-list.ts';

/** "31 of the 32 members of NATO are", "all 27 members are", "none of the 4 members is"; `not` is said of those that are not. */
function share(on: number, all: number, called: string, ofOthers: boolean): string {
  if (all === 2 && on === 2) return `Both ${called} are`;
  if (all === 2 && on === 0) return `Neither of the two ${called} is`;
  if (on === 0) return `None of the ${all} ${called} is`;
  if (on === all) return `All ${all} ${called} are`;
  const told = ofOthers ? all - on : on;
  return `${told} of the ${all} ${called} ${told === 1 ? 'is' : 'are'}${ofOthers ? ' not' : ''}`;
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
  const isMixed = on.length > 0 && off.length > 0;
  const [first, rest] = unlistedFirst && isMixed ? [off, on] : [on, off];
  const others = unlistedFirst ? 'On it' : 'Not on it';
  return [
    {
      type: 'paragraph',
      text: `${share(on.length, states.length, called, unlistedFirst)} on the official list as of ${day}${listing(first)}`,
      cites,
    },
    ...(rest.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            text: `${isMixed ? `${others} (${rest.length})` : 'They are'}${listing(rest)}`,
            cites,
          } as const,
        ]),
  ];
}
