/** Which voices matter most for what is asked, and which of their claims: what comes first is shown first. */
import { deriveStance, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Opinion } from '../knowledge/schema.ts';
import { isStance, type OpinionFilter } from '../questions/query.ts';
import { touchesAny } from '../knowledge/touched.ts';
import type { Voice } from './select-opinions.ts';

type Order<Item> = (one: Item, other: Item) => number;

/** The first order that tells the two apart decides. */
const inTurn =
  <Item>(...orders: readonly Order<Item>[]): Order<Item> =>
  (one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };

const most =
  <Item>(measure: (item: Item) => number): Order<Item> =>
  (one, other) =>
    measure(other) - measure(one);

/** 2 where the claim is about one of the topics first of all, 1 where it touches one, else 0. */
function directness(opinion: Opinion, about: readonly Reference[]): number {
  if (!touchesAny(opinion, about)) return 0;
  const [first, ...others] = opinion.themes;
  return about.every((ref) => others.some((theme) => theme === ref) && ref !== first) ? 1 : 2;
}

const trust = ({ confidence }: Opinion): number =>
  confidence === undefined ? 2 : confidence === 'medium' ? 1 : 0;

const judges = ({ stance }: Opinion): number => (stance === 'neutral' ? 0 : 1);

const greatest = (opinions: readonly Opinion[], measure: (opinion: Opinion) => number): number =>
  Math.max(...opinions.map(measure));

/** Whoever is of one mind counts for more than who is of two, and who judges for more than who does not. */
function clarity(knowledge: KnowledgeBase, { expert, opinions }: Voice, { stance }: OpinionFilter): number {
  if (stance !== undefined && isStance(stance))
    return ['supportive', 'critical'].includes(knowledge.overallStance(expert.ref)) ? 1 : 0;
  return deriveStance(opinions) === 'neutral' ? 0 : 1;
}

const firstDate = (opinions: readonly Opinion[]): string =>
  opinions.map(({ date }) => date).toSorted()[0] ?? '';

/** A person's claims, the most telling first; those of equal weight stay in their order. */
export function orderClaims(opinions: readonly Opinion[], { about = [] }: OpinionFilter): readonly Opinion[] {
  return opinions.toSorted(
    inTurn<Opinion>(
      most(judges),
      most((opinion) => directness(opinion, about)),
      most(trust),
    ),
  );
}

/**
 * The people of the two main sources, as they come; then the others: those who speak most directly of what is asked, of one mind, well
 * sourced, with more to say, and sooner.
 */
export function orderVoices(
  knowledge: KnowledgeBase,
  voices: readonly Voice[],
  filter: OpinionFilter,
): readonly Voice[] {
  const about = filter.about ?? [];
  const main = voices.filter(({ expert }) => expert.group !== 'other');
  const others = voices
    .filter(({ expert }) => expert.group === 'other')
    .map((voice) => ({
      voice,
      directness: greatest(voice.opinions, (opinion) => directness(opinion, about)),
      clarity: clarity(knowledge, voice, filter),
      trust: greatest(voice.opinions, trust),
      claims: voice.opinions.reduce((sum, opinion) => sum + judges(opinion), 0),
      date: firstDate(voice.opinions),
    }))
    .toSorted((one, other) =>
      inTurn<typeof one>(
        most((item) => item.directness),
        most((item) => item.clarity),
        most((item) => item.trust),
        most((item) => item.claims),
        (left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0),
      )(one, other),
    );
  return [...main, ...others.map(({ voice }) => voice)];
}
