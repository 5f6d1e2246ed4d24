/** Finds the words from which a misspelt one differs in its beginning only: "orinciple", "rinciple", "aprinciple", "rpinciple". */

import { chainBy, chained, type Chains } from './chains.ts';

function hashOf(letters: string, start: number): number {
  let hash = 0;
  for (let position = start; position < letters.length; position += 1)
    hash = (Math.imul(hash, 31) + letters.charCodeAt(position)) >>> 0;
  return hash;
}

export class FirstLetterIndex {
  readonly #words: readonly string[];
  /** Words that may be alike but for their first letter. */
  readonly #chains: Chains;

  /** Only the words at places that are `heldAt` can be found; all, if it is not given. */
  constructor(words: readonly string[], heldAt: (place: number) => boolean = () => true) {
    this.#words = words;
    this.#chains = chainBy(words.length, (place) =>
      heldAt(place) ? hashOf(words[place] ?? '', 1) : undefined,
    );
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
    for (const place of chained(this.#chains, hashOf(rest, 0))) {
      const known = this.#words[place] ?? '';
      const isFound =
        word === undefined ? known.length === rest.length + 1 && known.endsWith(rest) : known === word;
      if (isFound) into.add(place);
    }
  }
}
