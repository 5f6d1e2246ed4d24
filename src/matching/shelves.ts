/** Things kept under how a stem begins, packed until something that begins so is asked for: most questions need few of them. */
import { startOfStem } from '../language/stem.ts';

/** What there is under each start; it is worked out, or read, when it is asked for. Each start comes once. */
export type Packed<Contents> = Iterable<readonly [start: string, contents: () => Contents]>;

/** Puts things under their starts, as `startOf` gives them for the stems by which they will be asked for. */
export function pack<Item>(items: Iterable<readonly [start: string, item: Item]>): Map<string, Item[]> {
  const packed = new Map<string, Item[]>();
  for (const [start, item] of items) {
    const shelf = packed.get(start);
    if (shelf === undefined) packed.set(start, [item]);
    else shelf.push(item);
  }
  return packed;
}

/** The same with what `make` makes of each thing when its start is asked for. */
export function* packLazily<Item, Made>(
  items: Iterable<readonly [start: string, item: Item]>,
  make: (item: Item) => Made,
): Generator<readonly [start: string, contents: () => readonly Made[]]> {
  for (const [start, shelf] of pack(items)) yield [start, () => shelf.map(make)];
}

/** Letters that are 32 apart share a bit; an empty stem has the first. */
const bits = 32;
const bitAt = (text: string): number => text.charCodeAt(0) % bits || 0;

export class Shelves<Contents> {
  readonly #packed = new Map<string, () => Contents>();
  /** How many of the packed begin with a letter of each bit, and which bits have any: with them most words are told that need nothing. */
  readonly #counts = new Uint16Array(bits);
  #letters = 0;
  readonly #unpack: (contents: Contents, start: string) => void;
  readonly #startOf: (stem: string) => string;

  /** `unpack` is called once for what is under each start; `startOf` tells under which start a stem is, by its first letters. */
  constructor(
    packed: Packed<Contents>,
    unpack: (contents: Contents, start: string) => void,
    startOf: (stem: string) => string = startOfStem,
  ) {
    this.#unpack = unpack;
    this.#startOf = startOf;
    for (const [start, contents] of packed) {
      this.#packed.set(start, contents);
      const bit = bitAt(start);
      this.#counts[bit] = (this.#counts[bit] ?? 0) + 1;
      this.#letters |= 1 << bit;
    }
  }

  /** Unpacks all that begins like the stem of one of the words, unless that is done. */
  openAllOf(words: readonly { readonly stem: string }[]): void {
    if (this.#letters === 0) return;
    for (const { stem } of words) this.open(stem);
  }

  /** Unpacks all that begins like `stem`, unless that is done. */
  open(stem: string): void {
    const bit = bitAt(stem);
    if ((this.#letters & (1 << bit)) === 0) return;
    const start = this.#startOf(stem);
    const contents = this.#packed.get(start);
    if (contents === undefined) return;
    this.#packed.delete(start);
    const left = (this.#counts[bit] ?? 1) - 1;
    this.#counts[bit] = left;
    if (left === 0) this.#letters &= ~(1 << bit);
    this.#unpack(contents(), start);
  }

  /** Unpacks all that is still packed. */
  openAll(): void {
    const left = [...this.#packed];
    this.#packed.clear();
    this.#letters = 0;
    for (const [start, contents] of left) this.#unpack(contents(), start);
  }
}
