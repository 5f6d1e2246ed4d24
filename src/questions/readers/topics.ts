/** Everything that is asked by its topic: principles, terms, facts of the accord, parties; the kind by the frame. */
import { kindOf, type EntryKind, type Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import { decide, leadOf, passes, type Bounds } from '../../matching/decision.ts';
import type { TopicScore } from '../../matching/topic-index.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import type { Query, Reading } from '../query.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';
import { aspectOf } from './numbers.ts';
import { findBareViews } from './opinions.ts';

const kinds: readonly EntryKind[] = ['principle', 'term', 'accord', 'actor'];

const frames: readonly CueName[] = [
  'principle',
  'whichOne',
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
  'accord',
];

/** How the frame of a question favours a kind; 1 where it says nothing. */
function favour(features: Features, kind: EntryKind): number {
  if (kind === 'principle') return features.has('principle', 'whichOne') ? 1.8 : 1;
  if (kind === 'term')
    return features.has('define') && !features.has('principle', 'whichOne')
      ? 1.25
      : features.has('whichOne')
        ? 0.7
        : 1;
  if (kind === 'accord')
    return features.has('time', 'place', 'count', 'launch', 'reason', 'accord', 'pronounThing') ? 1.35 : 0.75;
  return 1;
}

const asked: Bounds = { score: 0.5, coverage: 0.3, relief: 0.1, margin: 0.1 };
const framed: Bounds = { score: 0.5, coverage: 0.42, relief: 0.1, margin: 0.1 };
const anchored: Bounds = { score: 0.55, coverage: 0.42, relief: 0.1, margin: 0.1 };
const bare: Bounds = { score: 0.85, coverage: 0.59, relief: 0.13, margin: 0.08 };
/** A fact of the accord is asked for by general words; where nothing shows that the accord is meant, they have to say all. */
const leaningFact: Bounds = { score: 0.8, coverage: 0.6, relief: 0.1, margin: 0.08 };
const bareFact: Bounds = { score: 1.5, coverage: 0.7, margin: 0.08 };
/** The bot explains the Call; it gives no instructions. */
const instruction: Bounds = { score: 1.2, coverage: 0.8, margin: 0.08 };

function boundsFor(features: Features, kind: EntryKind): Bounds {
  if (kind === 'principle' && features.has('whichOne')) return asked;
  if (kind === 'principle' && features.has('principle', 'permission')) return framed;
  if (features.has('accord', 'principle', 'whichOne')) return anchored;
  if (features.has('howTo')) return instruction;
  if (kind !== 'accord') return bare;
  return features.has('pronounThing', 'count', 'time', 'place') ? leaningFact : bareFact;
}

/** A party's name by itself asks what is known of it; next to other content it is only mentioned. */
function isMerelyMentioned(features: Features, ref: Reference): boolean {
  if (features.has('accord', 'signing', 'notSigning')) return false;
  if (kindOf(ref) === 'actor')
    return (
      features.unexplained >= 0.5 ||
      features.has('time', 'place', 'count', 'compare') ||
      features.named('actor').length > 1
    );
  return false;
}

function toQuery(ref: Reference, features: Features, via: Reference | undefined): Query | undefined {
  const slug = ref.slice(ref.indexOf('/') + 1);
  switch (kindOf(ref)) {
    case 'principle':
      return {
        kind: 'principle',
        principle: `principle/${slug}`,
        aspect: aspectOf(features),
        ...(via === undefined ? {} : { via }),
      };
    case 'term':
      return { kind: 'term', term: `term/${slug}` };
    case 'actor':
      return { kind: 'actor', actor: `actor/${slug}` };
    case 'accord':
      return { kind: 'accord', entry: `accord/${slug}` };
    case 'expert':
    case 'opinion':
    case 'theme':
    case 'source':
      return undefined;
  }
}

interface Candidate extends TopicScore {
  readonly favoured: number;
}

/** A term and the principle that it belongs to do not compete: whichever wins, the other is shown with it. */
function areKin(one: Reference, other: Reference, model: Model): boolean {
  const [term, principle] = kindOf(one) === 'term' ? [one, other] : [other, one];
  const entry = model.knowledge.terms.find(({ ref }) => ref === term);
  return entry?.principles.some((ref) => ref === principle) ?? false;
}

function candidatesFor(features: Features): readonly Candidate[] {
  const words = features.without(frames, []);
  const places = features.without(
    ['accord', 'principle', 'whichOne', 'define', 'list', 'numberLabel', 'pronounThing', 'speech', 'whoever'],
    [],
  );
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
  if (best.kind !== 'term' || features.has('define') || features.words.length <= 2) return best;
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

interface Best {
  readonly reading: Reading;
  readonly score: number;
  /** The question is the name of the entry and nothing else. */
  readonly isWhole: boolean;
  readonly isPrinciple: boolean;
  readonly coverage: number;
}

function readBest(features: Features, model: Model): Best | undefined {
  const candidates = candidatesFor(features);
  const first = candidates.find(
    (candidate) =>
      passes(candidate, boundsFor(features, candidate.kind)) && !isMerelyMentioned(features, candidate.ref),
  );
  const best = first === undefined ? undefined : preferPrinciple(first, candidates, features, model);
  if (best === undefined) return undefined;
  const rivals = candidates.filter(
    (candidate) =>
      candidate.ref !== best.ref &&
      candidate.favoured <= best.favoured &&
      !areKin(candidate.ref, best.ref, model),
  );
  const lead = leadOf([
    { ...best, score: best.favoured },
    ...rivals.slice(0, 1).map((rival) => ({ ...rival, score: rival.favoured })),
  ]);
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
    if (!features.has('whichOne') || features.has('commentators') || features.otherThing) return undefined;
    const principles = features.rank(features.without(frames, []), ['principle']);
    const decision = decide(principles, asked);
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
      features.has('principle', 'count', 'time', 'place') ||
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
    .filter(({ score, coverage }) => score >= 0.4 && coverage >= 0.2)
    .slice(0, 3)
    .map(({ ref }) => ref);
}
