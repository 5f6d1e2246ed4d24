/** The words around a number that show whether it is a principle's. */
import type { CueName } from '../../language/lexicon.ts';
import { readNumber } from '../../language/numbers.ts';
import { englishTalk } from '../../language/english-talk.ts';
import { wordSet } from '../../language/word-lists.ts';
import { partyNouns } from '../names/party-nouns.ts';
import { textOf, type Word } from '../wording/words.ts';

export interface CuePlaces {
  /** Positions of the words that make up each cue found. */
  readonly placesOf: (cue: CueName) => ReadonlySet<number>;
}

export const numberOfPrinciples = 9;

export const chainWords: ReadonlySet<string> = new Set([
  'and',
  '+',
  '&',
  'or',
  'versus',
  'with',
  'to',
  '-',
  'through',
  'until',
  'against',
  'plus',
  'then',
  'number',
  'no',
  'principle',
]);
export const rangeWords: ReadonlySet<string> = new Set(['to', '-', 'through', 'until']);
export const passable: ReadonlySet<string> = new Set([
  'number',
  'no',
  'nr',
  'num',
  'numbr',
  'is',
  'the',
  'called',
  'marked',
  'hash',
  'nbr',
]);
export const labels: ReadonlySet<string> = new Set([
  'p',
  'pt',
  'number',
  'no',
  'nr',
  'num',
  'numero',
  'nummer',
  'numbered',
  'nbr',
  'n',
  'position',
  'entry',
  'place',
  'spot',
  'rank',
]);
export const fillers: ReadonlySet<string> = new Set([
  'one',
  'of',
  'the',
  'and',
  'what',
  'is',
  'say',
  'about',
  'them',
  'these',
  'those',
]);
export const setAside: ReadonlySet<string> = new Set([
  'already',
  'far',
  'done',
  'except',
  'besides',
  'apart',
  'skip',
  'finished',
]);

/** What may stand before an ordinal that closes a clause: "is listed fifth". */
export const placing = wordSet(
  'the comes and is very number listed numbered placed ranked stands sits written named',
);

export const relations: ReadonlySet<string> = wordSet(
  'after following below beneath underneath before preceding above between',
);
/** Those of them that ask for the one before. */
export const backwards = wordSet('before preceding above');
export const countsBefore: ReadonlySet<string> = new Set(['all', 'these', 'those', 'of']);

export const isPlural = (word: Word | undefined): boolean => word !== undefined && word.spelled.endsWith('s');

/** They end like a plural and are none. */
export const countless: ReadonlySet<string> = new Set(
  'thanks cheers is was does this us as yes principles points versus its'.split(' '),
);

/** The words from the sentence mark before `position` to the next one. */
export function clauseOf(words: readonly Word[], position: number): readonly Word[] {
  let start = position;
  while (start > 0 && words[start]?.afterBreak !== true) start -= 1;
  let end = position + 1;
  while (end < words.length && words[end]?.afterBreak !== true) end += 1;
  return words.slice(start, end);
}

/** "… as far as principle four. What's five?" */
export const isAllOfItsClause = (words: readonly Word[], position: number): boolean =>
  clauseOf(words, position).every((word) => word.neutral || word.isNumber);

const mostWordsAlone = 6;

/** "4", "the seventh please", but neither "7 7 7 0000" nor "0 0 7": few words, and no number that a list has none of. */
export const isShortAndPlain = (words: readonly Word[]): boolean =>
  words.length <= mostWordsAlone && !words.some(({ text }) => /^(?:\d{3,}|0)$/.test(text));

const farthestNot = 6;

/** "not principle 3 but principle 4", "I know the second already". */
export function isRuledOut(words: readonly Word[], position: number): boolean {
  const before = words.slice(Math.max(0, position - farthestNot), position);
  const not = before.findLastIndex(({ spelled }) => spelled === 'not');
  const since = before.slice(not + 1);
  if (
    not >= 0 &&
    !since.some(({ spelled, isNumber }) => spelled === 'but' || isNumber) &&
    !before.some(({ spelled }) => spelled === 'what')
  )
    return true;
  return clauseOf(words, position).some(({ spelled }) => setAside.has(spelled));
}

const multiples: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'percent']);

