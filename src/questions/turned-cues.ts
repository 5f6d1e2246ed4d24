/** Phrases of cues that what stands beside them turns: "how many firms are behind it" asks for no launch, "take it apart" compares nothing. */
import type { CueName } from '../language/lexicon.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import { partyNouns } from './names/party-nouns.ts';
import type { Word } from './wording/words.ts';

/** "which head of state stands behind it": who launched it, and nobody's praise. */
export const asksWhoIsBehind = (
  words: readonly Word[],
  { end }: PhraseMatch<CueName>,
  found: readonly PhraseMatch<CueName>[],
): boolean =>
  words.slice(Math.max(0, end - 2), end + 1).some(({ text }) => text === 'behind') &&
  found.some(
    ({ payload, start }) => payload === 'launch' && /^(?:which|what|whose)$/.test(words[start]?.text ?? ''),
  );

const isPlural = ({ spelled }: Word): boolean => spelled.endsWith('s') && partyNouns.test(spelled);

/** "how many firms are behind it", "which cities stand behind the pact": its supporters, and not who launched it. */
export const asksForThoseBehind = (
  words: readonly Word[],
  { start, end }: PhraseMatch<CueName>,
  found: readonly PhraseMatch<CueName>[],
): boolean =>
  words.slice(start, end).some(({ text }) => text === 'behind') &&
  (found.some(({ payload }) => payload === 'count') ||
    (/^(?:which|what)$/.test(words[0]?.spelled ?? '') && words.slice(1, 4).some(isPlural)));

const setting = /^(?:set|sets|setting|tell|tells|told|keep|keeps|drive|drives|held|hold|holds)$/;

/** "who takes it apart", "apart from France": only what is set or told apart is compared. */
export const isTakenApart = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words[only]?.spelled === 'apart' &&
  !words.slice(0, only).some(({ spelled }) => setting.test(spelled));

const others =
  /^(?:anyone|anybody|someone|somebody|everyone|everybody|nobody|who|whoever|they|them|he|she|experts?|critics?)$/;

/** "did nobody love it", "somebody is thankful that they tried": whoever did is asked for, and nobody is thanked. */
const isLoveOfOthers = (words: readonly Word[], only: number): boolean =>
  /^(?:love[sd]?|thankful|thanked|grateful)$/.test(words[only]?.spelled ?? '') &&
  words.some(({ spelled }) => others.test(spelled));

/** "far from perfect", "not brilliant" */
const isLessThan = (words: readonly Word[], only: number): boolean =>
  /^(?:not|from|hardly|nothing|less)$/.test(words[only - 1]?.spelled ?? '');

/** A word of thanks that thanks nobody. */
export const isNoThanks = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && (isLoveOfOthers(words, only) || isLessThan(words, only));

/** "figure it out later", "left for later": nobody takes their leave. */
export const isPutOff = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words[only]?.spelled === 'later' &&
  /^(?:out|it|off|for|until|till|them|rest|details?|date|years?|months?|weeks?|days?)$/.test(
    words[only - 1]?.spelled ?? '',
  );

/** "the vote tally": of an election, and not of those who signed. */
export const isOfVotes = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^(?:tally|tallies|totals?|count(?:s|ed|ing)?)$/.test(words[only]?.spelled ?? '') &&
  words
    .slice(Math.max(0, only - 1), only + 4)
    .some(({ spelled }) => /^(?:votes?|voting|ballots?|elections?|polls?|polling)$/.test(spelled));

/** "the machines that count our votes": what is done, and no number that is asked for. */
export const isCounting = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^count(?:s|ing|ed)?$/.test(words[only]?.spelled ?? '') &&
  (/^(?:that|which|to|we|they)$/.test(words[only - 1]?.spelled ?? '') ||
    // "which parts count as the core"
    /^(?:as|towards?)$/.test(words[only + 1]?.spelled ?? '') ||
    (words[only]?.spelled === 'counting' &&
      (words[only - 1]?.weight ?? 0) > 0 &&
      /^(?:our|the|their|all|votes?|ballots?)$/.test(words[only + 1]?.spelled ?? '')));

/** "where is the original": the text as it was written, and not how it came about. */
export const isOriginal = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.spelled.startsWith('original') === true;

/** "origins of the text": how it came about, and not the original text. */
export const isOrigin = (words: readonly Word[], places: readonly number[]): boolean =>
  places.some((place) => /^origins?$/.test(words[place]?.spelled ?? ''));

