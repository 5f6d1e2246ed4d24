/** A reader looks at the features of a question and says what it asks, or leaves it to the next reader. */
import type { Reference } from '../knowledge/reference.ts';
import type { Features } from './features.ts';
import type { Model } from './model/model.ts';
import type { Query, Reading } from './query.ts';

export interface Reader {
  readonly name: string;
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