/** "which country was the last one to get on the list": of parties, and no place among the principles. */
const isOfParties = (words: readonly Word[], position: number): boolean =>
  /^ones?$/.test(words[position + 1]?.spelled ?? '') &&
  words[position + 2]?.text === 'to' &&
  words.slice(0, position).some(({ spelled }) => partyNouns.test(spelled));

/** "in the first place", "second to none", "at first glance": no place in a list. */
const isIdiom = (words: readonly Word[], position: number): boolean => {
  const [before, word, next] = [position - 1, position, position + 1].map((at) => words[at]?.text ?? '');
  if (word === 'first' && next === 'place') return before === 'the' && words[position - 2]?.text === 'in';
  if (word === 'first')
    return before === 'at' || next === 'off' || (next === 'of' && words[position + 2]?.text === 'all');
  return word === 'second' && next === 'to' && words[position + 2]?.text === 'none';
};

/** "see you at five", "back in 5", "thanks you two": a time, or people who are spoken to. */
const isTimeOrPeople = (words: readonly Word[], position: number): boolean => {
  const before = words[position - 1]?.text ?? '';
  if (words[position]?.isOrdinal === true || words[position]?.afterBreak === true) return false;
  if (before === 'you' || before === 'us')
    return readNumber(words[position]?.spelled ?? '')?.form === 'cardinal';
  const ends = words[position + 1]?.afterBreak ?? true;
  const lead = words.slice(Math.max(0, position - 4), position - 1);
  return (
    ends &&
    ((before === 'at' && lead.some(({ spelled }) => meeting.has(spelled))) ||
      (before === 'in' && lead.some(({ spelled }) => spelled === 'back')))
  );
};
const meeting = wordSet('see meet meeting call talk speak start starts starting begins begin again off home');

const arriving: ReadonlySet<string> = new Set('live lives lived came finished arrived born moved'.split(' '));

