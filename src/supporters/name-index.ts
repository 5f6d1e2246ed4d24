/** Finds the entry that a typed name means: the same name, else one slip away from it, else names to choose from. */
import { commonnessOf } from '../language/common-words.ts';
import { editDistance } from '../matching/edit-distance.ts';
import { LetterPairIndex } from '../matching/letter-pairs.ts';
import { foldName, foldWords, haveCompatibleForms, keyOf, otherNames, type FoldedName } from './fold-name.ts';
import { SharedWords } from './shared-words.ts';

export type Found =
  /** `name` as the list has it; several entries may have it. */
  | { readonly type: 'listed'; readonly name: string; readonly isSlip: boolean }
  /** What was typed is short for each of these. */
  | { readonly type: 'several'; readonly names: readonly string[] }
  /** No entry of that name, but these are like it, the likest first. */
  | { readonly type: 'near'; readonly names: readonly string[] }
  | { readonly type: 'none' };

export interface NameIndex {
  /** `typed`: the words of a name as `tokenise` cuts them. */
  readonly find: (typed: readonly string[]) => Found;
  /** The places of all entries with the same name as `name`, whatever its case and punctuation. */
  readonly placesOf: (name: string) => readonly number[];
  /** The places of the entries that `name` names in full: no slips, no short forms in brackets. */
  readonly placesNamed: (name: string) => readonly number[];
}

export const mostNear = 5;
const comparedBySlips = 24;
/** So long a beginning of a name stands for the whole: fields and buttons cut names off. */
const shortestBeginning = 30;
/** A shorter word is rather another name than a slip. */
const shortestSlipped = 6;
const mostSlips = 4;

/** Letters that may be wrong in a name of that length for it to be offered; one less makes it the name itself. */
const slipsOffered = (length: number): number =>
  length < 5 ? 1 : length < 9 ? 2 : length < 15 ? 3 : mostSlips;

class Places {
  readonly #byKey = new Map<string, number[]>();

  add(key: string, place: number): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
  }

  at(key: string): readonly number[] {
    return this.#byKey.get(key) ?? [];
  }

  get keys(): readonly string[] {
    return [...this.#byKey.keys()];
  }
}

/** A word that differs must be neither a number nor a word in its own right: "Acme Systems" is no slip of "Acme System". */
function differsBySlip(
  typed: readonly string[],
  meant: readonly string[],
  isOfList: (word: string) => boolean,
) {
  return (
    typed.length === meant.length &&
    typed.every((word, at) => {
      const other = meant[at] ?? '';
      if (word === other) return true;
      return (
        word.length >= shortestSlipped &&
        word[0] === other[0] &&
        !/\d/.test(word + other) &&
        commonnessOf(word) === 0 &&
        !isOfList(word)
      );
    })
  );
}

/** Prepares finding among `names`, which are those of a list in its order. */
export function indexNames(names: readonly string[]): NameIndex {
  const folded = names.map(foldName);
  const [full, core, other] = [new Places(), new Places(), new Places()];
  for (const [place, name] of names.entries()) {
    const one = folded[place];
    if (one === undefined || one.words.length === 0) continue;
    full.add(keyOf(one.words), place);
    core.add(keyOf(one.core), place);
    for (const more of otherNames(name)) other.add(keyOf(foldName(more).core), place);
  }
  const shared = new SharedWords(folded.map(({ words }) => words));
  let slips: LetterPairIndex | undefined;

  const nameAt = (place: number | undefined): string => (place === undefined ? '' : (names[place] ?? ''));
  const keyAt = (place: number): string => keyOf(folded[place]?.words ?? []);

  /** Places that have the same full name count as one. */
  const distinct = (places: readonly number[]): readonly number[] => {
    const first = new Map<string, number>();
    for (const place of places) if (!first.has(keyAt(place))) first.set(keyAt(place), place);
    return [...first.values()];
  };

  const chosen = (places: readonly number[]): Found | undefined => {
    const [only, ...more] = distinct(places);
    if (only === undefined) return undefined;
    if (more.length === 0) return { type: 'listed', name: nameAt(only), isSlip: false };
    return { type: 'several', names: [only, ...more].slice(0, mostNear).map(nameAt) };
  };

  function exactly(typed: FoldedName): Found | undefined {
    const key = keyOf(typed.words);
    const whole = chosen(full.at(key));
    if (whole !== undefined) return whole;
    const sameCore = core.at(keyOf(typed.core));
    const compatible = sameCore.filter((place) => {
      const one = folded[place];
      return one !== undefined && haveCompatibleForms(typed, one);
    });
    return (
      chosen(compatible) ??
      chosen(other.at(keyOf(typed.core))) ??
      (key.length >= shortestBeginning
        ? chosen([...names.keys()].filter((place) => keyAt(place).startsWith(key)))
        : undefined)
    );
  }

  /** Places by how many letters are wrong, the fewest first. */
  function bySlips(typed: FoldedName): readonly { readonly place: number; readonly distance: number }[] {
    const key = keyOf(typed.core);
    const offered = slipsOffered(key.length);
    slips ??= new LetterPairIndex(core.keys);
    return slips
      .candidates(key, comparedBySlips, offered)
      .map((candidate) => ({ candidate, distance: editDistance(key, candidate, offered) }))
      .filter(({ candidate, distance }) => distance <= offered && (distance < 2 || candidate[0] === key[0]))
      .toSorted((one, another) => one.distance - another.distance)
      .flatMap(({ candidate, distance }) => core.at(candidate).map((place) => ({ place, distance })));
  }

  function find(typed: readonly string[]): Found {
    const asked = foldWords(typed);
    if (keyOf(asked.words) === '') return { type: 'none' };
    const exact = exactly(asked);
    if (exact !== undefined) return exact;
    const sameCore = core.at(keyOf(asked.core));
    const slipped = bySlips(asked).filter(({ place }) => !sameCore.includes(place));
    const [best, next] = slipped;
    const meant = best === undefined ? undefined : folded[best.place];
    if (
      best !== undefined &&
      meant !== undefined &&
      sameCore.length === 0 &&
      best.distance < slipsOffered(keyOf(asked.core).length) &&
      (next === undefined || next.distance > best.distance + 1) &&
      haveCompatibleForms(asked, meant) &&
      differsBySlip(asked.core, meant.core, (word) => shared.has(word))
    )
      return { type: 'listed', name: nameAt(best.place), isSlip: true };
    const near = distinct([
      ...sameCore,
      ...slipped.map(({ place }) => place),
      ...shared.likest(asked.core, mostNear),
    ]);
    return near.length === 0
      ? { type: 'none' }
      : { type: 'near', names: near.slice(0, mostNear).map(nameAt) };
  }

  return {
    find,
    placesOf: (name) => full.at(keyOf(foldName(name).words)),
    placesNamed: (name) => {
      const asked = foldName(name);
      const key = keyOf(asked.words);
      if (key === '') return [];
      const whole = full.at(key);
      if (whole.length > 0) return whole;
      const sameCore = core.at(keyOf(asked.core)).filter((place) => {
        const one = folded[place];
        return one !== undefined && haveCompatibleForms(asked, one);
      });
      if (sameCore.length > 0) return sameCore;
      // Alone, a word may be the short form of somebody else.
      return asked.core.length > 1 ? other.at(keyOf(asked.core)) : [];
    },
  };
}
