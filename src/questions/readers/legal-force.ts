/** Whether the Call binds and what follows where its word is broken: "law or promise?", "what if a country ignores its commitments?". */
import type { Features } from '../features.ts';
import { partyNouns } from '../party-nouns.ts';
import { reading, type Reader } from '../reader.ts';
import { textOf, type Word } from '../words.ts';
import { asksForViews } from './views-asked.ts';

const binding =
  /^(?:laws?|treat(?:y|ies)|conventions?|contracts?|binding|legal(?:ly)?|compulsory|mandatory|obligat(?:ion|ions|ory)|obliged?|enforceable|statutes?|rulebook)$/;
const soft =
  /^(?:promises?|promised|pledges?|declarations?|voluntar(?:y|ily)|handshakes?|statements?|recommendations?|guidelines?|guidance|gentlemens?|gentleman|intent|intentions?|symbolic|gestures?|optional|advice|appeals?|moral|nonbinding|non|resolutions?|suggestions?|requests?|wish(?:es)?|goodwill|courtes(?:y|ies)|words)$/;
const alternative = /^(?:years?|or|versus|rather|just|only|more|not|neither|instead|merely|simply)$/;

const breaks =
  /^(?:breaks?|broke|broken|breaking|brakes?|ignor(?:es?|ed|ing)|violat(?:es?|ed|ing|ion|ions)|breach(?:es|ed|ing)?|flout(?:s|ed|ing)?|betray(?:s|ed|ing)?|disregard(?:s|ed|ing)?|reneg(?:es?|ed|ing)|disobey(?:s|ed|ing)?|infring(?:es?|ed|ing)|dishonou?r(?:s|ed|ing)?|defy|defies|defied|cheat(?:s|ed|ing)?|opposite)$/;
/** "break in", "break into": no word is broken. */
const brokenInto = /^(?:in|into|out|down|up|through|off|away)$/;
/** What one keeps or breaks. */
const kept =
  /^(?:it|this|that|them|its|their|his|her|words?|promises?|pledges?|commitments?|rules?|terms|obligations?|principles?|deal|oath|vows?|side)$/;
const follows =
  /^(?:happens?|consequences?|penalt(?:y|ies)|punish(?:ed|ment|ments|es)?|sanction(?:s|ed)?|fined?|fines|trouble|repercussions?|then|if|when|jail|prison|court|sued?|liable|whoever|anyone|anybody|signs|signed)$/;

/** One of these is in every question for force. */
const watching =
  'ensures|checks|monitors|polices|controls|verifies|watches|enforces|oversees|supervises|guarantees';
const near = new RegExp(
  `${binding.source}|${breaks.source}|^(?:if|happens|sure|without|rights|dut(?:y|ies)|${watching})$`,
);

/** Two people tell it differently, or it is only hearsay. */
const isDisputed =
  /\b(?:who|which|which one|what) is (?:right|correct|wrong|true|it)\b|\bis (?:he|she|that|this|it) (?:even |really |actually )?(?:right|correct|true|wrong|so)\b|\b(?:my|some|have|got|with) doubts\b|\b(?:not|un) ?(?:sure|certain|convinced)\b|\b(?:true|correct|right)$|\bsettle\b|\bargu(?:e|ing|ment)\b/;
const disputing =
  /^(?:says?|said|told|claims?|claimed|insists?|insisted|calls?|calling|called|swears?|argues?|argued|arguing|argument|maintains?|believes?|thinks?|reckons?|doubts?|settle|classmate|thinks?)$/;

const mostStray = 0.9;
/** The same where neither the Call nor "it" is named. */
const mostStrayUnnamed = 0.5;

function strayBeside(features: Features, isExplained: (word: Word, place: number) => boolean): number {
  let stray = 0;
  for (const [place, word] of features.words.entries()) {
    if (word.weight === 0 || partyNouns.test(word.spelled) || isExplained(word, place)) continue;
    if (features.placesOf('accord').has(place) || features.placesOf('signing').has(place)) continue;
    stray += word.weight;
  }
  return stray;
}

