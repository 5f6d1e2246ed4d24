/** Which entries a question names, and which people it names that the knowledge does not hold. */
import type { EntryKind, Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import { commonnessOf } from '../../language/common-words.ts';
import { wordSet } from '../../language/word-lists.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import type { PhraseMatch } from '../../matching/phrases.ts';
import type { Model } from '../model/model.ts';
import { isPartOfName, isTechSchool } from './name-parts.ts';
import { isCounting, isInflected, isOrdinaryWord, isOtherWord, isOwnThing } from './ordinary-words.ts';
import { isRightCase } from './right-case.ts';
import {
  hasOtherFirstName,
  hasOtherInitials,
  isOrdinary,
  isOtherFirstName,
  partition,
  startOfInitials,
} from './surnames.ts';
import { isNoWord } from '../wording/word-kinds.ts';
import type { Word } from '../wording/words.ts';
import { dateWords } from '../time/written-dates.ts';

export interface Mention {
  readonly ref: Reference;
  readonly kind: EntryKind;
  readonly start: number;
  readonly end: number;
  /** How sure the spelling of the name is, from 0 to 1. */
  readonly likeness: number;
  readonly isFirstName: boolean;
}

/** "Paul" and "Paula" are two people; a longer first name with one slip is nobody else's. */
const longFirstName = 5;

/** "Collim Bastable": no word and no other name, and one slip away from the person's own. */
const isSlipOf = ({ text }: Word, part: string, model: Model): boolean =>
  part.length >= longFirstName &&
  text[0] === part[0] &&
  editDistance(text, part, 1) === 1 &&
  isNoWord(text, model) &&
  !model.lexicon.strangeNames.has(text);

/** "blogorskiy nik", "Paul Bischof": a word beside a surname that is that person's other name, or nearly so, belongs to it. */
function withFirstName(mention: Mention, words: readonly Word[], model: Model): Mention {
  if (mention.kind !== 'expert') return mention;
  const entry = model.knowledge.find(mention.ref);
  const parts = entry !== undefined && 'name' in entry ? entry.name.en.toLowerCase().split(' ') : [];
  const isPart = (word: Word | undefined): boolean =>
    word !== undefined &&
    word.text.length >= 3 &&
    !word.neutral &&
    parts.some(
      (part) =>
        word.text === part ||
        (word.unknown
          ? editDistance(word.text, part, 2) <= Math.min(2, part.length - 3)
          : isSlipOf(word, part, model)),
    );
  return {
    ...mention,
    start: isPart(words[mention.start - 1]) ? mention.start - 1 : mention.start,
    end: isPart(words[mention.end]) ? mention.end + 1 : mention.end,
  };
}

/** "Diego" is no slip for "Diplo". */
const leastLikeName = 0.7;

/** A long name with a slip or two is still that name; a short one may be somebody else's. */
const longName = 7;

function isStranger(word: Word | undefined): boolean {
  if (word === undefined || !(word.unknown || word.isCapitalised)) return false;
  if (word.isNumber || word.text.length < (word.isCapitalised ? 2 : 3) || /\d/.test(word.text)) return false;
  if (word.unknown) return true;
  return (
    word.isCapitalised &&
    !word.afterBreak &&
    commonnessOf(word.text) !== 1 &&
    (word.isAlien || word.likeness < 1)
  );
}

/** Not an English word as it was typed, whatever the speller made of it. */
const looksStrange = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isStranger(word) ||
    (word.likeness < 1 && !word.neutral && !word.isNumber && commonnessOf(word.text) === 0));

/** More than one slip, or another beginning: what was typed may well be a name and no slip at all. */
const isFarFromTyped = (word: Word): boolean =>
  word.text[0] !== word.spelled[0] || (1 - word.likeness) * (word.spelled.length + 1) >= 1.5;

/** Two words of which neither is English stand for a name, unless both are words with a slip: "leagal efect". */
function makeName(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || !looksStrange(one) || !looksStrange(other)) return false;
  return isStranger(one) || isStranger(other) || isFarFromTyped(one) || isFarFromTyped(other);
}

type Cues = readonly PhraseMatch<CueName>[];

const shortestAsking = 6;

