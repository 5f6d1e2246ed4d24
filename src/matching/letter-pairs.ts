/** Finds the words that look like a misspelt one: by the pairs of letters that they share, and by having just the same letters. */

/** 27 signs: the letters a to z, and everything else, which also stands for the ends of a word. */
const signs = 27;

function signOf(word: string, position: number): number {
  const code = word.charCodeAt(position) - 96;
  return code >= 1 && code < signs ? code : 0;
}

/** The pair of signs that ends at `position`, from 0 (the first letter) to the length (the end of the word). */
function pairAt(word: string, position: number): number {
  const before = position === 0 ? 0 : signOf(word, position - 1);
  const after = position === word.length ? 0 : signOf(word, position);
  return before * signs + after;
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

/** Whether two words have the same letters in another order. */
export function isAnagram(one: string, other: string): boolean {
  return one.length === other.length && letterSum(one) === letterSum(other);
}

export class LetterPairIndex {
  readonly #words: readonly string[];
  /** Where the words of each pair begin in `places`. */
  readonly #starts = new Uint32Array(signs * signs + 1);
  readonly #places: Uint32Array;
  readonly #counts: Uint8Array;
  readonly #bySum = new Map<number, number[]>();

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#counts = new Uint8Array(words.length);
    for (const word of words) {
      for (let position = 0; position <= word.length; position += 1) {
        const next = pairAt(word, position) + 1;
        this.#starts[next] = (this.#starts[next] ?? 0) + 1;
      }
    }
    for (let pair = 1; pair < this.#starts.length; pair += 1) {
      this.#starts[pair] = (this.#starts[pair] ?? 0) + (this.#starts[pair - 1] ?? 0);
    }
    this.#places = new Uint32Array(this.#starts.at(-1) ?? 0);
    const filled = this.#starts.slice();
    for (const [place, word] of words.entries()) this.#add(place, word, filled);
  }

  #add(place: number, word: string, filled: Uint32Array): void {
    for (let position = 0; position <= word.length; position += 1) {
      const pair = pairAt(word, position);
      const cell = filled[pair] ?? 0;
      this.#places[cell] = place;
      filled[pair] = cell + 1;
    }
    const sum = letterSum(word);
    const known = this.#bySum.get(sum);
    if (known === undefined) this.#bySum.set(sum, [place]);
    else known.push(place);
  }

  /** The words most like `word`, at most `most`, whose length differs by at most `mostSlips`. */
  candidates(word: string, most: number, mostSlips: number): readonly string[] {
    const touched = this.#count(word);
    const needed = Math.max(2, Math.floor(word.length / 3));
    const near: { readonly place: number; readonly share: number }[] = [];
    for (const place of touched) {
      const count = this.#counts[place] ?? 0;
      this.#counts[place] = 0;
      const { length } = this.#words[place] ?? '';
      if (count < needed || Math.abs(length - word.length) > mostSlips) continue;
      near.push({ place, share: count / Math.max(word.length, length) });
    }
    const nearest = near
      .toSorted((one, other) => other.share - one.share)
      .slice(0, most)
      .map(({ place }) => place);
    const anagrams = this.#bySum.get(letterSum(word)) ?? [];
    return [...new Set([...anagrams, ...nearest])].map((place) => this.#words[place] ?? '');
  }

  /** Counts the shared pairs of every word; the words with any are returned. */
  #count(word: string): readonly number[] {
    const touched: number[] = [];
    for (let position = 0; position <= word.length; position += 1) {
      const pair = pairAt(word, position);
      const end = this.#starts[pair + 1] ?? 0;
      for (let cell = this.#starts[pair] ?? 0; cell < end; cell += 1) {
        const place = this.#places[cell] ?? 0;
        if (this.#counts[place] === 0) touched.push(place);
        this.#counts[place] = (this.#counts[place] ?? 0) + 1;
      }
    }
    return touched;
  }
}
