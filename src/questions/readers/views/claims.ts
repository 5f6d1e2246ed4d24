/** Finds the very claims that a question describes. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { Expert, Opinion } from '../../../knowledge/schema.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Word } from '../../wording/words.ts';

export interface ScoredClaim extends TopicScore {
  readonly opinion: Opinion;
  readonly expert: Expert;
}

/** Claims by the people of the two main sources come first where they fit as well as others. */
const otherVoices = 0.85;

const isClaim = (ref: Reference): ref is Reference<'opinion'> => ref.startsWith('opinion/');

/** Ranks the claims that `accept` takes, by the words of the question. */
export function rankClaims(
  features: Features,
  model: Model,
  words: readonly Word[],
  accept: (opinion: Opinion) => boolean,
): readonly ScoredClaim[] {
  const claims: ScoredClaim[] = [];
  for (const score of features.rank(words, ['opinion'])) {
    if (!isClaim(score.ref)) continue;
    const opinion = model.knowledge.opinion(score.ref);
    if (!accept(opinion)) continue;
    const expert = model.knowledge.expert(opinion.expert);
    const { ref, kind, coverage, unexplained, foreign, wholePhrase, longPhrase } = score;
    claims.push({
      ref,
      kind,
      score: score.score * (expert.group === 'other' ? otherVoices : 1),
      coverage,
      unexplained,
      foreign,
      wholePhrase,
      longPhrase,
      opinion,
      expert,
    });
  }
  return claims.length > 1 ? claims.toSorted((one, other) => other.score - one.score) : claims;
}

/** The claims that fit nearly as well as the best one. `share` is how near, from 0 to 1. */
export function nearBest(claims: readonly ScoredClaim[], share: number): readonly ScoredClaim[] {
  const best = claims[0]?.score ?? 0;
  return claims.filter(({ score }) => score >= best * share);
}

export const refsOf = (claims: readonly ScoredClaim[]): readonly Reference<'opinion'>[] =>
  claims.map(({ opinion }) => opinion.ref);

/** Themes that the best claims have in common, the commonest first. */
export function themesOf(claims: readonly ScoredClaim[]): readonly Reference<'theme'>[] {
  const counts = new Map<Reference<'theme'>, number>();
  for (const { opinion, score } of claims) {
    for (const [position, theme] of opinion.themes.entries())
      counts.set(theme, (counts.get(theme) ?? 0) + score / (position + 1));
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([theme]) => theme);
}

/** From 0 to 1: how far the best claim leads the best one of anybody else. */
export function leadOfPerson(claims: readonly ScoredClaim[]): number {
  const [best] = claims;
  if (best === undefined) return 0;
  const rival = claims.find(({ opinion }) => opinion.expert !== best.opinion.expert);
  return rival === undefined ? 1 : 1 - rival.score / best.score;
}
