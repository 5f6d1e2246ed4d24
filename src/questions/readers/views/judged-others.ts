/** What a judgement is of, where it is not the Call: another thing, a state, or what somebody expects of a party. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { pointsAtCall } from './soft-judgements.ts';

const determiners: ReadonlySet<string> = new Set(
  'the a an this that these those my our his her their'.split(' '),
);
/** "slam", "criticised", but not "critics" or "hostile". */
const isVerb = (word: string): boolean =>
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
    ({ spelled }, place) =>
      spelled === 'of' && (placesOf('criticism').has(place - 1) || placesOf('praise').has(place - 1)),
  );

const owners = /^(?:my|your|his|her|their|our|a|an)$/;

/** "criticise my essay", "how to defend a doctorate": what is judged is the asker's own, or anybody's. */
const isOfOwn = ({ words, placesOf }: Features): boolean =>
  words.some(
    ({ text, afterBreak }, place) =>
      !afterBreak &&
      owners.test(text) &&
      (placesOf('criticism').has(place - 1) || placesOf('praise').has(place - 1)) &&
      !/^(?:criticism|praise|support|critics?|supporters?)$/.test(words[place - 1]?.spelled ?? ''),
  );

/** "against the new bypass" */
const againstThe = ({ words }: Features, place: number): boolean =>
  words[place]?.text === 'the' && words[place - 1]?.text === 'against';

/** "who criticised Brexit", "who is against open borders": what is judged is neither the Call nor a word of the knowledge. */
export function judgesSomethingElse(features: Features): boolean {
  if (features.has('accord', 'commentators') || pointsAtCall(features)) return false;
  if (!features.has('whoever', 'speech', 'quote', 'pronounThing') && isOfOwn(features)) return true;
  if (!features.has('whoever', 'bothSides') && !isOf(features)) return false;
  const judgement = Math.max(
    -1,
    ...features.placesOf('criticism'),
    ...features.placesOf('praise'),
    ...features.placesOf('bothSides'),
  );
  const object = features.words.findIndex(({ weight }, place) => place > judgement && weight > 0);
  const word = features.words[object];
  if (judgement < 0 || word === undefined || word.afterBreak) return false;
  if (features.isInCue(object) && word.likeness === 1) return false;
  // "who doubted Columbus", whatever known word that name is near.
  if (features.strangers.some((name) => name.split(' ').includes(word.raw))) return true;
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
      (isVerb(judging(features, judgement)) || isOf(features) || againstThe(features, judgement)))
  );
}

/** "did anyone roast the US for staying away": a state is judged, and the stances on record are those towards the Call. */
export function stateJudged(
  { words, mentions, placesOf }: Features,
  { knowledge }: Model,
): Reference | undefined {
  const judgement = Math.max(-1, ...placesOf('criticism'), ...placesOf('praise'));
  if (judgement < 0 || !isVerb(words[judgement]?.spelled ?? '')) return undefined;
  const object = mentions.find(
    ({ kind, start }) =>
      kind === 'actor' &&
      start > judgement &&
      words.slice(judgement + 1, start).every(({ spelled }) => determiners.has(spelled)),
  );
  // "who lauded French leadership": what the state did is judged.
  if (/^lead(?:ership|ing)?$/.test(words[object?.end ?? words.length]?.spelled ?? '')) return undefined;
  const state = partyNamed(knowledge, object?.ref);
  return state?.category === 'state' && knowledge.opinionsAbout(state.ref).length > 0 ? state.ref : undefined;
}

/** "one expert expects China to applaud it": what a party does is told, and nobody's own stance. */
export function tellsOfParty({ mentions, placesOf }: Features): boolean {
  const judgements = [...placesOf('praise'), ...placesOf('criticism')];
  return mentions.some(
    ({ kind, start, end }) =>
      kind === 'actor' &&
      [...placesOf('speech')].some((place) => place < start && start - place <= 3) &&
      judgements.length > 0 &&
      judgements.every((place) => place >= end && place - end <= 3),
  );
}
