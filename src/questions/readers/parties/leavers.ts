/** "did Trump pull out of it", "has the United States left since": what is on record of that party, and not what the text says of leaving. */
import { wordSet } from '../../../language/word-lists.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';

const verbs = wordSet(
  'withdraw withdraws withdrew withdrawn withdrawing leave left quit pull pulled walk walked back backed drop dropped exit exited',
);

const behind =
  '(?: (?:of|from|the|it|this|that|paris|call|accord|pact|agreement|declaration|deal|text|again|yet|since|already|later|ever|then|afterwards|too))*$';
const ways = '(?:out|away)';
/** "did it leave", "has it left"; "maternity leave" is nobody's leaving. */
const leaves = new RegExp(
  `^(?:(?:and|so|but|when|why) )*(?:(?:did|does|will) (?:\\S+ ){1,5}(?:withdraw|leave|quit|exit|(?:pull|walk|back|drop) ${ways})|(?:has|have|had|is|was) (?:\\S+ ){1,5}(?:withdrawn|withdrawing|left|quit|exited|(?:pulled|walked|backed|dropped) ${ways}))${behind}`,
);

export const leavers: Reader = {
  name: 'leavers',
  needs: [{ words: verbs }, { named: ['actor'] }],
  read: (features) => {
    if (!leaves.test(features.text) || features.otherThing || features.named('expert').length > 0)
      return undefined;
    const [actor, ...others] = features.named('actor');
    return actor === undefined || others.length > 0
      ? undefined
      : reading('party-leaving', nameConfidence(features, [actor]) * 0.85, { kind: 'actor', actor });
  },
};
