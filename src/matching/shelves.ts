/** Things kept under the first letter of a stem, packed until something of that letter is asked for: most questions need few letters. */

/** Letters that are 32 apart share a bit; an empty stem has that of "@". */
const bitOf = (code: number): number => 1 << (code % 32);

export class Shelves<Item> {
  readonly #packed = new Map<string, Item[]>();
  /** A bit for each letter under which something is packed: with it most words are told that need nothing. */
  #letters = 0;
  readonly #unpack: (item: Item) => void;

  /** `unpack` is called once for each thing, in the order in which those of one letter were put there. */
  constructor(unpack: (item: Item) => void) {
    this.#unpack = unpack;
  }

  /** Keeps `item` under `initial`, the first letter of the stem by which it will be asked for. */
  put(initial: string, item: Item): void {
    this.#letters |= bitOf(initial.charCodeAt(0));
    const items = this.#packed.get(initial);
    if (items === undefined) this.#packed.set(initial, [item]);
    else items.push(item);
  }

  /** Unpacks all that begins like the stem of one of the words, unless that is done. */
  openAllOf(words: readonly { readonly stem: string }[]): void {
    if (this.#letters === 0) return;
    for (const { stem } of words) this.open(stem);
  }

  /** Unpacks all that begins like `stem`, unless that is done. */
  open(stem: string): void {
    if ((this.#letters & bitOf(stem.charCodeAt(0))) === 0) return;
    const initial = stem.charAt(0);
    const items = this.#packed.get(initial);
    if (items === undefined) return;
    this.#packed.delete(initial);
    this.#letters = 0;
    for (const letter of this.#packed.keys()) this.#letters |= bitOf(letter.charCodeAt(0));
    for (const item of items) this.#unpack(item);
  }

  /** Unpacks all that is still packed. */
  openAll(): void {
    for (const items of this.#packed.values()) for (const item of items) this.#unpack(item);
    this.#packed.clear();
    this.#letters = 0;
  }
}
