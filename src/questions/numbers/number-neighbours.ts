/** The principle beside one that is named: "what comes after principle 4", "the one between 5 and 7". */
import {
  asksForNext,
  backwards,
  breaksOff,
  lacks,
  numberOfPrinciples,
  passable,
  relations,
  skips,
} from './number-context.ts';
import { textOf, type Word } from '../wording/words.ts';

/** The number of a principle and where it stands. */
export interface Named {
  readonly position: number;
  readonly value: number;
}

/** "before 5", "between 5 and 7": the number beside `first`, if the words in front of it say so. */
function byRelation(first: Named, second: Named | undefined, words: readonly Word[]): number | undefined {
  const lead = words.slice(Math.max(0, first.position - 4), first.position).map((word) => word.spelled);
  const at = lead.findLastIndex((word) => relations.has(word));
  if (at < 0 || !lead.slice(at + 1).every((word) => passable.has(word) || /^princip|^point/.test(word)))
    return undefined;
  if (lead[at] === 'between')
    return second !== undefined && second.value - first.value === 2 ? first.value + 1 : undefined;
  const value = first.value + (backwards.has(lead[at] ?? '') ? -1 : 1);
  return second === undefined && value >= 1 && value <= numberOfPrinciples ? value : undefined;
}

/** The number that is asked for by its neighbours; undefined where the named ones themselves are asked for. */
export function neighbourOf(named: readonly Named[], words: readonly Word[]): number | undefined {
  const [first, second] = named;
  if (first === undefined) return undefined;
  const next = first.value < numberOfPrinciples ? first.value + 1 : undefined;
  const after = textOf(words.slice(first.position + 1));
  if (second === undefined && asksForNext.test(after)) return next;
  // "the first point: does it stop at prevention" stops at no number.
  const upTo = textOf(words.slice(0, first.position + 1));
  if (second === undefined && breaksOff.test(upTo) && lacks.test(after)) return next;
  // "it cuts off after the eighth, so I lack the ninth"
  const ends =
    second !== undefined && second.value === next && breaksOff.test(textOf(words.slice(0, first.position)));
  if (ends) return next;
  if (second !== undefined && second.value - first.value === 2 && skips.test(after)) return first.value + 1;
  return byRelation(first, second, words);
}
