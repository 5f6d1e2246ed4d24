/** Kindred texts by themselves: who made them and when, who is in them, and which of their parts the Call leaves out. */
import { relationsFor } from '../../../knowledge/kinship.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Reading } from '../../query.ts';
import { reading } from '../../reader.ts';
import { textOf } from '../../wording/words.ts';
import type { Asked } from './relations.ts';

/** "which norm is not covered by the Paris Call": the parts of the text that no principle answers to. */
export function uncovered(
  { features, model, text, texts, saysNorm }: Asked,
  unNorms: Reference<'term'>,
): Reading | undefined {
  const isAsked =
    saysNorm &&
    features.has('accord', 'principle') &&
    /\bnorms?\b.*\b(?:not|no|missing|lacks?|lacking|without)\b.*\b(?:cover(?:ed|s)?|in|counterparts?|mirrored|matched|reflected|from|equivalents?|principles?)\b/.test(
      text,
    );
  if (!isAsked) return undefined;
  const [term = unNorms] = texts;
  const parts = relationsFor(model.knowledge, { principles: [], terms: [term] }).flatMap(
    ({ principle, part }) => (principle === null && part !== null ? [part] : []),
  );
  return parts.length === 0
    ? undefined
    : reading('norms-uncovered', 0.85, { kind: 'relations', principles: [], terms: [term], parts });
}

const madeOrAgreed =
  /^(?:and )?(?:who|when|which countries|which states|how many|did|has|have|is|are|was|were)\b.*\b(?:wrote|written|drafted|drew up|agreed|adopted|endorsed?|sign|signed|published|members?)\b|^members\b/;

/** "who wrote the UN norms", "members of the Charter of Trust": what is known of a text stands on its card. */
export function cardOfText({ features, text, texts, numbered }: Asked): Reading | undefined {
  const [term, ...more] = texts;
  const isOfText = (from: number, to: number): boolean =>
    features.mentions.some(({ ref, start, end }) => ref === term && start <= from && end >= to);
  // "sign" and "members" are names of entries on the Call's own supporters, who are not meant.
  const others = features.mentions.filter(
    ({ ref, kind, start, end }) =>
      ref !== term && (kind === 'expert' || kind === 'principle') && !isOfText(start, end),
  );
  // "how many members does the Tech Accord have": the card counts them, but does not name each.
  const isCount = features.has('count') && features.named('actor').length === 0;
  const namesCall = [...features.placesOf('accord')].some((place) => !isCount || !isOfText(place, place + 1));
  const isNamedLast = features.mentions.some(({ ref, end, start }) => {
    const behind = textOf(features.words.slice(end));
    return (
      ref === term &&
      start > 0 &&
      /^(?:have|has|had|agreed|adopted|written|published|signed|drafted|then)?$/.test(behind)
    );
  });
  if (term === undefined || more.length + numbered.length + others.length > 0) return undefined;
  if (!isNamedLast || namesCall || features.has('principle', 'kinship') || !madeOrAgreed.test(text))
    return undefined;
  return reading('card-of-text', 0.85, { kind: 'term', term });
}
