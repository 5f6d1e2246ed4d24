/** "what do signatories promise?", "what does it commit its supporters to?": all of the principles. */
import { reading, type Reader } from '../../reader.ts';

const supporters =
  '(?:signator(?:y|ies)|signers?|supporters?|backers?|members?|endorsers?|participants?|states|countries|governments|companies|firms)';
const ofCall =
  '(?: (?:of|to|in) (?:it|this|the (?:\\w+ )?(?:call|accord|pact|agreement|declaration|initiative|deal)))?';

const theyPromise = new RegExp(
  `^(?:and |so |but )?what (?:exactly |all |else )?(?:did|do|does|have|must|should) (?:the |its |all |all the )?${supporters}${ofCall} (?:\\w+ )?(?:commit|promise|pledge|vow|undertake|subscribe)(?:d|ted)?(?: themselves)?(?: to)?(?: do)?(?: by signing| when they sign| there)?$`,
);
const itCommits = new RegExp(
  `^(?:and |so |but )?what does (?:it|the (?:\\w+ )?(?:call|accord|pact|agreement|declaration|initiative|deal)) (?:commit|oblige|bind|pledge) (?:the |its |all )?${supporters} to(?: do)?$`,
);

export const commitments: Reader = {
  name: 'commitments',
  read: ({ text, has, named, otherThing }) =>
    !otherThing &&
    has('define', 'list', 'principleSoft') &&
    named('actor').length === 0 &&
    (theyPromise.test(text) || itCommits.test(text))
      ? reading('commitments', 0.85, { kind: 'principles', principles: [] })
      : undefined,
};
