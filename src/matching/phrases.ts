/** Finds known phrases in a row of stems. Words that carry no content may stand between the parts of a phrase. */

export interface StemmedWord {
  readonly stem: string;
  readonly neutral: boolean;
}

export interface PhraseMatch<Payload> {
  readonly payload: Payload;
  /** Positions of the first word and of the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Positions of the words that make the phrase. */
  readonly positions: readonly number[];
}

interface Phrase<Payload> {
  readonly stems: readonly string[];
  readonly payload: Payload;
}

const passedOver = 2;

export class PhraseTable<Payload> {
  readonly #byFirst = new Map<string, Phrase<Payload>[]>();

  /** Adds a phrase by its stems; one without stems is not added. */
  add(stems: readonly string[], payload: Payload): void {
    const [first] = stems;
    if (first === undefined) return;
    const known = this.#byFirst.get(first);
    if (known === undefined) this.#byFirst.set(first, [{ stems, payload }]);
    else known.push({ stems, payload });
  }

  /** All phrases that stand in `words`, also those that overlap. */
  find(words: readonly StemmedWord[]): readonly PhraseMatch<Payload>[] {
    const matches: PhraseMatch<Payload>[] = [];
    for (const [start, word] of words.entries()) {
      for (const phrase of this.#byFirst.get(word.stem) ?? []) {
        const positions = follow(words, start, phrase.stems);
        const end = positions?.at(-1);
        if (positions !== undefined && end !== undefined) {
          matches.push({ payload: phrase.payload, start, end: end + 1, positions });
        }
      }
    }
    return matches;
  }
}

/** Where the parts of a phrase stand that begins at `start`; undefined where it does not stand there. */
function follow(
  words: readonly StemmedWord[],
  start: number,
  stems: readonly string[],
): readonly number[] | undefined {
  if (stems.length === 1) return [start];
  let positions: number[] | undefined;
  let at = start + 1;
  for (let part = 1; part < stems.length; part += 1) {
    let skipped = 0;
    while (words[at]?.stem !== stems[part]) {
      if (skipped === passedOver || words[at]?.neutral !== true) return undefined;
      skipped += 1;
      at += 1;
    }
    positions ??= [start];
    positions.push(at);
    at += 1;
  }
  return positions;
}
