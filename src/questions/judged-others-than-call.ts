/** Words of praise and blame that are of attackers, of what may come or of whoever asks, and so of nobody's stance towards the Call. */
import type { Word } from './wording/words.ts';

const attackers =
  /^(?:(?:cyber ?)?(?:crimes?|criminals?|attacks?|attackers?)|hackers?|crooks?|gangs?|villains?|thieves|offenders?|wrongdoers?|culprits?)$/;
const passed = /^(?:the|a|an|all|any|bad|online|digital|cyber)$/;

/** The first word behind a place that is more than an article. */
const objectBehind = (words: readonly Word[], place: number): string =>
  words.slice(place + 1, place + 4).find(({ spelled, afterBreak }) => !afterBreak && !passed.test(spelled))
    ?.spelled ?? '';

/** "together against cybercrime": what all are against is no pact. */
export const isAgainstAttackers = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.spelled === 'against' && attackers.test(objectBehind(words, only));

/** "who fears that it takes a disaster": what may come is feared, and the Call is not blamed. */
export const isFearOfEvent = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  /^fear(?:s|ed|ing)?$/.test(words[first]?.spelled ?? '') && words[first + 1]?.text === 'that';

/** "discord favours hackers", "an advantage for attackers": who gains from the gaps is no friend of the Call. */
export const isGainOfAttackers = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^(?:favou?rs?|favou?red|benefits?|advantages?)$/.test(words[only]?.spelled ?? '') &&
  (attackers.test(
    objectBehind(words, /^(?:for|of|to)$/.test(words[only + 1]?.text ?? '') ? only + 1 : only),
  ) ||
    attackers.test(words[only - 1]?.spelled.replace(/'s?$/, '') ?? '') ||
    words[only + 1]?.text === 'themselves');

/** "one can hope", "it gives hope": whoever hopes says what for, and is not hopeful of the Call by that. */
export const isHope = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^hop(?:es?|ed|ing)$/.test(words[only]?.spelled ?? '') &&
  words[only - 1]?.text !== 'of';

/** "he was like, come on", "is like the atom bomb": that is no liking. */
const isLikened = (words: readonly Word[], place: number): boolean =>
  words[place]?.text === 'like' && /^(?:is|was|were|be)$/.test(words[place - 1]?.text ?? '');

const isPartOfName = (word: Word | undefined): boolean =>
  word !== undefined && word.likeness < 1 && word.isCapitalised && !word.isUpperCase && !word.afterBreak;

/** "Mona Lisa": two capitals, of which neither is spelled as any word, are a name and no moan. */
const isOfName = (words: readonly Word[], [only = 0]: readonly number[]): boolean =>
  isPartOfName(words[only]) && (isPartOfName(words[only + 1]) || isPartOfName(words[only - 1]));

/** "it gives us hope", "an attack will wake the world": "us" is no "useful", and "attack the" stands together. */
export const isOtherWord = (words: readonly Word[], positions: readonly number[]): boolean =>
  isOfName(words, positions) ||
  (positions.length > 1 &&
    (positions.some((place) => words[place]?.text === 'us' || isLikened(words, place)) ||
      (/^attacks?$/.test(words[positions[0] ?? 0]?.spelled ?? '') &&
        (positions[1] ?? 0) > (positions[0] ?? 0) + 1)));

/** "Russia would claim to support the rules": what somebody would pretend is nobody's praise. */
export const isPretended = (words: readonly Word[], [first = 0]: readonly number[]): boolean => {
  const before = words.slice(Math.max(0, first - 4), first);
  const would = before.findIndex(({ spelled }) => spelled === 'would');
  return would >= 0 && /^(?:say|claim|swear|pretend)$/.test(before[would + 1]?.spelled ?? '');
};

/** "nothing that may be used against us": what is held against whoever asks, and no critic of the Call. */
export const isHeldAgainst = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words[only]?.spelled === 'against' &&
  /^(?:used?|using|held|hold|count(?:ed)?|turned)$/.test(words[only - 1]?.spelled ?? '') &&
  /^(?:us|me|you|our|my|your|a|an|them|those)$/.test(words[only + 1]?.spelled ?? '');

/** "net neutrality": a rule for networks, and nobody's mixed view. */
export const isOfNet = (words: readonly Word[], [only = 0]: readonly number[]): boolean =>
  words[only]?.spelled === 'neutrality' && words[only - 1]?.spelled === 'net';

const worstOfAll =
  /^(?:happens?|happened|comes?|case|offenders?|culprits?|attackers?|hackers?|spies|spy|players?|actors?|enem(?:y|ies)|criminals?|crooks?)$/;

/** "before the worst happens", "the worst spies": what is feared, and no verdict on the Call. */
export const isWorstOfOthers = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.spelled === 'worst' && worstOfAll.test(words[only + 1]?.spelled ?? '');

/** "do me a favour", "return the favour": what is done for somebody or to them, and nobody's liking. */
export const isFavourDone = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^favou?rs?$/.test(words[only]?.text ?? '') &&
  /^(?:a|an|the|that|this|big|small|huge)$/.test(words[only - 1]?.text ?? '') &&
  words
    .slice(Math.max(0, only - 4), only)
    .some(({ spelled }) =>
      /^(?:do|does|did|doing|return|returns|returned|returning|repay|owe|ask|asking)$/.test(spelled),
    );

/** "name the bad guys", "a bad actor": those who attack, and nobody's blame. */
export const isBadGuy = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words[only]?.spelled === 'bad' &&
  /^(?:guys?|actors?|players?|boys?|ones|apples?|states?|countries|hackers?|people)$/.test(
    words[only + 1]?.spelled ?? '',
  );
