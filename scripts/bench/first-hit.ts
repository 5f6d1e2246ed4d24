/** Whether the first thing that a search finds is what the question asked for. */
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { MarkedQuestion } from '../evaluation.ts';

type Expected = Pick<MarkedQuestion, 'all' | 'any'>;

/** Whether the question expects certain entries at all. */
export const expectsEntries = ({ all, any }: Expected): boolean => all.length + any.length > 0;

/** Who made the claim of an opinion; undefined for all other references. */
export type ClaimantOf = (ref: string) => string | undefined;

export function claimantsIn(knowledge: KnowledgeBase): ClaimantOf {
  const claimants = new Map<string, string>(knowledge.opinions.map(({ ref, expert }) => [ref, expert]));
  return (ref) => claimants.get(ref);
}

/** Right is a first hit that the question expects, or a claim of a person whom it expects. */
export function isRightFirstHit(
  { all, any }: Expected,
  hits: readonly string[],
  claimantOf: ClaimantOf = () => undefined,
): boolean {
  const [first] = hits;
  if (first === undefined) return false;
  const expected = new Set([...all, ...any]);
  return expected.has(first) || expected.has(claimantOf(first) ?? '');
}
