/** Dice that fall the same for the same seed, so that a measurement can be repeated. */

/** Returns the next number from 0 to below 1 each time it is called (mulberry32); `seed` is a whole number. */
export function seededDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `items`; throws a RangeError where there is none. */
export function draw<Item>(items: readonly Item[], dice: () => number): Item {
  const item = items[Math.floor(dice() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to draw from.');
  return item;
}

/** `count` of `items`, evenly spread over them and always the same ones; all where there are no more. */
export function sample<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)],
  ).filter((item) => item !== undefined);
}
