/**
 * A number for every stem that a table or a word list holds. A question is held against some twenty tables, and most of its words are in
 * none of them: by a number that costs one look into an array, by its letters it would have to be hashed for each.
 */

const numbers = new Map<string, number>();

/** The number of a stem of a word list or of the knowledge, from 1 on; it keeps that number as long as the process runs. */
export function numberOf(stem: string): number {
  let number = numbers.get(stem);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(stem, number);
  }
  return number;
}

/** The number of a stem that may be of anything that people type, and is not kept; 0 where no table or word list holds it. */
export const numberIfKnown = (stem: string): number => numbers.get(stem) ?? 0;

export interface NumberedStem {
  readonly stem: string;
  /** As `numberOf` has it; 0 or left out where the stem had none when the word was read, and it has to be looked up. */
  readonly stemNumber?: number;
}

/** The number of the stem of a word; 0 where it has none. */
export const stemNumberOf = ({ stem, stemNumber }: NumberedStem): number =>
  stemNumber === undefined || stemNumber === 0 ? numberIfKnown(stem) : stemNumber;

/** Stems get a number when they are first met, and no table holds all of them: it begins small. */
const fewStems = 2 ** 10;

/** A map by the numbers of stems. */
export class StemMap<Value> {
  /** For each number the place of its value, from 1 on; 0 where there is none. */
  #places = new Uint32Array(fewStems);
  readonly #values: Value[] = [];

  /** What is kept under the number of a stem. */
  get(number: number): Value | undefined {
    const place = number < this.#places.length ? (this.#places[number] ?? 0) : 0;
    return place === 0 ? undefined : this.#values[place - 1];
  }

  /** Keeps `value` under `number`, which is greater than 0. */
  set(number: number, value: Value): void {
    if (number >= this.#places.length) this.#makeRoom(number);
    const place = this.#places[number] ?? 0;
    if (place > 0) this.#values[place - 1] = value;
    else this.#places[number] = this.#values.push(value);
  }

  #makeRoom(number: number): void {
    const wider = new Uint32Array(2 ** Math.ceil(Math.log2(number + 1)));
    wider.set(this.#places);
    this.#places = wider;
  }
}
