/** Which parties have a name that is nearly the one typed. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { foldWord } from '../../language/fold.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import type { Features } from '../features.ts';
import type { Reading } from '../query.ts';
import { reading } from '../reader.ts';

export interface NearParty {
  readonly ref: Reference<'actor'>;
  /** Slips of the keys between the name and what was typed. */
  readonly slips: number;
  /** It is a full name that is near; "Indiana" is near to "Indian", and yet not to India. */
  readonly isMain: boolean;
}

interface PartyName {
  readonly ref: Reference<'actor'>;
  /** Its chief name, or one as long as "Bosnia and Herzegovina", and none such as "Indian". */
  readonly isMain: boolean;
  readonly folded: string;
}

/** Shorter names are near to too many words. */
const shortestName = 4;
/** Longer ones are full names and no adjectives. */
const longName = 12;
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
    [name.en, ...aliases.en].map((one, place) => ({
      ref,
      isMain: place === 0 || one.length >= longName,
      folded: fold(one),
    })),
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
  let found: NearParty[] = [];
  for (const { ref, isMain, folded } of namesIn(knowledge)) {
    const slips = editDistance(wanted, folded, limit);
    if (slips > limit) continue;
    if (slips < limit) found = [];
    limit = slips;
    const known = found.findIndex((near) => near.ref === ref);
    if (known < 0) found.push({ ref, slips, isMain });
    else if (isMain) found[known] = { ref, slips, isMain };
  }
  return found;
}

/** "guana" is as near to Guyana as to Ghana: a party named with such a slip is asked back. */
export function doubtedParty(found: Reading, features: Features, knowledge: KnowledgeBase): Reading {
  const { query } = found;
  if (query.kind !== 'actor') return found;
  const named = features.mentions.find(({ ref }) => ref === query.actor);
  if (named === undefined || named.likeness === 1) return found;
  const name = features.words
    .slice(named.start, named.end)
    .map(({ raw }) => raw)
    .join(' ');
  const near = nearestParties(knowledge, name).map(({ ref }) => ref);
  return near.length < 2
    ? found
    : reading('doubted-party', 0.5, { kind: 'none', reason: { type: 'unknown-party', name }, near });
}
