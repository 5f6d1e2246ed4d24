/** The phrases of the knowledge that tables are made of, each with what it stands for. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { EntryKind, Reference } from '../../knowledge/reference.ts';
import { wordsOf } from '../../language/phrase.ts';

/** A part of a kindred text, by its letter or number. */
export interface PartPayload {
  readonly term: Reference<'term'>;
  readonly label: string;
}

/** What the parts of kindred texts are about. */
export function* topicsOfParts({ terms }: KnowledgeBase): Generator<readonly [string, PartPayload]> {
  for (const { ref, parts } of terms)
    for (const { label, name, topics } of parts?.listed ?? [])
      for (const phrase of [name.en, ...topics.en]) yield [phrase, { term: ref, label }];
}

/** The points on which the sources differ. */
export function* topicsOfDisagreements({
  accord,
}: KnowledgeBase): Generator<readonly [string, Reference<'accord'>]> {
  for (const { ref, partOf, name, aliases, topics } of accord) {
    if (partOf !== 'accord/disagreements') continue;
    for (const phrase of [name.en, ...aliases.en, ...(topics?.en ?? [])]) yield [phrase, ref];
  }
}

/** "Titan Rain" is what an operation was called: turned round, it would be the rain on Titan. */
const isCodeName = (name: string, names: readonly string[]): boolean =>
  names.includes(`operation ${name.toLowerCase()}`);

/**
 * "Digital Geneva Convention" is also "Geneva Convention, digital", and "Budapest Convention" the "convention from Budapest". `name` is
 * one of the `names` of an entry.
 */
export function waysToSay(name: string, kind: EntryKind, names: readonly string[]): readonly string[] {
  if (kind !== 'term' || isCodeName(name, names)) return [name];
  const [first, ...rest] = wordsOf(name);
  return first !== undefined && rest.length > 0 ? [name, [...rest, first].join(' ')] : [name];
}
