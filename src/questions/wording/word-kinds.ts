/** What a word is before anything is made of it: one that everybody uses, or none at all. */
import { commonnessOf } from '../../language/common-words.ts';
import type { Model } from '../model/model.ts';

/** A small word, or one that everybody uses: it stands for nothing else, unless a word beside it says so. */
export function isEverydayWord(word: string, { lexicon }: Pick<Model, 'lexicon'>): boolean {
  if (lexicon.neutral.has(word)) return true;
  const commonness = commonnessOf(word);
  return commonness === 1 || commonness === 2;
}

/** Neither in a word list nor in the knowledge: rather a slip than a word. */
export const isNoWord = (word: string, { isKnown, lexicon }: Pick<Model, 'isKnown' | 'lexicon'>): boolean =>
  !lexicon.neutral.has(word) && commonnessOf(word) === 0 && !isKnown(word);
