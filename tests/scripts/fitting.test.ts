import { describe, expect, it } from 'vitest';
import { fit, type Example } from '../../scripts/fitting.ts';
import {
  evidenceNames,
  type Evidence,
  type EvidenceName,
} from '../../src/questions/readers/principles/likelihood.ts';

const nothing: Evidence = Object.fromEntries(evidenceNames.map((name) => [name, 0])) as Evidence;
const example = (evidence: Partial<Evidence>, isRight: boolean): Example => ({
  evidence: { ...nothing, always: 1, ...evidence },
  isRight,
  weight: 1,
});

const weightOf = (weights: readonly number[], name: EvidenceName): number =>
  weights[evidenceNames.indexOf(name)] ?? Number.NaN;

describe('fitting', () => {
  it('weighs what goes with right answers up, what goes with wrong ones down, and leaves the rest', () => {
    const weights = fit([
      example({ coverage: 1 }, true),
      example({ coverage: 0.9 }, true),
      example({ foreign: 1 }, false),
      example({ foreign: 2 }, false),
    ]);
    expect(weightOf(weights, 'coverage')).toBeGreaterThan(0.1);
    expect(weightOf(weights, 'foreign')).toBeLessThan(-0.1);
    expect(weightOf(weights, 'party')).toBe(0);
  });

  it('gives the same weights for the same examples', () => {
    const examples = [example({ score: 2 }, true), example({ score: 0.5 }, false)];
    expect(fit(examples)).toEqual(fit(examples));
  });
});
