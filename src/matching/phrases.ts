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

/** The phrases that begin with one stem: those of this stem alone, and the others by their second stem. */
interface Branch<Payload> {
  readonly alone: Payload[];
  bySecond: Map<string, Phrase<Payload>[]> | undefined;
}

const passedOver = 2;
/** "who has not signed" holds no "who has signed". */
const negations: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without']);
const mayBePassed = ({ stem, neutral }: StemmedWord): boolean => neutral && !negations.has(stem);
const none: readonly never[] = [];

export class PhraseTable<Payload> {
  readonly #byFirst = new Map<string, Branch<Payload>>();

  /** Adds a phrase by its stems; one without stems is not added. */
  add(stems: readonly string[], payload: Payload): void {
    const [first, second] = stems;
    if (first === undefined) return;
    let branch = this.#byFirst.get(first);
    if (branch === undefined) {
      branch = { alone: [], bySecond: undefined };
      this.#byFirst.set(first, branch);
    }
    if (second === undefined) {
      branch.alone.push(payload);
      return;
    }
    branch.bySecond ??= new Map();
    const known = branch.bySecond.get(second);
    if (known === undefined) branch.bySecond.set(second, [{ stems, payload }]);
    else known.push({ stems, payload });
  }

  /** All phrases that stand in `words`, also those that overlap. */
  find(words: readonly StemmedWord[]): readonly PhraseMatch<Payload>[] {
    const matches: PhraseMatch<Payload>[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const branch = this.#byFirst.get(words[start]?.stem ?? '');
      if (branch === undefined) continue;
      for (const payload of branch.alone)
        matches.push({ payload, start, end: start + 1, positions: [start] });
      if (branch.bySecond !== undefined) findLonger(words, start, branch.bySecond, matches);
    }
    return matches;
  }
}

function findLonger<Payload>(
  words: readonly StemmedWord[],
  start: number,
  bySecond: ReadonlyMap<string, readonly Phrase<Payload>[]>,
  matches: PhraseMatch<Payload>[],
): void {
  for (let at = start + 1; at <= start + 1 + passedOver; at += 1) {
    const next = words[at];
    if (next === undefined) return;
    for (const { stems, payload } of bySecond.get(next.stem) ?? none) {
      const positions = stems.length === 2 ? [start, at] : follow(words, [start, at], stems);
      const end = positions?.at(-1);
      if (positions !== undefined && end !== undefined)
        matches.push({ payload, start, end: end + 1, positions });
    }
    if (!mayBePassed(next)) return;
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
