import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../../src/language/tokenise.ts';
import type { TopicScore } from '../../../../../src/matching/topic-index.ts';
import { readFeatures } from '../../../../../src/questions/features.ts';
import {
  evidenceFor,
  evidenceNames,
  likelihoodOf,
} from '../../../../../src/questions/readers/principles/likelihood.ts';
import { likelihoodWeights } from '../../../../../src/questions/readers/principles/likelihood-weights.ts';
import { realModel } from '../../../../support/knowledge.ts';

const score = (changes: Partial<TopicScore> = {}): TopicScore => ({
  ref: 'principle/1',
  kind: 'principle',
  score: 1.2,
  coverage: 0.7,
  unexplained: 0.6,
  foreign: 0,
  wholePhrase: true,
  longPhrase: false,
  ...changes,
});

const likelihood = (question: string, changes: Partial<TopicScore> = {}, lead = 0.3): number =>
  likelihoodOf(evidenceFor(score(changes), lead, readFeatures(tokenise(question), realModel())));

describe('the likelihood of an entry', () => {
  test('is a share of one for any evidence', () => {
    fc.assert(
      fc.property(
        fc.record({
          score: fc.double({ min: 0, max: 50, noNaN: true }),
          coverage: fc.double({ min: 0, max: 1, noNaN: true }),
          unexplained: fc.double({ min: 0, max: 50, noNaN: true }),
          foreign: fc.nat(40),
        }),
        fc.string(),
        (changes, question) => {
          const found = likelihood(question, changes);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('grows with what the entry explains', () => {
    expect(likelihood('a question', { coverage: 0.9 })).toBeGreaterThan(
      likelihood('a question', { coverage: 0.3 }),
    );
    expect(likelihood('a question', { score: 2 })).toBeGreaterThan(likelihood('a question', { score: 0.6 }));
  });

  test('falls with words of another walk of life, and with what is left unexplained', () => {
    expect(likelihood('a question', { foreign: 1 })).toBeLessThan(likelihood('a question'));
    expect(likelihood('a question', { unexplained: 3 })).toBeLessThan(likelihood('a question'));
  });

  test('every kind of evidence has a weight', () => {
    for (const name of evidenceNames) expect(Number.isFinite(likelihoodWeights[name]), name).toBe(true);
    expect(Object.keys(likelihoodWeights)).toEqual([...evidenceNames]);
  });
});
