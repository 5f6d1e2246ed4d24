/**
 * Tables by stems that most words of a question are not in. A map of thousands of strings lies scattered in memory, and to look for
 * what is not there takes as long as to find what is: a small array says first which stems cannot be there.
 */

/** A power of two, some times as many as the stems of most tables. */
const places = 2 ** 13;

/** A number that few of the stems of a table share. */
function numberOf(stem: string): number {
  const { length } = stem;
  const first = stem.charCodeAt(0);
  const middle = stem.charCodeAt(length >> 1);
  const last = stem.charCodeAt(length - 1);
  return first * 37 + middle * 601 + last * 7 + length * 1021;
}

/** A map by stems. */
export class StemMap<Value> {
  readonly #values = new Map<string, Value>();
  readonly #isTaken = new Uint8Array(places);

  get(stem: string): Value | undefined {
    return this.#isTaken[numberOf(stem) & (places - 1)] === 1 ? this.#values.get(stem) : undefined;
  }

  set(stem: string, value: Value): void {
    this.#values.set(stem, value);
    this.#isTaken[numberOf(stem) & (places - 1)] = 1;
  }
}

/** Tells most of the pairs of stems apart that were never added; it may take another pair for one that was. */
export class StemPairs {
  readonly #isTaken = new Uint8Array(places);

  add(one: string, next: string): void {
    this.#isTaken[(numberOf(one) * 31 + numberOf(next)) & (places - 1)] = 1;
  }

  mayHold(one: string, next: string): boolean {
    return this.#isTaken[(numberOf(one) * 31 + numberOf(next)) & (places - 1)] === 1;
  }
}
