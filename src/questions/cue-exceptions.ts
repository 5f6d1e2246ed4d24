/** Where the phrase of a cue means something else: "critical infrastructure" judges nothing, "beyond doubt" doubts nothing. */
import type { CueName } from '../language/lexicon.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import type { Mention } from './names/mentions.ts';
import { isOfPolls, isRefused } from './no-voices.ts';
import { judgesOutside } from './outside-groups.ts';
import {
  isAgainstAttackers,
  isBadGuy,
  isFavourDone,
  isFearOfEvent,
  isGainOfAttackers,
  isHeldAgainst,
  isHope,
  isOfNet,
  isOtherWord,
  isPretended,
  isWorstOfOthers,
} from './judged-others-than-call.ts';
import {
  asksForThoseBehind,
  asksWhoIsBehind,
  isAmount,
  isAssured,
  isComingBack,
  isCounting,
  isFaultOfThing,
  isGoodThing,
  isLeftOut,
  isNoThanks,
  isOfVotes,
  isOrder,
  isOrigin,
  isOriginal,
  isPutOff,
  isTakenApart,
  isTamperedWith,
  isThereOne,
  isThirdParty,
  isTimeOfDay,
  isToBeDrafted,
  isVerbOfGain,
  joinsForces,
} from './turned-cues.ts';
import type { Word } from './wording/words.ts';

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
  words
    .slice(Math.max(0, first - 3), first)
    .some((word, at, before) => isOwnWord(word) && !isRead.test(before[at + 1]?.spelled ?? ''));
/** "one of my sources said", "my article says": what somebody has read may be one of ours. */
const isRead = /^(?:sources?|articles?|texts?|pieces?|handouts?|readings?)$/;

/** "my friend says it isn't, who is right": of two whom nobody here knows. */
const isAboutRight = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words[first]?.spelled === 'who' &&
  words[first + 1]?.spelled === 'is' &&
  /^(?:right|wrong|correct)$/.test(words[first + 2]?.spelled ?? '') &&
  words.slice(0, first).some(isOwnWord);

