/** Which entries compete for what a question is about, and how far one leads the others. */
import { kindOf, type EntryKind, type Reference } from '../../../knowledge/reference.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { factFrames, favour, favourOfPermission, topicFrames } from './topic-bounds.ts';

/** Where two are as likely, a fact comes first, then a principle. */
const kinds: readonly EntryKind[] = ['accord', 'principle', 'term', 'actor'];

export interface Candidate {
  readonly score: TopicScore;
  readonly favoured: number;
}

/** The entries that compete, by their kinds; each list the best first. */
export interface Contest {
  readonly best: readonly Candidate[];
  readonly ranked: readonly Ranked[];
}

interface Ranked {
  readonly kind: EntryKind;
  readonly scores: readonly TopicScore[];
  readonly favour: number;
}

/** A term and the principle that it belongs to do not compete: whichever wins, the other is shown with it. */
function areKin(one: Reference, other: Reference, model: Model): boolean {
  const [term, principle] = kindOf(one) === 'term' ? [one, other] : [other, one];
  const entry = term === undefined ? undefined : model.knowledge.find(term);
  return entry !== undefined && 'definition' in entry && entry.principles.some((ref) => ref === principle);
}

const mostCandidates = 4;

const byFavour = (one: Candidate, other: Candidate): number => other.favoured - one.favoured;

/** Ranks the entries of each kind by the words of a question. */
export function contestOf(features: Features): Contest {
  const words = features.without(topicFrames, []);
  const places = features.without(factFrames, []);
  const ranked = kinds.map((kind) => ({
    kind,
    scores: features.rank(kind === 'accord' ? places : words, [kind]),
    favour: favour(features, kind),
  }));
  const first: Candidate[] = [];
  for (const { scores, favour: favours } of ranked)
    for (const score of scores.slice(0, mostCandidates))
      first.push({ score, favoured: score.score * favours * favourOfPermission(features, score.ref) });
  return { best: first.toSorted(byFavour).slice(0, mostCandidates), ranked };
}

/** Of the terms of a principle, or the principles of a term, the one that the words speak most for. */
export function kinOf(
  { score: { ref, kind } }: Candidate,
  { ranked }: Contest,
  model: Model,
): Candidate | undefined {
  const kinKind = kind === 'term' ? 'principle' : kind === 'principle' ? 'term' : undefined;
  const among = ranked.find((one) => one.kind === kinKind);
  const score = among?.scores.find((other) => areKin(other.ref, ref, model));
  return among === undefined || score === undefined
    ? undefined
    : { score, favoured: score.score * among.favour };
}

/** The lead over the next of the others, from 0 to 1; 1 where there is none. */
export function leadOver(candidate: Candidate, kin: Candidate | undefined, { ranked }: Contest): number {
  let next = -1;
  for (const { scores, favour: favours } of ranked) {
    const rival = scores.find(
      (score) =>
        score.score * favours <= candidate.favoured && score !== candidate.score && score !== kin?.score,
    );
    if (rival !== undefined) next = Math.max(next, rival.score * favours);
  }
  if (candidate.favoured === 0) return 0;
  return next < 0 ? 1 : (candidate.favoured - next) / candidate.favoured;
}
