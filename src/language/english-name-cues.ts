/** Phrases in which the Call is named: what is said with one of its names is said with each. Words that carry no content may stand between. */
import { phraseList } from './word-lists.ts';

const names = phraseList(
  'paris call | call | accord | pact | agreement | declaration | initiative | deal | paris thing',
);
const namesAndIt = [...names, 'it', 'this'];

/** The phrases of `frames` with each name in place of "…". */
const withEach = (frames: string, among: readonly string[] = namesAndIt): readonly string[] =>
  phraseList(frames).flatMap((frame) => among.map((name) => frame.replace('…', name)));

/** "who began the pact", "did France get this going": who or what was first. */
const beginnings = phraseList('start | begin | began | begun | release | adopt | publish');

export const launchWithName = (): readonly string[] => [
  ...withEach('start … | began … | begin … | begun … | set up … | kick start … | initiate … | instigate …'),
  // "when did the deal begin", "was the declaration started by Macron"
  ...beginnings.flatMap((verb) => withEach(`when … ${verb} | where … ${verb} | was … ${verb}`)),
  ...beginnings.flatMap((verb) => [`when did it ${verb}`, `where did it ${verb}`]),
  ...withEach(
    'who make … | who made … | who propose … | who devise … | who conceive … | who invent … | come up with … | came up with … | whose idea … | whose initiative … | whose baby …',
  ),
];

/** "what came of the pact", "any news on the declaration" */
export const aftermathWithName = (): readonly string[] =>
  withEach(
    'come of … | came of … | become of … | became of … | what followed … | new with … | news on … | news about … | news of … | state of … today | state of … now | status of … today | status of … now | … change anything | how did … go on',
  );

export const governanceWithName = (): readonly string[] =>
  withEach(
    'who lead … | who run … | who manage … | who coordinate … | who maintain … | who oversee … | who steer … | who administer …',
  );

export const legalWithName = (): readonly string[] => [
  ...withEach('have to follow … | must follow … | have to obey … | have to respect … | have to keep …'),
  ...phraseList('just a declaration | only a declaration | merely a declaration'),
];

/** "why does the pact exist" */
export const purposeWithName = (): readonly string[] => [
  ...withEach('why … exist | why was … made | why was … created | why make …'),
  ...phraseList(
    'meant to achieve | aim to achieve | supposed to achieve | designed to achieve | hope to achieve | set out to achieve | seek to achieve | meant to accomplish | hope to accomplish | trying to accomplish',
  ),
];

/** "where is the text of the pact", "the website of the declaration" */
export const sourceWithName = (): readonly string[] =>
  withEach(
    'where text of … | where find … | where find text of … | where … online | where download … | where … published | website of … | page of … | text of … online',
  );

/** What may sign, where a verb by itself may also tell somebody's view: "which countries oppose it". */
const parties = phraseList(
  'country | state | nation | government | company | firm | business | university | city | organisation | organization | ngo | charity',
);
const ofParties = (frames: string, among?: readonly string[]): readonly string[] =>
  parties.flatMap((party) => withEach(frames, among).map((frame) => `${party} ${frame}`));

/** "has Norway backed the pact", "is Apple part of the declaration" */
export const signingWithName = (): readonly string[] => [
  // "accepts it is symbolic"
  ...withEach('back … | backed … | endorse … | endorsed … | part of … | accept …', names),
  ...withEach(
    'agree to … | adopt … | embrace … | opt into … | pledge to … | side with … | enter … | say yes to … | said yes to …',
  ),
  // "who belongs to the pact", "who is in it"
  ...withEach('belong to … | who in …'),
  // "which firms are behind the pact"
  ...ofParties('are behind …'),
  ...ofParties('in …', names),
  ...ofParties('accept … | agree with … | approve … | approve of … | for … | in favour of … | in favor of …'),
];

/** "which governments reject the pact" */
export const notSigningWithName = (): readonly string[] => [
  ...ofParties(
    'not in … | reject … | oppose … | turn down … | against … | disagree with … | do not agree with …',
  ),
  ...withEach('who not in …'),
];

/** "is there anything in the deal about rigged votes" */
export const partWithName = (): readonly string[] =>
  withEach('is there anything in … about | is there something in … about');
