/** Logistic regression over the evidence of examples: plain gradient descent, with weights pulled towards 0. */
import { evidenceNames, type Evidence } from '../src/questions/readers/principles/likelihood.ts';

export interface Example {
  readonly evidence: Evidence;
  readonly isRight: boolean;
  readonly weight: number;
}

const rounds = 4000;
const step = 0.5;
const shrinkage = 1;

/** One weight for each name of evidence, in their order. */
export function fit(examples: readonly Example[]): readonly number[] {
  const rows = examples.map((example) => ({
    values: evidenceNames.map((name) => example.evidence[name]),
    wanted: example.isRight ? 1 : 0,
    weight: example.weight,
  }));
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  let weights = evidenceNames.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = evidenceNames.map(() => 0);
    for (const { values, wanted, weight } of rows) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
    // Weights are pulled towards 0, but for the first, which always counts.
    weights = weights.map(
      (value, at) => value - (step * ((slope[at] ?? 0) + (at === 0 ? 0 : shrinkage * value))) / whole,
    );
  }
  return weights;
}
