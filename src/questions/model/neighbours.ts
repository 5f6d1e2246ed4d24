/** Words that follow each other in the phrases of the knowledge, for the speller to choose by. */
import type { Lexicon } from '../../language/lexicon.ts';
import { startOf, stem } from '../../language/stem.ts';
import { Shelves } from '../../matching/shelves.ts';
import { once } from '../../once.ts';

export interface NeighbourTable {
  /**
   * Whether words of two stems follow each other in a name, a topic, a claim or a cue; `isApart`: with one word without content between.
   */
  readonly areNeighbours: (one: string, next: string, isApart: boolean) => boolean;
  /** Works out all of them, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/** Which words follow each other in `phrases`, at once or with articles and the like between; worked out by how they begin. */
export function neighboursIn(
  phrases: () => readonly (readonly string[])[],
  lexicon: Lexicon,
): NeighbourTable {
  const pairs = new Set<string>();
  const shelves = new Shelves<readonly [string, string, string | undefined]>(([one, next, after]) => {
    pairs.add(`${stem(one)} ${stem(next)}`);
    if (after !== undefined) pairs.add(`${stem(one)} … ${stem(after)}`);
  });
  const fill = once(() => {
    for (const words of phrases()) {
      for (let position = 0; position < words.length - 1; position += 1) {
        const [one, next, after] = [words[position] ?? '', words[position + 1] ?? '', words[position + 2]];
        shelves.put(startOf(one), [one, next, lexicon.grammar.has(next) ? after : undefined]);
      }
    }
    return shelves;
  });
  return {
    areNeighbours: (one, next, isApart) => {
      fill().open(one);
      return pairs.has(`${one} ${isApart ? '… ' : ''}${next}`);
    },
    prepare: () => fill().openAll(),
  };
}
