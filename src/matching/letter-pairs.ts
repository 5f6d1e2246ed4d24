/** Finds the words that look like a misspelt one and begin as it does: by the pairs of letters that they share, or of just the same letters. */

import { chainBy, chained, type Chains } from './chains.ts';

/** 27 signs: the letters a to z, and everything else, which also stands for the ends of a word. */
const signs = 27;

function signOf(word: string, position: number): number {
  const code = word.charCodeAt(position) - 96;
  return code >= 1 && code < signs ? code : 0;
}

/** The pairs of signs of a word, its beginning and end included; `into` is filled and so many of it count as are returned. */
function readPairs(word: string, into: Uint16Array): number {
  let before = 0;
  for (let position = 0; position < word.length; position += 1) {
    const after = signOf(word, position);
    into[position] = before * signs + after;
    before = after;
  }
  into[word.length] = before * signs;
  return word.length + 1;
}

/** The same for all words of the same letters, whatever their order. */
function letterSum(word: string): number {
  let sum = 0;
  for (let position = 0; position < word.length; position += 1) {
    const sign = signOf(word, position);
    sum += sign * sign * sign * 131 + sign * 7919;
  }
  return sum;
}

const lettersOf = (word: string): string => Array.from(word).toSorted().join('');

/** Whether two words have the same letters in another order. */
export function isAnagram(one: string, other: string): boolean {
  return (
    one.length === other.length && letterSum(one) === letterSum(other) && lettersOf(one) === lettersOf(other)
  );
}

/** Longer words are hardly ever misspelt. */
const longest = 63;

const allPairs = signs * signs;

/** The words by their beginning and the pairs that they hold: each list begins in `places` where `starts` says. */
interface Lists {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function listByPairs(words: readonly string[], pairs: Uint16Array): Lists {
  const starts = new Uint32Array(signs * allPairs + 1);
  for (const word of words) {
    const first = signOf(word, 0) * allPairs + 1;
    const count = readPairs(word, pairs);
    for (let at = 0; at < count; at += 1) {
      const list = first + (pairs[at] ?? 0);
      starts[list] = (starts[list] ?? 0) + 1;
    }
  }
  for (let list = 1; list < starts.length; list += 1)
    starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const filled = starts.slice();
  for (const [place, word] of words.entries()) {
    const first = signOf(word, 0) * allPairs;
    const count = readPairs(word, pairs);
    for (let at = 0; at < count; at += 1) {
      const list = first + (pairs[at] ?? 0);
      const cell = filled[list] ?? 0;
      places[cell] = place;
      filled[list] = cell + 1;
    }
  }
  return { starts, places };
}

/** Shares of pairs in coarse steps, to count how many words have so much. */
const levels = 256;
const levelOf = (share: number): number => Math.min(levels - 1, Math.floor(share * levels));

/** The highest level that `most` words reach, given how many stand on each. */
function lowestLevel(tally: Uint32Array, most: number): number {
  let level = levels - 1;
  for (let reached = tally[level] ?? 0; reached < most && level > 0; reached += tally[level] ?? 0) level -= 1;
  return level;
}

export class LetterPairIndex {
  readonly #words: readonly string[];
  readonly #lists: Lists;
  readonly #chains: Chains;
  readonly #pairs: Uint16Array;
  /** How many pairs each word shares with the one that is looked for; all 0 in between. */
  readonly #counts: Uint8Array;
  /** The words with any such pair, and those of them that are near. */
  readonly #touched: Uint32Array;
  readonly #near: Uint32Array;
  /** How many of them stand on each level. */
  readonly #tally = new Uint32Array(levels);
  /** Where the first pair that it shares stands. */
  readonly #firsts: Uint16Array;
  readonly #shares: Float64Array;
  readonly #lengths: Uint8Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#pairs = new Uint16Array(words.reduce((most, word) => Math.max(most, word.length), longest) + 1);
    this.#lists = listByPairs(words, this.#pairs);
    this.#chains = chainBy(words.length, (place) => letterSum(words[place] ?? ''));
    this.#counts = new Uint8Array(words.length);
    this.#touched = new Uint32Array(words.length);
    this.#near = new Uint32Array(words.length);
    this.#firsts = new Uint16Array(words.length);
    this.#shares = new Float64Array(words.length);
    this.#lengths = Uint8Array.from(words, ({ length }) => Math.min(length, longest));
  }