/** "who critisises Macroon", "does Kohtari blieve it": a slip of a word that asks stands beside the name, and is no part of one. */
function isAsking(words: readonly Word[], place: number, cues: Cues): boolean {
  const word = words[place];
  return (
    word !== undefined &&
    word.likeness < 1 &&
    (!word.isCapitalised || word.afterBreak) &&
    word.text.length >= shortestAsking &&
    !isFarFromTyped(word) &&
    cues.some(({ positions }) => positions.includes(place))
  );
}

/** Whether the words at the two places make a name. */
const makeNameAt = (words: readonly Word[], one: number, other: number, cues: Cues): boolean =>
  makeName(words[one], words[other]) && !isAsking(words, one, cues) && !isAsking(words, other, cues);

/** "powell" is no slip for "power" after a first name; a longer word may be. */
const shortSurname = 6;
const lengthOfName = ({ text }: Word): number => text.replace(/s$/, '').length;

/** "gordhan" behind a first name is no slip for "garden". */
const isMadeAlien = ({ likeness, foreign, isAlien }: Word): boolean => likeness < 1 && (foreign || isAlien);

/** "Paul" is Paul Bischoff, but "Paul Graham" is not. */
function belongsToStranger(words: readonly Word[], end: number, cues: Cues): boolean {
  const next = words[end];
  // "Khan" is no slip for "than" behind a first name.
  const saysNothing = next?.neutral === true && !(next.isCapitalised && next.likeness < 1);
  if (next === undefined || next.afterBreak || saysNothing || next.text === 'of') return false;
  // "was that mounir felow a critic"
  const isNoun = !next.isCapitalised && cues.some((cue) => cue.payload === 'personNoun' && cue.start === end);
  if (isNoun) return false;
  return (
    isStranger(next) ||
    (looksStrange(next) &&
      (isFarFromTyped(next) || lengthOfName(next) <= shortSurname || isMadeAlien(next))) ||
    (next.isCapitalised &&
      !next.isUpperCase &&
      words[end - 1]?.isCapitalised === true &&
      commonnessOf(next.text) !== 1)
  );
}

function dropContained(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end,
      ),
  );
}

/** "Frank Sinatra's" and "C. S. Lewis": the surname is that of somebody else. */
function isOfOther(words: readonly Word[], { ref, start }: Mention, { knowledge }: Model): boolean {
  if (hasOtherFirstName(words, start)) return true;
  const entry = knowledge.find(ref);
  return entry !== undefined && 'name' in entry && hasOtherInitials(words, start, entry.name.en);
}

export interface Mentions {
  readonly known: readonly Mention[];
  /** Names of people or things that the knowledge does not hold, as typed. */
  readonly strangers: readonly string[];
}

const auxiliaries = wordSet('does did has would');
const ofSaying = wordSet(
  'say says said think thinks thought argue argued claim claims claimed believe believes make want feel see',
);
const pronouns = wordSet(
  'it its this that these those they he she him her his the one anyone anybody everyone everybody someone somebody nobody people you we i who call text document accord pact deal agreement declaration treaty charter initiative article author writer expert critic principle point clause government industry press president company internet',
);

/** "what does barlow think of it": somebody is asked for there, and no "below" as which it might be mended. */
const isNamedAsSpeaker = (words: readonly Word[], position: number): boolean => {
  const word = words[position];
  return (
    word !== undefined &&
    word.likeness < 1 &&
    !word.spelled.endsWith('s') &&
    auxiliaries.has(words[position - 1]?.text ?? '') &&
    ofSaying.has(words[position + 1]?.spelled ?? '') &&
    !pronouns.has(word.spelled)
  );
};

const noNames: readonly string[] = [];

function strangersAmong(words: readonly Word[], taken: ReadonlySet<number>, cues: Cues): readonly string[] {
  const names: string[] = [];
  let current: string[] = [];
  const close = (): void => {
    if (current.length === 0) return;
    names.push(current.join(' '));
    current = [];
  };
  if (!words.some((word, place) => word.unknown || looksStrange(word) || isNamedAsSpeaker(words, place)))
    return noNames;
  const shouting = words.length > 2 && words.filter((word) => word.isCapitalised).length > words.length / 2;
  const isStrange = (position: number): boolean => {
    const word = words[position];
    if (word === undefined || taken.has(position)) return false;
    if (isNamedAsSpeaker(words, position)) return true;
    if (shouting ? word.unknown : isStranger(word)) return true;
    if (!looksStrange(word)) return false;
    return [position + 1, position - 1].some(
      (beside) => !taken.has(beside) && makeNameAt(words, position, beside, cues),
    );
  };
  for (const [position, word] of words.entries()) {
    const strange = isStrange(position);
    if (!strange || word.afterBreak) close();
    if (strange) current.push(word.raw);
  }
  close();
  return names;
}

