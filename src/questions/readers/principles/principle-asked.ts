/** "which one is about …": a principle is asked for in so many words, whatever else they could mean. */
import { decide } from '../../../matching/decision.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { reading, weightOf, type Reader } from '../../reader.ts';
import { asksWhoHolds, readsItAs } from '../views/claim-frames.ts';
import { asksForSpeaker, remembersWords } from '../views/views-asked.ts';
import {
  askedForPrinciple,
  explainsMost,
  factFrames,
  isOfEverydayLife,
  isOfOtherWalk,
  topicFrames,
} from './topic-bounds.ts';
import { toQuery } from './topics.ts';

/** "tell me about the election one" */
const theOne =
  /\bthe (?!(?:next|previous|other|first|second|third|last|same|right|only|following|wrong|new|old|big)\b)[a-z]+(?: [a-z]+)? one$/;

/** "does it mention human rights": a fact of the whole text is named. */
const mentionsFact = (features: Features): boolean =>
  /^(?:and |so )?(?:does|is there|has) (?:it|the|this|anything)\b/.test(features.text) &&
  !features.has('principle') &&
  features.named('accord').some((ref) => ref === 'accord/human-rights' || ref === 'accord/international-law');

/** "does it say anything about the UN charter": a fact of the whole text explains much more than any principle. */
function saysMoreOfFact(features: Features, { score, coverage }: TopicScore): boolean {
  if (features.has('principle')) return false;
  const [fact] = features.rank(features.without(factFrames, []), ['accord']);
  if (fact === undefined || fact.coverage < coverage) return false;
  // "enforcement clause"
  if (features.isPartAsked && fact.wholePhrase && fact.coverage >= wholeOfIt && fact.score > score)
    return true;
  return fact.longPhrase && fact.score > score * factLead && fact.coverage > coverage;
}
const wholeOfIt = 0.9;
const factLead = 1.3;

/** "I remember a line about an army unit": a claim explains all of it. */
function saysMoreOfClaim(features: Features): boolean {
  const [claim] = features.rank(features.without([...topicFrames, 'quote'], []), ['opinion']);
  return claim !== undefined && claim.wholePhrase && claim.coverage >= leastOfClaim;
}
const leastOfClaim = 0.75;

/** "are hospitals covered too", but not "is my bike covered" */
const isCovered =
  /^(?:and |so |but )?(?:is|are) (?!(?:my|our|your|his|her|the (?:call|accord))\b)(?:\S+ ){1,8}(?:covered|mentioned|protected|included|addressed)(?: (?:by|in) (?:it|the \w+))?(?: too| as well| there)?$/;

/** "the election one", or what closes a question on what is covered. */
const coveredOrOne = wordSet('one covered mentioned protected included addressed');

/** Begins a clause that asks for somebody. */
const asksWho = /^(?:who|whose|anyone|anybody)$/;

/** "whose quote is the one about …"; "the line for people who believe …" asks for no speaker. */
const asksForItsSpeaker = (features: Features): boolean =>
  (/^(?:(?:and|so|but) )?wh(?:o|om|ose)\b|\bwhose\b/.test(features.text) && asksForSpeaker(features)) ||
  readsItAs(features);

/** "is there anything about China": the party is asked for. */
const namesOnlyParty = (features: Features): boolean =>
  /^(?:and |so |but )?(?:is there|are there|does|anything|something|which one)\b/.test(features.text) &&
  features.named('actor').length > 0 &&
  weightOf(features.without(topicFrames, ['actor'])) < leastBesideParty;
const leastBesideParty = 0.3;

export const principleAsked: Reader = {
  name: 'principle-asked',
  needs: [{ cues: ['whichOne'], words: coveredOrOne }],
  read: (features) => {
    const endsWithOne = features.words.at(-1)?.spelled === 'one';
    const asksForOne = features.has('whichOne') || (endsWithOne && theOne.test(features.text));
    if (
      (!asksForOne && !isCovered.test(features.text)) ||
      features.has('commentators', 'termAsked') ||
      features.otherThing
    )
      return undefined;
    if (mentionsFact(features)) return undefined;
    if (!features.has('principle') && (asksWhoHolds(features) || asksForItsSpeaker(features)))
      return undefined;
    if (!features.has('principle') && namesOnlyParty(features)) return undefined;
    if (remembersWords(features) && saysMoreOfClaim(features)) return undefined;
    const principles = features.rank(features.without(topicFrames, []), ['principle']);
    const decision = decide(principles, askedForPrinciple);
    if (decision === undefined || isOfOtherWalk(decision.winner, features)) return undefined;
    if (saysMoreOfFact(features, decision.winner)) return undefined;
    // "need a line on hacked elections, who's got one": whoever said one is asked for.
    if (
      features.isPartAsked &&
      asksWho.test(features.words.findLast(({ afterBreak }) => afterBreak)?.spelled ?? '')
    )
      return undefined;
    if (features.isPartAsked && isOfEverydayLife(decision.winner, features)) return undefined;
    if (!asksForOne && !explainsMost(decision.winner)) return undefined;
    const query = toQuery(decision.winner.ref, features, undefined);
    return query === undefined ? undefined : reading('principle-asked', decision.confidence, query);
  },
};
