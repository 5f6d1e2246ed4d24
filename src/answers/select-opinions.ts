/** Which claims an opinion filter lets through, and in which order they are shown. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Expert, Opinion } from '../knowledge/schema.ts';
import { touchedBy } from '../knowledge/touched.ts';
import { isStance, type OpinionFilter } from '../questions/query.ts';
import { mainVoicesFirst } from './parts.ts';

/** A term and an actor may go by the name of a theme: whoever asks about one means all of them. */
function countTouched(opinion: Opinion, about: readonly Reference[]): number {
  const touched = touchedBy(opinion);
  return about.filter((ref) => touched.includes(ref)).length;
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

/** The claims that `filter` lets through, those that fit best first. */
export function selectOpinions(knowledge: KnowledgeBase, filter: OpinionFilter): readonly Opinion[] {
  const { experts, about, claims, ranked } = filter;
  if (claims !== undefined) return claims.map(knowledge.opinion);
  const order = new Map((ranked ?? []).map((ref, position) => [ref, position]));
  return knowledge.opinions
    .filter((opinion) => experts === undefined || experts.includes(opinion.expert))
    .filter((opinion) => fitsStance(knowledge, opinion, filter))
    .filter((opinion) => about === undefined || about.length === 0 || countTouched(opinion, about) > 0)
    .toSorted((one, other) => {
      const byRank = (order.get(one.ref) ?? 999) - (order.get(other.ref) ?? 999);
      return byRank !== 0 ? byRank : countTouched(other, about ?? []) - countTouched(one, about ?? []);
    });
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
