/** Finds the words from which a misspelt one differs in its beginning only: "orinciple", "rinciple", "aprinciple", "rpinciple". */

function hashOf(letters: string, start: number): number {
  let hash = 0;
  for (let position = start; position < letters.length; position += 1)
    hash = (Math.imul(hash, 31) + letters.charCodeAt(position)) >>> 0;
  return hash;
}

export class FirstLetterIndex {
  readonly #words: readonly string[];
  /** The first of the words that may be alike but for their first letter, and for each the next of them; -1 ends a chain. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  /** Only the words at places that are `heldAt` can be found; all, if it is not given. */
  constructor(words: readonly string[], heldAt: (place: number) => boolean = () => true) {
    this.#words = words;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(words.length + 2))).fill(-1);
    this.#next = new Int32Array(words.length);
    for (let place = words.length - 1; place >= 0; place -= 1) {
      if (!heldAt(place)) continue;
      const head = hashOf(words[place] ?? '', 1) % this.#heads.length;
      this.#next[place] = this.#heads[head] ?? -1;
      this.#heads[head] = place;
    }
  }

  /** The words that are one slip away from `typed` and begin with another letter. */
  near(typed: string): readonly string[] {
    return this.places(typed).map((place) => this.#words[place] ?? '');
  }

  /** The same by their places among all the words. */
  places(typed: string): readonly number[] {
    if (typed.length < 2) return [];
    const rest = typed.slice(1);
    const swapped = `${rest[0] ?? ''}${typed[0] ?? ''}${rest.slice(1)}`;
    const found = new Set<number>();
    this.#findEnding(rest, found);
    this.#findEnding(typed, found);
    this.#findEnding(rest.slice(1), found, rest);
    this.#findEnding(swapped.slice(1), found, swapped);
    return [...found].filter((place) => this.#words[place]?.[0] !== typed[0]);
  }

  /** Adds the words that are one letter and then `rest`; of these only `word`, if it is given. */
  #findEnding(rest: string, into: Set<number>, word?: string): void {
    let place = this.#heads[hashOf(rest, 0) % this.#heads.length] ?? -1;
    for (; place >= 0; place = this.#next[place] ?? -1) {
      const known = this.#words[place] ?? '';
      const isFound =
        word === undefined ? known.length === rest.length + 1 && known.endsWith(rest) : known === word;
      if (isFound) into.add(place);
    }
  }
}