/** "I have my doubts", "I'd be glad of a voice that …". */
const isOwnJudgement = (words: readonly Word[], [first = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  first > 0 &&
  (words.slice(first - 1, first).some(isOwnWord) ||
    (/^(?:glad|pleased|happy|delighted)$/.test(words[first]?.spelled ?? '') &&
      words[first - 1]?.spelled === 'be' &&
      /^(?:of|to|if|with|for)$/.test(words[first + 1]?.spelled ?? '')));

/** "beyond doubt", "without any doubt": what is sure, and nobody doubts. */
const isBeyondDoubt = (words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean =>
  more.length === 0 &&
  /^doubts?$/.test(words[only]?.spelled ?? '') &&
  words
    .slice(Math.max(0, only - 3), only)
    .some(({ spelled }) => spelled === 'beyond' || spelled === 'without');

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

const ofMatters = /^(?:on|over|about|by|with|to|that)$/;
const ofTheCall =
  /^(?:it|this|that|these|the|paris|call|accord|pact|deal|agreement|initiative|press|media|experts?|critics?|commentators?|analysts?|them)$/;

/** "experts split on inflation", "did it go down well with the kids", "not all agreed on a menu": of something else. */
function isOfOtherMatter(words: readonly Word[], positions: readonly number[]): boolean {
  const end = positions.at(-1) ?? 0;
  if (!/^(?:divided|split|received|down|agreed)$/.test(words[end]?.spelled ?? '')) return false;
  const at = words.findIndex(
    ({ text, afterBreak }, place) => place > end && place <= end + 2 && !afterBreak && ofMatters.test(text),
  );
  const object = words.slice(at + 1, at + 3).find(({ text }) => text !== 'the');
  return at > 0 && object !== undefined && !ofTheCall.test(object.text);
}

/** "present the Call to the world": its name, and not what somebody calls something. */
const isNameOfCall = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  words[first]?.spelled === 'call' && words[first - 1]?.spelled === 'the';

/** "what is it up to now" is no "what is up". */
const isApart = (positions: readonly number[]): boolean =>
  positions.some((place, part) => part > 0 && place !== (positions[part - 1] ?? place) + 1);

/** "who ought I to vote for": what the one who asks has to do. */
const isOwnDuty = (words: readonly Word[], { start, end }: PhraseMatch<CueName>): boolean =>
  words.slice(start, end).some(({ spelled }) => spelled === 'i' || spelled === 'we');

/** What is said by a longer cue is not said by a shorter one in it: "who is considered a …" asks what a word means, and for no view. */
const leastSwallowing = 3;

const isDefined = ({ positions }: PhraseMatch<CueName>, found: readonly PhraseMatch<CueName>[]): boolean =>
  found.some(
    ({ payload, start, end, positions: longer }) =>
      payload === 'define' &&
      longer.length >= Math.max(leastSwallowing, positions.length) &&
      positions.some((place) => place >= start && place < end),
  );

const texts = /^(?:text|call|accord|pact|document|declaration|agreement|paper)$/;
const demanding = /^(?:demand|ask|want|expect|requir|oblig|urg|tell|hop)(?:s|e|es)?$/;

/** "what the text demands of suppliers": what the Call itself asks for is no view. */
const isAskedByText = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  demanding.test(words[first]?.spelled ?? '') && texts.test(words[first - 1]?.spelled ?? '');

const pronouns = /^(?:it|this|that)$/;

/** "is vote hacking condemned in the text", "does the call condemn it": nobody condemns the Call. */
function isCondemnedByText(words: readonly Word[], [only = 0, ...more]: readonly number[]): boolean {
  if (more.length > 0 || words[only]?.spelled.startsWith('condemn') !== true) return false;
  const behind = words.slice(only + 1, only + 5);
  return (
    texts.test(words[only - 1]?.spelled ?? '') ||
    // "does it promise to stop attacks or just condemn them"
    (/^(?:does|did)$/.test(words[0]?.spelled ?? '') && pronouns.test(words[1]?.spelled ?? '')) ||
    (/^(?:is|are|does|do|did)$/.test(words[0]?.spelled ?? '') &&
      behind.some(({ text }) => text === 'in') &&
      behind.some(({ spelled }) => texts.test(spelled)))
  );
}

/** A phrase that stands in a question, with all that were found there. */
interface Found {
  readonly words: readonly Word[];
  readonly match: PhraseMatch<CueName>;
  readonly all: readonly PhraseMatch<CueName>[];
  readonly mentions: readonly Mention[];
}

type Exception = (found: Found) => boolean;

/** An exception that is told by the words at the places of the phrase. */
const at =
  (holds: (words: readonly Word[], positions: readonly number[]) => boolean): Exception =>
  ({ words, match }) =>
    holds(words, match.positions);

/** "critical" is no judgement in "critical infrastructure". */
const inTerm: Exception = ({ match, mentions }) =>
  match.positions.some((place) => isWithinTerm(place, mentions));
const asDefined: Exception = ({ match, all }) => isDefined(match, all);
const forOrigin: Exception = ({ words, match, all }) => asksWhoIsBehind(words, match, all);

const ofJudgements: readonly Exception[] = [
  inTerm,
  at(isDoubtful),
  at(isBeyondDoubt),
  at(isOwnJudgement),
  at(isLeftOut),
];

/** By cue, when a phrase of it means something else. A new exception is added here. */
const exceptions: Readonly<Partial<Record<CueName, readonly Exception[]>>> = {
  praise: [
    ...ofJudgements,
    forOrigin,
    at(isFavourDone),
    at(isGainOfAttackers),
    at(isHope),
    at(isOtherWord),
    at(isPretended),
    at(isComingBack),
    at(isVerbOfGain),
  ],
  criticism: [
    ...ofJudgements,
    at(isOfThing),
    at(isFaultOfThing),
    at(isWorstOfOthers),
    at(isOfAttackers),
    at(isHeldAgainst),
    at(isOfOtherMatter),
    at(isCondemnedByText),
    at(isAgainstAttackers),
    at(isFearOfEvent),
    at(isOtherWord),
    ({ words, match, all }) => isAgainstTold(words, match.positions, all),
  ],
  blameSoft: [at(isBadGuy)],
  bothSides: [at(isOfOtherMatter)],
  quote: [at(isRefused)],
  mixed: [at(isOfNet)],
  stance: [forOrigin, at(isComingBack)],
  purpose: [at(isGoodThing)],
  drafting: [at(isToBeDrafted)],
  launch: [({ words, match, all }) => asksForThoseBehind(words, match, all), at(isOriginal)],
  compare: [at(isTakenApart)],
  source: [at(isOrigin)],
  thanks: [at(isNoThanks)],
  bye: [at(isPutOff)],
  signing: [inTerm, forOrigin, at(isThirdParty), at(joinsForces), at(isComingBack)],
  notSigning: [at(isThereOne), at(isOrder), ({ words, match, all }) => judgesOutside(words, match, all)],
  count: [asDefined, at(isCounting), at(isOfVotes), at(isTamperedWith)],
  // "group of governmental experts"
  commentators: [inTerm, at(isOfPolls)],
  speech: [asDefined, at(isOfOwn), at(isNameOfCall), at(isAskedByText)],
  proposal: [at(isAskedByText)],
  personNoun: [at(isAmount)],
  principleSoft: [at(isAssured)],
  whoever: [at(isAboutRight)],
  greeting: [({ match }) => isApart(match.positions), at(isTimeOfDay)],
  duty: [({ words, match }) => isOwnDuty(words, match)],
};

/** Whether the phrase `match` of a cue, one of `all` that were found, means something else where it stands. */
export function meansOther(
  words: readonly Word[],
  match: PhraseMatch<CueName>,
  all: readonly PhraseMatch<CueName>[],
  mentions: readonly Mention[],
): boolean {
  if (isBroken(words, match.positions)) return true;
  // Most cues have no exceptions.
  const others = exceptions[match.payload];
  return others !== undefined && others.some((holds) => holds({ words, match, all, mentions }));
}
