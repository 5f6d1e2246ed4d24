/** "principle thre", "principle siks", "principal tow": a slip of a number's word where its number is due. */
import { doubleMetaphone } from 'double-metaphone';
import { commonnessOf } from '../../language/common-words.ts';
import { readNumber, type NumberWord } from '../../language/numbers.ts';
import type { Word } from '../wording/words.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import { isAnagram } from '../../matching/letter-pairs.ts';

const numbers =
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth'.split(
    ' ',
  );

/** English words of their own that stand for a number right after "principle" only. */
const soundAlike: Readonly<Record<string, string>> = {
  tow: 'two',
  won: 'one',
  tree: 'three',
  fore: 'four',
  fife: 'five',
  ate: 'eight',
  nein: 'nine',
  sicks: 'six',
};

const shortest = 3;
const longest = 9;

/** So long a word may hold two slips, where only one number is so like it. */
const longEnough = 5;
const onlyOne = ([only, ...more]: readonly string[]): string | undefined =>
  more.length === 0 ? only : undefined;

const soundOf = (word: string): string | undefined => doubleMetaphone(word)[0];

/** Small words that stand for a number behind "number" only: "read me principle number too". */
const soundAlikeBehindLabel: Readonly<Record<string, string>> = { too: 'two', to: 'two', for: 'four' };

/** The number that a folded word was meant for; undefined where it is a word of its own, or like none. */
export function slipOfNumber(typed: string): NumberWord | undefined {
  if (typed.length < shortest || typed.length > longest) return undefined;
  if (Object.hasOwn(soundAlike, typed)) return readNumber(soundAlike[typed] ?? '');
  if (commonnessOf(typed) !== 0 || !/^[a-z]+$/.test(typed)) return undefined;
  const begun = numbers.filter((word) => word[0] === typed[0]);
  const meant =
    begun.find((word) => editDistance(typed, word, 1) <= 1) ??
    begun.find((word) => isAnagram(typed, word) || soundOf(word) === soundOf(typed)) ??
    onlyOne(typed.length < longEnough ? [] : begun.filter((word) => editDistance(typed, word, 2) <= 2));
  return meant === undefined ? undefined : readNumber(meant);
}

/** "the sihxt principle", "egith principal": what no dictionary has, right before the noun in the singular. */
function isBeforeNoun(words: readonly Word[], position: number, nouns: ReadonlySet<number>): boolean {
  const next = words[position + 1];
  if (next === undefined || next.afterBreak || !nouns.has(position + 1)) return false;
  if (!/^(?:princip(?:le|al)|point)$/.test(next.spelled)) return false;
  const before = words[position - 1]?.spelled ?? 'the';
  return position === 0 || /^(?:the|is|about|with|on|me|of|and)$/.test(before);
}

/** "principle thre": right after the noun in the singular. `nouns` are the places of words for a principle. */
export function slipAt(
  words: readonly Word[],
  position: number,
  nouns: ReadonlySet<number>,
): NumberWord | undefined {
  const before = words[position - 1];
  const word = words[position];
  if (word === undefined) return undefined;
  const isLabel = before?.spelled === 'number' && nouns.has(position - 2);
  const isNoun = nouns.has(position - 1) && /^princip(?:le|al)$/.test(before?.spelled ?? '');
  if (isLabel && !word.afterBreak && Object.hasOwn(soundAlikeBehindLabel, word.text))
    return readNumber(soundAlikeBehindLabel[word.text] ?? '');
  const follows = !word.afterBreak && (isNoun || isLabel);
  return follows || isBeforeNoun(words, position, nouns) ? slipOfNumber(word.text) : undefined;
}

const mostLettersOfShort = 3;
const leastOfShort = 0.8;

/** "sim only deals": so short a word with a slip is no six unless something says that a number is due. */
export const isHardlyNumber = ({ isNumber, likeness, text }: Word): boolean =>
  !isNumber && text.length <= mostLettersOfShort && likeness < leastOfShort;
