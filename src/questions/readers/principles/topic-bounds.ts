/** What the frame of a question about a topic says: which words are no part of the topic, and which kinds it favours. */
import type { EntryKind, Reference } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Bounds } from '../../../matching/decision.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import type { Features } from '../../features.ts';

/** What frames a question about a topic and says nothing of the topic itself. */
export const topicFrames: readonly CueName[] = [
  'principle',
  'whichOne',
  'termAsked',
  'define',
  'list',
  'numberLabel',
  'pronounThing',
  'time',
  'place',
  'count',
  'reason',
  'speech',
  'whoever',
  'duty',
  'accord',
];

/** The same for facts of the accord, which are asked for by "when", "where" and "how many". */
export const factFrames: readonly CueName[] = topicFrames.filter(
  (cue) => cue !== 'time' && cue !== 'place' && cue !== 'count' && cue !== 'reason',
);

/** "which one is about …": little evidence is enough. */
export const askedForPrinciple: Bounds = { score: 0.5, coverage: 0.3, relief: 0.1, margin: 0.1 };

/** What is asked for belongs to the Call: it, a principle of it, or what is allowed is named. */
export const isAnchored = (features: Features): boolean =>
  features.has('accord', 'principle', 'permission') || (features.has('whichOne') && !features.isPartAsked);

/** The one principle that says what a firm may not do when it was attacked itself. */
const aboutPermission: Reference = 'principle/8';

/** "which part forbids that" asks for a part, not for leave. */
function asksPermission(features: Features): boolean {
  if (!features.has('permission')) return false;
  if (!features.has('whichOne')) return true;
  const asked = features.placesOf('whichOne');
  return [...features.placesOf('permission')].some((place) => !asked.has(place));
}

/** "may we break into the thief's server": how a question for permission favours an entry; 1 where none is asked for. */
export const favourOfPermission = (features: Features, ref: Reference): number =>
  ref === aboutPermission && asksPermission(features) ? 1.4 : 1;

/** How the frame of a question favours a kind; 1 where it says nothing. */
export function favour(features: Features, kind: EntryKind): number {
  const asksPrinciple = features.has('principle', 'whichOne');
  if (kind === 'principle') return asksPrinciple ? 1.8 : 1;
  if (kind === 'term') {
    if (features.has('termAsked')) return 1.8;
    if (features.has('whichOne')) return 0.7;
    return features.has('define') && !asksPrinciple ? 1.25 : 1;
  }
  if (kind === 'accord') {
    const isFact = features.has('time', 'place', 'count', 'launch', 'reason', 'accord', 'pronounThing');
    return isFact ? 1.35 : 0.75;
  }
  return 1;
}

/** One word, and that far from what was typed, is no question: "valueOf". */
export function isOneGuess({ words }: Features): boolean {
  const [only, ...more] = words.filter(({ weight }) => weight > 0);
  return only !== undefined && more.length === 0 && only.likeness < leastOfOneWord;
}

const leastOfOneWord = 0.78;

/** "pros and cons of nuclear power": both sides of something that is not the Call. */
export const weighsOtherThing = (features: Features): boolean =>
  features.has('bothSides') && !features.has('accord', 'pronounThing', 'principle', 'commentators');

/** "the promise that is about bystanders": hardly anything is asked beside it. */
export const explainsMost = ({ wholePhrase, coverage, foreign }: TopicScore): boolean =>
  wholePhrase && foreign === 0 && coverage >= leastToExplain;
const leastToExplain = 0.6;

/** "which commitment covers planting trees", "which promise did the mayor break about the bus lane" */
export function isOfOtherWalk(
  { foreign, coverage, score, longPhrase }: TopicScore,
  features: Features,
): boolean {
  if (foreign > 0 && coverage < 0.5 && score < leastBesideForeign) return true;
  if (coverage >= leastCovered || longPhrase) return false;
  return foreign > 0 || features.words.filter((word) => word.foreign).length > 1;
}
const leastBesideForeign = 0.8;
const leastCovered = 0.4;

/** So few words name a subject and do not ask about another. */
const mostBare = 4;

/** A tractor that broke down: damage alone is done to anything. */
const leastOfHarm = 1.2;

/** "which bus goes to the airport": words of a principle, but nothing is attacked and nothing speaks of computers. */
export function isOfEverydayLife(score: TopicScore, features: Features): boolean {
  const { kind, longPhrase } = score;
  if (kind !== 'principle' || longPhrase || features.words.length <= mostBare) return false;
  if (isAnchored(features) || (features.isPartAsked && explainsMost(score))) return false;
  if (features.shows('cyberspace') > 0 || features.shows('states') > 0) return false;
  return features.shows('harm') === 0 || (features.isPartAsked && score.score < leastOfHarm);
}

/** No part of the Call is asked for, and nothing told before is meant. */
const pointsAtNothing = (features: Features): boolean =>
  !features.isPartAsked && !isAnchored(features) && !features.has('pronounThing');

/** "council leaflet through the door, where is the polling place": one phrase of a principle, and most of it speaks of nothing of its world. */
const leastBeside = 1.4;
const mostExplained = 0.6;

export const isAsideOfWorld = ({ kind, coverage, unexplained }: TopicScore, features: Features): boolean =>
  kind === 'principle' &&
  unexplained >= leastBeside &&
  coverage < mostExplained &&
  pointsAtNothing(features) &&
  features.shows('cyberspace') === 0 &&
  features.shows('harm') === 0;

const shortestTale = 9;
/** "the point where they say …", "where should I look" */
const asksWhere =
  /\b(?:point|part|bit|place) where\b|\bwhere (?:should|do|can|would) (?:i|we) (?:look|find|turn)\b/;

/** "the codes for the login come ten minutes late, is that us": nothing is done to anybody. */
export const isLooseTale = (features: Features): boolean =>
  features.words.length >= shortestTale &&
  !asksWhere.test(features.text) &&
  pointsAtNothing(features) &&
  !features.has('principleSoft', 'duty') &&
  features.shows('harm') === 0;

/** "how many reactors …" counts what no principle counts. */
export const countsOtherThings = ({ has }: Features): boolean =>
  has('count') && !has('principle', 'whichOne');
