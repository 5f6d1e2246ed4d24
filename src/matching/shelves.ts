/** Things kept under stems, packed until a word is met that has such a stem: most questions need few of them. */

/** What there is under each key; it is worked out, or read, when it is asked for. Each key comes once. */
export type Packed<Contents> = Iterable<readonly [key: string, contents: () => Contents]>;

/** Puts things under their keys, in their order. */
export function pack<Item>(items: Iterable<readonly [key: string, item: Item]>): Packed<readonly Item[]> {
  const packed = new Map<string, Item[]>();
  for (const [key, item] of items) {
    const shelf = packed.get(key);
    if (shelf === undefined) packed.set(key, [item]);
    else shelf.push(item);
  }
  return [...packed].map(([key, shelf]) => [key, () => shelf]);
}

/** Letters that are 32 apart share a bit; an empty stem has the first. */
const bits = 32;
const bitAt = (text: string): number => text.charCodeAt(0) % bits || 0;

const itself = (stem: string): string => stem;

export class Shelves<Contents> {
  readonly #packed = new Map<string, () => Contents>();
  /** How many of the packed begin with a letter of each bit, and which bits have any: with them most words are told that need nothing. */
  readonly #counts = new Uint16Array(bits);
  #letters = 0;
  readonly #unpack: (contents: Contents, key: string) => void;
  readonly #keyOf: (stem: string) => string;

  /** `unpack` is called once for what is under each key; `keyOf` tells under which key a stem is: itself, or some of its first letters. */
  constructor(
    packed: Packed<Contents>,
    unpack: (contents: Contents, key: string) => void,
    keyOf: (stem: string) => string = itself,
  ) {
    this.#unpack = unpack;
    this.#keyOf = keyOf;
    for (const [key, contents] of packed) {
      this.#packed.set(key, contents);
      const bit = bitAt(key);
      this.#counts[bit] = (this.#counts[bit] ?? 0) + 1;
      this.#letters |= 1 << bit;
    }
  }

  /** Unpacks what is under the stem of each of the words, unless that is done. */
  openAllOf(words: readonly { readonly stem: string }[]): void {
    if (this.#letters === 0) return;
    for (const { stem } of words) this.open(stem);
  }

  /** Unpacks what is under a stem, unless that is done. */
  open(stem: string): void {
    const bit = bitAt(stem);
    if ((this.#letters & (1 << bit)) === 0) return;
    const key = this.#keyOf(stem);
    const contents = this.#packed.get(key);
    if (contents === undefined) return;
    this.#packed.delete(key);
    const left = (this.#counts[bit] ?? 1) - 1;
    this.#counts[bit] = left;
    if (left === 0) this.#letters &= ~(1 << bit);
    this.#unpack(contents(), key);
  }

  /** Unpacks all that is still packed. */
  openAll(): void {
    const left = [...this.#packed];
    this.#packed.clear();
    this.#letters = 0;
    for (const [key, contents] of left) this.#unpack(contents(), key);
  }
}
