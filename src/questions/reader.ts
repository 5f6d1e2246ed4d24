/** A reader looks at the features of a question and says what it asks, or leaves it to the next reader. */
import type { EntryKind, Reference } from '../knowledge/reference.ts';
import type { CueName } from '../language/lexicon.ts';
import type { Features } from './features.ts';
import type { Model } from './model/model.ts';
import type { Query, Reading } from './query.ts';

/** What can be seen in a question beside its cues, words and names. */
export type Mark =
  /** A number, or a word that begins with a digit. */
  | 'digit'
  /** A word that begins with a digit and is no number, as the label of a part: 13f. */
  | 'label'
  /** The number of a principle, or what may be one. */
  | 'principleNumber'
  /** Somebody or something is named that the knowledge does not hold. */
  | 'stranger'
  /** A role points to people: "the two CEOs". */
  | 'role'
  /** It speaks of something that only shares words with the Call. */
  | 'otherThing';

/** Signs of which one at least must stand in a question. */
export interface Need {
  readonly cues?: readonly CueName[];
  /** As they were meant or as they were typed. */
  readonly words?: ReadonlySet<string>;
  readonly named?: readonly (EntryKind | Reference)[];
  readonly marks?: readonly Mark[];
}

export interface Reader {
  readonly name: string;
  /**
   * What must all be met for the reader to understand a question: without it the reader is not even asked, which keeps most readers
   * from most questions. It only spares work. A reader that says nothing here is always asked.
   */
  readonly needs?: readonly [Need] | readonly [Need, Need];
  /** It understands no longer question than this, in words. */
  readonly longest?: number;
  readonly read: (features: Features, model: Model) => Reading | undefined;
}

export function reading(rule: string, confidence: number, query: Query): Reading {
  return { rule, confidence, query };
}

export function principleRef(number: number): Reference<'principle'> {
  return `principle/${number}`;
}

/** "Macron's pact" is the Call and not Macron. */
function isWithinAccord(features: Features, ref: Reference): boolean {
  const accord = features.placesOf('accord');
  return features.mentions.every(
    (mention) => mention.ref !== ref || (mention.end - mention.start === 1 && accord.has(mention.start)),
  );
}

/** What an opinion can be about, as far as it is named. */
export function subjectsNamed(features: Features): readonly Reference[] {
  return [
    ...features.named('theme'),
    ...features.named('actor').filter((actor) => !isWithinAccord(features, actor)),
    ...features.named('term'),
    ...features.named('principle'),
  ];
}

/** How sure a name was read: 1 where it was spelled as in the knowledge. */
export function nameConfidence(features: Features, refs: readonly Reference[]): number {
  const likenesses = features.mentions
    .filter(({ ref }) => refs.includes(ref))
    .map(({ likeness }) => likeness);
  return likenesses.length === 0 ? 0.9 : Math.min(...likenesses);
}

/** Weight of all the words that are not silenced. */
export function weightOf(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
