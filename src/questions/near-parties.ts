/** Which parties have a name that is nearly the one typed. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import { foldWord } from '../language/fold.ts';
import { editDistance } from '../matching/edit-distance.ts';

export interface NearParty {
  readonly ref: Reference<'actor'>;
  /** Slips of the keys between the name and what was typed. */
  readonly slips: number;
}

interface PartyName {
  readonly ref: Reference<'actor'>;
  readonly folded: string;
}

/** Shorter names are near to too many words. */
const shortestName = 4;
/** Nobody takes more than this for one name; comparing costs more with every letter. */
const longestName = 60;

const fold = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ')
    .replace(/^the /, '')
    .trim();

const names = new WeakMap<KnowledgeBase, readonly PartyName[]>();

function namesIn(knowledge: KnowledgeBase): readonly PartyName[] {
  const known = names.get(knowledge);
  if (known !== undefined) return known;
  const made = knowledge.actors.flatMap(({ ref, name, aliases }) =>
    [name.en, ...aliases.en].map((one) => ({ ref, folded: fold(one) })),
  );
  const long = made.filter(({ folded }) => folded.length >= shortestName);
  names.set(knowledge, long);
  return long;
}

/** One slip in a name, two in a long one. */
const mostSlips = (typed: string): number => (typed.length >= 12 ? 2 : 1);

/** Takes what was typed for a name and returns the parties whose names are nearest to it, all with equally few slips. */
export function nearestParties(knowledge: KnowledgeBase, typed: string): readonly NearParty[] {
  const wanted = fold(typed.slice(0, longestName));
  if (wanted.length < shortestName) return [];
  let limit = mostSlips(wanted);
  const found = new Map<Reference<'actor'>, number>();
  for (const { ref, folded } of namesIn(knowledge)) {
    const slips = editDistance(wanted, folded, limit);
    if (slips > limit) continue;
    limit = slips;
    found.set(ref, Math.min(slips, found.get(ref) ?? slips));
  }
  return [...found].filter(([, slips]) => slips === limit).map(([ref, slips]) => ({ ref, slips }));
}
