/** Finds known phrases in a row of stems. Words that carry no content may stand between the parts of a phrase. */

import {
  nextBitOfPhrases,
  recordOf,
  StemMap,
  stemRecordOf,
  type RecordedStem,
  type StemRecord,
} from './stem-records.ts';

export interface StemmedWord extends RecordedStem {
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
  /** The stems behind the second. */
  readonly rest: readonly StemRecord[];
  readonly payload: Payload;
}

/** The phrases that begin with a stem: those of that stem alone, and the longer ones by the number of their second. */
interface Beginning<Payload> {
  alone: Payload[] | undefined;
  longer: Map<number, Phrase<Payload>[]> | undefined;
  /** A bit for each second stem by its number: with it most stems are told that are none, and the map is left alone. */
  seconds: number;
}

const bitOf = ({ number }: StemRecord): number => 1 << (number % 32);

const passedOver = 2;
/** "who has not signed" holds no "who has signed". */
const negations: readonly StemRecord[] = ['not', 'never', 'no', 'without'].map(recordOf);
const mayBePassed = (word: StemmedWord): boolean => word.neutral && !negations.includes(stemRecordOf(word));
const none: readonly never[] = [];

export class PhraseTable<Payload> {
  readonly #beginnings = new StemMap<Beginning<Payload>>();
  readonly #bit = nextBitOfPhrases();

  /** Adds a phrase by its stems; one without stems is not added. */
  add(stems: readonly string[], payload: Payload): void {
    const [first, second, ...more] = stems.map(recordOf);
    if (first === undefined) return;
    let begun = this.#beginnings.get(first);
    if (begun === undefined) {
      begun = { alone: undefined, longer: undefined, seconds: 0 };
      this.#beginnings.set(first, begun);
    }
    if (second === undefined) {
      begun.alone ??= [];
      begun.alone.push(payload);
      return;
    }
    second.seconds |= this.#bit;
    begun.seconds |= bitOf(second);
    begun.longer ??= new Map();
    const phrase = { rest: more, payload };
    const known = begun.longer.get(second.number);
    if (known === undefined) begun.longer.set(second.number, [phrase]);
    else known.push(phrase);
  }

  /** All phrases that stand in `words`, also those that overlap. */
  find(words: readonly StemmedWord[]): readonly PhraseMatch<Payload>[] {
    let matches: PhraseMatch<Payload>[] | undefined;
    for (let start = 0; start < words.length; start += 1) {
      const word = words[start];
      const begun = word === undefined ? undefined : this.#beginnings.get(stemRecordOf(word));
      if (begun === undefined) continue;
      matches ??= [];
      if (begun.alone !== undefined)
        for (const payload of begun.alone)
          matches.push({ payload, start, end: start + 1, positions: [start] });
      if (begun.longer !== undefined) this.#findLonger(words, start, begun, matches);
    }
    return matches ?? none;
  }

  /** Adds the phrases of several stems of which the first stands at `start`. */
  #findLonger(
    words: readonly StemmedWord[],
    start: number,
    { longer, seconds }: Beginning<Payload>,
    matches: PhraseMatch<Payload>[],
  ): void {
    for (let at = start + 1; at <= start + 1 + passedOver; at += 1) {
      const next = words[at];
      if (next === undefined) return;
      const record = stemRecordOf(next);
      const mayFollow = (record.seconds & this.#bit) !== 0 && (seconds & bitOf(record)) !== 0;
      const begun = mayFollow ? longer?.get(record.number) : undefined;
      if (begun !== undefined) addPhrases(words, [start, at], begun, matches);
      if (!mayBePassed(next)) return;
    }
  }
}

/** Adds those of `phrases` whose first two stems stand at `begun` and whose rest follows. */
function addPhrases<Payload>(
  words: readonly StemmedWord[],
  begun: readonly [number, number],
  phrases: readonly Phrase<Payload>[],
  matches: PhraseMatch<Payload>[],
): void {
  for (const { rest, payload } of phrases) {
    const positions = rest.length === 0 ? begun : follow(words, begun, rest);
    const last = positions?.at(-1);
    if (positions !== undefined && last !== undefined)
      matches.push({ payload, start: begun[0], end: last + 1, positions });
  }
}

/** Where the parts of a phrase stand whose first two stand at `begun`; undefined where the rest does not follow. */
function follow(
  words: readonly StemmedWord[],
  begun: readonly [number, number],
  rest: readonly StemRecord[],
): readonly number[] | undefined {
  let positions: number[] | undefined;
  let at = begun[1] + 1;
  for (const record of rest) {
    let skipped = 0;
    for (let word = words[at]; word === undefined || stemRecordOf(word) !== record; word = words[at]) {
      if (skipped === passedOver || word === undefined || !mayBePassed(word)) return undefined;
      skipped += 1;
      at += 1;
    }
    positions ??= [...begun];
    positions.push(at);
    at += 1;
  }
  return positions;
}
