/** How much evidence a topic needs, by what the frame of the question shows; and what the frame favours. */
import type { EntryKind, Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import type { Bounds } from '../../matching/decision.ts';
import type { Features } from '../features.ts';

/** What frames a question about a topic and says nothing of the topic itself. */
export const topicFrames: readonly CueName[] = [
  'principle',
  'whichOne',
  'termAsked',
  'define',
  'list',
  'numberLabel',
  'pronounThing',
  'time',
  'place',
  'count',
  'reason',
  'speech',
  'whoever',
  'accord',
];

/** The same for facts of the accord, which are asked for by "when", "where" and "how many". */
export const factFrames: readonly CueName[] = topicFrames.filter(
  (cue) => cue !== 'time' && cue !== 'place' && cue !== 'count' && cue !== 'reason',
);

/** "which one is about …" */
export const askedForPrinciple: Bounds = { score: 0.5, coverage: 0.3, relief: 0.1, margin: 0.1 };
/** "what is that called?" */
const askedForTerm: Bounds = { score: 0.8, coverage: 0.4, relief: 0.1, margin: 0.08 };
/** "principle" or "may a company …" stands in the question. */
const framedPrinciple: Bounds = { score: 0.5, coverage: 0.42, relief: 0.1, margin: 0.1 };
/** The accord or its principles are named. */
const anchored: Bounds = { score: 0.55, coverage: 0.42, relief: 0.1, margin: 0.1 };
/** Nothing shows that the Call is meant, so most of the question has to. */
const bare: Bounds = { score: 0.85, coverage: 0.59, relief: 0.13, margin: 0.08 };
/** A fact of the accord is asked for by general words; "it", "when" or "how many" make it likelier that it is meant. */
const leaningFact: Bounds = { score: 0.8, coverage: 0.6, relief: 0.1, margin: 0.08 };
const bareFact: Bounds = { score: 1.5, coverage: 0.7, margin: 0.08 };
/** The bot explains the Call; it gives no instructions. */
const instruction: Bounds = { score: 1.2, coverage: 0.8, margin: 0.08 };

export function boundsFor(features: Features, kind: EntryKind): Bounds {
  if (kind === 'term' && features.has('termAsked')) return askedForTerm;
  if (kind === 'principle' && features.has('whichOne')) return askedForPrinciple;
  if (kind === 'principle' && features.has('principle', 'permission')) return framedPrinciple;
  if (features.has('accord', 'principle', 'whichOne')) return anchored;
  if (features.has('howTo')) return instruction;
  if (kind !== 'accord') return bare;
  return features.has('pronounThing', 'count', 'time', 'place') ? leaningFact : bareFact;
}

/** The one principle that says what a firm may not do when it was attacked itself. */
const aboutPermission: Reference = 'principle/8';

/** "may we break into the thief's server": how a question for permission favours an entry; 1 where none is asked for. */
export const favourOfPermission = (features: Features, ref: Reference): number =>
  ref === aboutPermission && features.has('permission') ? 1.4 : 1;

/** How the frame of a question favours a kind; 1 where it says nothing. */
export function favour(features: Features, kind: EntryKind): number {
  const asksPrinciple = features.has('principle', 'whichOne');
  if (kind === 'principle') return asksPrinciple ? 1.8 : 1;
  if (kind === 'term') {
    if (features.has('termAsked')) return 1.8;
    if (features.has('whichOne')) return 0.7;
    return features.has('define') && !asksPrinciple ? 1.25 : 1;
  }
  if (kind === 'accord') {
    const isFact = features.has('time', 'place', 'count', 'launch', 'reason', 'accord', 'pronounThing');
    return isFact ? 1.35 : 0.75;
  }
  return 1;
}