  /** The words most like `word`, at most `most`, whose length differs by at most `mostSlips`; before them those of the same letters. */
  candidates(word: string, most: number, mostSlips: number): readonly string[] {
    return this.places(word, most, mostSlips).map((place) => this.#words[place] ?? '');
  }

  /** The same by their places among all the words. */
  places(word: string, most: number, mostSlips: number): readonly number[] {
    if (word.length > longest) return [];
    const near = this.#nearest(word, most, mostSlips);
    const anagrams = this.#anagramsOf(word);
    return anagrams.length === 0 ? near : [...new Set([...anagrams, ...near])];
  }

  #anagramsOf(word: string): readonly number[] {
    const found: number[] = [];
    for (const place of chained(this.#chains, letterSum(word)))
      if (isAnagram(this.#words[place] ?? '', word)) found.push(place);
    return found;
  }

  /** The places of the words that share enough pairs, at most `most`; those first that share the most of them. */
  #nearest(word: string, most: number, mostSlips: number): readonly number[] {
    const sharing = this.#keepSharing(word, this.#count(word, mostSlips));
    const near = this.#layByLevel(sharing, lowestLevel(this.#tally, most));
    this.#sort(near);
    const nearest: number[] = [];
    for (let at = 0; at < Math.min(most, near); at += 1) nearest.push(this.#near[at] ?? 0);
    return nearest;
  }

  /** Sorts the first `count` of the near words. They are nearly in order: each is taken forward past the few that it comes before. */
  #sort(count: number): void {
    const near = this.#near;
    const shares = this.#shares;
    const firsts = this.#firsts;
    for (let at = 1; at < count; at += 1) {
      const place = near[at] ?? 0;
      const share = shares[place] ?? 0;
      const first = firsts[place] ?? 0;
      let to = at;
      for (; to > 0; to -= 1) {
        const before = near[to - 1] ?? 0;
        const shareBefore = shares[before] ?? 0;
        if (shareBefore > share) break;
        const firstBefore = firsts[before] ?? 0;
        if (shareBefore === share && (firstBefore < first || (firstBefore === first && before < place)))
          break;
        near[to] = before;
      }
      near[to] = place;
    }
  }

  /** Leaves among the first `touched` words those that share enough pairs, tallied by their shares, and returns how many they are. */
  #keepSharing(word: string, touched: number): number {
    const needed = Math.max(2, Math.floor(word.length / 3));
    const counts = this.#counts;
    const tally = this.#tally.fill(0);
    let sharing = 0;
    for (let at = 0; at < touched; at += 1) {
      const place = this.#touched[at] ?? 0;
      const count = counts[place] ?? 0;
      counts[place] = 0;
      if (count < needed) continue;
      const share = count / Math.max(word.length, this.#lengths[place] ?? 0);
      const level = levelOf(share);
      this.#shares[place] = share;
      tally[level] = (tally[level] ?? 0) + 1;
      this.#touched[sharing] = place;
      sharing += 1;
    }
    return sharing;
  }

  /**
   * Lays out those of the words that are kept that stand on `least` and above, for only they may be among the first, and returns how many
   * they are. The highest level comes first, so that there is little left to sort.
   */
  #layByLevel(sharing: number, least: number): number {
    const next = this.#tally;
    let near = 0;
    for (let level = levels - 1; level >= least; level -= 1) {
      const onLevel = next[level] ?? 0;
      next[level] = near;
      near += onLevel;
    }
    for (let at = 0; at < sharing; at += 1) {
      const place = this.#touched[at] ?? 0;
      const level = levelOf(this.#shares[place] ?? 0);
      if (level < least) continue;
      const cell = next[level] ?? 0;
      this.#near[cell] = place;
      next[level] = cell + 1;
    }
    return near;
  }

  /** Counts the pairs shared with every word of about the same length that may be meant, and returns how many words have any. */
  #count(word: string, mostSlips: number): number {
    const { starts, places } = this.#lists;
    const counts = this.#counts;
    const touched = this.#touched;
    const wordLengths = this.#lengths;
    const pairs = readPairs(word, this.#pairs);
    const first = signOf(word, 0) * allPairs;
    let found = 0;
    for (let position = 0; position < pairs; position += 1) {
      const list = first + (this.#pairs[position] ?? 0);
      const end = starts[list + 1] ?? 0;
      for (let cell = starts[list] ?? 0; cell < end; cell += 1) {
        const place = places[cell] ?? 0;
        if (Math.abs((wordLengths[place] ?? 0) - word.length) > mostSlips) continue;
        const count = counts[place] ?? 0;
        if (count === 0) {
          touched[found] = place;
          found += 1;
          this.#firsts[place] = position;
        }
        counts[place] = count + 1;
      }
    }
    return found;
  }
}
