/** What is to be known of a name of an entry wherever it stands: worked out once for each name, and not for every question that holds it. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { kindOf, type EntryKind, type Reference } from '../../knowledge/reference.ts';
import { foldWord } from '../../language/fold.ts';
import { dependsOnCase } from '../names/right-case.ts';
import { isSurname } from '../names/surnames.ts';

export interface NamePayload {
  readonly ref: Reference;
  readonly kind: EntryKind;
  /** As written in the data, to tell "US" from "us". */
  readonly name: string;
  readonly folded: string;
  readonly dependsOnCase: boolean;
  /** How many words it has. */
  readonly length: number;
  /** It is the name under which the entry stands, and no alias. */
  readonly isMain: boolean;
  /** It is the first part of a person's name, and only that. */
  readonly isFirstName: boolean;
  /** It is a part of a person's name other than the first. */
  readonly isSurname: boolean;
}

const startsName = (whole: string, name: string): boolean => {
  const [first, second] = whole.toLowerCase().split(' ');
  return second !== undefined && first === name.toLowerCase();
};

/** `length` is how many words `name` has, which is one of the names of the entry `ref`. */
export function namePayload(
  knowledge: KnowledgeBase,
  ref: Reference,
  name: string,
  length: number,
): NamePayload {
  const kind = kindOf(ref);
  const entry = knowledge.find(ref);
  const whole = entry !== undefined && 'name' in entry ? entry.name.en : undefined;
  const folded = foldWord(name);
  return {
    ref,
    kind,
    name,
    folded,
    dependsOnCase: dependsOnCase(name),
    length,
    isMain: whole !== undefined && foldWord(whole) === folded,
    isFirstName: kind === 'expert' && length === 1 && whole !== undefined && startsName(whole, name),
    isSurname: kind === 'expert' && isSurname(knowledge, ref, name),
  };
}
