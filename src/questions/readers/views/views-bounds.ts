/** How much of a question a claim or a theme has to explain before it is taken for what views are asked on. */
import type { Bounds } from '../../../matching/decision.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';

export type Frame = 'views' | 'somebody' | 'bare';

/** The less a question shows that views are asked for, the more of it a claim has to explain. */
export const claimBounds: Readonly<Record<Frame, Bounds>> = {
  views: { score: 0.65, coverage: 0.36, relief: 0.2, margin: 0 },
  somebody: { score: 0.85, coverage: 0.6, relief: 0.2, margin: 0 },
  bare: { score: 0.5, coverage: 0.3, margin: 0 },
};
export const themeBounds: Readonly<Record<Frame, Bounds>> = {
  views: { score: 0.5, coverage: 0.36, relief: 0.15, margin: 0 },
  somebody: { score: 0.8, coverage: 0.6, relief: 0.2, margin: 0.08 },
  bare: { score: 0.5, coverage: 0.3, margin: 0.08 },
};

/** "what do experts think about the housing market": a word of another walk of life, and of the rest hardly half. */
export const isBeside = ({ foreign, coverage, longPhrase }: TopicScore): boolean =>
  foreign > 0 && coverage < leastBesideForeign && !longPhrase;
const leastBesideForeign = 0.6;

/** The same of a claim where something is named that only shares words with the Call. */
export const leastOfOtherThing = 0.5;
