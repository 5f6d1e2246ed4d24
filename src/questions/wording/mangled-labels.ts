/** "prcpile 5", "ppint 3", "ruke 1": the word before a number is hard to miss, however it is mangled. */
import { doubleMetaphone } from 'double-metaphone';
import { readNumber } from '../../language/numbers.ts';
import type { Token } from '../../language/tokenise.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import { isAnagram } from '../../matching/letter-pairs.ts';
import { slipOfNumber } from '../numbers/number-slips.ts';

/** One slip away, or of the same letters. */
export const isNear = (typed: string, word: string): boolean =>
  typed[0] === word[0] && (isAnagram(typed, word) || editDistance(typed, word, 1) <= 1);

const labels = 'principle point rule number item clause article commitment section norm'.split(' ');
const shortestLabel = 4;

/** "ppint 3", "ruke 1": what is hardly a word before a number stands for a word that is due there. */
export function labelFor(token: Token, next: Token | undefined): string | undefined {
  const { text, isNumber } = token;
  if (isNumber || text.length < shortestLabel || next === undefined || next.afterBreak) return undefined;
  const place = readNumber(next.text)?.value;
  if (place === undefined || place < 1 || place > 9) return undefined;
  return labels.find((label) => isNear(text, label));
}

const soundOfPrinciple = doubleMetaphone('principle')[0];

const shortestMangled = 7;
const longestMangled = 12;
const farFromPrinciple = 3;

/** "prcpile 5", "prinispke four": beside a number the word is hard to miss, however it is mangled. */
export function principleFor(tokens: readonly Token[], at: number): string | undefined {
  const { text = '' } = tokens[at] ?? {};
  if (!text.startsWith('p') || text.length < shortestMangled || text.length > longestMangled)
    return undefined;
  // "prinsipul" sounds like it, number or not.
  if (doubleMetaphone(text)[0] === soundOfPrinciple) return 'principle';
  if (text.endsWith('s') && doubleMetaphone(text.slice(0, -1))[0] === soundOfPrinciple) return 'principles';
  const isNumbered = [at - 1, at + 1, at + 2].some((place) => {
    const other = tokens[place];
    return other !== undefined && (other.isNumber || readNumber(other.text) !== undefined);
  });
  const next = tokens[at + 1]?.text ?? '';
  if (!isNumbered && slipOfNumber(next) === undefined) return undefined;
  const noun = text.endsWith('s') ? 'principles' : 'principle';
  const slips = editDistance(text, noun, farFromPrinciple);
  return slips <= (text.length > shortestMangled ? farFromPrinciple : farFromPrinciple - 1)
    ? noun
    : undefined;
}
