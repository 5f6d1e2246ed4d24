/** Turns scores into a decision: an entry wins only above a threshold and with a margin over the runner-up. */
import type { TopicScore } from './topic-index.ts';

export interface Bounds {
  /** Least evidence, in the units of the topic index: a word of an entry's own name that no other entry has is 1. */
  readonly score: number;
  /** Least share of the question's content that the entry has to explain, from 0 to 1. */
  readonly coverage: number;
  /** How much less coverage is enough where the evidence is strong: all of it from a score of 1.8 on. */
  readonly relief?: number;
  /** Least lead over the runner-up, as a share of the winner's score. */
  readonly margin: number;
}

export interface Decision {
  readonly winner: TopicScore;
  /** From 0 to 1: by coverage and lead. */
  readonly confidence: number;
}

/** Two words of an entry's own, or a whole phrase and more. */
const strongScore = 1.8;

/** A whole name or topic of an entry stands for more than stray words: the bound on the score is lower then. */
const eased = 0.75;

export function passes(score: TopicScore, bounds: Bounds): boolean {
  const strength = Math.min(1, Math.max(0, (score.score - 1) / (strongScore - 1)));
  const coverage = bounds.coverage - (bounds.relief ?? 0) * strength;
  return score.score >= bounds.score * (score.wholePhrase ? eased : 1) && score.coverage >= coverage;
}

/** How far the first of `scores` leads the second that names another entry; 1 where there is no second. */
function leadOf(scores: readonly TopicScore[]): number {
  const [first, second] = scores;
  if (first === undefined || first.score === 0) return 0;
  return second === undefined ? 1 : (first.score - second.score) / first.score;
}

/** Decides over `scores`, the best first. Undefined where nothing passes, or nothing leads. */
export function decide(scores: readonly TopicScore[], bounds: Bounds): Decision | undefined {
  const [winner] = scores;
  if (winner === undefined || !passes(winner, bounds)) return undefined;
  const lead = leadOf(scores);
  if (lead < bounds.margin) return undefined;
  const confidence = Math.min(0.95, 0.45 + 0.3 * winner.coverage + 0.2 * Math.min(1, lead * 2));
  return { winner, confidence };
}
