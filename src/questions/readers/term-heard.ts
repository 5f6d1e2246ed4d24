/** "somebody said 'public core' like I should know what that is": a term that was heard and is to be explained. */
import type { Features } from '../features.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';

/** The person does not know what the word means. */
const isUnclear =
  /\bwhat (?:on earth |the hell |the heck )?(?:that|this|it|those|these|they) (?:even |actually |really |all )?(?:is|are|was|were|means?|meant|stands? for|refers? to)\b|\bnever heard\b|\bnodd(?:ed|ing)\b|\b(?:no|any|some) (?:idea|clue)\b|\b(?:kept|keeps?|always|all) (?:on )?(?:saying|hearing|mentioning|talking|using|throwing|dropping|going)\b|\bgo(?:es|ing)? on about\b|\b(?:throws?|threw|thrown|throwing|bandied) (?:it )?(?:around|about)\b|\bkeeps? (?:coming|popping) up\b|\b(?:everyone|everybody|people|they|folks)(?: all)? (?:mentions?|mentioned|talks? about|talked about|uses?|used|says?|said)\b|\b(?:dare|dared|afraid|too shy|embarrassed|ashamed) (?:not )?(?:to )?ask\b|\bsupposed to (?:mean|be|know)\b|\bdoes it (?:mean|want to say)\b|\b(?:is|was) greek to me\b|\bmeans nothing to me\b|\bexplain\b|\bnot know the (?:word|term|expression)\b|\bwhat a word\b/;

const mostStray = 1.6;

function strayBeside({ words, mentions, placesOf }: Features): number {
  const named = new Set<number>([...placesOf('define'), ...placesOf('speech')]);
  for (const { kind, start, end } of mentions) {
    if (kind !== 'term' && kind !== 'principle' && kind !== 'theme') continue;
    for (let place = start; place < end; place += 1) named.add(place);
  }
  return words.reduce((sum, { weight }, place) => sum + (named.has(place) ? 0 : weight), 0);
}

export const termHeard: Reader = {
  name: 'term-heard',
  read: (features) => {
    const [term, ...more] = features.named('term');
    if (term === undefined || more.length > 0 || features.otherThing) return undefined;
    if (features.strangers.length > 0 || features.numbers.numbers.length > 0) return undefined;
    if (features.has('commentators', 'compare', 'whoever', 'criticism', 'praise', 'whichOne', 'accord'))
      return undefined;
    if (features.named('actor').length > 0 || features.named('expert').length > 0) return undefined;
    if (!isUnclear.test(features.text) || strayBeside(features) > mostStray) return undefined;
    return reading('term-heard', nameConfidence(features, [term]) * 0.9, { kind: 'term', term });
  },
};
