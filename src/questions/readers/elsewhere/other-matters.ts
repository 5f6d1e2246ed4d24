/** Questions that share their words with a principle and ask for what no principle says: how something works, who judged it, when it was. */
import type { Features } from '../../features.ts';

/** "how does a nuclear reactor work": what a principle protects does not tell how that is built, nor by whom or when. */
const howItWorks =
  /^(?:(?:so|and|please|explain|tell me|know|wonder|wondering) )*(?:how (?:does|do|did|is|are) .*\b(?:works?|working|made|built|generated|powered|get|laid|cleaned|store|measured|make|makes|produce|produces|generate|generates|create|creates)\b|what (?:is|are) .*\bmade of$|what (?:does|do) an? .* do$|when (?:is|are) (?:the )?(?:next|first|last)\b|when (?:was|were) .*\b(?:created|invented|built|discovered|born|founded)\b|who (?:invented|built|discovered|runs|owns)\b)/;

export const asksHowItWorks = (features: Features): boolean => howItWorks.test(features.text);

/** "what is the best password manager": no principle recommends a thing to buy. */
const asksForBest =
  /^(?:(?:so|and|please) )*(?:(?:what|which|who) (?:is|are|makes|sells) (?:the )?)?(?:best|cheapest|fastest|better)\b/;

/** Nor does it tell who hacked somebody. */
const culprit = /\bwho (?:hacked|breached|leaked|stole|broke into|attacked|ddosed) (?!(?:me|us|my|our)\b)/;
const asksForCulprit = ({ text, has }: Features): boolean =>
  culprit.test(text) && !has('principle', 'whichOne', 'permission', 'accord');

/** Nor what it cost, who somebody is, or what a court made of it: "how much did the pipeline's owner pay". */
const ofCase =
  /\bhow (?:much|long|many \S+) (?:did|does|was|were|has|had)\b.*\b(?:pay|paid|cost|lose|lost|last|lasted|earn|made)\b|\bwhat (?:was|were) the (?:bill|cost|price|fine|damage|damages|ransom|sum|verdict|sentence)\b|\bwho (?:registered|wrote|coded|found|reported|sold|bought|paid|won|lost) \S|\bwhat did (?:the |a )?(?:court|judge|jury)\b/;
const ofOrder = /\b(?:which (?:of them |one )?|that |who )came first$/;
const asksOfCase = ({ text, has, strangers }: Features): boolean => {
  if (has('principle', 'permission', 'accord', 'commentators')) return false;
  if (ofOrder.test(text)) return true;
  return (
    !has('whichOne') && (ofCase.test(text) || (strangers.length > 0 && /\bwho (?:is|was) \S/.test(text)))
  );
};

/** Nothing here tells what is sold under a name: "what is phishing as a service". */
export const asksForOffer = ({ text, has }: Features): boolean =>
  has('define') && text.endsWith(' as a service') && !has('principle', 'whichOne');

/** Nor does a principle hold who judged something, as in "who is against Brexit". */
export const asksOtherThanRule = (features: Features): boolean =>
  (features.has('whoever') && features.has('criticism', 'praise')) ||
  asksHowItWorks(features) ||
  asksForBest.test(features.text) ||
  asksForCulprit(features) ||
  asksOfCase(features);

/** "NATO article 4 meaning" */
export const citesArticle = ({ words, has }: Features): boolean =>
  has('principleSoft') &&
  words.some(({ spelled }, place) => /^articles?$/.test(spelled) && words[place + 1]?.isNumber === true);
