/** "principle thre", "principle siks", "principal tow": a slip of a number's word where its number is due. */
import { doubleMetaphone } from 'double-metaphone';
import { commonnessOf } from '../language/common-words.ts';
import { readNumber, type NumberWord } from '../language/numbers.ts';
import { editDistance } from '../matching/edit-distance.ts';

const words =
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

const soundOf = (word: string): string | undefined => doubleMetaphone(word)[0];

/** The number that a folded word was meant for; undefined where it is a word of its own, or like none. */
export function slipOfNumber(typed: string): NumberWord | undefined {
  if (typed.length < shortest || typed.length > longest) return undefined;
  if (Object.hasOwn(soundAlike, typed)) return readNumber(soundAlike[typed] ?? '');
  if (commonnessOf(typed) !== 0 || !/^[a-z]+$/.test(typed)) return undefined;
  const like = words.filter((word) => word[0] === typed[0] && editDistance(typed, word, 1) <= 1);
  const meant = like[0] ?? words.find((word) => word[0] === typed[0] && soundOf(word) === soundOf(typed));
  return meant === undefined ? undefined : readNumber(meant);
}
