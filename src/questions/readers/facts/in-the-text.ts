/** "is war mentioned", "human rights are not in it": whether the text speaks of something that is a fact of it. */
import { isReference, type Reference } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { reading, weightOf, type Reader } from '../../reader.ts';
import { asksForViews } from '../views/views-asked.ts';

const isInIt =
  /\b(?:is|are|was|were|does|do|did|has|have)\b.*\b(?:mentioned|in it|in there|in the text|included|covered|come up|comes up|appears?|figures?|a mention|touched on|addressed)\b|\bdoes (?:it|the text|this|that) (?:even |actually |also |really |ever )?(?:say anything|talk|speak|mention|cover|address|cite|name|invoke|refer|deal|touch|recall|include|contain|bring in|bring up|rely|rest|build|quote|point to|draw on)\b|\b(?:what|which)\b.*\bdoes (?:it|the (?:text|preamble|call|document|accord|declaration|pact)) (?:say|name|cite|mention|recall|invoke|refer|quote)\b|\b(?:is|are|was|were)\b.*\b(?:referred to|cited|recalled|invoked|quoted|named)\b|\b(?:charter|laws?)\b.*\b(?:appl(?:y|ies|ied)|holds?|counts?|valid)\b|\b(?:missing|absent|left out) (?:of|from) (?:it|the text)\b/;

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

/** "the UN Charter": the party only lends its name to it. */
const isOfCharter = ({ words }: Features, ref: Reference): boolean =>
  ref === 'actor/united-nations' && words.some(({ spelled }) => spelled === 'charter');

/** "which principles of international law": none of the nine. */
const isOfLaw = ({ text }: Features): boolean => /\bprinciples of (?:the )?(?:\w+ )?law\b/.test(text);

const asksOther = (features: Features): boolean =>
  features.has('commentators', 'whoever', 'criticism', 'praise', 'compare', 'termAsked') ||
  (features.has('principle') && !isOfLaw(features)) ||
  features.mentions.some(
    ({ kind, ref }) =>
      kind === 'expert' || kind === 'term' || (kind === 'actor' && !isOfCharter(features, ref)),
  ) ||
  features.strangers.length > 0 ||
  features.numbers.numbers.length > 0;

/** "the UN Charter", "which laws does it say apply", "principles of international law" */
const lawNamed =
  /\b(?:un|united nations|uno) charter\b|\bcharter of the (?:un|united nations)\b|\b(?:which|what) (?:\w+ )?laws? (?:does|do|is|are)\b|\bprinciples of (?:the )?(?:\w+ )?law\b/;
const lawful = wordSet(
  'un united nations uno charter law laws legal international humanitarian principles principle apply applies applied hold holds count counts valid govern governs conduct behaviour online cyberspace internet net web recall preamble taken referred mention',
);
const ofNet = wordSet('online cyberspace internet net web preamble');
const mostStray = 0.7;

/** Whether the text recalls the law that there is: told of the text itself, or of what is done online. */
function asksForLaw(features: Features): boolean {
  const { text, words } = features;
  if (!lawNamed.test(text)) return false;
  const isOfText = features.has('pronounThing', 'accord') || words.some(({ spelled }) => ofNet.has(spelled));
  const stray = weightOf(
    features
      .without(frames, ['accord'])
      .filter(({ spelled }) => !lawful.has(spelled) && !frameWords.test(spelled)),
  );
  return isOfText && stray <= mostStray;
}

const ofText: readonly CueName[] = ['pronounThing', 'accord', 'speech', 'whichOne', 'notSigning'];
/** One of these is in all that asks whether something is in it. */
const holding = wordSet(`
  mentioned in included covered come comes appear appears figures figure mention touched addressed say talk speak cover address cite
  name invoke refer deal touch recall include contain bring rely rest build quote point draw referred cited recalled invoked
  quoted named charter law laws missing absent left`);

export const inTheText: Reader = {
  name: 'in-the-text',
  needs: [{ cues: ofText }, { words: holding }],
  read: (features) => {
    if (!features.has(...ofText)) return undefined;
    if (features.otherThing || asksOther(features) || asksForViews(features) || !isInIt.test(features.text))
      return undefined;
    if (asksForLaw(features))
      return reading('law-in-the-text', 0.85, { kind: 'accord', entry: 'accord/international-law' });
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
