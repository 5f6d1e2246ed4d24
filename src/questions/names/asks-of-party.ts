/** "did Microsoft support it", "has the EU said no": yes or no of a party itself, and nobody's view. */
import { wordSet } from '../../language/word-lists.ts';
import type { Features } from '../features.ts';

const starting = wordSet('and so but well ok okay');
const auxiliaries = wordSet('did does do has have had is are was were will would');

/** Whether the question begins with such a verb and a party behind it, and tells nothing of its people. */
export function asksOfParty({ words, mentions, roleWords }: Features): boolean {
  const first = words.findIndex(({ text }) => !starting.has(text));
  if (!auxiliaries.has(words[first]?.spelled ?? '')) return false;
  const party = words[first + 1]?.text === 'the' ? first + 2 : first + 1;
  // "does the Microsoft president like it"
  return mentions.some(
    ({ kind, start, end }) => kind === 'actor' && start === party && roleWords.size <= end - start,
  );
}
