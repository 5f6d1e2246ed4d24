/** Which cues the words of a question give, among the phrases that stand there: some mean something else where they stand. */
import type { CueName } from '../language/lexicon.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import type { Mention } from './mentions.ts';
import type { Word } from './words.ts';

/** "critical" is no judgement in "critical infrastructure". */
const judging: ReadonlySet<CueName> = new Set(['criticism', 'praise']);

const isWithinTerm = (place: number, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ kind, start, end }) =>
      (kind === 'term' || kind === 'principle') && end - start > 1 && place >= start && place < end,
  );

/** "hack-back, what is it" holds no "back it": a cue does not reach over a comma. */
const isBroken = (words: readonly Word[], positions: readonly number[]): boolean =>
  positions.length > 1 &&
  positions.some((place, part) => {
    const before = positions[part - 1];
    if (before === undefined) return false;
    for (let at = before + 1; at <= place; at += 1) if (words[at]?.afterBreak === true) return true;
    return false;
  });

/** So unlike what was typed, a word alone may be another's name: "hamburg" is no "humbug". */
const leastLikenessAlone = 0.82;
const isDoubtful = (words: readonly Word[], [only, ...more]: readonly number[]): boolean =>
  more.length === 0 && only !== undefined && (words[only]?.likeness ?? 1) < leastLikenessAlone;

const isOwnWord = ({ text }: Word): boolean => text === 'my';

/** "my colleague insists that …": what somebody of the person's own says is no view on record. */
const isOfOwn = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words.slice(Math.max(0, first - 3), first).some(isOwnWord);

/** "my friend says it isn't, who is right": of two whom nobody here knows. */
const isAboutRight = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words[first]?.text === 'who' &&
  words[first + 1]?.spelled === 'is' &&
  /^(?:right|wrong|correct)$/.test(words[first + 2]?.text ?? '') &&
  words.slice(0, first).some(isOwnWord);

/** "I have my doubts". */
const isOwnJudgement = (words: readonly Word[], [first = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && first > 0 && words.slice(first - 1, first).some(isOwnWord);

/** "weak passwords": what is weak is no pact. */
const isOfThing = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.spelled === 'weak' && (words[only + 1]?.weight ?? 0) >= 0.6;

/** "isn't there one that …" */
const isThereOne = (words: readonly Word[], [first = 0, ...more]: readonly number[]): boolean =>
  words[first]?.text === 'not' &&
  words[more.at(-1) ?? first]?.text === 'there' &&
  /^(?:is|was|are)$/.test(words[first - 1]?.text ?? '') &&
  /^(?:an?|one|some|any|something|anything|somebody|someone)$/.test(
    words[(more.at(-1) ?? first) + 1]?.text ?? '',
  );

/** "the Juniper lot", but not "lots of networks". */
const isAmount = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.text === 'lots';

/** "skip the intro": an order, and nobody stays away. */
const isOrder = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  only === 0 && more.length === 0 && words[0]?.text === 'skip';

/** "last one I promise". */
const isAssured = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words[first]?.text === 'promise' && words[first - 1]?.text === 'i';

/** "third-party risk": such a party signs nothing. */
const isThirdParty = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.stem === 'parti' && words[only - 1]?.text === 'third';

/** The places of the words that make up each cue, given the phrases of cues that were `found`. */
export function findCues(
  words: readonly Word[],
  found: readonly PhraseMatch<CueName>[],
  mentions: readonly Mention[],
): Map<CueName, ReadonlySet<number>> {
  const cues = new Map<CueName, Set<number>>();
  for (const { payload, positions } of found) {
    if (isBroken(words, positions)) continue;
    const judges = judging.has(payload);
    if ((judges || payload === 'signing') && positions.some((place) => isWithinTerm(place, mentions)))
      continue;
    if (payload === 'signing' && isThirdParty(words, positions)) continue;
    if (payload === 'notSigning' && isThereOne(words, positions)) continue;
    if (judges && isDoubtful(words, positions)) continue;
    if (payload === 'criticism' && isOfThing(words, positions)) continue;
    if (payload === 'speech' && isOfOwn(words, positions)) continue;
    if (payload === 'notSigning' && isOrder(words, positions)) continue;
    if (payload === 'personNoun' && isAmount(words, positions)) continue;
    if (payload === 'principleSoft' && isAssured(words, positions)) continue;
    if (payload === 'whoever' && isAboutRight(words, positions)) continue;
    if (judges && isOwnJudgement(words, positions)) continue;
    const places = cues.get(payload) ?? new Set<number>();
    for (const position of positions) places.add(position);
    cues.set(payload, places);
  }
  return cues;
}
