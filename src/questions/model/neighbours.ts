/** Words that follow each other in the phrases of the knowledge, for the speller to choose by. */
import type { Lexicon } from '../../language/lexicon.ts';
import { startOf, stem } from '../../language/stem.ts';
import { pack, Shelves, type Packed } from '../../matching/shelves.ts';
import { once } from '../../once.ts';

export interface NeighbourTable {
  /**
   * Whether words of two stems follow each other in a name, a topic, a claim or a cue; `isApart`: with one word without content between.
   */
  readonly areNeighbours: (one: string, next: string, isApart: boolean) => boolean;
  /** Works out all of them, so that no question has to wait for it. */
  readonly prepare: () => void;
}

const keyOf = (one: string, next: string, isApart: boolean): string => `${one} ${isApart ? '… ' : ''}${next}`;

/** Which words follow each other in `phrases`, at once or with articles and the like between, under how the first begins. */
export function* packNeighbours(
  phrases: Iterable<readonly string[]>,
  lexicon: Lexicon,
): Generator<readonly [start: string, keys: () => readonly string[]]> {
  type Triple = readonly [one: string, next: string, after: string | undefined];
  function* byStart(): Generator<readonly [string, Triple]> {
    for (const words of phrases) {
      for (let position = 0; position < words.length - 1; position += 1) {
        const [one, next, after] = [words[position] ?? '', words[position + 1] ?? '', words[position + 2]];
        yield [startOf(one), [one, next, lexicon.grammar.has(next) ? after : undefined]];
      }
    }
  }
  const keysOf = ([one, next, after]: Triple): readonly string[] => {
    const first = stem(one);
    const beside = keyOf(first, stem(next), false);
    return after === undefined ? [beside] : [beside, keyOf(first, stem(after), true)];
  };
  for (const [start, triples] of pack(byStart())) yield [start, () => [...new Set(triples.flatMap(keysOf))]];
}

/** `packed` is asked for with the first word that may be a slip of several. */
export function neighboursIn(packed: () => Packed<readonly string[]>): NeighbourTable {
  const known = new Set<string>();
  const shelves = once(
    () =>
      new Shelves(packed(), (keys) => {
        for (const key of keys) known.add(key);
      }),
  );
  return {
    areNeighbours: (one, next, isApart) => {
      shelves().open(one);
      return known.has(keyOf(one, next, isApart));
    },
    prepare: () => shelves().openAll(),
  };
}
