/** Mends slips of the keys: letter pairs pick candidates, a bound on slips decides; what sounds alike may be further off. */
import { doubleMetaphone } from 'double-metaphone';
import { editDistance } from './edit-distance.ts';
import { FirstLetterIndex } from './first-letters.ts';
import { rankByLikeness } from './fuzzy.ts';
import { WordMemory } from '../language/word-memory.ts';
import { isKeySlip, lacksVowel } from './keyboard.ts';
import { isAnagram, LetterPairIndex } from './letter-pairs.ts';

export interface Correction {
  readonly word: string;
  /** From 0 to 1, by the number of slips and the length of the word. */
  readonly likeness: number;
  /** Too short to be told by its letters alone: the words beside it have to speak for it. */
  readonly needsNeighbour: boolean;
  /** A name of a person: it has no other spelling in a dictionary. */
  readonly isName: boolean;
}

/** The words that a misspelt one may stand for, the likeliest first. */
export type Speller = (word: string) => readonly Correction[];

/** How ready the speller is to take a word: names of people have no other spelling in a dictionary. */
export type Preference = 'name' | 'number' | 'grammar' | 'knowledge' | 'common' | 'everyday';

const penalty: Readonly<Record<Preference, number>> = {
  name: 0,
  number: 0,
  grammar: 0.05,
  knowledge: 0.1,
  common: 0.3,
  everyday: 0.35,
};

const rememberedWords = 5000;
/** A word so like a known one is a slip of it. */
const likenessOfSlip = 0.8;
const rankedCandidates = 12;
const comparedCandidates = 60;
const mostSlips = 3;
const mostAlternatives = 5;
/** An alternative may cost so much more than the best one. */
const costlier = 0.6;

const isOfEveryday = (preference: Preference): boolean =>
  preference === 'everyday' || preference === 'common';

function slipsAllowed(length: number, preference: Preference): number {
  if (length <= 3) return length === 3 && preference === 'number' ? 1 : 0;
  if (length <= 4) return 1;
  if (preference === 'name') return length >= 9 ? 3 : 2;
  if (isOfEveryday(preference)) return length <= 8 ? 1 : 2;
  return length <= 5 ? 1 : length >= 10 ? 3 : 2;
}

/** A short word with one letter for another, or with another beginning, is rather a name than a slip of an everyday word. */
function isAnotherWord(word: string, everyday: string): boolean {
  if (word[0] !== everyday[0]) return true;
  if (word.length > 6 || word.length !== everyday.length) return false;
  return !isAnagram(word, everyday);
}

const shortestBySound = 5;
/** As much as a slip and a half: less likely than one slip, likelier than two. */
const costOfSound = 1.39;
/** "bephore" sounds like Bavière too, of which four letters are others. */
const costOfMoreSound = 0.3;
/** What sounds alike may be one slip further off, in a long word two. */
const longBySound = 7;
const reliefOfSound = 0.5;

const soundOf = (word: string): string => doubleMetaphone(word)[0];

/** Two letters in the wrong order, and one letter for two or two for one, are the commonest slips of all. */
const reliefOfCommonest = 0.3;
const reliefOfLikely = 0.2;

/** "gosht": just the letters of another word count as little more than one slip. */
const reliefOfShuffled = 0.4;
const shortestShuffled = 5;

const undoubled = (word: string): string => word.replaceAll(/(.)\1/g, '$1');

/** "realy" and "really", "untill" and "until". */
const isSameButDoubled = (one: string, other: string): boolean => undoubled(one) === undoubled(other);

interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly needsNeighbour: boolean;
  readonly isName: boolean;
  /** Only the keys of two letters, which lie side by side, speak for it. */
  readonly isByKey?: boolean;
}

/** The slips that a cost stands for: two letters in the wrong order are the half of one. */
const slipsFor = (cost: number): number => (cost < costOfSlip ? 0.5 : Math.max(1, Math.floor(cost + 0.05)));
const costOfSlip = 0.9;

/** The cheapest first; where several cost the same, Fuse says which is most alike. */
function rank(typed: string, accepted: readonly Candidate[]): readonly Candidate[] {
  const near = accepted.toSorted((one, other) => one.cost - other.cost).slice(0, rankedCandidates);
  const lowest = near[0]?.cost ?? 0;
  const best = near.filter(({ cost }) => cost - lowest < 0.05);
  const [first] = best.length > 1 ? rankByLikeness(typed, best, ({ word }) => word) : [];
  const chosen = first?.item ?? best[0];
  if (chosen === undefined) return [];
  const others = near.filter((one) => one !== chosen && one.cost - lowest <= costlier);
  return [chosen, ...others].slice(0, mostAlternatives);
}

/** The words that the speller knows. */
interface Vocabulary {
  readonly words: readonly string[];
  /** Of each word at its place. */
  readonly preferences: readonly Preference[];
  /** Those that begin as what was typed does. */
  readonly index: LetterPairIndex;
  /** Those that begin otherwise, but for everyday words, which are never meant then. */
  readonly otherwise: FirstLetterIndex;
  /** How the words sound of which that was asked. */
  readonly sounds: Map<string, string>;
}

function indexWords(known: ReadonlyMap<string, Preference>): Vocabulary {
  const words = [...known.keys()];
  const preferences = [...known.values()];
  return {
    words,
    preferences,
    index: new LetterPairIndex(words),
    otherwise: new FirstLetterIndex(words, (place) => !isOfEveryday(preferences[place] ?? 'everyday')),
    sounds: new Map(),
  };
}

