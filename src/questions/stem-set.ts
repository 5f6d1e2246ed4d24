/** The stems of many words; those of a letter are worked out when the first stem of that letter is asked for. */
import { initialOf, stem } from '../language/stem.ts';
import { Shelves } from '../matching/shelves.ts';
import { once } from './once.ts';

export interface StemSet {
  readonly has: (stem: string) => boolean;
  /** Works out all stems, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/** `words` are asked for with the first question. */
export function stemSet(words: () => Iterable<string>): StemSet {
  const stems = new Set<string>();
  const shelves = new Shelves<string>((word) => void stems.add(stem(word)));
  const fill = once(() => {
    for (const word of new Set(words())) shelves.put(initialOf(word), word);
  });
  return {
    has: (wanted) => {
      fill();
      shelves.open(wanted);
      return stems.has(wanted);
    },
    prepare: () => {
      fill();
      shelves.openAll();
    },
  };
}
