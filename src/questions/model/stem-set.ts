/** The stems of many words; those that begin alike are worked out when the first stem that begins so is asked for. */
import { startOf, startOfStem, stem } from '../../language/stem.ts';
import { once } from '../../once.ts';

export interface StemSet {
  readonly has: (stem: string) => boolean;
  /** Works out all stems, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/**
 * The stems of the words that `wordsOf` takes from each of many phrases, which are asked for with the first question. Most phrases
 * are never taken apart: only those in which a word begins as what is asked for does.
 */
export function stemsInPhrases(
  phrases: () => Iterable<string>,
  startsOf: (phrase: string) => Iterable<string>,
  wordsOf: (phrase: string) => readonly string[],
): StemSet {
  const stems = new Set<string>();
  const shelves = once(() => {
    const made = new Map<string, string[]>();
    for (const phrase of phrases()) {
      for (const start of startsOf(phrase)) {
        const shelf = made.get(start);
        if (shelf === undefined) made.set(start, [phrase]);
        else shelf.push(phrase);
      }
    }
    return made;
  });
  const open = (start: string): void => {
    const shelf = shelves().get(start);
    if (shelf === undefined) return;
    shelves().delete(start);
    for (const phrase of shelf)
      for (const word of wordsOf(phrase)) if (startOf(word) === start) stems.add(stem(word));
  };
  return {
    has: (wanted) => {
      if (shelves().size > 0) open(startOfStem(wanted));
      return stems.has(wanted);
    },
    prepare: () => {
      for (const start of shelves().keys()) open(start);
    },
  };
}

/** The same for single words. */
export const stemSet = (words: () => Iterable<string>): StemSet =>
  stemsInPhrases(
    words,
    (word) => [startOf(word)],
    (word) => [word],
  );
