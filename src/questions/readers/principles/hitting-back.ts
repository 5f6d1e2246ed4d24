/** What is read alike, however hitting back is put: the principle on hacking back, unless something else is asked of it. */
import type { Features } from '../../features.ts';
import type { Reading } from '../../query.ts';
import { principleRef, reading } from '../../reader.ts';
import { aspectOf } from './numbers.ts';

/** Those whose task it is to go after the attackers. */
const officers = /\b(?:police|cops?|courts?|army|fbi|interpol|prosecutors?)\b/;

export function readHittingBack(rule: string, features: Features): Reading | undefined {
  if (officers.test(features.text)) return undefined;
  if (features.has('commentators') || features.named('expert').length > 0) return undefined;
  if (features.otherThing || features.numbers.numbers.length > 0) return undefined;
  return reading(rule, 0.85, {
    kind: 'principle',
    principle: principleRef(8),
    aspect: aspectOf(features),
  });
}
