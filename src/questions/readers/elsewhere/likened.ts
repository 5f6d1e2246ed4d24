/** "the parallel to the climate accord": what the Call is likened to by somebody is no text of ours, but their claim is. */
import type { Reader } from '../../reader.ts';
import { reading } from '../../reader.ts';
import { nearBest, rankClaims, refsOf } from '../views/claims.ts';

/** "compare the Paris Call with the climate accord": the texts themselves, and not what somebody said of them. */
const ofBoth = /\b(?:paris call|the call|this call|cyber\w*)\b/;

/** The likeness has to be nearly all that is asked. */
const leastOfLikeness = 0.85;

export const likened: Reader = {
  name: 'likened',
  needs: [{ marks: ['otherThing'] }, { cues: ['compare', 'kinship'] }],
  read: (features, model) => {
    if (!features.otherThing || !features.has('compare', 'kinship')) return undefined;
    if (features.named('expert').length > 0 || features.strangers.length > 0 || ofBoth.test(features.text))
      return undefined;
    const words = features.without(
      ['commentators', 'whoever', 'speech', 'list', 'define', 'personNoun', 'source', 'compare', 'kinship'],
      [],
    );
    const claims = rankClaims(features, model, words, () => true);
    const [best] = claims;
    if (best === undefined || !best.wholePhrase || best.coverage < leastOfLikeness) return undefined;
    return reading('likened', 0.8, { kind: 'opinions', filter: { claims: refsOf(nearBest(claims, 0.8)) } });
  },
};
