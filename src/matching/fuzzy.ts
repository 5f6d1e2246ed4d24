/** The one door to Fuse.js: ranks a handful of short candidates by their likeness to what was typed. */
import Fuse from 'fuse.js';

export interface Ranked<Item> {
  readonly item: Item;
  /** From 0 to 1; 1 is the same text. */
  readonly likeness: number;
}

/**
 * Ranks `candidates` by how much `textOf` them is like `typed`, the most alike first; those unlike it are left out.
 * The cost grows with the number of candidates, so an index has to pick them beforehand.
 */
export function rankByLikeness<Item>(
  typed: string,
  candidates: readonly Item[],
  textOf: (item: Item) => string,
): readonly Ranked<Item>[] {
  const wrapped = candidates.map((item) => ({ item, text: textOf(item) }));
  const fuse = new Fuse(wrapped, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.6,
  });
  return fuse.search(typed).map(({ item, score }) => ({ item: item.item, likeness: 1 - (score ?? 1) }));
}
