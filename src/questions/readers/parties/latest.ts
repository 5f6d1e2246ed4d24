/** "which was the last state to join", "who signed most recently", "newest supporters": who came last. */
import { wordSet } from '../../../language/word-lists.ts';
import { reading, type Reader } from '../../reader.ts';

const late = 'last|latest|newest|most recent|most recently|latterly';
const joining =
  'join|sign|sign up|back it|support it|endorse it|come on board|come aboard|get on board|be added';
const joined = 'joined|signed|signed up|backed it|came on board|came in|got on board|was added|were added';
const newcomers =
  'supporters?|signatory|signatories|joiners?|newcomers?|additions?|backers?|adherents?|recruits?|latecomers?';
const ofCall =
  'of|to|from|on|in|the|it|this|that|paris|call|accord|pact|agreement|declaration|list|up|please|so|far|now';
const end = `(?: (?:${ofCall}))*$`;
const asked = '^(?:(?:and|so|but) )*';

const forms = [
  // "which was the last state to join"
  new RegExp(
    `${asked}(?:(?:who|which|what|name) (?:\\S+ ){0,4}?)?(?:the )?(?:${late}) (?:\\S+ ){0,2}?to (?:${joining})${end}`,
  ),
  // "who joined last"
  new RegExp(`${asked}(?:who|which|what) (?:\\S+ ){0,3}?(?:${joined}) (?:\\S+ ){0,3}?(?:${late})${end}`),
  // "which country most recently joined"
  new RegExp(`${asked}(?:who|which|what) (?:\\S+ ){0,3}?(?:${late}) (?:${joined})${end}`),
  // "the newest supporters of the call"
  new RegExp(
    `${asked}(?:(?:who|which|what|show|list|name|is|are|was|were|me) )*(?:the )?(?:${late}) (?:\\S+ )?(?:${newcomers})${end}`,
  ),
];

export const latest: Reader = {
  name: 'latest',
  needs: [{ words: wordSet('last latest newest recent recently latterly') }],
  read: (features) => {
    if (features.otherThing || features.strangers.length > 0) return undefined;
    if (features.named('actor').length > 0 || features.named('expert').length > 0) return undefined;
    return forms.some((form) => form.test(features.text))
      ? reading('latest', 0.9, { kind: 'accord', entry: 'accord/latest-supporters' })
      : undefined;
  },
};
