/** "the principle on hygiene and the one on trade secrets": two principles, each told by what it is about. */
import { isReference, type Reference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { decide } from '../../../matching/decision.ts';
import type { Features } from '../../features.ts';
import { weighed } from '../../wording/words.ts';
import { askedForPrinciple, topicFrames } from './topic-bounds.ts';

const joints = wordSet('and with to from vs versus against or than apart');

interface Told {
  readonly ref: Reference<'principle'>;
  readonly score: number;
}

/** The two principles, in their order; undefined where not each side of a joint tells one. */
export function twoDescribed(features: Features): readonly Reference<'principle'>[] | undefined {
  // "who said China would agree with all principles and go on": a view is asked for.
  if (!features.has('principle') || features.has('speech', 'whoever', 'commentators')) return undefined;
  const words = features.without([...topicFrames, 'compare'], []);
  const toldBetween = (from: number, to: number): Told | undefined => {
    const side = words.map((word, place) => (place >= from && place < to ? word : weighed(word, 0)));
    const winner = decide(features.rank(side, ['principle']), askedForPrinciple)?.winner;
    if (winner === undefined || !isReference(winner.ref, 'principle')) return undefined;
    return { ref: winner.ref, score: winner.score };
  };
  let best = 0;
  let found: readonly Reference<'principle'>[] | undefined;
  for (const [joint, { spelled }] of words.entries()) {
    if (joint === 0 || !joints.has(spelled)) continue;
    const one = toldBetween(0, joint);
    const other = one === undefined ? undefined : toldBetween(joint + 1, words.length);
    if (one === undefined || other === undefined || one.ref === other.ref) continue;
    const weaker = Math.min(one.score, other.score);
    if (weaker <= best) continue;
    best = weaker;
    found = [one.ref, other.ref];
  }
  return found;
}
