/** "the principle on hygiene and the one on trade secrets": two principles, each told by what it is about. */
import { isReference, type Reference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { decide, type Decision } from '../../../matching/decision.ts';
import type { Features } from '../../features.ts';
import { weighed } from '../../wording/words.ts';
import { askedForPrinciple, topicFrames } from './topic-bounds.ts';

const joints = wordSet('and with to from vs versus against or than apart');

/** The two principles, in their order; undefined where not each side of a joint tells one. */
export function twoDescribed(features: Features): readonly Reference<'principle'>[] | undefined {
  // "who said China would agree with all principles and go on": a view is asked for.
  if (!features.has('principle') || features.has('speech', 'whoever', 'commentators')) return undefined;
  const words = features.without([...topicFrames, 'compare'], []);
  const decided = (from: number, to: number): Decision | undefined =>
    decide(
      features.rank(
        words.map((word, place) => (place >= from && place < to ? word : weighed(word, 0))),
        ['principle'],
      ),
      askedForPrinciple,
    );
  let best = 0;
  let found: readonly Reference<'principle'>[] | undefined;
  for (const [joint, { spelled }] of words.entries()) {
    if (joint === 0 || !joints.has(spelled)) continue;
    const one = decided(0, joint)?.winner;
    const other = one === undefined ? undefined : decided(joint + 1, words.length)?.winner;
    if (one === undefined || other === undefined || one.ref === other.ref) continue;
    const weaker = Math.min(one.score, other.score);
    if (weaker <= best || !isReference(one.ref, 'principle') || !isReference(other.ref, 'principle'))
      continue;
    best = weaker;
    found = [one.ref, other.ref];
  }
  return found;
}
