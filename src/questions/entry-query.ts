/** The query that shows one entry. */
import { isReference, type Reference } from '../knowledge/reference.ts';
import type { Query } from './query.ts';

/** Undefined for claims and sources, which are shown with the people and answers that they belong to. */
export function entryQuery(ref: Reference): Query | undefined {
  if (isReference(ref, 'principle')) return { kind: 'principle', principle: ref, aspect: 'whole' };
  if (isReference(ref, 'expert')) return { kind: 'expert', expert: ref };
  if (isReference(ref, 'theme')) return { kind: 'opinions', filter: { about: [ref] } };
  if (isReference(ref, 'term')) return { kind: 'term', term: ref };
  if (isReference(ref, 'actor')) return { kind: 'actor', actor: ref };
  if (isReference(ref, 'accord')) return { kind: 'accord', entry: ref };
  if (isReference(ref, 'event')) return { kind: 'events', events: [ref] };
  if (isReference(ref, 'count')) return { kind: 'counts' };
  if (isReference(ref, 'change')) return { kind: 'changes' };
  return undefined;
}
