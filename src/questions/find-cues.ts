/** Which cues the words of a question give, among the phrases that stand there: some mean something else where they stand. */
import type { CueName } from '../language/lexicon.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import type { Mention } from './mentions.ts';
import { partyNouns } from './party-nouns.ts';
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

const demanding = /^(?:demand|ask|want|expect|requir|oblig|urg|tell|hop)(?:s|e|es)?$/;
const texts = /^(?:text|call|accord|pact|document|declaration|agreement|paper)$/;

/** "what the text demands of suppliers": what the Call itself asks for is no view. */
const isAskedByText = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  demanding.test(words[first]?.spelled ?? '') && texts.test(words[first - 1]?.spelled ?? '');

/** "is vote hacking condemned in the text", "does the call condemn it": nobody condemns the Call. */
function isCondemnedByText(words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean {
  if (more.length > 0 || !/^condemn/.test(words[only]?.spelled ?? '')) return false;
  const behind = words.slice(only + 1, only + 5);
  return (
    texts.test(words[only - 1]?.spelled ?? '') ||
    (/^(?:is|are|does|do|did)$/.test(words[0]?.text ?? '') &&
      behind.some(({ text }) => text === 'in') &&
      behind.some(({ spelled }) => texts.test(spelled)))
  );
}

/** "I have my doubts". */
const isOwnJudgement = (words: readonly Word[], [first = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && first > 0 && words.slice(first - 1, first).some(isOwnWord);

/** "weak passwords": what is weak is no pact. */
const isOfThing = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 && words[only]?.spelled === 'weak' && (words[only + 1]?.weight ?? 0) >= 0.6;

const ofVoices =
  /^(?:soundbites?|quotes?|voices?|comments?|takes?|reactions?|receptions?|reviews?|reviewers?|opinions?|views?|verdicts?|remarks?|critics?|experts?|commentators?|lines?|words?|pieces?|articles?|people|person)$/;

/** "hostile code", "hostile outsiders": whoever attacks, and nobody who speaks of the Call. */
const isOfAttackers = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean => {
  const next = words[only + 1];
  return (
    more.length === 0 &&
    words[only]?.spelled === 'hostile' &&
    next !== undefined &&
    !next.afterBreak &&
    next.weight > 0 &&
    !ofVoices.test(next.spelled)
  );
};

const leastTold = 3;
/** "my team clicks on everything, is there something against that": against what was told before. */
function isAgainstTold(
  words: readonly Word[],
  positions: readonly number[],
  found: readonly PhraseMatch<CueName>[],
): boolean {
  const [first = 0] = positions;
  if (words[first]?.spelled !== 'against' || !/^(?:it|that|this)$/.test(words.at(-1)?.spelled ?? ''))
    return false;
  const start = words.findLastIndex(({ afterBreak }, place) => afterBreak && place < first);
  if (start < leastTold || first !== words.length - 2) return false;
  const asked = words.slice(start, first).map(({ spelled }) => spelled);
  return (
    /^(?:so |and )?(?:is|are) there (?:something|anything|an?|any|some)(?: \w+)?$/.test(asked.join(' ')) &&
    !found.some(({ payload }) => payload === 'accord' || payload === 'commentators')
  );
}

/** "the vote tally": of an election, and not of those who signed. */
const isOfVotes = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^(?:tally|tallies|totals?|count(?:s|ed|ing)?)$/.test(words[only]?.spelled ?? '') &&
  words
    .slice(Math.max(0, only - 1), only + 4)
    .some(({ spelled }) => /^(?:votes?|voting|ballots?|elections?|polls?|polling)$/.test(spelled));

/** "the machines that count our votes": what is done, and no number that is asked for. */
const isCounting = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^count(?:s|ing|ed)?$/.test(words[only]?.text ?? '') &&
  (/^(?:that|which|to|we|they)$/.test(words[only - 1]?.text ?? '') ||
    // "which parts count as the core"
    /^(?:as|towards?)$/.test(words[only + 1]?.text ?? '') ||
    (words[only]?.text === 'counting' &&
      (words[only - 1]?.weight ?? 0) > 0 &&
      /^(?:our|the|their|all|votes?|ballots?)$/.test(words[only + 1]?.text ?? '')));

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

const ofMatters = /^(?:on|over|about|by|with|to|that)$/;
const ofTheCall =
  /^(?:it|this|that|these|the|paris|call|accord|pact|deal|agreement|initiative|press|media|experts?|critics?|commentators?|analysts?|them)$/;

/** "experts split on inflation", "did it go down well with the kids", "not all agreed on a menu": of something else. */
function isOfOtherMatter(words: readonly Word[], positions: readonly number[]): boolean {
  const end = positions.at(-1) ?? 0;
  if (!/^(?:divided|split|received|down|agreed)$/.test(words[end]?.text ?? '')) return false;
  const at = words.findIndex(
    ({ text, afterBreak }, place) => place > end && place <= end + 2 && !afterBreak && ofMatters.test(text),
  );
  const object = words.slice(at + 1, at + 3).find(({ text }) => text !== 'the');
  return at > 0 && object !== undefined && !ofTheCall.test(object.text);
}

/** "what is it up to now" is no "what is up". */
const isApart = (positions: readonly number[]): boolean =>
  positions.some((place, part) => part > 0 && place !== (positions[part - 1] ?? place) + 1);

const asksForSome = /^(?:who|which|what|any|anyone|anybody|whos|list|name)$/;

/** "which states are not in", "who is still out": the last two words say that somebody did not sign. */
function staysOutside(words: readonly Word[]): readonly number[] {
  const end = words.length - 1;
  const last = words[end]?.text;
  if (last !== 'in' && last !== 'out') return [];
  const before = words[end - 1]?.text ?? '';
  const isOut = last === 'in' ? before === 'not' : /^(?:is|are|was|were|still|stayed)$/.test(before);
  const [first, second] = words;
  const ofParties =
    /^whos?$/.test(first?.text ?? '') ||
    partyNouns.test(second?.spelled ?? '') ||
    /powers?$/.test(second?.spelled ?? '');
  return isOut && ofParties && asksForSome.test(first?.text ?? '') ? [end - 1, end] : [];
}

/** "who's in?" */
const mostWordsOfIn = 6;
const isIn =
  /^(?:and |so |ok |now )?(?:who|who else|whos|who all) (?:is|are|was|were) (?:now |already |all |currently )?in$/;

/** "what are firms that sell break-in tools called" */
function asksWhatIsCalled(words: readonly Word[]): boolean {
  const last = words.at(-1);
  // "pinning a hack on someone, term?"
  const isBare = last?.afterBreak === true || words.at(-2)?.text === 'the';
  if (last !== undefined && isBare && words.length > 2 && /^(?:term|word|expression)$/.test(last.text))
    return true;
  if (!/^(?:called|named)$/.test(words.at(-1)?.text ?? '') || words.length <= mostWordsOfName) return false;
  // "hackers who work for money are called"
  if (/^(?:is|are|be)$/.test(words.at(-2)?.text ?? '')) return true;
  const asked = words.findLastIndex(({ text }) => /^(?:what|whats|how)$/.test(text));
  return asked >= 0 && /^(?:is|are|do|does|would|was|were)$/.test(words[asked + 1]?.text ?? '');
}
/** "what is it called", "what is the author called": so few words name nothing that they describe. */
const mostWordsOfName = 5;

/** Leaves a cue only the places that are not `taken` by another. */
function takeFrom(
  cues: Map<CueName, Set<number>>,
  cue: CueName,
  taken: ReadonlySet<number> | undefined,
): void {
  const places = cues.get(cue);
  if (taken === undefined || places === undefined) return;
  for (const place of taken) places.delete(place);
  if (places.size === 0) cues.delete(cue);
}

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
    if (payload === 'criticism' && (isOfThing(words, positions) || isOfAttackers(words, positions))) continue;
    if (payload === 'criticism' && isCondemnedByText(words, positions)) continue;
    if (payload === 'count' && (isCounting(words, positions) || isOfVotes(words, positions))) continue;
    if (payload === 'criticism' && isAgainstTold(words, positions, found)) continue;
    if (payload === 'speech' && isOfOwn(words, positions)) continue;
    if ((payload === 'speech' || payload === 'proposal') && isAskedByText(words, positions)) continue;
    if (payload === 'notSigning' && isOrder(words, positions)) continue;
    if (payload === 'personNoun' && isAmount(words, positions)) continue;
    if (payload === 'principleSoft' && isAssured(words, positions)) continue;
    if (payload === 'whoever' && isAboutRight(words, positions)) continue;
    if (judges && isOwnJudgement(words, positions)) continue;
    if (payload === 'greeting' && isApart(positions)) continue;
    if ((payload === 'bothSides' || payload === 'criticism') && isOfOtherMatter(words, positions)) continue;
    const places = cues.get(payload) ?? new Set<number>();
    for (const position of positions) places.add(position);
    cues.set(payload, places);
  }
  // "who is expected to …": nobody said so.
  takeFrom(cues, 'speech', cues.get('duty'));
  // "is it allowed to …": nothing is meant by "it".
  takeFrom(cues, 'pronounThing', cues.get('permission'));
  if (!cues.has('personNoun') && asksWhatIsCalled(words))
    cues.set('termAsked', new Set([...(cues.get('termAsked') ?? []), words.length - 1]));
  const outside = staysOutside(words);
  if (outside.length > 0) cues.set('notSigning', new Set([...(cues.get('notSigning') ?? []), ...outside]));
  if (
    words.length <= mostWordsOfIn &&
    isIn.test(words.map(({ text }) => text).join(' ')) &&
    !cues.has('signing')
  )
    cues.set('signing', new Set([words.length - 2, words.length - 1]));
  return cues;
}
