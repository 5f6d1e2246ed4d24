/** Mends slips of the keys: an index of letter pairs picks candidates, Fuse ranks them, a bound on slips decides. */
import { editDistance } from './edit-distance.ts';
import { rankByLikeness } from './fuzzy.ts';
import { isAnagram, LetterPairIndex } from './letter-pairs.ts';

export interface Correction {
  readonly word: string;
  /** From 0 to 1, by the number of slips and the length of the word. */
  readonly likeness: number;
}

export type Speller = (word: string) => Correction | undefined;

/** How ready the speller is to take a word: names of people have no other spelling in a dictionary. */
export type Preference = 'name' | 'number' | 'knowledge' | 'everyday';

const penalty: Readonly<Record<Preference, number>> = { name: 0, number: 0, knowledge: 0.1, everyday: 0.35 };

const rememberedWords = 5000;
const rankedCandidates = 12;
const comparedCandidates = 120;
const mostSlips = 3;

function slipsAllowed(length: number, preference: Preference): number {
  if (length <= 3) return length === 3 && preference === 'number' ? 1 : 0;
  if (length <= 4) return 1;
  if (preference === 'name') return length >= 9 ? 3 : 2;
  if (preference === 'everyday') return length <= 8 ? 1 : 2;
  return length <= 5 ? 1 : length >= 10 ? 3 : 2;
}

/** A short word with one letter for another, or with another beginning, is rather a name than a slip of an everyday word. */
function isAnotherWord(word: string, everyday: string): boolean {
  if (word[0] !== everyday[0]) return true;
  return word.length <= 6 && word.length === everyday.length && !isAnagram(word, everyday);
}

/** Builds a speller over `vocabulary`. The index is made when the first unknown word comes. */
export function createSpeller(vocabulary: () => ReadonlyMap<string, Preference>): Speller {
  let preferences: ReadonlyMap<string, Preference> = new Map();
  let index: LetterPairIndex | undefined;
  const remembered = new Map<string, Correction | undefined>();

  function candidatesFor(word: string): readonly string[] {
    if (index === undefined) {
      preferences = vocabulary();
      index = new LetterPairIndex([...preferences.keys()]);
    }
    return index.candidates(word, comparedCandidates, mostSlips);
  }

  function accept(word: string, candidate: string): number | undefined {
    const preference = preferences.get(candidate) ?? 'everyday';
    const limit = slipsAllowed(Math.min(word.length, candidate.length), preference);
    const slips = editDistance(word, candidate, limit);
    if (slips > 1 && word[0] !== candidate[0]) return undefined;
    if (slips > limit || (preference === 'everyday' && isAnotherWord(word, candidate))) return undefined;
    const firstLetter = word[0] === candidate[0] ? 0 : 0.6;
    // Two letters in the wrong order, or the last ones left out, are the commonest slips of all.
    const likely = isAnagram(word, candidate) || candidate.startsWith(word) ? 0.2 : 0;
    return slips + penalty[preference] + firstLetter - likely;
  }

  function correct(word: string): Correction | undefined {
    const accepted: { readonly candidate: string; readonly cost: number }[] = [];
    for (const candidate of candidatesFor(word)) {
      const cost = accept(word, candidate);
      if (cost !== undefined) accepted.push({ candidate, cost });
    }
    const near = accepted.toSorted((one, other) => one.cost - other.cost).slice(0, rankedCandidates);
    const lowest = near[0]?.cost;
    if (lowest === undefined) return undefined;
    const best = near.filter(({ cost }) => cost - lowest < 0.05);
    const [ranked] = best.length > 1 ? rankByLikeness(word, best, ({ candidate }) => candidate) : [];
    const chosen = ranked?.item.candidate ?? best[0]?.candidate;
    if (chosen === undefined) return undefined;
    return { word: chosen, likeness: Math.max(0.5, 1 - Math.round(lowest) / (word.length + 1)) };
  }

  return (word) => {
    if (word.length < 3 || word.length > 30) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    if (remembered.size >= rememberedWords) remembered.clear();
    const correction = correct(word);
    remembered.set(word, correction);
    return correction;
  };
}
