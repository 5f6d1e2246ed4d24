/** Words that follow each other in the phrases of the knowledge, for the speller to choose by. */
import type { Lexicon } from '../../language/lexicon.ts';
import { firstStemOf, stem } from '../../language/stem.ts';
import { pack } from '../../matching/shelves.ts';
import { stemSet, type PackedStems } from './stem-set.ts';

export interface NeighbourTable {
  /**
   * Whether words of two stems follow each other in a name, a topic, a claim or a cue; `isApart`: with one word without content between.
   */
  readonly areNeighbours: (one: string, next: string, isApart: boolean) => boolean;
  /** Works out all of them, so that no question has to wait for it. */
  readonly prepare: () => void;
}

const keyOf = (one: string, next: string, isApart: boolean): string => `${one} ${isApart ? '… ' : ''}${next}`;

/** Which words follow each other in `phrases`, at once or with articles and the like between, under the stem of the first. */
export function packNeighbours(phrases: Iterable<readonly string[]>, lexicon: Lexicon): PackedStems {
  function* byFirst(): Generator<readonly [string, string]> {
    for (const words of phrases) {
      const stems = words.map(stem);
      for (let position = 0; position < words.length - 1; position += 1) {
        const [one = '', next = '', after] = stems.slice(position, position + 3);
        yield [one, keyOf(one, next, false)];
        if (after !== undefined && lexicon.grammar.has(words[position + 1] ?? ''))
          yield [one, keyOf(one, after, true)];
      }
    }
  }
  return [...pack(byFirst())].map(([one, keys]) => [one, () => [...new Set(keys())]]);
}

/** `packed` is asked for with the first word that may be a slip of several. */
export function neighboursIn(packed: () => PackedStems): NeighbourTable {
  const { has, prepare } = stemSet(packed, firstStemOf);
  return { areNeighbours: (one, next, isApart) => has(keyOf(one, next, isApart)), prepare };
}
