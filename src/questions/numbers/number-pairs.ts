/** Two numbers that are asked for together: "can I get 2 and 3 in one go", "put five and six side by side". */
import { readNumber } from '../../language/numbers.ts';
import { wordSet } from '../../language/word-lists.ts';
import { numberOfPrinciples } from './number-context.ts';
import type { Word } from '../wording/words.ts';

const handing = wordSet(
  'get have has see show need want send give put me us both paste read share post drop',
);
const together = wordSet(
  'in at the a an one single same time go shot sweep message messages post answer reply text once together side by please pls plz tho thanks thx ta both',
);
const joints = wordSet('and n &');

const isNumber = (word: Word | undefined): boolean => {
  const number = word === undefined ? undefined : readNumber(word.spelled);
  return number?.form === 'cardinal' && number.value >= 1 && number.value <= numberOfPrinciples;
};

/** "see you between 7 and 8" hands nothing over, and in "a table for 2 and 3" it is told what for. */
export function isHandedOverInPair(words: readonly Word[], position: number): boolean {
  const first = joints.has(words[position + 1]?.spelled ?? '') ? position : position - 2;
  if (!joints.has(words[first + 1]?.spelled ?? '')) return false;
  if (!isNumber(words[first]) || !isNumber(words[first + 2])) return false;
  if (words[first]?.spelled === words[first + 2]?.spelled) return false;
  const before = words[first - 1]?.spelled;
  const rest = words.slice(first + 3);
  return (before === undefined || handing.has(before)) && rest.every(({ spelled }) => together.has(spelled));
}
