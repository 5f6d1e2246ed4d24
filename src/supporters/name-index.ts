/** Finds the entry that a typed name means: the same name, else one slip away from it, else names to choose from. */
import { commonnessOf } from '../language/common-words.ts';
import { foldName, foldWords, haveCompatibleForms, keyOf, otherNames, type FoldedName } from './fold-name.ts';
import { SharedWords, type TypedWord } from './shared-words.ts';

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
/** So long a beginning of a name stands for the whole: fields and buttons cut names off. */
const shortestBeginning = 30;
/** A shorter word is rather another name than a slip. */
const shortestSlipped = 6;
const longWord = 10;
/** Of a long text only so many words are looked up. */
const mostWordsRead = 24;

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
}

/** So many letters of a word may be wrong, and it is still that word: one, or two of a long one. */
const slipsOfWord = (length: number): number => (length < shortestSlipped ? 0 : length < longWord ? 1 : 2);

/** What is a number, or a word in its own right, is no slip: "Acme Systems" is not "Acme System". */
const maySlip = (word: string): boolean =>
  word.length >= shortestSlipped && !/\d/.test(word) && commonnessOf(word) === 0;

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

  /** The places of the names that are typed right but for a slip in one of their words. */
  function slippedFrom(asked: FoldedName, read: readonly TypedWord[]): readonly number[] {
    const unknown = read.filter(({ typed }) => !shared.has(typed));
    const [slipped] = unknown;
    if (slipped === undefined || unknown.length > 1 || !maySlip(slipped.typed)) return [];
    const { typed, like } = slipped;
    return like
      .filter(
        ({ word, slips }) =>
          word[0] === typed[0] &&
          !/\d/.test(word) &&
          slips <= slipsOfWord(Math.min(word.length, typed.length)),
      )
      .flatMap(({ word }) => core.at(keyOf(asked.core.map((one) => (one === typed ? word : one)))));
  }

  function find(typed: readonly string[]): Found {
    const asked = foldWords(typed);
    if (keyOf(asked.words) === '') return { type: 'none' };
    const exact = exactly(asked);
    if (exact !== undefined) return exact;
    const read = [...new Set(asked.core)].slice(0, mostWordsRead).map((word) => shared.read(word));
    const slipped = distinct(slippedFrom(asked, read));
    const [meant, ...others] = slipped;
    const form = meant === undefined ? undefined : folded[meant];
    if (meant !== undefined && others.length === 0 && form !== undefined && haveCompatibleForms(asked, form))
      return { type: 'listed', name: nameAt(meant), isSlip: true };
    const near = distinct([
      ...core.at(keyOf(asked.core)),
      ...slipped,
      ...shared.likest(read, mostNear),
    ]).slice(0, mostNear);
    return near.length === 0 ? { type: 'none' } : { type: 'near', names: near.map(nameAt) };
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