/** "law or promise", "a treaty or not": two kinds of text, of which one binds. */
function weighsForce(features: Features): boolean {
  const { words } = features;
  if (!words.some(({ spelled }) => binding.test(spelled))) return false;
  const isOpen = words.some(({ spelled }, place) => place > 0 && /^(?:or|versus)$/.test(spelled));
  const others = words.some(({ spelled }) => soft.test(spelled) || spelled === 'not');
  const isClaimed =
    (features.has('pronounThing', 'accord') && isDisputed.test(textOf(words))) || (isOpen && others);
  if (!isClaimed) return false;
  const stray = strayBeside(
    features,
    ({ spelled }) =>
      binding.test(spelled) || soft.test(spelled) || alternative.test(spelled) || disputing.test(spelled),
  );
  return stray < (features.has('pronounThing', 'accord') ? mostStray : mostStrayUnnamed);
}

/** Where its word is broken, and something is to follow. */
function asksAfterBreach(features: Features): boolean {
  const { words } = features;
  const breach = words.findIndex(
    ({ spelled }, place) => breaks.test(spelled) && !brokenInto.test(words[place + 1]?.spelled ?? ''),
  );
  if (breach < 0) return false;
  const object = words.slice(breach + 1, breach + 4);
  const isOwn =
    words[breach]?.spelled === 'opposite' ||
    object.some(({ spelled }) => kept.test(spelled)) ||
    features.placesOf('accord').has(breach + 1) ||
    features.placesOf('accord').has(breach + 2);
  if (!isOwn || !words.some(({ spelled }) => follows.test(spelled))) return false;
  return (
    strayBeside(
      features,
      ({ spelled }) => breaks.test(spelled) || kept.test(spelled) || follows.test(spelled),
    ) < mostStray
  );
}

const isUnkept =
  /\bwhat (?:if|happens if|happens when)\b.*\b(?:not|never|fails? to|refuses? to) (?:just |simply |really |actually )?(?:do|keep|follow|honou?r|comply|respect|stick|obey|deliver|act|abide)\b/;
const isWatched =
  /\bwho (?:makes sure|ensures|checks|monitors|polices|controls|verifies|watches|enforces|oversees|supervises|guarantees)\b.*\b(?:they|it|them|promises?|commitments?|compliance|pledges?|word|signator(?:y|ies)|supporters?|everyone|everybody)\b/;
const ofWatch =
  /^(?:makes?|sure|ensures?|checks?|monitors|polices|controls?|verifies|watches|enforces|oversees|supervises|guarantees|keeps?|kept|fails?|refuses?|follow|honou?r|comply|respect|stick|obey|deliver|act|abide|compliance)$/;

/** "what if they just don't do it", "who makes sure that they keep their promises" */
function asksForWatch(features: Features): boolean {
  const text = textOf(features.words);
  if (!isUnkept.test(text) && !isWatched.test(text)) return false;
  if (features.words.some(({ text: typed }) => /^(?:i|my|we|our|you|your)$/.test(typed))) return false;
  return strayBeside(features, ({ spelled }) => ofWatch.test(spelled) || kept.test(spelled)) < mostStray;
}

const unpunished =
  /\bwithout (?:any )?(?:consequences?|penalt(?:y|ies)|punishment|sanctions?|repercussions?)\b/;
const createsDuties =
  /\b(?:creates?|imposes?|confers?|gives?|grants?|produces?|means?|has|have|entails?)\b.*\b(?:legal|rights|duties|duty|obligations?)\b.*\b(?:rights|duties|duty|obligations?|effects?)\b/;

/** "can one walk away from it without consequences", "does it create rights or duties" */
function goesUnpunished(features: Features): boolean {
  if (!features.has('pronounThing', 'accord', 'signing')) return false;
  const text = textOf(features.words);
  return (unpunished.test(text) || createsDuties.test(text)) && features.unexplained < mostUnexplained;
}

const mostUnexplained = 2.2;

const asLegalStatus = reading('legal-force', 0.85, { kind: 'accord', entry: 'accord/legal-status' });

export const legalForce: Reader = {
  name: 'legal-force',
  read: (features) => {
    const isNear = features.words.some(({ spelled }) => near.test(spelled));
    if (!isNear || features.otherThing || features.strangers.length > 0) return undefined;
    if (features.has('commentators', 'whichOne', 'howTo', 'compare')) return undefined;
    const namesOther = features.mentions.some(
      ({ kind, ref }) => kind !== 'accord' && kind !== 'theme' && ref !== 'principle/9',
    );
    if (namesOther || features.numbers.numbers.length > 0 || asksForViews(features)) return undefined;
    if (goesUnpunished(features)) return asLegalStatus;
    if (features.has('permission')) return undefined;
    return weighsForce(features) || asksAfterBreach(features) || asksForWatch(features)
      ? asLegalStatus
      : undefined;
  },
};
