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

/** Nothing here tells what is sold under a name: "what is phishing as a service". */
export const asksForOffer = ({ text, has }: Features): boolean =>
  has('define') && text.endsWith(' as a service') && !has('principle', 'whichOne');

/** Nor does a principle hold who judged something, as in "who is against Brexit". */
export const asksOtherThanRule = (features: Features): boolean =>
  (features.has('whoever') && features.has('criticism', 'praise')) ||
  asksHowItWorks(features) ||
  asksForBest.test(features.text) ||
  asksForCulprit(features);

/** "NATO article 4 meaning" */
export const citesArticle = ({ words, has }: Features): boolean =>
  has('principleSoft') &&
  words.some(({ spelled }, place) => /^articles?$/.test(spelled) && words[place + 1]?.isNumber === true);
