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
  /^(?:out|it|off|for|until|till|them|rest|details?|date)$/.test(words[only - 1]?.spelled ?? '');

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

const tampering = /^(?:fiddl|tamper|falsif|manipulat|rigg|mess|meddl)(?:e|y|ie)?(?:s|d|ed|ing)?$/;

/** "somebody fiddled with the count": no number is asked for. */
export const isTamperedWith = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  words.slice(Math.max(0, only - 4), only).some(({ spelled }) => tampering.test(spelled));

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
