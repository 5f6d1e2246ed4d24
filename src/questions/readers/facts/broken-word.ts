/** What follows where somebody does not keep to the Call, and who watches over it: "what if a country ignores its commitments?". */
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { partyNouns } from '../../names/party-nouns.ts';
import type { Word } from '../../wording/words.ts';

const breaks = wordSet(`
  breaks break broke broken breaking brakes brake ignores ignore ignored ignoring violates violate
  violated violating violation violations breaches breached breaching breach flouts flouted flouting
  flout betrays betrayed betraying betray disregards disregarded disregarding disregard reneges renege
  reneged reneging disobeys disobeyed disobeying disobey infringes infringe infringed infringing
  dishonours dishonoured dishonouring dishonour dishonors dishonored dishonoring dishonor defy defies
  defied cheats cheated cheating cheat opposite`);
/** "break in", "break into": no word is broken. */
const brokenInto = wordSet('in into out down up through off away');
/** What one keeps or breaks. */
const kept = wordSet(`
  it this that them its their his her words word promises promise pledges pledge commitments commitment
  rules rule terms obligations obligation principles principle oath vows vow side`);
const penalties = wordSet(`
  consequences consequence penalty penalties punishments punishment sanctions sanction fines
  repercussions repercussion enforcement`);
const follows = wordSet(`
  happens happen nobody noone punished punishes punish sanctioned fined fine trouble then if when jail prison court
  sued sue liable whoever anyone anybody signs signed`);
const watching = wordSet(`
  sure ensures ensure checks check monitors monitor polices police controls control verify verifies
  watches watch enforces enforce oversees oversee supervises supervise guarantees guarantee`);
const keeping = wordSet(`
  makes make keeps keep kept fails fail refuses refuse follow honour honor comply respect stick obey
  deliver act abide compliance whether nine`);

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
      breaks.has(spelled) ||
      kept.has(spelled) ||
      penalties.has(spelled) ||
      follows.has(spelled) ||
      watching.has(spelled) ||
      keeping.has(spelled),
  );

/** "what happens if somebody signs and does the opposite" */
function asksAfterBreach(features: Features): boolean {
  const { words } = features;
  const breach = words.findIndex(
    ({ spelled }, place) => breaks.has(spelled) && !brokenInto.has(words[place + 1]?.spelled ?? ''),
  );
  if (breach < 0) return false;
  const accord = features.placesOf('accord');
  const isOwn =
    words[breach]?.spelled === 'opposite' ||
    words.slice(breach + 1, breach + 4).some(({ spelled }) => kept.has(spelled)) ||
    accord.has(breach + 1) ||
    accord.has(breach + 2);
  return isOwn && words.some(({ spelled }) => follows.has(spelled) || penalties.has(spelled));
}

const isUnkept =
  /\bif\b.*\b(?:not|never|fails? to|refuses? to) (?:just |simply |really |actually )?(?:do|keep|follow|honou?r|comply|respect|stick|obey|deliver|act|abide)\b/;
const isWatched =
  /\b(?:who|any(?:one|body)|some(?:one|body)|nobody)\b.{0,12}\b(?:makes? sure|ensures?|checks?|monitors?|polices?|controls?|verif(?:y|ies)|watch(?:es)?|enforces?|oversees?|supervises?|guarantees?)\b.*\b(?:they|it|them|promises?|commitments?|compliance|pledges?|word|principles|nine|signator(?:y|ies)|supporters?|everyone|everybody)\b/;

/** "what if they just don't do it", "who makes sure that they keep their promises" */
function asksForWatch(features: Features): boolean {
  const text = features.text;
  if (!isUnkept.test(text) && !isWatched.test(text)) return false;
  return !features.words.some(({ text: typed }) => /^(?:i|my|we|our|you|your)$/.test(typed));
}

/** "what are the sanctions" */
const asksForPenalties = ({ words }: Features): boolean =>
  words.length <= mostWordsOfBare &&
  words.some(({ spelled }) => penalties.has(spelled)) &&
  words.every(({ weight, spelled }) => weight === 0 || penalties.has(spelled));

const unpunished =
  /\bwithout (?:any )?(?:consequences?|penalt(?:y|ies)|punishment|sanctions?|repercussions?)\b/;

/** "can one walk away from it without consequences" */
const goesUnpunished = (features: Features): boolean =>
  features.has('pronounThing', 'accord', 'signing') &&
  unpunished.test(features.text) &&
  features.unexplained < mostUnexplained;

const punishing = wordSet(
  'punished fined sanctioned sued prosecuted penalised penalized jailed imprisoned convicted charged liable accountable court punish prosecute sue penalise penalize',
);
const violators = wordSet('violators violator offenders offender rulebreakers rulebreaker breakers breaker');

/** "so nobody can be punished?", "can a country be sued" */
const isPunished =
  /\b(?:anyone|anybody|nobody|no one|someone|somebody|they|violators?|offenders?|rule ?breakers?|(?:an?|any|no|the) \S+|\S+s) (?:really |actually |ever |then |still )?(?:(?:can|could|will|would|may|must) )?(?:not |never |ever |really |actually )*(?:be|get|gets|is|are|being) (?:ever |really |actually |also |legally |then )*(?:punished|fined|sanctioned|sued|prosecuted|penali[sz]ed|jailed|imprisoned|convicted|charged|held liable|held accountable|taken to court)\b/;
const mostBesidePunished = 0.4;

/** Nothing else is asked: "can anyone be punished for parking here" is of another world. */
const asksForPunishment = (features: Features): boolean =>
  isPunished.test(features.text) &&
  !features.words.some(({ foreign, text }) => foreign || /^(?:i|my|we|our|you|your|he|she)$/.test(text)) &&
  strayBeside(
    features,
    ({ spelled }) =>
      punishing.has(spelled) || violators.has(spelled) || penalties.has(spelled) || follows.has(spelled),
  ) <= mostBesidePunished;

/** Whether a word may be one of a question that this file reads. */
export const tellsOfBreach: ReadonlySet<string> = new Set([
  'if',
  ...breaks,
  ...penalties,
  ...watching,
  ...punishing,
]);

export const asksAfterBrokenWord = (features: Features): boolean =>
  goesUnpunished(features) ||
  (!features.has('permission') &&
    (asksAfterBreach(features) || asksForWatch(features) || asksForPenalties(features)) &&
    strayOf(features) < mostStray) ||
  asksForPunishment(features);