/** "like I'm five": how old somebody is. */
const isAge = (words: readonly Word[], position: number): boolean => {
  const before = words[position - 1];
  return (
    before !== undefined &&
    (/^i['’]?m$/i.test(before.raw) ||
      before.text === 'aged' ||
      (before.text === 'am' && words[position - 2]?.text === 'i'))
  );
};

/** "4 a quiz" is typed for "for a quiz". */
const isTypedFor = (words: readonly Word[], position: number): boolean =>
  words[position]?.text === '4' &&
  /^(?:an?|my|our|the|u|me|us|school|uni|work)$/.test(words[position + 1]?.text ?? '');

const isOfNineBesideOther = (words: readonly Word[], position: number): boolean =>
  /^of (?:the |all )?nine\b/.test(textOf(words.slice(position + 1, position + 4))) &&
  words.slice(position + 4).some(({ spelled }) => readNumber(spelled)?.form === 'ordinal');

/** "the third of four", "nine hundred": no place among the nine. */
function isPartOfOthers(words: readonly Word[], position: number): boolean {
  const [next, total] = [words[position + 1]?.spelled ?? '', words[position + 2]];
  // "I have eight of the nine written down; only the last one is missing"
  if (next === 'of' && isOfNineBesideOther(words, position)) return true;
  if (
    multiples.has(next) ||
    englishTalk.measures.has(next) ||
    isTypedFor(words, position) ||
    isIdiom(words, position) ||
    isOfParties(words, position) ||
    isTimeOrPeople(words, position) ||
    isAge(words, position)
  )
    return true;
  // "we live on the ninth", "he came in the second"
  const lead = words[position - 1]?.spelled === 'the' ? words[position - 2]?.spelled : undefined;
  if ((lead === 'on' || lead === 'in') && arriving.has(words[position - 3]?.spelled ?? '')) return true;
  const value = next === 'of' && total !== undefined ? readNumber(total.spelled)?.value : undefined;
  return value !== undefined && value > 1 && value !== numberOfPrinciples;
}

/** "14 of 25", "73 out of 193": so many of more things than there are principles. */
export function isShareOfOthers(words: readonly Word[], position: number): boolean {
  if (isPartOfOthers(words, position)) return true;
  const beside = (place: number): boolean =>
    words[place]?.isNumber === true &&
    (words[place + 1]?.text === 'of' ||
      (words[place + 1]?.text === 'out' && words[place + 2]?.text === 'of'));
  const totalAfter = (place: number): number =>
    Number(words[place + (words[place + 1]?.text === 'of' ? 2 : 3)]?.text);
  return [position, position - 2, position - 3].some(
    (place) =>
      beside(place) &&
      totalAfter(place) > numberOfPrinciples &&
      (place === position || totalAfter(place) === Number(words[position]?.text)),
  );
}

/** What stands on a list. */
const listed = wordSet('thing item entry line bullet');
const ownList = wordSet('the this that their your macron paris cyber');
const lists: ReadonlySet<string> = new Set(['list', 'nine', 'call', 'accord', 'pact']);

/** "the fifth on the list", "the 1st thing on that list", "seven of the nine", "3 in the Paris Call". */
export function isPlaceInList(words: readonly Word[], position: number): boolean {
  const isListed = listed.has(words[position + 1]?.spelled ?? '');
  const start = isListed ? position + 2 : position + 1;
  const [joint, ...rest] = words.slice(start, start + 4).map(({ spelled }) => spelled);
  if (joint !== 'on' && joint !== 'in' && joint !== 'of') return false;
  const at = rest.findIndex((word) => lists.has(word));
  // "the 3rd thing on the shopping list"
  return at >= 0 && (!isListed || rest.slice(0, at).every((word) => ownList.has(word)));
}

/** "at the very end of the nine" */
export const namesEndOfNine = (words: readonly Word[]): boolean =>
  /\b(?:end|bottom|close|start|beginning|top|head) of (?:the|these|all) nine\b|\b(?:closes|opens|begins|starts|ends|heads|tops|concludes|finishes) (?:the|this|that) (?:list|row|series) of (?:the )?nine\b/.test(
    textOf(words),
  );

/** "which one opens the list", "the principle that comes last": a place without a number. */
export function placeWithoutNumber(words: readonly Word[], namesPrinciple: boolean): number | undefined {
  const saysLast = words.some(({ spelled }) => spelled.startsWith('last'));
  const mayName =
    words.length <= 12 &&
    (namesPrinciple || words.some(({ spelled }) => spelled.startsWith('one') || spelled.startsWith('list')));
  if (!saysLast && !mayName && !namesPrinciple) return undefined;
  const text = textOf(words);
  if (saysLast && /\b(?:one before last|one before the last|last but one|next to last)\b/.test(text))
    return numberOfPrinciples - 1;
  if (namesPrinciple && /\b(?:at|on|towards?) the (?:very )?(?:end|bottom|close)\b/.test(text))
    return numberOfPrinciples;
  if (namesPrinciple && /\b(?:at|on) the (?:very )?(?:start|beginning|top|head)\b/.test(text)) return 1;
  if (!mayName || !(namesPrinciple || /\b(?:which one|the list|the one)\b/.test(text))) return undefined;
  if (/\b(?:opens|starts|begins|heads|tops|top of|listed first|comes first)\b/.test(text)) return 1;
  if (/\b(?:closes|ends|concludes|finishes|bottom of|listed last|comes last)\b/.test(text))
    return numberOfPrinciples;
  return /\bhalfway\b/.test(text) ? (numberOfPrinciples + 1) / 2 : undefined;
}

/** Most questions hold no number, nor the word "principle" behind which a slip of one may stand. */
export const holdsNoNumber = (words: readonly Word[], cues: CuePlaces): boolean =>
  cues.placesOf('principle').size === 0 &&
  !words.some(({ spelled }) => readNumber(spelled, true) !== undefined) &&
  placeWithoutNumber(words, false) === undefined;

/** "after principle 4 …": the one that follows is asked for. */
export const asksForNext =
  /\b(?:after that|comes next|(?:the )?next one|which is next|what is next|what follows|follows it|following one|one following)\b/;
/** "my notes stop at point eight, one is missing" */
export const breaksOff =
  /\b(?:stops?|stopped|ends?|ended|up to|as far as|reached|got to|breaks? off|cuts? off|runs? out|finish(?:es|ed)?|torn|ripped|cropped|chopped|smudged) (?:right |just |directly )?(?:at |after |with |under |below |beneath )?/;
export const lacks =
  /\b(?:missing|short|below|underneath|lacks?|lacking|lost|next|follows?|following|comes after|rest)\b/;
/** "five and then seven, what did I lose in between" */
export const skips = /\b(?:between|middle|gap|skip(?:s|ped)?|missing|lose|lost|miss(?:ed)?|left out)\b/;
