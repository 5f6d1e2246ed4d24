/** What follows where somebody does not keep to the Call, and who watches over it: "what if a country ignores its commitments?". */
import type { Features } from '../features.ts';
import { partyNouns } from '../party-nouns.ts';
import { textOf, type Word } from '../words.ts';

const breaks =
  /^(?:breaks?|broke|broken|breaking|brakes?|ignor(?:es?|ed|ing)|violat(?:es?|ed|ing|ion|ions)|breach(?:es|ed|ing)?|flout(?:s|ed|ing)?|betray(?:s|ed|ing)?|disregard(?:s|ed|ing)?|reneg(?:es?|ed|ing)|disobey(?:s|ed|ing)?|infring(?:es?|ed|ing)|dishonou?r(?:s|ed|ing)?|defy|defies|defied|cheat(?:s|ed|ing)?|opposite)$/;
/** "break in", "break into": no word is broken. */
const brokenInto = /^(?:in|into|out|down|up|through|off|away)$/;
/** What one keeps or breaks. */
const kept =
  /^(?:it|this|that|them|its|their|his|her|words?|promises?|pledges?|commitments?|rules?|terms|obligations?|principles?|oath|vows?|side)$/;
const penalties =
  /^(?:consequences?|penalt(?:y|ies)|punishments?|sanctions?|fines|repercussions?|enforcement)$/;
const follows =
  /^(?:happens?|punish(?:ed|es)?|sanctioned|fined?|trouble|then|if|when|jail|prison|court|sued?|liable|whoever|anyone|anybody|signs|signed)$/;
const watching =
  /^(?:sure|ensures?|checks?|monitors?|polices?|controls?|verif(?:y|ies)|watch(?:es)?|enforces?|oversees?|supervises?|guarantees?)$/;
const keeping =
  /^(?:makes?|keeps?|kept|fails?|refuses?|follow|honou?r|comply|respect|stick|obey|deliver|act|abide|compliance|whether|nine)$/;

const mostStray = 0.9;
const mostUnexplained = 2.2;
const mostWordsOfBare = 6;

/** Weight of what neither the Call, nor its parties, nor the words of this file explain. */
export function strayBeside(features: Features, isExplained: (word: Word) => boolean): number {
  const ofCall = [features.placesOf('accord'), features.placesOf('signing')];
  return features.words.reduce((sum, word, place) => {
    const isOfCall =
      ofCall.some((places) => places.has(place)) ||
      features.mentions.some(({ kind, start, end }) => kind === 'actor' && place >= start && place < end);
    return isOfCall || partyNouns.test(word.spelled) || isExplained(word) ? sum : sum + word.weight;
  }, 0);
}

/** A party may be named as the one that breaks its word. */
const strayOf = (features: Features): number =>
  strayBeside(
    features,
    ({ spelled }) =>
      breaks.test(spelled) ||
      kept.test(spelled) ||
      penalties.test(spelled) ||
      follows.test(spelled) ||
      watching.test(spelled) ||
      keeping.test(spelled),
  );

/** "what happens if somebody signs and does the opposite" */
function asksAfterBreach(features: Features): boolean {
  const { words } = features;
  const breach = words.findIndex(
    ({ spelled }, place) => breaks.test(spelled) && !brokenInto.test(words[place + 1]?.spelled ?? ''),
  );
  if (breach < 0) return false;
  const accord = features.placesOf('accord');
  const isOwn =
    words[breach]?.spelled === 'opposite' ||
    words.slice(breach + 1, breach + 4).some(({ spelled }) => kept.test(spelled)) ||
    accord.has(breach + 1) ||
    accord.has(breach + 2);
  return isOwn && words.some(({ spelled }) => follows.test(spelled) || penalties.test(spelled));
}

const isUnkept =
  /\bif\b.*\b(?:not|never|fails? to|refuses? to) (?:just |simply |really |actually )?(?:do|keep|follow|honou?r|comply|respect|stick|obey|deliver|act|abide)\b/;
const isWatched =
  /\b(?:who|any(?:one|body)|some(?:one|body)|nobody)\b.{0,12}\b(?:makes? sure|ensures?|checks?|monitors?|polices?|controls?|verif(?:y|ies)|watch(?:es)?|enforces?|oversees?|supervises?|guarantees?)\b.*\b(?:they|it|them|promises?|commitments?|compliance|pledges?|word|principles|nine|signator(?:y|ies)|supporters?|everyone|everybody)\b/;

/** "what if they just don't do it", "who makes sure that they keep their promises" */
function asksForWatch(features: Features): boolean {
  const text = textOf(features.words);
  if (!isUnkept.test(text) && !isWatched.test(text)) return false;
  return !features.words.some(({ text: typed }) => /^(?:i|my|we|our|you|your)$/.test(typed));
}

/** "what are the sanctions" */
const asksForPenalties = ({ words }: Features): boolean =>
  words.length <= mostWordsOfBare &&
  words.some(({ spelled }) => penalties.test(spelled)) &&
  words.every(({ weight, spelled }) => weight === 0 || penalties.test(spelled));

const unpunished =
  /\bwithout (?:any )?(?:consequences?|penalt(?:y|ies)|punishment|sanctions?|repercussions?)\b/;

/** "can one walk away from it without consequences" */
const goesUnpunished = (features: Features): boolean =>
  features.has('pronounThing', 'accord', 'signing') &&
  unpunished.test(textOf(features.words)) &&
  features.unexplained < mostUnexplained;

/** Whether a word may be one of a question that this file reads. */
export const tellsOfBreach = ({ spelled }: Word): boolean =>
  breaks.test(spelled) || penalties.test(spelled) || watching.test(spelled) || spelled === 'if';

export const asksAfterBrokenWord = (features: Features): boolean =>
  goesUnpunished(features) ||
  (!features.has('permission') &&
    (asksAfterBreach(features) || asksForWatch(features) || asksForPenalties(features)) &&
    strayOf(features) < mostStray);
