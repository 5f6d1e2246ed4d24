/** The full list with what is looked up in it: names, the parties of the knowledge, numbers by category. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Actor } from '../knowledge/schema.ts';
import { countryName } from './country-name.ts';
import { foldName, keyOf } from './fold-name.ts';
import { indexNames, type Found } from './name-index.ts';
import type { Supporter, SupporterCategory, SupporterList } from './list.ts';

export type { Found } from './name-index.ts';

export interface SupporterDirectory {
  readonly list: SupporterList;
  /** The name of the list that is meant; `typed` are words as `tokenise` cuts them. */
  readonly find: (typed: readonly string[]) => Found;
  /** Names of the list that are like that of the party and not the same, the likest first. */
  readonly like: (actor: Reference<'actor'>) => readonly string[];
  /** Every entry of that name, in the order of the list. */
  readonly named: (name: string) => readonly Supporter[];
  /** The entries that are the party, by any name that the knowledge has for it. */
  readonly entriesOf: (actor: Reference<'actor'>) => readonly Supporter[];
  /** The party of the knowledge that an entry of that name is. */
  readonly actorOf: (name: string) => Reference<'actor'> | undefined;
  readonly counts: Readonly<Record<SupporterCategory | 'none', number>>;
}

function countCategories(supporters: readonly Supporter[]): SupporterDirectory['counts'] {
  const counts = { state: 0, 'public-authority': 0, 'private-sector': 0, 'civil-society': 0, none: 0 };
  for (const { category } of supporters) counts[category ?? 'none'] += 1;
  return counts;
}

const namesOf = ({ name, aliases }: Actor): readonly string[] => [
  name.en,
  ...(name.fr === undefined ? [] : [name.fr]),
  ...aliases.en,
  ...(aliases.fr ?? []),
];

/** A country is found by its name in French, which the list has, or by the code of its country. */
function placesByCountry(supporters: readonly Supporter[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { category, country }] of supporters.entries())
    if (category === 'state' && country !== null)
      for (const language of ['en', 'fr'])
        places.set(keyOf(foldName(countryName(country, language)).words), place);
  return places;
}

/** Prepares looking up in `list`. */
export function openDirectory(list: SupporterList, knowledge: KnowledgeBase): SupporterDirectory {
  const { supporters } = list;
  const index = indexNames(supporters.map(({ name }) => name));
  let byCountry: ReadonlyMap<string, number> | undefined;

  const isState = (place: number): boolean => supporters[place]?.category === 'state';

  function placesOf(actor: Actor): readonly number[] {
    if (actor.category === 'person') return [];
    const names = namesOf(actor);
    const found = names
      .flatMap(index.placesNamed)
      .filter((place) => isState(place) === (actor.category === 'state'));
    if (found.length > 0 || actor.category !== 'state') return [...new Set(found)];
    byCountry ??= placesByCountry(supporters);
    const place = byCountry.get(keyOf(foldName(actor.name.en).words));
    return place === undefined ? [] : [place];
  }

  const placesOfActors = new Map<string, readonly number[]>();
  const placesOfActor = (actor: Actor): readonly number[] => {
    const places = placesOfActors.get(actor.ref) ?? placesOf(actor);
    placesOfActors.set(actor.ref, places);
    return places;
  };

  let actors: ReadonlyMap<number, Reference<'actor'>> | undefined;
  const actorsByPlace = (): ReadonlyMap<number, Reference<'actor'>> =>
    new Map(
      knowledge.actors.flatMap((actor) =>
        placesOfActor(actor).map((place): [number, Reference<'actor'>] => [place, actor.ref]),
      ),
    );

  const entriesAt = (places: readonly number[]): readonly Supporter[] =>
    places.toSorted((one, other) => one - other).flatMap((place) => supporters[place] ?? []);

  return {
    list,
    find: index.find,
    like: (ref) => {
      const { name, category } = knowledge.actor(ref);
      const found = index.find(foldName(name.en).words);
      if (found.type !== 'near' && found.type !== 'several') return [];
      return found.names.filter((one) =>
        index.placesOf(one).some((place) => isState(place) === (category === 'state')),
      );
    },
    named: (name) => entriesAt(index.placesOf(name)),
    entriesOf: (actor) => entriesAt(placesOfActor(knowledge.actor(actor))),
    actorOf: (name) => {
      actors ??= actorsByPlace();
      const [place] = index.placesOf(name);
      return place === undefined ? undefined : actors.get(place);
    },
    counts: countCategories(supporters),
  };
}
