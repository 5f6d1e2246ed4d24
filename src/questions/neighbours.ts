/** Words that follow each other in the phrases of the knowledge, for the speller to choose by. */
import type { Lexicon } from '../language/lexicon.ts';
import { initialOf, stem } from '../language/stem.ts';
import type { Neighbours } from './words.ts';

/** Which words follow each other in `phrases`, at once or with articles and the like between; worked out by their first letters. */
export function neighboursIn(phrases: () => readonly (readonly string[])[], lexicon: Lexicon): Neighbours {
  const byInitial = new Map<string, ReadonlySet<string>>();
  const collect = (initial: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const words of phrases()) {
      for (let position = 0; position < words.length - 1; position += 1) {
        const [one, next, after] = [words[position] ?? '', words[position + 1] ?? '', words[position + 2]];
        if (initialOf(one) !== initial) continue;
        found.add(`${stem(one)} ${stem(next)}`);
        if (after !== undefined && lexicon.grammar.has(next)) found.add(`${stem(one)} … ${stem(after)}`);
      }
    }
    return found;
  };
  return (one, next, isApart) => {
    const first = stem(one);
    const initial = first.charAt(0);
    const pairs = byInitial.get(initial) ?? collect(initial);
    byInitial.set(initial, pairs);
    return pairs.has(`${first} ${isApart ? '… ' : ''}${stem(next)}`);
  };
}
