/** "singer missed chance", "smith turning point": an everyday word names a person where what stands beside it is what that person said. */
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import { commonnessOf } from '../../../language/common-words.ts';
import { foldWord } from '../../../language/fold.ts';
import type { Features } from '../../features.ts';
import { reading, type Reader } from '../../reader.ts';
import { weighed } from '../../wording/words.ts';
import { nearBest, rankClaims, refsOf, themesOf } from './claims.ts';

/** The people by their surnames, worked out when they are first asked for. */
const surnamesOf = new WeakMap<KnowledgeBase, ReadonlyMap<string, Reference<'expert'>>>();

function surnames(knowledge: KnowledgeBase): ReadonlyMap<string, Reference<'expert'>> {
  const known = surnamesOf.get(knowledge);
  if (known !== undefined) return known;
  const found = new Map<string, Reference<'expert'>>();
  for (const { ref, name } of knowledge.experts) {
    const [first, ...others] = name.en.split(' ');
    const surname = foldWord(others.at(-1) ?? '');
    if (first !== undefined && surname !== '') found.set(surname, ref);
  }
  surnamesOf.set(knowledge, found);
  return found;
}

const mostWords = 6;
const leastCoverage = 0.75;
/** What two people said much alike tells neither of them from the other. */
const nearlyAsWell = 0.6;

/** The place of a surname that is an everyday word, at either end; -1 where there is none. */
function placeOfSurname({ words }: Features, known: ReadonlyMap<string, unknown>): number {
  const isOrdinary = (word = ''): boolean => known.has(word) && commonnessOf(word) !== 0;
  if (isOrdinary(words[0]?.text)) return 0;
  return isOrdinary(words.at(-1)?.text) ? words.length - 1 : -1;
}

export const bareSurname: Reader = {
  name: 'bare-surname',
  longest: mostWords,
  read: (features, model) => {
    if (features.words.length < 2 || features.words.length > mostWords || features.otherThing)
      return undefined;
    const known = surnames(model.knowledge);
    const place = placeOfSurname(features, known);
    const person = place < 0 ? undefined : known.get(features.words[place]?.text ?? '');
    if (person === undefined || features.named('expert').length > 0) return undefined;
    // "online Geneva Accord": the word belongs to a longer name.
    if (features.mentions.some(({ start, end }) => end - start > 1 && place >= start && place < end))
      return undefined;
    const words = features
      .without(['quote', 'speech'], [])
      .map((word, position) => (position === place ? weighed(word, 0) : word));
    const claims = rankClaims(features, model, words, ({ expert }) => expert === person);
    const [best] = claims;
    if (best === undefined || !best.wholePhrase || best.coverage < leastCoverage) return undefined;
    const near = nearBest(claims, nearlyAsWell);
    return reading('bare-surname', 0.8, {
      kind: 'opinions',
      filter: { experts: [person], claims: refsOf(near), context: themesOf(near).slice(0, 1) },
    });
  },
};
