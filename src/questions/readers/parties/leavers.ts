/** "did Trump pull out of it", "has any state left since": what is on record of those who left, and not what the text says of leaving. */
import { partyNouns } from '../../names/party-nouns.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';

const leave = 'withdraw|leave|quit|exit';
const left = 'withdrawn|withdrawing|withdrew|left|leaving|quit|exited';
const pull = 'pull|walk|back|drop';
const pulled = 'pulled|walked|backed|dropped';
const behind =
  'of|from|the|it|this|that|paris|call|accord|pact|agreement|declaration|deal|text|again|yet|since|already|later|ever|then|afterwards|too';

/** "did it leave", "has it left"; "maternity leave" is nobody's leaving. */
const leaves = new RegExp(
  `^(?:(?:and|so|but|when|why) )*(?:(?:did|does|will) (?:\\S+ ){1,5}(?:${leave}|(?:${pull}) (?:out|away))|(?:has|have|had|is|was) (?:\\S+ ){1,5}(?:${left}|(?:${pulled}) (?:out|away)))(?: (?:${behind}))*$`,
);
/** "which countries have left it", "who withdrew from the call" */
const whoLeft = new RegExp(
  `^(?:(?:and|so|but) )*(?:who|which|what|how many) (?:\\S+ ){0,5}(?:${left}|(?:${pulled}) (?:out|away))(?: (?:${behind}))*$`,
);
const anybody = /\b(?:who|any|anyone|anybody|ever|someone|somebody|one)\b/;
/** Said of nothing but the Call, even where it is not named; "has anyone left" may be of the office. */
const fromTexts = /\bany(?:one|body) (?:ever )?(?:withdr|pulled out)|\bany(?:one|body) ever\b/;
const verbs: ReadonlySet<string> = new Set([leave, left, pull, pulled].flatMap((forms) => forms.split('|')));

export const leavers: Reader = {
  name: 'leavers',
  needs: [{ words: verbs }],
  read: (features) => {
    if (features.otherThing || features.named('expert').length > 0) return undefined;
    const { text } = features;
    const asksWho = whoLeft.test(text);
    if (!asksWho && !leaves.test(text)) return undefined;
    const [actor, ...others] = features.named('actor');
    if (actor === undefined) {
      const isOfCall =
        features.has('accord', 'pronounThing') || partyNouns.test(text) || fromTexts.test(text);
      return isOfCall && (asksWho || anybody.test(text)) && features.strangers.length === 0
        ? reading('leavers', 0.85, { kind: 'accord', entry: 'accord/withdrawals' })
        : undefined;
    }
    return others.length > 0 || asksWho
      ? undefined
      : reading('party-leaving', nameConfidence(features, [actor]) * 0.85, { kind: 'actor', actor });
  },
};
