/** "is war mentioned", "human rights are not in it": whether the text speaks of something that is a fact of it. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import type { Features } from '../features.ts';
import { reading, type Reader } from '../reader.ts';
import { asksForViews } from './views-asked.ts';

const isInIt =
  /\b(?:is|are|was|were|does|do|did|has|have)\b.*\b(?:mentioned|in it|in there|in the text|included|covered|come up|comes up|appears?|figures?|a mention|touched on|addressed)\b|\bdoes (?:it|the text|this|that) (?:even |actually |also |really |ever )?(?:say anything|talk|speak|mention|cover|address|cite|name|invoke|refer|deal|touch|recall|include|contain)\b|\bwhat\b.*\bdoes (?:it|the text) (?:say|name|cite|mention|recall|invoke)\b|\b(?:missing|absent|left out) (?:of|from) (?:it|the text)\b/;

const frames: readonly CueName[] = [
  'accord',
  'pronounThing',
  'speech',
  'whichOne',
  'define',
  'not',
  'notSigning',
  'source',
  'list',
];
const frameWords =
  /^(?:says?|said|claims?|insists?|reckons?|swears?|told|mention(?:ed|s)?|included?|covered|appears?|addressed|touch(?:ed)?|contains?|absent|missing)$/;

/** What the text says beside its principles. */
const besidePrinciples: ReadonlySet<Reference> = new Set<Reference>([
  'accord/human-rights',
  'accord/international-law',
  'accord/peacetime',
  'accord/legal-status',
]);

const leastCoverage = 0.9;

const asksOther = (features: Features): boolean =>
  features.has('commentators', 'principle', 'whoever', 'criticism', 'praise', 'compare', 'termAsked') ||
  features.mentions.some(({ kind }) => kind === 'expert' || kind === 'actor' || kind === 'term') ||
  features.strangers.length > 0 ||
  features.numbers.numbers.length > 0;

export const inTheText: Reader = {
  name: 'in-the-text',
  read: (features) => {
    if (!features.has('pronounThing', 'accord', 'speech', 'whichOne', 'notSigning')) return undefined;
    if (features.otherThing || asksOther(features) || asksForViews(features) || !isInIt.test(features.text))
      return undefined;
    const words = features.without(frames, []).map((word) => ({
      ...word,
      weight: frameWords.test(word.spelled) ? 0 : word.weight,
    }));
    const [fact] = features.rank(words, ['accord']);
    if (fact === undefined || fact.coverage < leastCoverage) return undefined;
    if (!isReference(fact.ref, 'accord') || !besidePrinciples.has(fact.ref)) return undefined;
    const [other] = features.rank(words, ['principle', 'term']);
    return other !== undefined && other.coverage >= fact.coverage && other.score >= fact.score
      ? undefined
      : reading('in-the-text', 0.85, { kind: 'accord', entry: fact.ref });
  },
};
