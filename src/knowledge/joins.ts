/** Who joined when, as the parties' own dated truths have it; nothing of it is written down twice. */
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Actor, Participation } from './schema.ts';

export interface Join {
  readonly actor: Actor;
  readonly truth: Participation;
  /** A day, a month or a year. */
  readonly date: string;
  /** The party had stayed out before. */
  readonly isTurn: boolean;
}

/** The first truth that says since when a party is in, or that it announced so. */
function joinOf(actor: Actor): Join | undefined {
  const truths = actor.participation ?? [];
  const place = truths.findIndex(
    ({ status, from }) => from !== undefined && (status === 'supporter' || status === 'announced'),
  );
  const truth = truths[place];
  if (truth?.from === undefined) return undefined;
  const wasOut = truths.slice(0, place).some(({ status }) => status === 'not-listed');
  return { actor, truth, date: truth.from, isTurn: wasOut && truth.status === 'supporter' };
}

const known = new WeakMap<KnowledgeBase, readonly Join[]>();

/** Every party whose joining is dated, in the order of time, and on one day in that of the data. */
export function datedJoins(knowledge: KnowledgeBase): readonly Join[] {
  let joins = known.get(knowledge);
  if (joins === undefined) {
    joins = knowledge.actors
      .map(joinOf)
      .filter((join) => join !== undefined)
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    known.set(knowledge, joins);
  }
  return joins;
}

/** It was only announced, and the list never had the party. */
export const isNeverListed = ({ actor, truth }: Join): boolean =>
  truth.status === 'announced' && actor.participation?.at(-1)?.status === 'not-listed';

/** The day is known, and not only the month or year. */
export const isToTheDay = ({ date }: Join): boolean => date.length === 10;
