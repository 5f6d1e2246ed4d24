/**
 * A bounded memory of what was worked out for single words. It is for words of dictionaries and of the knowledge and slips of them,
 * never for what people typed beyond that; and what it holds is a copy, since a piece of a string keeps the whole string alive.
 */

/** Longer than any word that is worth remembering. */
const longestWord = 30;

/** The same word, as a string of its own. */
export const copyOf = (word: string): string => Array.from(word).join('');

export class WordMemory<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  /** `most` is how many words are held; beyond that all are forgotten. */
  constructor(most: number) {
    this.#most = most;
  }

  recall(word: string): Value | undefined {
    return this.#values.get(word);
  }

  keep(word: string, value: Value): void {
    if (word.length > longestWord) return;
    if (this.#values.size >= this.#most) this.#values.clear();
    this.#values.set(copyOf(word), value);
  }

  get size(): number {
    return this.#values.size;
  }
}
