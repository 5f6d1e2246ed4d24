/**
 * A map by stems for tables that most words of a question are not in. A map of thousands of strings lies scattered in memory, and
 * to look for what is not there takes as long as to find what is: a small array says first which stems cannot be there.
 */

/** A power of two, some times as many as the stems of most tables. */
const places = 2 ** 13;

/** The same for a few stems, so that the array tells most of those apart that are there from those that are not. */
function placeOf(stem: string): number {
  const { length } = stem;
  const first = stem.charCodeAt(0);
  const middle = stem.charCodeAt(length >> 1);
  const last = stem.charCodeAt(length - 1);
  return (first * 37 + middle * 601 + last * 7 + length * 1021) & (places - 1);
}

export class StemMap<Value> {
  readonly #values = new Map<string, Value>();
  readonly #isTaken = new Uint8Array(places);

  get(stem: string): Value | undefined {
    return this.#isTaken[placeOf(stem)] === 1 ? this.#values.get(stem) : undefined;
  }

  set(stem: string, value: Value): void {
    this.#values.set(stem, value);
    this.#isTaken[placeOf(stem)] = 1;
  }
}
