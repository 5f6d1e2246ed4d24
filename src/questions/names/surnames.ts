/** Surnames that stand for a commentator, and those that only look so: "Lewis" is James Lewis, but "Carl Lewis" is not. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { commonnessOf } from '../../language/common-words.ts';
import { foldWord } from '../../language/fold.ts';
import type { Word } from '../wording/words.ts';

/** Words of respect that are no first name. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mme dr prof professor sir dame amb vp'.split(' '),
);

/** After these a name begins, whatever its case. */
const beforeNames: ReadonlySet<string> = new Set(
  'is was did does has by from expert about with and versus vs compare who'.split(' '),
);

/** Whether `name` is a part of the person's own name and not its first. */
export function isSurname(knowledge: KnowledgeBase, ref: Reference, name: string): boolean {
  const entry = knowledge.find(ref);
  if (entry === undefined || !('name' in entry)) return false;
  return entry.name.en
    .split(/,? and |, /)
    .some((person) => person.split(' ').slice(1).map(foldWord).includes(foldWord(name)));
}

/** "singer" sings; "Singer" is a person. */
export const isOrdinary = (word: Word | undefined): boolean =>
  word !== undefined && !word.isCapitalised && commonnessOf(word.text) !== 0;

/** "Frank Sinatra": what looks like a surname is a first name, with another surname behind it. */
export function isOtherFirstName(words: readonly Word[], end: number): boolean {
  const [word, next] = [words[end - 1], words[end]];
  return (
    word?.isCapitalised === true &&
    next?.isCapitalised === true &&
    !next.afterBreak &&
    !next.isUpperCase &&
    commonnessOf(next.text) === 0 &&
    (next.unknown || next.isAlien || (next.likeness < 1 && commonnessOf(word.text) !== 0))
  );
}

/** A slip, or a word that says nothing, at the beginning of a sentence: "Expret Lewis". */
const isLeadIn = (word: Word): boolean =>
  word.spelled !== word.text ? word.afterBreak || !word.isCapitalised : word.neutral;

const isInitial = (word: Word | undefined): boolean =>
  word?.text.length === 1 && word.isCapitalised && word.text !== 'i';

/** Where the initials in front of the surname at `start` begin; `start` itself where there are none. */
export function startOfInitials(words: readonly Word[], start: number): number {
  let first = start;
  while (isInitial(words[first - 1])) first -= 1;
  return first;
}

/** "C. S. Lewis": letters in front of the surname, of which none begins a part of the person's own name. */
export function hasOtherInitials(words: readonly Word[], start: number, name: string): boolean {
  const first = startOfInitials(words, start);
  if (first === start) return false;
  const initials = words.slice(first, start).map(({ text }) => text);
  const own = new Set(name.split(/[ .-]+/).map((part) => foldWord(part)[0]));
  return initials.every((letter) => !own.has(letter));
}

/** The word in front of the surname at `start` is a first name that is not the person's: no English word, where a name can begin. */
export function hasOtherFirstName(words: readonly Word[], start: number): boolean {
  const [before, surname] = [words[start - 1], words[start]];
  if (before === undefined || surname?.afterBreak === true) return false;
  if (before.isNumber || before.isUpperCase || before.text.length < 2 || isLeadIn(before)) return false;
  if (titles.has(before.text) || commonnessOf(before.text) !== 0) return false;
  if (before.isCapitalised && surname?.isCapitalised === true) return true;
  return !before.isCapitalised && beforeNames.has(words[start - 2]?.spelled ?? '');
}

/** Those of which `holds` is true, then the others. */
export function partition<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter((item) => holds(item)), items.filter((item) => !holds(item))];
}
