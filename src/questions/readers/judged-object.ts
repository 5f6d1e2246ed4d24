/** What a judgement is of: "who criticised Brexit", "supporters of the strike" judge neither the Call nor a word of the knowledge. */
import type { Features } from '../features.ts';
import { pointsAtCall } from './soft-judgements.ts';

/** "slam", "criticised", but not "critics" or "hostile". */
export const isVerb = (word: string): boolean =>
  /(?:ed|s|against|slam|blast|roast|bash|diss|praise|defend|laud|mock|criticise|criticize|hate|slag|welcome)$/.test(
    word,
  ) && !/(?:ists?|ics|ers)$/.test(word);

/** A longer object is hardly named by its first word. */
const mostOfObject = 4;

/** The word that judges, of a cue such as "supports the". */
const judging = ({ words }: Features, end: number): string =>
  words.slice(0, end + 1).findLast(({ weight }) => weight > 0)?.spelled ?? words[end]?.spelled ?? '';

/** "critics of Freud", "supporters of a republic" */
export const isOf = ({ words, placesOf }: Features): boolean =>
  words.some(
    ({ text }, place) =>
      text === 'of' && (placesOf('criticism').has(place - 1) || placesOf('praise').has(place - 1)),
  );

/** "who criticised Brexit", "who is against open borders": what is judged is neither the Call nor a word of the knowledge. */
export function judgesSomethingElse(features: Features): boolean {
  if (features.has('accord', 'commentators') || pointsAtCall(features)) return false;
  if (!features.has('whoever', 'bothSides') && !isOf(features)) return false;
  const judgement = Math.max(
    -1,
    ...features.placesOf('criticism'),
    ...features.placesOf('praise'),
    ...features.placesOf('bothSides'),
  );
  const object = features.words.findIndex(({ weight }, place) => place > judgement && weight > 0);
  const word = features.words[object];
  if (judgement < 0 || word === undefined || word.afterBreak || features.isInCue(object)) return false;
  const isNamed = features.mentions.some(({ start, end }) => object >= start && object < end);
  // "did anyone slam the door": no word of ours stands right behind the verb.
  const isNext = features.words
    .slice(judgement + 1, object)
    .every(({ neutral, afterBreak }) => neutral && !afterBreak);
  return (
    word.isAlien ||
    word.foreign ||
    (isNext &&
      !isNamed &&
      features.shows('cyberspace') === 0 &&
      features.words.length - object <= mostOfObject &&
      (isVerb(judging(features, judgement)) || isOf(features)))
  );
}
