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

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(words.length + 2))).fill(-1);
    this.#next = new Int32Array(words.length);
    for (let place = words.length - 1; place >= 0; place -= 1) {
      const head = hashOf(words[place] ?? '', 1) % this.#heads.length;
      this.#next[place] = this.#heads[head] ?? -1;
      this.#heads[head] = place;
    }
  }

  /** The words that are one slip away from `typed` and begin with another letter. */
  near(typed: string): readonly string[] {
    if (typed.length < 2) return [];
    const rest = typed.slice(1);
    const swapped = `${rest[0] ?? ''}${typed[0] ?? ''}${rest.slice(1)}`;
    const found = [
      ...this.#endingIn(rest),
      ...this.#endingIn(typed),
      ...[rest, swapped].filter((word) => this.#endingIn(word.slice(1)).includes(word)),
    ];
    return [...new Set(found)].filter((word) => word[0] !== typed[0]);
  }

  /** The words that are one letter and then `rest`. */
  #endingIn(rest: string): readonly string[] {
    const found: string[] = [];
    let place = this.#heads[hashOf(rest, 0) % this.#heads.length] ?? -1;
    for (; place >= 0; place = this.#next[place] ?? -1) {
      const word = this.#words[place] ?? '';
      if (word.length === rest.length + 1 && word.endsWith(rest)) found.push(word);
    }
    return found;
  }
}
