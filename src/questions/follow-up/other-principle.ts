/** "and for malware?", "and what about one for elections?" after a principle: the principle for that, and no view on it. */
import { isReference } from '../../knowledge/reference.ts';
import { reading } from '../reader.ts';
import { sure, type FollowUpRule } from './turn.ts';

const asksForAnother =
  /^(?:(?:ok|okay|so|and|but|then|now|what|how|about|is|there|any|one|something) )*for\b/;
const leastCovered = 0.6;
const leastScore = 0.5;
/** The next best principle has to fall so far behind. */
const share = 0.85;

export const otherPrinciple: FollowUpRule = ({ alone, context, features, leans }) => {
  if (context.query.kind !== 'principle' || !leans) return undefined;
  if (alone.query.kind !== 'opinions' && alone.query.kind !== 'none') return undefined;
  if (!asksForAnother.test(features.text) || features.named('expert').length > 0) return undefined;
  if (features.has('speech', 'commentators', 'criticism', 'praise', 'quote', 'stance')) return undefined;
  const [best, next] = features.rank(features.without(['principle', 'whichOne', 'accord'], []), [
    'principle',
  ]);
  if (best === undefined || !best.wholePhrase || best.foreign > 0) return undefined;
  if (best.coverage < leastCovered || best.score < leastScore) return undefined;
  if (next !== undefined && next.score > best.score * share) return undefined;
  return isReference(best.ref, 'principle')
    ? reading('other-principle', sure, { kind: 'principle', principle: best.ref, aspect: 'whole' })
    : undefined;
};