/** Whether a word of the vocabulary sounds like what was typed: "elecshun" and "election", "forin" and "foreign". */
type SoundsLike = (word: string) => boolean;

function soundsLikeIn({ sounds }: Vocabulary, typed: string): SoundsLike {
  let typedSound: string | undefined;
  return (word) => {
    let sound = sounds.get(word);
    if (sound === undefined) {
      sound = soundOf(word);
      sounds.set(word, sound);
    }
    typedSound ??= soundOf(typed);
    return sound === typedSound;
  };
}

function judge(
  typed: string,
  word: string,
  preference: Preference,
  soundsLike: SoundsLike,
): Candidate | undefined {
  const isName = preference === 'name';
  const isSameStart = typed.charCodeAt(0) === word.charCodeAt(0);
  if (!isSameStart && isOfEveryday(preference)) return undefined;
  const limit = slipsAllowed(Math.min(typed.length, word.length), preference);
  // "sgn": of three letters only the commonest words are told without their vowel.
  const isFrequent = preference === 'common' || preference === 'grammar';
  if (limit === 0 && isFrequent && (lacksVowel(typed, word) || isSameButDoubled(typed, word)))
    return { word, cost: 1 + penalty[preference], needsNeighbour: false, isName };
  const isShort = limit === 0;
  if (isShort && (isOfEveryday(preference) || !isSameStart)) return undefined;
  const isSwapped = isAnagram(typed, word);
  const mayBeShuffled = isSwapped && typed.length >= shortestShuffled;
  const bySight = isSameStart ? Math.max(1, limit + (mayBeShuffled ? 1 : 0)) : 1;
  const bySound = limit + (typed.length < longBySound ? 1 : 2);
  const maySoundLike = isSameStart && typed.length >= shortestBySound && word.length >= shortestBySound;
  const slips = editDistance(typed, word, maySoundLike ? bySound : bySight);
  if (slips > bySight) {
    return slips <= bySound && maySoundLike && soundsLike(word)
      ? {
          word,
          cost: costOfSound + costOfMoreSound * (slips - bySight - 1) + penalty[preference],
          needsNeighbour: false,
          isName,
        }
      : undefined;
  }
  const isByKey = isOfEveryday(preference) && isAnotherWord(typed, word);
  if (isByKey && !(preference === 'common' && isKeySlip(typed, word))) return undefined;
  const firstLetter = isSameStart ? 0 : 0.6;
  // "trunp"; the last letter may be that of another ending: "supportes" are no "supported".
  const mayBeByKey =
    preference === 'knowledge' && isSameStart && typed.at(-1) === word.at(-1) && isKeySlip(typed, word);
  const isLikely = isSwapped || word.startsWith(typed) || isByKey || mayBeByKey || lacksVowel(typed, word);
  const relief =
    isSameStart && (isSwapped || isSameButDoubled(typed, word))
      ? reliefOfCommonest
      : isLikely
        ? reliefOfLikely
        : 0;
  const shuffled = isSwapped && isSameStart && slips > 1 ? reliefOfShuffled : 0;
  const heard = slips > 1 && maySoundLike && soundsLike(word) ? reliefOfSound : 0;
  return {
    word,
    cost: slips + penalty[preference] + firstLetter - relief - Math.max(heard, shuffled),
    needsNeighbour: isShort,
    isName,
    isByKey,
  };
}

/** Builds a speller over `vocabulary`. The index is made when the first unknown word comes. */
export function createSpeller(vocabulary: () => ReadonlyMap<string, Preference>): Speller {
  let indexed: Vocabulary | undefined;
  const remembered = new WordMemory<readonly Correction[]>(rememberedWords);

  function correct(typed: string): readonly Correction[] {
    indexed ??= indexWords(vocabulary());
    const { words, preferences, index, otherwise } = indexed;
    const soundsLike = soundsLikeIn(indexed, typed);
    const accepted: Candidate[] = [];
    const compare = (place: number): void => {
      const candidate = judge(typed, words[place] ?? '', preferences[place] ?? 'everyday', soundsLike);
      if (candidate !== undefined) accepted.push(candidate);
    };
    const alike = index.places(typed, comparedCandidates, mostSlips);
    for (const place of alike) compare(place);
    for (const place of otherwise.places(typed)) if (!alike.includes(place)) compare(place);
    // "hahd" is rather Hahad than a hand.
    const mayBeName = accepted.some((one) => one.isName && !one.needsNeighbour);
    return rank(typed, mayBeName ? accepted.filter(({ isByKey }) => !isByKey) : accepted).map(
      ({ word, cost, needsNeighbour, isName }) => ({
        word,
        likeness: Math.max(0.5, 1 - slipsFor(cost) / (typed.length + 1)),
        needsNeighbour,
        isName,
      }),
    );
  }

  return (word) => {
    if (word.length < 3 || word.length > 30) return [];
    const known = remembered.recall(word);
    if (known !== undefined) return known;
    const corrections = correct(word);
    // A slip of a known word may be remembered; anything else is the person's own.
    if ((corrections[0]?.likeness ?? 0) >= likenessOfSlip) remembered.keep(word, corrections);
    return corrections;
  };
}
