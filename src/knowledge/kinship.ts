/** How the principles stand to kindred texts: which relations there are, and how their sides are called. */
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Reference } from './reference.ts';
import type { PartOfText, Relation, Term } from './schema.ts';

export interface RelationFilter {
  /** All nine where it is empty. */
  readonly principles: readonly Reference<'principle'>[];
  /** All kindred texts where it is empty. */
  readonly terms: readonly Reference<'term'>[];
  /** Labels of the parts of one text, such as "f"; whatever the part where it is left out. */
  readonly parts?: readonly string[];
}

const textsOf = new WeakMap<KnowledgeBase, readonly Reference<'term'>[]>();

/** The texts that a principle is compared with, in the order of the data; every question is held against them. */
export function kindredTexts(knowledge: KnowledgeBase): readonly Reference<'term'>[] {
  let texts = textsOf.get(knowledge);
  if (texts === undefined) {
    texts = [...new Set(knowledge.relations.map(({ term }) => term))];
    textsOf.set(knowledge, texts);
  }
  return texts;
}

/** The relations that pass the filter, in the order of the data. */
export function relationsFor(
  { relations }: KnowledgeBase,
  { principles, terms, parts }: RelationFilter,
): readonly Relation[] {
  return relations.filter(
    ({ principle, term, part }) =>
      (principles.length === 0 || (principle !== null && principles.includes(principle))) &&
      (terms.length === 0 || terms.includes(term)) &&
      (parts === undefined || (part !== null && parts.includes(part))),
  );
}

/** The part of a text by its letter or number; undefined where it is not listed. */
export function partOf({ parts }: Term, label: string): PartOfText | undefined {
  return parts?.listed.find((part) => part.label === label);
}

/** "(i)" for a letter, "7" for a number. */
export const bareLabel = (label: string): string => (/^[a-z]$/.test(label) ? `(${label})` : label);

/** "UN norm (i)", "GCSC norm 7"; the name of the text where it has no parts on record. */
export function labelOfPart({ name, parts }: Term, label: string): string {
  if (parts === undefined) return name.en;
  return `${parts.noun.en} ${bareLabel(label)}`;
}
