/** Words that set two things beside each other: "set the boss of Lucy Security against that of CipherCloud", "what sets 7 and 6 apart". */
import { wordSet } from '../../language/word-lists.ts';
import type { Word } from './words.ts';

const setting = wordSet('set put pit weigh hold stack match place measure line');
const besides = wordSet('against beside alongside');
const parting = wordSet('set sets tell tells');
const asking = wordSet('please can you');

/** Their places; none where nothing is set beside anything. */
export function placesOfSideBySide(words: readonly Word[]): readonly number[] {
  const apart = words.findIndex(({ text }) => text === 'apart');
  const parts = apart < 0 ? -1 : words.findIndex(({ text }, at) => at < apart && parting.has(text));
  if (parts >= 0) return [parts, apart];
  const first = words.findIndex(({ text }) => !asking.has(text));
  if (!setting.has(words[first]?.text ?? '')) return [];
  const beside = words.findIndex(
    ({ text }, at) =>
      at > first + 1 && (besides.has(text) || (text === 'next' && words[at + 1]?.text === 'to')),
  );
  return beside < 0 || beside === words.length - 1 ? [] : [first, beside];
}
