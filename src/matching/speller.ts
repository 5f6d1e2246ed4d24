/** Mends slips of the keys: an index of letter pairs picks candidates, Fuse ranks them, a bound on slips decides. */
import { editDistance } from './edit-distance.ts';
import { rankByLikeness } from './fuzzy.ts';

export interface Correction {
  readonly word: string;
  /** From 0 to 1, by the number of slips and the length of the word. */
  readonly likeness: number;
}

export type Speller = (word: string) => Correction | undefined;

/** How ready the speller is to take a word: names of people have no other spelling in a dictionary. */
export type Preference = 'name' | 'knowledge' | 'everyday';

const penalty: Readonly<Record<Preference, number>> = { name: 0, knowledge: 0.1, everyday: 0.35 };

const rememberedWords = 5000;
const rankedCandidates = 12;

function slipsAllowed(length: number, preference: Preference): number {
  if (length <= 3) return 0;
  if (length <= 4) return 1;
  if (preference === 'name') return length >= 9 ? 3 : 2;
  if (preference === 'everyday') return length <= 8 ? 1 : 2;
  return length <= 6 ? 1 : length >= 10 ? 3 : 2;
}

/** A short word with one letter for another, or with another beginning, is rather a name than a slip of an everyday word. */
function isAnotherWord(word: string, everyday: string): boolean {
  if (word[0] !== everyday[0]) return true;
  return (
    word.length <= 6 && word.length === everyday.length && sortedLetters(word) !== sortedLetters(everyday)
  );
}

const sortedLetters = (word: string): string => Array.from(word).toSorted().join('');

function letterPairs(word: string): readonly string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, start) => padded.slice(start, start + 2));
}

function indexPairs(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [position, word] of words.entries()) {
    for (const pair of new Set(letterPairs(word))) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [position]);
      else known.push(position);
    }
  }
  return places;
}

/** Builds a speller over `vocabulary`. The index is made when the first unknown word comes. */
export function createSpeller(vocabulary: () => ReadonlyMap<string, Preference>): Speller {
  let words: readonly string[] = [];
  let preferences: ReadonlyMap<string, Preference> = new Map();
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  const anagrams = new Map<string, string[]>();
  const remembered = new Map<string, Correction | undefined>();

  function candidatesFor(word: string): readonly string[] {
    if (places === undefined) {
      preferences = vocabulary();
      words = [...preferences.keys()];
      places = indexPairs(words);
      for (const known of words) {
        const key = sortedLetters(known);
        anagrams.set(key, [...(anagrams.get(key) ?? []), known]);
      }
    }
    const shared = new Map<number, number>();
    for (const pair of letterPairs(word)) {
      for (const place of places.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const needed = Math.max(2, Math.floor(word.length / 3));
    const shareOf = (place: number, count: number): number =>
      count / Math.max(word.length, (words[place] ?? '').length);
    const near = [...shared]
      .filter(([place, count]) => count >= needed && Math.abs((words[place] ?? '').length - word.length) <= 3)
      .toSorted(([one, ofOne], [other, ofOther]) => shareOf(other, ofOther) - shareOf(one, ofOne))
      .slice(0, 120)
      .map(([place]) => words[place] ?? '');
    return [...new Set([...(anagrams.get(sortedLetters(word)) ?? []), ...near])];
  }

  function accept(word: string, candidate: string): number | undefined {
    const preference = preferences.get(candidate) ?? 'everyday';
    const limit = slipsAllowed(Math.min(word.length, candidate.length), preference);
    const slips = editDistance(word, candidate, limit);
    if (slips > limit || (preference === 'everyday' && isAnotherWord(word, candidate))) return undefined;
    const firstLetter = word[0] === candidate[0] ? 0 : 0.6;
    return slips + penalty[preference] + firstLetter;
  }

  function correct(word: string): Correction | undefined {
    const near = candidatesFor(word)
      .map((candidate) => ({ candidate, cost: accept(word, candidate) }))
      .filter((one): one is { candidate: string; cost: number } => one.cost !== undefined)
      .toSorted((one, other) => one.cost - other.cost)
      .slice(0, rankedCandidates);
    const lowest = near[0]?.cost;
    if (lowest === undefined) return undefined;
    const best = near.filter(({ cost }) => cost - lowest < 0.05);
    const [ranked] = best.length > 1 ? rankByLikeness(word, best, ({ candidate }) => candidate) : [];
    const chosen = ranked?.item.candidate ?? best[0]?.candidate;
    if (chosen === undefined) return undefined;
    return { word: chosen, likeness: Math.max(0.5, 1 - Math.floor(lowest) / (word.length + 1)) };
  }

  return (word) => {
    if (word.length < 4 || word.length > 30) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    if (remembered.size >= rememberedWords) remembered.clear();
    const correction = correct(word);
    remembered.set(word, correction);
    return correction;
  };
}
