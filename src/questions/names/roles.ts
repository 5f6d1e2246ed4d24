/** Roles by which people are asked for, such as "the Lucy man": any noun for a person will do, before or behind what tells them apart. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { recordOf } from '../../matching/stem-records.ts';
import type { Word } from '../wording/words.ts';

/** Stands for every noun that only says that somebody is a person. */
const anyPerson = 'man';
const anyPersonStemmed = { stem: stem(anyPerson), stemRecord: recordOf(stem(anyPerson)) };

/** What may stand between the person and the firm or the field. */
const prepositions = ['from', 'at', 'of', 'with', 'for'] as const;

function* waysToSay(role: string, { personNouns }: Lexicon): Generator<string> {
  const first = role.slice(0, Math.max(0, role.indexOf(' ')));
  yield personNouns.has(first) ? `${anyPerson}${role.slice(first.length)}` : role;
  const cut = role.lastIndexOf(' ');
  if (cut < 0 || !personNouns.has(role.slice(cut + 1))) return;
  const field = role.slice(0, cut);
  yield `${field} ${anyPerson}`;
  for (const preposition of prepositions) yield `${anyPerson} ${preposition} ${field}`;
}

/** Every phrase for a role, with the person it points to; several may share one. */
export function* rolesOf(
  { experts }: KnowledgeBase,
  lexicon: Lexicon,
): Generator<readonly [string, Reference<'expert'>]> {
  for (const { ref, roles, group } of experts) {
    for (const role of roles.en) {
      // One word for a role fits many people; it points only to those of the two main sources.
      if (group === 'other' && !role.includes(' ')) continue;
      for (const way of waysToSay(role, lexicon)) yield [way, ref];
    }
  }
}

/** The words as they are looked up among the roles. */
export function asInRoles(words: readonly Word[], { personNouns }: Lexicon): readonly Word[] {
  return words.some(({ spelled }) => personNouns.has(spelled))
    ? words.map((word) => (personNouns.has(word.spelled) ? { ...word, ...anyPersonStemmed } : word))
    : words;
}

/** Whose somebody or something is, where it is nobody's of the knowledge. */
export const possessives: ReadonlySet<string> = new Set(['my', 'our', 'your', 'her', 'their']);
/** "my boss" is nobody whom the knowledge holds. */
const isOwn = (words: readonly Word[], start: number): boolean =>
  possessives.has(words[start - 1]?.text ?? '') || /^(?:my|our)$/.test(words[start - 2]?.text ?? '');

/** "I am the CEO" */
const isOneself = (words: readonly Word[], start: number): boolean =>
  /^(?:the|an?)$/.test(words[start - 1]?.text ?? '') && /^(?:am|im)$/.test(words[start - 2]?.text ?? '');

/** "the author of Dracula", "the writer of 1984": of another book than an op-ed. */
const isOfOtherWork = (words: readonly Word[], end: number): boolean => {
  if (words[end]?.text !== 'of' || !/^(?:author|writer)s?$/.test(words[end - 1]?.spelled ?? '')) return false;
  const object = words.slice(end + 1, end + 3).find(({ text }) => !/^(?:the|a|an)$/.test(text));
  return object !== undefined && (object.isNumber || object.foreign || object.isAlien) && !object.afterBreak;
};

/** "… who hit us; somebody said …": a role is not told over a pause. */
const isOverPause = (words: readonly Word[], start: number, end: number): boolean =>
  end - start > 1 && words.slice(start + 1, end).some(({ afterBreak }) => afterBreak);

/** Whether a role is that of somebody whom the knowledge does not hold. */
export const isOfAnother = (words: readonly Word[], start: number, end: number): boolean =>
  isOwn(words, start) ||
  isOneself(words, start) ||
  isOverPause(words, start, end) ||
  isOfOtherWork(words, end);
