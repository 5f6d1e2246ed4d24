/** Names of parties that stand within the longer name of something else: "New Mexico", "Swiss Post", "Virginia Tech". */
import { partyNouns } from './party-nouns.ts';
import type { Word } from '../wording/words.ts';

/** Words that make another name of a country's: New Mexico, Swiss Post, Bank of America, Air France. */
const nameParts: ReadonlySet<string> = new Set(
  'new dr post bank air airlines airways mobile telecom university college county today east west north south northern southern eastern western city radio press airport railways railway insurance motors petroleum gas oil instruments mutual express foods steel roadhouse hydro holdings tobacco'.split(
    ' ',
  ),
);

/** "Italian lessons", "my German class", "a Chinese takeaway": what goes by a people and is nothing of its state. */
const ofLife: ReadonlySet<string> = new Set(
  'lesson lessons class classes course courses exam exams homework tutor tutors takeaway takeaways away dinner verbs grammar'.split(
    ' ',
  ),
);

/** "any American city": what follows is no name but a kind of thing. */
const ofKind: ReadonlySet<string> = new Set([
  'any',
  'which',
  'what',
  'every',
  'each',
  'some',
  'no',
  'an',
  'a',
]);

const isNamePart = (word: Word | undefined): boolean => word !== undefined && nameParts.has(word.text);

/** "Virginia Tech" is a school, but Virginia's tech firms and "Georgian tech" are not. */
export const isTechSchool = (words: readonly Word[], end: number): boolean =>
  words[end]?.text === 'tech' && !words[end].afterBreak && !partyNouns.test(words[end + 1]?.spelled ?? '');

/** The name stands within the longer name of something else. */
export function isPartOfName(words: readonly Word[], start: number, end: number): boolean {
  const [before, after] = [words[start - 1], words[end]];
  const isOfKind = before !== undefined && ofKind.has(before.text);
  if (isNamePart(before) || (isNamePart(after) && after?.afterBreak !== true && !isOfKind)) return true;
  if (after !== undefined && !after.afterBreak && ofLife.has(after.text)) return true;
  return before?.text === 'of' && isNamePart(words[start - 2]);
}
