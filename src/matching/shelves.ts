/** Things kept under how a stem begins, packed until something that begins so is asked for: most questions need few of them. */
import { startOfStem } from '../language/stem.ts';

/** Letters that are 32 apart share a bit; an empty stem has the first. */
const bits = 32;
const bitAt = (text: string): number => text.charCodeAt(0) % bits || 0;

export class Shelves<Item> {
  readonly #packed = new Map<string, Item[]>();
  /** How many of the packed begin with a letter of each bit, and which bits have any: with them most words are told that need nothing. */
  readonly #counts = new Uint16Array(bits);
  #letters = 0;
  readonly #unpack: (item: Item) => void;

  /** `unpack` is called once for each thing, in the order in which those of one start were put there. */
  constructor(unpack: (item: Item) => void) {
    this.#unpack = unpack;
  }

  /** Keeps `item` under `start`, as `startOf` gives it for the stem by which it will be asked for. */
  put(start: string, item: Item): void {
    const items = this.#packed.get(start);
    if (items !== undefined) {
      items.push(item);
      return;
    }
    this.#packed.set(start, [item]);
    const bit = bitAt(start);
    this.#counts[bit] = (this.#counts[bit] ?? 0) + 1;
    this.#letters |= 1 << bit;
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
    const start = startOfStem(stem);
    const items = this.#packed.get(start);
    if (items === undefined) return;
    this.#packed.delete(start);
    const left = (this.#counts[bit] ?? 1) - 1;
    this.#counts[bit] = left;
    if (left === 0) this.#letters &= ~(1 << bit);
    for (const item of items) this.#unpack(item);
  }

  /** Unpacks all that is still packed. */
  openAll(): void {
    for (const items of this.#packed.values()) for (const item of items) this.#unpack(item);
    this.#packed.clear();
    this.#letters = 0;
  }
}
