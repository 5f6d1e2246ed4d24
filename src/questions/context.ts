/** What the last turns of a thread were about: references and the last query, never people's text. */
import type { Reference } from '../knowledge/reference.ts';
import { oncePerFrozen } from '../once.ts';
import type { Query } from './query.ts';

export interface Context {
  /** The last query that was answered. */
  readonly query: Query;
  /** The principle, person and entry that "it", "he" or "that" may stand for. */
  readonly principle?: Reference<'principle'>;
  readonly person?: Reference<'expert'>;
  /** The people last shown together, in order. */
  readonly people: readonly Reference<'expert'>[];
  /** What the last answer was about, the most important first. */
  readonly refs: readonly Reference[];
  /** What was last listed or compared, in order, as long as one of it is spoken of: "who is the first?", "and the second?". */
  readonly listed?: readonly Reference[];
  /** The principle or term shown before the one that is shown now: "how do those two differ?". */
  readonly earlier?: Reference;
  /** In how many parts the list comes that was last shown; left out where it was whole. */
  readonly parts?: number;
}

const mostRefs = 12;

/** One person joins those spoken of before, so that "the two" are the last two; several people replace them. */
function recentPeople(
  people: readonly Reference<'expert'>[],
  before: Context | undefined,
): readonly Reference<'expert'>[] {
  const earlier = before?.people ?? [];
  if (people.length > 1) return people;
  return [...people, ...earlier.filter((person) => !people.includes(person))].slice(0, mostRefs);
}

/** What a query lists, as far as one may be picked by its place. */
function listOf(query: Query, people: readonly Reference<'expert'>[]): readonly Reference[] {
  if (query.kind === 'comparison') return query.sides;
  if (query.kind === 'principles') return query.principles;
  return query.kind === 'experts' || query.kind === 'opinions' ? people : [];
}

/** The one entry that a query is about. */
export function entryOf(query: Query): Reference | undefined {
  if (query.kind === 'expert') return query.expert;
  if (query.kind === 'principle') return query.principle;
  if (query.kind === 'term') return query.term;
  if (query.kind === 'actor') return query.actor;
  const experts = query.kind === 'opinions' ? (query.filter.experts ?? []) : [];
  return experts.length === 1 ? experts[0] : undefined;
}

/** The person whom a query asks of, the first where it asks of several. */
export function speakerOf(query: Query): Reference<'expert'> | undefined {
  if (query.kind === 'expert') return query.expert;
  return query.kind === 'opinions' ? query.filter.experts?.[0] : undefined;
}

/** What was shown before the entry that `query` is about, as long as it is one of the same kind. */
function earlierThan(query: Query, before: Context | undefined): Reference | undefined {
  if (query.kind !== 'principle' && query.kind !== 'term') return undefined;
  if (before?.query.kind !== query.kind) return undefined;
  const earlier = entryOf(before.query);
  return earlier === entryOf(query) ? before.earlier : earlier;
}

const isPerson = (ref: Reference): ref is Reference<'expert'> => ref.startsWith('expert/');
const isPrinciple = (ref: Reference): ref is Reference<'principle'> => ref.startsWith('principle/');
const isParty = (ref: Reference): ref is Reference<'actor'> => ref.startsWith('actor/');

/** The list that was shown, or the one out of which somebody or something is shown now. */
function listAfter(
  query: Query,
  people: readonly Reference<'expert'>[],
  refs: readonly Reference[],
  before: Context | undefined,
): readonly Reference[] {
  const entry = entryOf(query);
  if (entry === undefined) return listOf(query, people);
  if (before?.listed?.includes(entry) === true) return before.listed;
  // "did Korea sign" shows two parties.
  return query.kind === 'actor' ? refs.filter((ref) => ref !== entry && isParty(ref)) : [];
}

/** Who and what an answer is about. The answers that are given again and again are frozen. */
const shownBy = oncePerFrozen((refs: readonly Reference[]) => ({
  people: refs.filter(isPerson).slice(0, mostRefs),
  principles: refs.filter(isPrinciple),
  first: refs.slice(0, mostRefs),
}));

/** The context after a turn. A refusal or small talk leaves the thread where it was. */
export function nextContext(
  before: Context | undefined,
  query: Query,
  refs: readonly Reference[],
  parts?: number,
): Context | undefined {
  if (query.kind === 'none' || query.kind === 'help' || query.kind === 'changes') return before;
  // Where something comes from is asked of what was shown, and that is what the thread is about still.
  if (query.kind === 'sources' && before !== undefined) return before;
  // What was cited is what the thread is about; it can be cited again in another style.
  if (query.kind === 'citations') return nextContext(before, query.of, refs);
  const { people, principles, first } = shownBy(refs);
  const onePrinciple =
    query.kind === 'principle' || query.kind === 'daily' || principles.length === 1
      ? principles[0]
      : undefined;
  const principle = onePrinciple ?? (query.kind === 'principles' ? undefined : before?.principle);
  const person =
    people.length === 1 || query.kind === 'expert'
      ? people[0]
      : people.length === 0
        ? before?.person
        : undefined;
  const listed = listAfter(query, people, first, before);
  const earlier = earlierThan(query, before);
  return {
    query,
    people: recentPeople(people, before),
    refs: first,
    ...(principle === undefined ? {} : { principle }),
    ...(person === undefined ? {} : { person }),
    ...(listed.length < 2 ? {} : { listed }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(parts === undefined ? {} : { parts }),
  };
}
