/** A few words that are what somebody said and nothing else, such as "uphill battle" or "outside looking in". */
import type { Features } from '../../features.ts';
import { reading, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';

/** More words than this are hardly a catchword. */
const mostWords = 8;

/** "did not sign", "likes it", "how many companies": that asks for parties, for a side or for a number, whoever used the same words. */
const ofOthers = ['signing', 'notSigning', 'praise', 'criticism', 'count', 'time', 'place'] as const;

/** "is Microsoft on board": a question of its own. */
const asks = /^(?:who|whose|what|which|where|when|why|how|is|are|was|do|does|did|has|have|can|should)$/;

const auxiliary =
  /^(?:an?|the|all|it|its|this|that|did|do|does|has|have|had|is|are|was|were|be|been|to|of|on|in|not|no|will|would|who|they)$/;

/** Words beside those that ask for something else: "outside looking in" has one, "did not sign" has none. */
const saysMore = ({ words, placesOf }: Features): boolean =>
  words.some(
    ({ text }, place) => !auxiliary.test(text) && ofOthers.every((cue) => !placesOf(cue).has(place)),
  );

const leastBesideWho = 3;

/** "empty words who": whoever said just that. */
const withoutWho = (words: readonly Word[]): readonly Word[] =>
  words.length >= leastBesideWho && words.at(-1)?.text === 'who' ? words.slice(0, -1) : words;

/** "climate accord" is not ours, but "Trump climate accord" is what somebody said of a party here. */
const isOfOtherThing = (features: Features): boolean =>
  features.otherThing && features.named('actor').length === 0;

export const exactClaim: Reader = {
  name: 'exact-claim',
  longest: mostWords,
  read: (features, model) => {
    const { words } = features;
    if (words.length < 2 || words.length > mostWords || asks.test(words[0]?.text ?? '')) return undefined;
    const claims = model.claimTopics.find(withoutWho(words));
    const [first] = claims;
    if (first === undefined || isOfOtherThing(features) || !saysMore(features)) return undefined;
    return reading('exact-claim', 0.93, {
      kind: 'opinions',
      filter: { claims, context: model.knowledge.opinion(first).themes.slice(0, 1) },
    });
  },
};
