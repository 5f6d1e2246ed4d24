/** The stems of many words; those of a letter are worked out when the first stem of that letter is asked for. */
import { initialOf, stem } from '../../language/stem.ts';
import { once } from '../../once.ts';

export interface StemSet {
  readonly has: (stem: string) => boolean;
  /** Works out all stems, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/**
 * The stems of the words that `wordsOf` takes from each of many phrases, which are asked for with the first question. Most phrases
 * are never taken apart: only those in which a word begins with the letter that is asked for.
 */
export function stemsInPhrases(
  phrases: () => Iterable<string>,
  initialsOf: (phrase: string) => Iterable<string>,
  wordsOf: (phrase: string) => readonly string[],
): StemSet {
  const stems = new Set<string>();
  const shelves = once(() => {
    const made = new Map<string, string[]>();
    for (const phrase of phrases()) {
      for (const initial of initialsOf(phrase)) {
        const shelf = made.get(initial);
        if (shelf === undefined) made.set(initial, [phrase]);
        else shelf.push(phrase);
      }
    }
    return made;
  });
  const open = (initial: string): void => {
    const shelf = shelves().get(initial);
    if (shelf === undefined) return;
    shelves().delete(initial);
    for (const phrase of shelf)
      for (const word of wordsOf(phrase)) if (initialOf(word) === initial) stems.add(stem(word));
  };
  return {
    has: (wanted) => {
      open(wanted.charAt(0));
      return stems.has(wanted);
    },
    prepare: () => {
      for (const initial of shelves().keys()) open(initial);
    },
  };
}

/** The same for single words. */
export const stemSet = (words: () => Iterable<string>): StemSet =>
  stemsInPhrases(
    words,
    (word) => [initialOf(word)],
    (word) => [word],
  );
