/** The phrases of the knowledge and of the lexicon as words and stems, folded as those of a question are. */
import { stem } from './stem.ts';
import { tokenise } from './tokenise.ts';

const single = /^[a-z]+$/;
const plain = /^[a-z]+(?: [a-z]+)*$/;
const simple = /^[a-z -]+$/;

/** The words of a phrase. */
export function wordsOf(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  if (single.test(lower)) return [lower];
  if (plain.test(lower)) return lower.split(' ');
  return simple.test(lower)
    ? lower.split(/[ -]+/).filter((word) => word !== '')
    : tokenise(phrase).map(({ text }) => text);
}

/** The words of many phrases in a row. They are split all at once, which goes much faster than one by one. */
export function wordsOfAll(phrases: readonly string[]): readonly string[] {
  const plainly = phrases.map((phrase) => {
    const lower = phrase.toLowerCase();
    return simple.test(lower) ? lower : wordsOf(phrase).join(' ');
  });
  return plainly
    .join(' ')
    .split(/[ -]+/)
    .filter((word) => word !== '');
}

export const stemsOf = (phrase: string): readonly string[] => wordsOf(phrase).map(stem);
