/** "WHO SIGNED IT": where all is written in capitals, they say nothing of any word. */
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';

const fewestWords = 3;
/** "TELL US WHO SIGNED" */
const beforeUs = wordSet('tell give show let help for to of send remind');

/** The tokens as in small letters; the same ones where not all are in capitals. "US" may still be the country. */
export function inSmallLetters(tokens: readonly Token[]): readonly Token[] {
  let words = 0;
  for (const { isUpperCase, isCapitalised, isNumber, isOrdinal, raw } of tokens) {
    if (isNumber || isOrdinal) continue;
    if (!isCapitalised || (!isUpperCase && raw.length > 1)) return tokens;
    if (isUpperCase) words += 1;
  }
  if (words < fewestWords) return tokens;
  return tokens.map((token, at) =>
    token.text === 'us' && !beforeUs.has(tokens[at - 1]?.text ?? '')
      ? token
      : { ...token, raw: token.raw.toLowerCase(), isUpperCase: false, isCapitalised: false },
  );
}
