/** The stems of many words; those that begin alike are worked out when the first stem that begins so is asked for. */
import { startOf, stem } from '../../language/stem.ts';
import { pack, packLazily, Shelves, type Packed } from '../../matching/shelves.ts';
import { once } from '../../once.ts';

export interface StemSet {
  readonly has: (stem: string) => boolean;
  /** Works out all stems, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/**
 * The stems of the words that `wordsOf` takes from each of many phrases. Most phrases are never taken apart: only those in which a
 * word begins as what is asked for does, and that is told by `startsOf`.
 */
export function* packStemsInPhrases(
  phrases: Iterable<string>,
  startsOf: (phrase: string) => Iterable<string>,
  wordsOf: (phrase: string) => readonly string[],
): Generator<readonly [start: string, stems: () => readonly string[]]> {
  function* byStart(): Generator<readonly [string, string]> {
    for (const phrase of phrases) for (const start of startsOf(phrase)) yield [start, phrase];
  }
  for (const [start, shelf] of pack(byStart()))
    yield [
      start,
      () => [
        ...new Set(
          shelf.flatMap((phrase) =>
            wordsOf(phrase)
              .filter((word) => startOf(word) === start)
              .map(stem),
          ),
        ),
      ],
    ];
}

/** The same for single words. */
export const packStems = (words: Iterable<string>): Packed<readonly string[]> => {
  function* byStart(): Generator<readonly [string, string]> {
    for (const word of words) yield [startOf(word), word];
  }
  return packLazily(byStart(), stem);
};

/** `packed` is asked for with the first stem. */
export function stemSet(packed: () => Packed<readonly string[]>): StemSet {
  const stems = new Set<string>();
  const shelves = once(
    () =>
      new Shelves(packed(), (more) => {
        for (const one of more) stems.add(one);
      }),
  );
  return {
    has: (wanted) => {
      shelves().open(wanted);
      return stems.has(wanted);
    },
    prepare: () => shelves().openAll(),
  };
}
