/** What an opinion is about. */
import type { Reference } from './reference.ts';
import type { Opinion } from './schema.ts';

/** Everything that an opinion is about: its themes, principles, parties and terms. */
export function touchedBy(opinion: Opinion): readonly Reference[] {
  return [...opinion.themes, ...opinion.principles, ...opinion.actors, ...opinion.terms];
}

/** Whether an opinion is about any of `refs`. */
export function touchesAny(opinion: Opinion, refs: readonly Reference[]): boolean {
  const { themes, principles, actors, terms } = opinion;
  return refs.some(
    (ref) =>
      themes.some((theme) => theme === ref) ||
      principles.some((principle) => principle === ref) ||
      actors.some((actor) => actor === ref) ||
      terms.some((term) => term === ref),
  );
}
