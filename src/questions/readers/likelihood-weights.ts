/** The weights of the evidence, as `npm run fit` wrote them. */
import type { EvidenceName } from './likelihood.ts';

export const likelihoodWeights: Readonly<Record<EvidenceName, number>> = {
  always: -4.94,
  score: 1.59,
  coverage: 2.33,
  unexplained: -0.31,
  foreign: -1.79,
  wholePhrase: 0.26,
  longPhrase: 0.26,
  lead: 0.62,
  anchored: 0.1,
  aboutCyberspace: 0.6,
  itself: 0.49,
  instruction: -1.41,
  ownAffairs: -0.46,
  strangers: 0.14,
  unknownWords: 0.27,
  defining: -0.23,
  twoWords: 1.33,
  length: 0.34,
  favoured: 1.89,
  party: -0.3,
  fact: 0.59,
  term: 0.67,
  theme: -0.43,
  opinion: -1.39,
};
