/** Everything that is asked by its topic: principles, terms, facts of the accord, parties; the kind by the frame. */
import { kindOf, type EntryKind, type Reference } from '../../knowledge/reference.ts';
import { decide, leadOf, passes } from '../../matching/decision.ts';
import type { TopicScore } from '../../matching/topic-index.ts';
import { entryQuery } from '../entry-query.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import type { Query, Reading } from '../query.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';
import { supportsOther } from '../party-nouns.ts';
import { asksAttribute } from './lists.ts';
import { aspectOf } from './numbers.ts';
import { asksAboutSomething } from './person-view.ts';
import { findBareViews } from './opinions.ts';
import { askedForPrinciple, boundsFor, factFrames, favour, topicFrames } from './topic-bounds.ts';

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

export interface Candidate extends TopicScore {
  /** The score, weighed by how the frame of the question favours the kind. */
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
  return [...accord, ...others]
    .map((score) => ({ ...score, favoured: score.score * favour(features, score.kind) }))
    .toSorted((one, other) => other.favoured - one.favoured);
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

/** "train from the airport to the city": single words of an entry, and nothing that speaks of cyberspace. */
function isOnlyScattered({ kind, longPhrase, coverage }: Candidate, features: Features): boolean {
  if (kind !== 'principle' || longPhrase || coverage >= leastWhenScattered) return false;
  const framed = features.has('principle', 'whichOne', 'accord', 'permission', 'pronounThing');
  return !framed && !features.words.some(({ weight }) => weight > 0 && weight < 0.5);
}

const leastWhenScattered = 0.72;

interface Best {
  readonly reading: Reading;
  readonly score: number;
  /** The question is the name of the entry and nothing else. */
  readonly isWhole: boolean;
  readonly isPrinciple: boolean;
  readonly coverage: number;
}

/** What decides between the entries that a question could be about; scores are weighed by the frame of the question. */
export interface Contest {
  readonly best: Candidate;
  readonly rival: Candidate | undefined;
  /** How far the best leads, as a share of its score; 1 where there is no rival. */
  readonly lead: number;
  readonly candidates: readonly Candidate[];
}

/** The contest of principles, terms, facts and parties; undefined where none of them is good enough to win it. */
export function contestOf(features: Features, model: Model): Contest | undefined {
  const candidates = candidatesFor(features);
  const first = candidates.find(
    (candidate) =>
      !isOnlyScattered(candidate, features) &&
      passes(candidate, boundsFor(features, candidate.kind)) &&
      !isMerelyMentioned(features, candidate.ref, candidate.coverage),
  );
  const best = first === undefined ? undefined : preferPrinciple(first, candidates, features, model);
  if (best === undefined) return undefined;
  const rival = candidates.find(
    (candidate) =>
      candidate.ref !== best.ref &&
      candidate.favoured <= best.favoured &&
      !areKin(candidate.ref, best.ref, model),
  );
  const ranked = rival === undefined ? [best] : [best, rival];
  const lead = leadOf(ranked.map((candidate) => ({ ...candidate, score: candidate.favoured })));
  return { best, rival, lead, candidates };
}

function readBest(features: Features, model: Model): Best | undefined {
  const contest = contestOf(features, model);
  if (contest === undefined) return undefined;
  const { best, lead, candidates } = contest;
  const exact = features.mentions.some(({ ref }) => ref === best.ref);
  if (!exact && lead < boundsFor(features, best.kind).margin) return undefined;
  const kin = candidates.find((candidate) => areKin(candidate.ref, best.ref, model));
  const query = toQuery(
    best.ref,
    features,
    kin !== undefined && kin.score >= best.score * 0.6 ? kin.ref : undefined,
  );
  if (query === undefined) return undefined;
  const confidence = exact
    ? nameConfidence(features, [best.ref]) * 0.95
    : Math.min(0.92, 0.4 + 0.35 * best.coverage + 0.25 * Math.min(1, lead * 2));
  return {
    reading: reading(`topic-${best.kind}`, confidence, query),
    score: best.favoured,
    isWhole: exact && best.coverage >= 0.95,
    isPrinciple: best.kind === 'principle',
    coverage: best.coverage,
  };
}

/** "which one is about …": a principle is asked for, whatever else the words could mean. */
export const principleAsked: Reader = {
  name: 'principle-asked',
  read: (features) => {
    if (!features.has('whichOne') || features.has('commentators', 'termAsked') || features.otherThing)
      return undefined;
    const principles = features.rank(features.without(topicFrames, []), ['principle']);
    const decision = decide(principles, askedForPrinciple);
    if (decision === undefined) return undefined;
    const query = toQuery(decision.winner.ref, features, undefined);
    return query === undefined ? undefined : reading('principle-asked', decision.confidence, query);
  },
};

export const topics: Reader = {
  name: 'topics',
  read: (features, model) => {
    if (features.otherThing) return undefined;
    const best = readBest(features, model);
    const views =
      features.has('principle', 'count', 'time', 'place', 'howTo') ||
      (features.has('whichOne') && best?.isPrinciple === true)
        ? undefined
        : findBareViews(features, model);
    const explainsAsMuch =
      best !== undefined && best.isPrinciple && views !== undefined && best.coverage >= views.coverage - 0.05;
    const lead = best?.isWhole === true || explainsAsMuch ? Infinity : 1.3;
    if (views !== undefined && (best === undefined || views.score > best.score * lead)) return views.reading;
    return best?.reading;
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
