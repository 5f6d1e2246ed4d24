/** Everything that is asked by its topic: principles, terms, facts of the accord, parties; the kind by the frame. */
import { kindOf, type EntryKind, type Reference } from '../../knowledge/reference.ts';
import { decide, leadOf } from '../../matching/decision.ts';
import type { TopicScore } from '../../matching/topic-index.ts';
import { entryQuery } from '../entry-query.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import type { Query, Reading } from '../query.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';
import { textOf } from '../words.ts';
import { supportsOther } from '../party-nouns.ts';
import { asksAttribute } from './lists.ts';
import { aspectOf } from './numbers.ts';
import { asksAboutSomething } from './person-view.ts';
import { findBareViews } from './opinions.ts';
import { asksForViews } from './views-asked.ts';
import { evidenceFor, isScattered, likelihoodOf, type Evidence } from './likelihood.ts';
import { askedForPrinciple, factFrames, favour, favourOfPermission, topicFrames } from './topic-bounds.ts';

const kinds: readonly EntryKind[] = ['principle', 'term', 'accord', 'actor'];

const leastOfOverview = 0.65;

/** A party's name by itself asks what is known of it; next to other content it is only mentioned. */
function isMerelyMentioned(features: Features, ref: Reference, coverage: number): boolean {
  // "the budget of the Paris Call": its name alone does not explain what is asked of it.
  const isOfMore =
    asksAttribute(features) ||
    (features.unexplained >= 0.9 && asksAboutSomething(features, features.without(topicFrames, [])));
  if (ref === 'accord/overview' && coverage < (isOfMore ? 0.9 : leastOfOverview)) return true;
  if (ref === 'accord/signatories' && (features.has('notSigning') || supportsOther(features))) return true;
  // How to join is not in the sources.
  if (kindOf(ref) === 'accord' && features.has('howTo') && features.has('signing')) return true;
  if (features.strangers.length > 0 && features.has('signing', 'notSigning')) return true;
  const asksForRule = features.has('principle', 'whichOne', 'permission');
  const isOfRule = kindOf(ref) === 'principle' || kindOf(ref) === 'term';
  if (isOfRule && !asksForRule && features.has('signing') && features.words.length <= 5) return true;
  if (features.has('accord', 'signing', 'notSigning')) return false;
  if (kindOf(ref) === 'actor')
    return (
      features.unexplained >= 0.5 ||
      features.has('time', 'place', 'count', 'compare') ||
      features.named('actor').length > 1
    );
  return false;
}

/** The query for `ref`; a principle with the side of it that is asked for, and the term by which it was found. */
function toQuery(ref: Reference, features: Features, via: Reference | undefined): Query | undefined {
  const query = entryQuery(ref);
  if (query?.kind !== 'principle') return query;
  return { ...query, aspect: aspectOf(features), ...(via === undefined ? {} : { via }) };
}

interface Candidate extends TopicScore {
  readonly favoured: number;
}

/** A term and the principle that it belongs to do not compete: whichever wins, the other is shown with it. */
function areKin(one: Reference, other: Reference, model: Model): boolean {
  const [term, principle] = kindOf(one) === 'term' ? [one, other] : [other, one];
  const entry = term === undefined ? undefined : model.knowledge.find(term);
  return entry !== undefined && 'definition' in entry && entry.principles.some((ref) => ref === principle);
}

function candidatesFor(features: Features): readonly Candidate[] {
  const words = features.without(topicFrames, []);
  const places = features.without(factFrames, []);
  const accord = features.rank(places, ['accord']);
  const others = features.rank(words, ['principle', 'term', 'actor']);
  const favours = new Map(kinds.map((kind) => [kind, favour(features, kind)]));
  const favoured = (score: TopicScore): Candidate => ({
    ...score,
    favoured: score.score * (favours.get(score.kind) ?? 1) * favourOfPermission(features, score.ref),
  });
  return [...accord.map(favoured), ...others.map(favoured)].toSorted(
    (one, other) => other.favoured - one.favoured,
  );
}

/** Where a term only lends words to the question and the principle explains as much, the principle is asked for. */
function preferPrinciple(
  best: Candidate,
  candidates: readonly Candidate[],
  features: Features,
  model: Model,
): Candidate {
  if (best.kind !== 'term' || features.has('define', 'termAsked') || features.words.length <= 2) return best;
  const named = features.mentions.find(({ ref }) => ref === best.ref);
  const isAllOfIt =
    named !== undefined &&
    features.words.every(
      ({ neutral }, position) => neutral || (position >= named.start && position < named.end),
    );
  const kin = candidates.find(
    (candidate) => candidate.kind === 'principle' && areKin(best.ref, candidate.ref, model),
  );
  return !isAllOfIt && kin !== undefined && kin.coverage >= best.coverage - 0.05 ? kin : best;
}

/** What is told by words alone is never as sure as a name. */
const surenessOfWords = 0.93;

/** What a question may be about, with what speaks for it. */
export interface Possibility {
  readonly evidence: Evidence;
  readonly likelihood: number;
  readonly reading: Reading;
}

function possibilityOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  features: Features,
  model: Model,
): Possibility | undefined {
  if (isMerelyMentioned(features, candidate.ref, candidate.coverage)) return undefined;
  // "train from the airport to the city": nothing is attacked and nothing speaks of computers.
  if (isScattered(candidate, features) && features.shows('harm') === 0 && features.words.length > mostBare)
    return undefined;
  // "how many reactors …" counts what no principle counts.
  if (candidate.kind === 'principle' && features.has('count') && !features.has('principle', 'whichOne'))
    return undefined;
  const kin = candidates.find((other) => areKin(other.ref, candidate.ref, model));
  const via = kin !== undefined && kin.score >= candidate.score * 0.6 ? kin.ref : undefined;
  const query = toQuery(candidate.ref, features, via);
  if (query === undefined) return undefined;
  const rivals = candidates.filter(
    (other) => other.favoured <= candidate.favoured && other !== candidate && other !== kin,
  );
  const lead = leadOf([candidate, ...rivals.slice(0, 1)].map((one) => ({ ...one, score: one.favoured })));
  const evidence = evidenceFor(candidate, lead, features);
  const likelihood = likelihoodOf(evidence);
  const isNamed = features.mentions.some(({ ref }) => ref === candidate.ref);
  const confidence = isNamed
    ? nameConfidence(features, [candidate.ref]) * (0.5 + 0.45 * likelihood)
    : likelihood * surenessOfWords;
  return { evidence, likelihood, reading: reading(`topic-${candidate.kind}`, confidence, query) };
}

/** So few words name a subject and do not ask about another. */
const mostBare = 4;

const mostCandidates = 4;

/** Everything that the words of a question may be about, the likeliest first: entries, and views on a theme. */
export function possibilities(features: Features, model: Model): readonly Possibility[] {
  const candidates = candidatesFor(features);
  const entries = candidates
    .slice(0, mostCandidates)
    .map((candidate) => preferPrinciple(candidate, candidates, features, model))
    .map((candidate) => possibilityOf(candidate, candidates, features, model));
  const asksForFact = features.has('principle', 'count', 'time', 'place', 'howTo', 'permission');
  const views = asksForFact ? undefined : possibleViews(features, model);
  return [...entries, views]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => other.likelihood - one.likelihood);
}

function possibleViews(features: Features, model: Model): Possibility | undefined {
  const views = findBareViews(features, model);
  if (views === undefined) return undefined;
  const evidence = evidenceFor(views.score, views.lead, features);
  const likelihood = likelihoodOf(evidence);
  return { evidence, likelihood, reading: { ...views.reading, confidence: likelihood * surenessOfWords } };
}

/** "tell me about the election one" */
const theOne =
  /\bthe (?!(?:next|previous|other|first|second|third|last|same|right|only|following|wrong|new|old|big)\b)[a-z]+(?: [a-z]+)? one$/;

/** "which one is about …": a principle is asked for, whatever else the words could mean. */
export const principleAsked: Reader = {
  name: 'principle-asked',
  read: (features) => {
    const asksForOne = features.has('whichOne') || theOne.test(textOf(features.words));
    if (!asksForOne || features.has('commentators', 'termAsked') || features.otherThing) return undefined;
    const principles = features.rank(features.without(topicFrames, []), ['principle']);
    const decision = decide(principles, askedForPrinciple);
    if (decision === undefined) return undefined;
    const query = toQuery(decision.winner.ref, features, undefined);
    return query === undefined ? undefined : reading('principle-asked', decision.confidence, query);
  },
};

/** One word, and that far from what was typed, is no question: "valueOf". */
function isOneGuess({ words }: Features): boolean {
  const [only, ...more] = words.filter(({ weight }) => weight > 0);
  return only !== undefined && more.length === 0 && only.likeness < leastOfOneWord;
}

const leastOfOneWord = 0.78;

/** "pros and cons of nuclear power": both sides of something that is not the Call. */
const weighsOtherThing = (features: Features): boolean =>
  features.has('bothSides') && !features.has('accord', 'pronounThing', 'principle', 'commentators');

/** Below this a question is rather declined: a wrong answer is worse than none. */
const leastLikelihood = 0.42;
/** A word of another walk of life beside it asks for more. */
const moreWithForeign = 0.25;
/** Where a principle or somebody's view is asked for in so many words, little says that the Call is not meant. */
const leastWhenFramed = 0.25;

export const topics: Reader = {
  name: 'topics',
  read: (features, model) => {
    if (features.otherThing) return undefined;
    if (isOneGuess(features) || weighsOtherThing(features)) return undefined;
    const asksForPeople = features.has('commentators') && asksForViews(features);
    const all = possibilities(features, model).filter(
      ({ reading: { query } }) => !asksForPeople || query.kind === 'opinions',
    );
    const [best] = all;
    if (best === undefined || best.evidence.foreign > 1) return undefined;
    if (best.likelihood >= leastLikelihood + best.evidence.foreign * moreWithForeign) return best.reading;
    if (best.evidence.foreign > 0) return undefined;
    const framed = all.find(
      ({ reading: { query } }) =>
        (query.kind === 'principle' && features.has('principle', 'whichOne')) ||
        (query.kind === 'opinions' && asksForViews(features)),
    );
    return framed !== undefined && framed.likelihood >= leastWhenFramed ? framed.reading : undefined;
  },
};

/** What a question that was not understood may have meant, the likeliest first. */
export function nearMatches(features: Features): readonly Reference[] {
  const words = features.without(
    ['define', 'list', 'pronounThing', 'speech', 'whoever', 'accord', 'principle'],
    [],
  );
  return features
    .rank(words, [...kinds, 'theme', 'expert'])
    .filter(({ score, coverage }) => score >= 0.6 && coverage >= 0.35)
    .slice(0, 3)
    .map(({ ref }) => ref);
}
