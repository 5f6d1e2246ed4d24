/** Things by a number that is worked out of each, where several may share one: each points to the next of its number. */

export interface Chains {
  /** The first place of each number, by its remainder; -1 where there is none. */
  readonly heads: Int32Array;
  /** For each place the one after it; -1 ends a chain. */
  readonly next: Int32Array;
}

/** Chains `count` places by what `hashAt` gives for each, which is no negative number; undefined leaves a place out. */
export function chainBy(count: number, hashAt: (place: number) => number | undefined): Chains {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(count + 2))).fill(-1);
  const next = new Int32Array(count);
  for (let place = count - 1; place >= 0; place -= 1) {
    const hash = hashAt(place);
    if (hash === undefined) continue;
    const head = hash % heads.length;
    next[place] = heads[head] ?? -1;
    heads[head] = place;
  }
  return { heads, next };
}

/** The places of a number, in order, and perhaps those of others that share its chain. */
export function* chained({ heads, next }: Chains, hash: number): Generator<number> {
  for (let place = heads[hash % heads.length] ?? -1; place >= 0; place = next[place] ?? -1) yield place;
}
