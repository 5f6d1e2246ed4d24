/** Dice that fall the same way for the same seed, so that every case can be made again. */

export interface Dice {
  /** From 0 up to 1. */
  readonly share: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True with the given probability. */
  readonly happens: (probability: number) => boolean;
  /** Makes `count` texts and joins them. */
  readonly repeat: (count: number, make: () => string, glue?: string) => string;
}

/** Mulberry32: 32 bits of state are plenty for texts. `seed` and `index` are whole numbers. */
export function createDice(seed: number, index = 0): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    happens: (probability) => share() < probability,
    repeat: (count, make, glue = '') => Array.from({ length: count }, make).join(glue),
  };
}

/** A list that has at least one item. Throws where it has none. */
export function atLeastOne<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...others] = items;
  if (first === undefined) throw new RangeError('There is nothing to pick from.');
  return [first, ...others];
}