const leavingOut = /^(?:skip|skipping|spare|minus|forget|omit|omitting|drop|ditch)$/;

/** "skip the moaning", "spare me all the praise": what is not to be told. */
export const isLeftOut = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words
    .slice(Math.max(0, first - 4), first)
    .some(
      ({ spelled }, at, before) =>
        leavingOut.test(spelled) &&
        before.slice(at + 1).every((word) => word.weight === 0 && !word.afterBreak),
    );

const tampering = /^(?:fiddl|tamper|falsif|manipulat|rigg|mess|meddl)(?:e|y|ie)?(?:s|d|ed|ing)?$/;

/** "somebody fiddled with the count": no number is asked for. */
export const isTamperedWith = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words.slice(Math.max(0, only - 4), only).some(({ spelled }) => tampering.test(spelled));

/** "draft an apology": an order, and no question who drafted the Call. */
export const isToBeDrafted = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words[only]?.text === 'draft' &&
  /^(?:an?|my|me|our|us)$/.test(words[only + 1]?.text ?? '');

/** "back to the call: …": nobody backs it. */
export const isComingBack = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words[first]?.text === 'back' && words[first + 1]?.text === 'to';

/** "whom is the point meant to benefit", "who benefits from principle 7": who gains by it is asked for, and nobody's praise. */
export const isVerbOfGain = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^benefits?$/.test(words[only]?.spelled ?? '') &&
  /^(?:to|who|whom|that|which|does|do|would|will|could|can|may|might|should|really|actually|mostly|mainly|chiefly)$/.test(
    words[only - 1]?.text ?? '',
  );

/** "is the lift running this morning", "even so", which has the stem of an evening: nobody is greeted. */
export const isTimeOfDay = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  (words[only]?.text === 'even' ||
    /^(?:this|that|every|each|one|the|in|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      words[only - 1]?.text ?? '',
    ));

/** "a good podcast for my way to work": the podcast is good, and nothing is good for something. */
export const isGoodThing = (words: readonly Word[], [first = 0, next = first]: readonly number[]): boolean =>
  words[first]?.text === 'good' && next > first + 1;

const faults = /^(?:faults?|flaws?|defects?|weakness(?:es)?|holes?|errors?|bugs?)$/;
const ofTheCall =
  /^(?:it|this|that|these|call|accord|pact|deal|agreement|initiative|text|document|declaration|approach|principles?|idea|plan|wording|logic|thing)$/;

/** "flaws in devices" are no blame, but "flaws in the pact" are. */
export function isFaultOfThing(words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean {
  if (more.length > 0 || !faults.test(words[only]?.spelled ?? '')) return false;
  if (!/^(?:in|of)$/.test(words[only + 1]?.spelled ?? '')) return false;
  const object = words
    .slice(only + 2, only + 5)
    .find(({ weight, text }) => weight > 0 || ofTheCall.test(text));
  return object !== undefined && !ofTheCall.test(object.spelled);
}

/** "joining forces to take charge": nobody joins the Call. */
export const joinsForces = (words: readonly Word[], positions: readonly number[]): boolean => {
  const end = positions.at(-1) ?? 0;
  return (
    /^join(?:s|ed|ing)?$/.test(words[end]?.spelled ?? '') &&
    /^(?:forces|hands)$/.test(words[end + 1]?.spelled ?? '')
  );
};

/** "skip the intro": an order, and nobody stays away. */
export const isOrder = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  only === 0 && more.length === 0 && words[0]?.spelled === 'skip';

/** "last one I promise". */
export const isAssured = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words[first]?.spelled === 'promise' && words[first - 1]?.spelled === 'i';

/** "third-party risk": such a party signs nothing. */
export const isThirdParty = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.stem === 'parti' && words[only - 1]?.spelled === 'third';

/** "isn't there one that …" */
export const isThereOne = (words: readonly Word[], [first = 0, ...more]: readonly number[]): boolean =>
  words[first]?.spelled === 'not' &&
  words[more.at(-1) ?? first]?.spelled === 'there' &&
  /^(?:is|was|are)$/.test(words[first - 1]?.spelled ?? '') &&
  /^(?:an?|one|some|any|something|anything|somebody|someone)$/.test(
    words[(more.at(-1) ?? first) + 1]?.spelled ?? '',
  );

/** "the Juniper lot", but not "lots of networks". */
export const isAmount = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.spelled === 'lots';
