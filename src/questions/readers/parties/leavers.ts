/** "did Trump pull out of it", "has the United States left since": what is on record of that party, and not what the text says of leaving. */
import { nameConfidence, reading, type Reader } from '../../reader.ts';

const leave = 'withdraw|leave|quit|exit';
const left = 'withdrawn|withdrawing|left|quit|exited';
const pull = 'pull|walk|back|drop';
const pulled = 'pulled|walked|backed|dropped';
const behind =
  'of|from|the|it|this|that|paris|call|accord|pact|agreement|declaration|deal|text|again|yet|since|already|later|ever|then|afterwards|too';

/** "did it leave", "has it left"; "maternity leave" is nobody's leaving. */
const leaves = new RegExp(
  `^(?:(?:and|so|but|when|why) )*(?:(?:did|does|will) (?:\\S+ ){1,5}(?:${leave}|(?:${pull}) (?:out|away))|(?:has|have|had|is|was) (?:\\S+ ){1,5}(?:${left}|(?:${pulled}) (?:out|away)))(?: (?:${behind}))*$`,
);
const verbs: ReadonlySet<string> = new Set([leave, left, pull, pulled].flatMap((forms) => forms.split('|')));

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
