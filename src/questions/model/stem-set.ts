/** Sets of stems, of words or of pairs, packed by how they begin: of most a question needs few. */
import { startOfStem } from '../../language/stem.ts';
import { pack, Shelves, type Packed } from '../../matching/shelves.ts';
import { once } from '../../once.ts';

export interface StemSet {
  readonly has: (stem: string) => boolean;
  /** Unpacks all of it, so that no question has to wait for it. */
  readonly prepare: () => void;
}

export type PackedStems = Packed<readonly string[]>;

/** Packs each of them once. */
export const packStems = (stems: Iterable<string>): PackedStems =>
  pack([...new Set(stems)].map((stem) => [startOfStem(stem), stem]));

/** `packed` is asked for with the first stem; `keyOf` tells under which key one is. */
export function stemSet(packed: () => PackedStems, keyOf: (stem: string) => string = startOfStem): StemSet {
  const stems = new Set<string>();
  const note = (more: readonly string[]): void => {
    for (const one of more) stems.add(one);
  };
  const shelves = once(() => new Shelves(packed(), note, keyOf));
  return {
    has: (wanted) => {
      shelves().open(wanted);
      return stems.has(wanted);
    },
    prepare: () => shelves().openAll(),
  };
}
