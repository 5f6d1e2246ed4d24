/** Which claims an opinion filter lets through, and in which order they are shown. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Expert, Opinion } from '../knowledge/schema.ts';
import { touchesAny } from '../knowledge/touched.ts';
import { isStance, type OpinionFilter, type StanceFilter } from '../questions/query.ts';
import { mainVoicesFirst } from './parts.ts';
import { orderClaims, orderVoices } from './voice-order.ts';

/** A term and an actor may go by the name of a theme: whoever asks about one means all of them. */
function countTouched(opinion: Opinion, about: readonly Reference[]): number {
  let count = 0;
  for (const ref of about) if (touchesAny(opinion, [ref])) count += 1;
  return count;
}

function fitsStance(knowledge: KnowledgeBase, opinion: Opinion, { stance, experts }: OpinionFilter): boolean {
  if (stance === undefined) return true;
  if (stance === 'both') return opinion.stance !== 'neutral';
  if (!isStance(stance)) return experts !== undefined || knowledge.overallStance(opinion.expert) === 'mixed';
  if (opinion.stance !== stance) return false;
  // Reservations of somebody who is in favour overall do not make a critic, unless that very person is asked about.
  return (
    experts !== undefined || stance === 'praise' || knowledge.overallStance(opinion.expert) !== 'supportive'
  );
}

/** The claims of the people and on the topics of the filter, in the order of the data: only those are looked at. */
function candidates(knowledge: KnowledgeBase, { experts, about }: OpinionFilter): readonly Opinion[] {
  const topics = about ?? [];
  if (experts !== undefined) {
    const own = knowledge.inOrder(experts.flatMap(knowledge.opinionsOf));
    return topics.length === 0 ? own : own.filter((opinion) => touchesAny(opinion, topics));
  }
  const [only, ...more] = topics;
  if (only === undefined) return knowledge.opinions;
  return more.length === 0
    ? knowledge.opinionsAbout(only)
    : knowledge.inOrder(topics.flatMap(knowledge.opinionsAbout));
}

/** The claims that `filter` lets through, those that fit best first. */
export function selectOpinions(knowledge: KnowledgeBase, filter: OpinionFilter): readonly Opinion[] {
  const { about = [], claims, ranked = [] } = filter;
  if (claims !== undefined) return claims.map(knowledge.opinion);
  const { kind } = filter;
  const fitting = candidates(knowledge, filter).filter(
    (opinion) =>
      fitsStance(knowledge, opinion, filter) &&
      (kind === undefined || knowledge.expert(opinion.expert).kind === kind),
  );
  if (ranked.length === 0 && about.length < 2) return fitting;
  const order = new Map(ranked.map((ref, position) => [ref, position]));
  return fitting
    .map((opinion) => ({
      opinion,
      // Claims that were not ranked come after all that were.
      rank: order.get(opinion.ref) ?? ranked.length,
      touched: countTouched(opinion, about),
    }))
    .toSorted((one, other) => one.rank - other.rank || other.touched - one.touched)
    .map(({ opinion }) => opinion);
}

const allVoices = new WeakMap<KnowledgeBase, Map<StanceFilter | undefined, readonly Voice[]>>();

/** Everybody who takes the stance, or who spoke at all, with what they said: gone through once for each knowledge and stance. */
function voicesWith(knowledge: KnowledgeBase, stance: StanceFilter | undefined): readonly Voice[] {
  const known = allVoices.get(knowledge) ?? new Map<StanceFilter | undefined, readonly Voice[]>();
  allVoices.set(knowledge, known);
  let voices = known.get(stance);
  if (voices === undefined) {
    voices = group(knowledge, stance === undefined ? {} : { stance });
    known.set(stance, voices);
  }
  return voices;
}

/** The people whose claims `filter` lets through, each with those claims. */
export function selectVoices(knowledge: KnowledgeBase, filter: OpinionFilter): readonly Voice[] {
  const { stance, experts, about, claims, ranked } = filter;
  const isOnlyStance =
    experts === undefined &&
    filter.kind === undefined &&
    claims === undefined &&
    (about ?? []).length === 0 &&
    (ranked ?? []).length === 0;
  return isOnlyStance ? voicesWith(knowledge, stance) : group(knowledge, filter);
}

/** Where the words of the question say what fits best, that comes first; else what matters most. */
function group(knowledge: KnowledgeBase, filter: OpinionFilter): readonly Voice[] {
  const voices = groupByPerson(knowledge, selectOpinions(knowledge, filter));
  if (filter.claims !== undefined || (filter.ranked ?? []).length > 0) return voices;
  const telling = voices.map(({ expert, opinions }) => ({ expert, opinions: orderClaims(opinions, filter) }));
  return orderVoices(knowledge, telling, filter);
}

export interface Voice {
  readonly expert: Expert;
  readonly opinions: readonly Opinion[];
}

/** The claims by person: the people of the two main sources first, then in the order of the claims. */
export function groupByPerson(knowledge: KnowledgeBase, opinions: readonly Opinion[]): readonly Voice[] {
  const byExpert = new Map<Reference<'expert'>, Opinion[]>();
  for (const opinion of opinions) {
    const known = byExpert.get(opinion.expert);
    if (known === undefined) byExpert.set(opinion.expert, [opinion]);
    else known.push(opinion);
  }
  return mainVoicesFirst([...byExpert.keys()].map(knowledge.expert)).map((expert) => ({
    expert,
    opinions: byExpert.get(expert.ref) ?? [],
  }));
}
