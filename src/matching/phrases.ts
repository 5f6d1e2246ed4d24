/** Finds known phrases in a row of stems. Words that carry no content may stand between the parts of a phrase. */

import { StemMap, StemPairs } from './stem-map.ts';

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
/** "who has not signed" holds no "who has signed". */
const negations: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without']);
const mayBePassed = ({ stem, neutral }: StemmedWord): boolean => neutral && !negations.has(stem);
const none: readonly never[] = [];

export class PhraseTable<Payload> {
  /** The phrases of one stem. */
  readonly #alone = new StemMap<Payload[]>();
  /** The longer ones by their first stem and their second. */
  readonly #longer = new Map<string, Map<string, Phrase<Payload>[]>>();
  readonly #beginnings = new StemPairs();

  /** Adds a phrase by its stems; one without stems is not added. */
  add(stems: readonly string[], payload: Payload): void {
    const [first, second] = stems;
    if (first === undefined) return;
    if (second === undefined) {
      const alone = this.#alone.get(first);
      if (alone === undefined) this.#alone.set(first, [payload]);
      else alone.push(payload);
      return;
    }
    this.#beginnings.add(first, second);
    let bySecond = this.#longer.get(first);
    if (bySecond === undefined) {
      bySecond = new Map();
      this.#longer.set(first, bySecond);
    }
    const known = bySecond.get(second);
    if (known === undefined) bySecond.set(second, [{ stems, payload }]);
    else known.push({ stems, payload });
  }

  /** All phrases that stand in `words`, also those that overlap. */
  find(words: readonly StemmedWord[]): readonly PhraseMatch<Payload>[] {
    const matches: PhraseMatch<Payload>[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const stem = words[start]?.stem ?? '';
      for (const payload of this.#alone.get(stem) ?? none)
        matches.push({ payload, start, end: start + 1, positions: [start] });
      this.#findLonger(words, start, stem, matches);
    }
    return matches;
  }

  #findLonger(
    words: readonly StemmedWord[],
    start: number,
    first: string,
    matches: PhraseMatch<Payload>[],
  ): void {
    for (let at = start + 1; at <= start + 1 + passedOver; at += 1) {
      const next = words[at];
      if (next === undefined) return;
      const begun = this.#beginnings.mayHold(first, next.stem)
        ? this.#longer.get(first)?.get(next.stem)
        : undefined;
      for (const { stems, payload } of begun ?? none) {
        const positions = stems.length === 2 ? [start, at] : follow(words, [start, at], stems);
        const end = positions?.at(-1);
        if (positions !== undefined && end !== undefined)
          matches.push({ payload, start, end: end + 1, positions });
      }
      if (!mayBePassed(next)) return;
    }
  }
}

/** Where the parts of a phrase stand whose first two stand at `begun`; undefined where the rest does not follow. */
function follow(
  words: readonly StemmedWord[],
  begun: readonly [number, number],
  stems: readonly string[],
): readonly number[] | undefined {
  const positions = [...begun];
  let at = begun[1] + 1;
  for (let part = 2; part < stems.length; part += 1) {
    let skipped = 0;
    while (words[at]?.stem !== stems[part]) {
      const between = words[at];
      if (skipped === passedOver || between === undefined || !mayBePassed(between)) return undefined;
      skipped += 1;
      at += 1;
    }
    positions.push(at);
    at += 1;
  }
  return positions;
}
