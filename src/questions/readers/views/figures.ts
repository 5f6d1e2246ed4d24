/** "does he give any figures", "what percentage did she name": the claims of somebody that hold a number. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';

const figures =
  /\b(?:figures|numbers|statistics?|stats|percent|percentages?|estimates?|proportion|share of)\b/;
const told =
  /\b(?:give|gives|gave|given|quotes?|quoted|cites?|cited|names?|named|mentions?|mentioned|puts?|offers?|offered|uses?|used|any|what|which|provides?|provided|estimates?|say|says|said|have|has|come up)\b/;
const digits = /\d|\bper ?cent\b/;
/** "in 2019" is no figure. */
const years = /\b(?:19|20)\d\d\b/g;

/** The claims of `expert` that hold a figure, where figures are asked for; undefined where none are, or none is on record. */
export function figuresAsked(
  { text, numbers }: Features,
  { knowledge }: Model,
  expert: Reference<'expert'>,
): readonly Reference<'opinion'>[] | undefined {
  if (numbers.numbers.length > 0 || !figures.test(text) || !told.test(text)) return undefined;
  const found = knowledge
    .opinionsOf(expert)
    .filter(({ claim }) => digits.test(claim.en.replaceAll(years, '')) && !/\bUnit \d/.test(claim.en))
    .map(({ ref }) => ref);
  return found.length === 0 ? undefined : found;
}
