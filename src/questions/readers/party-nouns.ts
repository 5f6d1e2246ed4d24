/** Words for the kinds of parties that can sign. */
import type { Features } from '../features.ts';

/** Words for the kinds of parties, so that "which countries" is about signing and not about opinions. */
export const partyNouns =
  /\b(?:countr\w*|state|states|nation|nations|government|governments|compan\w*|firm|firms|business|businesses|corporation\w*|universit\w*|organi[sz]ation\w*|ngos?|charit\w*|non ?profits?|cities|regions?|parties|regimes?|powers?|institutions?|supporters|endorsers|adherents|entities|industry|academia|think tanks?|members?|signator\w*|giants?|platforms?|brands?|vendors?|banks?|bodies|associations?|authorities|foundations?)\b/;

/** Content that is not explained, the words for kinds of parties left out. */
export function strayBesideParties(features: Features): number {
  const nouns = features.words.filter((word) => partyNouns.test(word.spelled));
  return Math.max(0, features.unexplained - nouns.reduce((sum, { weight }) => sum + weight, 0));
}
