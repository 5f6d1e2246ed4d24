/** The weights of the evidence, as `npm run fit` wrote them. */
import type { EvidenceName } from './likelihood.ts';

export const likelihoodWeights: Readonly<Record<EvidenceName, number>> = {
  always: -4.81,
  score: 1.51,
  coverage: 2.13,
  unexplained: -0.44,
  foreign: -1.25,
  wholePhrase: 0.39,
  longPhrase: 0.09,
  lead: 0.89,
  anchored: 0.22,
  aboutCyberspace: 0.74,
  itself: 0.56,
  instruction: -1.23,
  ownAffairs: -0.64,
  strangers: 0.36,
  unknownWords: -0.1,
  defining: -0.71,
  twoWords: 1.01,
  length: 0.71,
  favoured: 1.26,
  party: -0.02,
  fact: 0.31,
  term: 0.5,
  theme: -0.53,
  opinion: -1.29,
};
