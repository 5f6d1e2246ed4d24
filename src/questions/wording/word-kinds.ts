/** What a word is before anything is made of it: one that everybody uses, a rarer one, one of the knowledge only, or none at all. */
import { commonnessOf } from '../../language/common-words.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { WordMemory } from '../../language/word-memory.ts';

export type WordKind =
  /** A small word, or one that everybody uses: it stands for nothing else, unless a word beside it says so. */
  | 'everyday'
  /** A rarer word of English. */
  | 'rare'
  /** In the knowledge, and in no word list. */
  | 'known'
  /** In neither: rather a slip than a word. */
  | 'none';

export interface WordKinds {
  readonly kindOf: (word: string) => WordKind;
}

const rememberedWords = 20_000;

/** Of one word it is asked again and again, so kinds are remembered, but for words that are none. */
export function wordKinds(lexicon: Lexicon, isKnown: (word: string) => boolean): WordKinds['kindOf'] {
  const remembered = new WordMemory<WordKind>(rememberedWords);
  const lookUp = (word: string): WordKind => {
    if (lexicon.neutral.has(word)) return 'everyday';
    const commonness = commonnessOf(word);
    if (commonness === 3) return 'rare';
    if (commonness !== 0) return 'everyday';
    return isKnown(word) ? 'known' : 'none';
  };
  return (word) => {
    const known = remembered.recall(word);
    if (known !== undefined) return known;
    const kind = lookUp(word);
    if (kind !== 'none') remembered.keep(word, kind);
    return kind;
  };
}

export const isEverydayWord = (word: string, { kindOf }: WordKinds): boolean => kindOf(word) === 'everyday';
export const isNoWord = (word: string, { kindOf }: WordKinds): boolean => kindOf(word) === 'none';
