/** Which parties have a name that is nearly the one typed. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { foldWord } from '../../language/fold.ts';
import { NearTextIndex } from '../../matching/near-texts.ts';
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

interface PartyNames {
  readonly names: readonly PartyName[];
  readonly index: NearTextIndex;
}

const namesOf = new WeakMap<KnowledgeBase, PartyNames>();

function namesIn(knowledge: KnowledgeBase): PartyNames {
  const known = namesOf.get(knowledge);
  if (known !== undefined) return known;
  const names = knowledge.actors
    .flatMap(({ ref, name, aliases }) =>
      [name.en, ...aliases.en].map((one, place) => ({
        ref,
        isMain: place === 0 || one.length >= longName,
        folded: fold(one),
      })),
    )
    .filter(({ folded }) => folded.length >= shortestName);
  const made = { names, index: new NearTextIndex(names.map(({ folded }) => folded)) };
  namesOf.set(knowledge, made);
  return made;
}

/** One slip in a name, two in a long one. */
const mostSlips = (typed: string): number => (typed.length >= 12 ? 2 : 1);

/** Takes what was typed for a name and returns the parties whose names are nearest to it, all with equally few slips. */
export function nearestParties(knowledge: KnowledgeBase, typed: string): readonly NearParty[] {
  const wanted = fold(typed.slice(0, longestName));
  if (wanted.length < shortestName) return [];
  const { names, index } = namesIn(knowledge);
  const found: NearParty[] = [];
  for (const { place, slips } of index.nearest(wanted, mostSlips(wanted))) {
    const name = names[place];
    if (name === undefined) continue;
    const known = found.findIndex(({ ref }) => ref === name.ref);
    if (known < 0) found.push({ ref: name.ref, slips, isMain: name.isMain });
    else if (name.isMain) found[known] = { ref: name.ref, slips, isMain: true };
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
