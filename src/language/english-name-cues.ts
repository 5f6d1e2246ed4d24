/** Phrases in which the Call is named: what is said with one of its names is said with each. Words that carry no content may stand between. */
import { phraseList } from './word-lists.ts';

const names = phraseList(
  'paris call | call | accord | pact | agreement | declaration | initiative | deal | paris thing',
);
const namesAndIt = [...names, 'it', 'this'];

/** "who began the pact", "did France get this going": who or what was first. */
const beginnings = phraseList('start | began | begin | begun | set up | kick start | initiate | instigate');
const begun = phraseList('start | begin | began | begun');

export const launchWithName: readonly string[] = [
  ...beginnings.flatMap((verb) => namesAndIt.map((name) => `${verb} ${name}`)),
  // "when did the deal begin", "was the declaration started by Macron"
  ...namesAndIt.flatMap((name) =>
    begun.flatMap((verb) => ['when', 'where', 'was'].map((asked) => `${asked} ${name} ${verb}`)),
  ),
  ...begun.flatMap((verb) => ['when did', 'where did'].map((asked) => `${asked} it ${verb}`)),
];

/** What may sign, where a verb by itself may also tell somebody's view: "which countries oppose it". */
const parties = phraseList('country | state | nation | government | company | firm | business | university');
const ofParties = (verbs: string): readonly string[] =>
  parties.flatMap((party) =>
    phraseList(verbs).flatMap((verb) => namesAndIt.map((name) => `${party} ${verb} ${name}`)),
  );

/** "has Norway backed the pact", "is Apple part of the declaration" */
export const signingWithName: readonly string[] = [
  ...phraseList('back | backed | endorse | endorsed | part of').flatMap((verb) =>
    names.map((name) => `${verb} ${name}`),
  ),
  ...phraseList(
    'agree to | adopt | embrace | opt into | pledge to | side with | enter | say yes to | said yes to',
  ).flatMap((verb) => namesAndIt.map((name) => `${verb} ${name}`)),
  // "accepts it is symbolic"
  ...names.map((name) => `accept ${name}`),
  ...ofParties('accept | agree with | approve | approve of | for | in favour of | in favor of'),
];

/** "which governments reject the pact" */
export const notSigningWithName: readonly string[] = ofParties(
  'reject | oppose | turn down | against | disagree with | do not agree with',
);

/** "is there anything in the deal about rigged votes" */
export const partWithName: readonly string[] = phraseList('anything | something').flatMap((thing) =>
  namesAndIt.map((name) => `is there ${thing} in ${name} about`),
);