/**
 * Finds the entries named in `words`, of which `cues` are the cues. Where one name lies within another, only the longer one
 * counts.
 */
export function findMentions(words: readonly Word[], cues: Cues, model: Model): Mentions {
  const found: Mention[] = [];
  const firstNames: Mention[] = [];
  const surnames: Mention[] = [];
  for (const { payload, start, end, positions } of model.names.find(words)) {
    const { kind } = payload;
    if (payload.dependsOnCase && !isRightCase(payload.name, words, start, end)) continue;
    if (isOtherWord(payload, words[start])) continue;
    if (kind === 'expert' && isOwnThing(words, start)) continue;
    if (kind === 'actor' && isCounting(words, start, end, cues)) continue;
    if (kind === 'expert' && isInflected(payload, words[start])) continue;
    let likeness = 1;
    for (const position of positions) likeness = Math.min(likeness, words[position]?.likeness ?? 0);
    const { isFirstName } = payload;
    const mention = { ref: payload.ref, kind, start, end, likeness, isFirstName };
    const isGuess =
      likeness < 1 &&
      payload.length === 1 &&
      (kind !== 'expert' || payload.name.length < longName) &&
      (makeNameAt(words, start, start - 1, cues) || makeNameAt(words, start, end, cues));
    if (kind === 'expert' && end - start === 1 && likeness < leastLikeName) continue;
    const isPart =
      kind === 'actor' && (isPartOfName(words, start, end) || (isTechSchool(words, end) && payload.isMain));
    const isLastName = end - start === 1 && payload.isSurname;
    if (isFirstName && belongsToStranger(words, end, cues)) firstNames.push(mention);
    else if (isGuess || isPart || (isLastName && isOrdinary(words[start]))) continue;
    else if (isLastName && isOtherFirstName(words, end)) firstNames.push(mention);
    else if (!isOrdinaryWord(payload.ref, words, start, end, cues, model)) {
      const whole = withFirstName(mention, words, model);
      (isLastName && isOfOther(words, whole, model) ? surnames : found).push(whole);
    }
  }
  const inDates = dateWords(words);
  if (found.length === 0 && firstNames.length === 0 && surnames.length === 0)
    return { known: found, strangers: strangersAmong(words, inDates, cues) };
  // "ZDNet's Cimpanu": what stands in front is known and no first name.
  const [own, ofOthers] = partition(surnames, ({ start, end }) =>
    found.some((other) => other.likeness === 1 && other.start < end && other.end >= start),
  );
  const known = dropContained([...found, ...own])
    .filter(({ start, end }) => end - start > 1 || !inDates.has(start))
    .toSorted((one, other) => one.start - other.start);
  // "Nick Bilogorskiy": the surname behind it is his own.
  const ofStrangers = firstNames.filter(
    (one) =>
      !known.some(
        ({ ref, start, end }) =>
          (start <= one.start && end >= one.end && end - start > one.end - one.start) ||
          (ref === one.ref && start === one.end),
      ),
  );
  const taken = new Set<number>();
  for (const { start, end } of known) for (let place = start; place < end; place += 1) taken.add(place);
  for (const { start } of ofStrangers) taken.delete(start);
  // "Dec" is nobody's name beside a day or year.
  for (const place of inDates) taken.add(place);
  const named = [
    ...ofStrangers.map(({ start, end }) => words.slice(start, end + 1)),
    ...ofOthers.map(({ start, end }) => words.slice(Math.min(start - 1, startOfInitials(words, start)), end)),
  ].map((name) => name.map((word) => word.raw).join(' '));
  return { known, strangers: [...named, ...strangersAmong(words, taken, cues)] };
}
