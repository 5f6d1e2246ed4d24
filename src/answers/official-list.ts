/** The official list of supporters: its day, who is on it, and how its parts are cited. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Actor, LocatedSource } from '../knowledge/schema.ts';
import { once } from '../once.ts';
import { dateInWords } from './dates.ts';

const list: Reference<'source'> = 'source/official-list';

/** A part of the list as a place that can be cited. */
export const placeInList = (locator: string): LocatedSource => ({ source: list, locator });

/** The day for which the list is known, in words. */
export function dayOfList(knowledge: KnowledgeBase): string {
  const { date } = knowledge.source(list);
  return date === null ? 'the day when it was last seen' : dateInWords(date);
}

/** As the newest of the party's dated truths has it. */
export const isOnList = ({ participation }: Actor): boolean => participation?.at(-1)?.status === 'supporter';

/** Known not to be on it; of a party without any dated truth neither is known. */
export const isOffList = (actor: Actor): boolean => actor.participation !== undefined && !isOnList(actor);

const collator = once(() => new Intl.Collator('en'));

/** The names of parties in the order of the alphabet. */
export const namesOf = (actors: readonly Actor[]): readonly string[] =>
  actors.map(({ name }) => name.en).toSorted((one, other) => collator().compare(one, other));
