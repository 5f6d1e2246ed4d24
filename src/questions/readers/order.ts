/** The readers in the order in which they are asked. A new kind of question gets a reader here. */
import type { Features } from '../features.ts';
import type { Reader } from '../reader.ts';
import { bareNumber } from './principles/bare-number.ts';
import { bareSurname } from './views/bare-surname.ts';
import { besideDescribed } from './principles/beside-described.ts';
import { changes } from './commands/changes.ts';
import { commandArguments, exactCommand } from './commands/command-arguments.ts';
import { commitments } from './principles/commitments.ts';
import { comparison } from './views/comparison.ts';
import { counts } from './facts/counts.ts';
import { errands, smallMatters } from './elsewhere/errands.ts';
import { eventDates } from './facts/event-dates.ts';
import { disagreements } from './facts/disagreements.ts';
import { facts } from './facts/facts.ts';
import { exactClaim } from './views/exact-claim.ts';
import { exactName } from './facts/exact-name.ts';
import { inTheText } from './facts/in-the-text.ts';
import { latest } from './parties/latest.ts';
import { leavers } from './parties/leavers.ts';
import { legalForce } from './facts/legal-force.ts';
import { likened } from './elsewhere/likened.ts';
import { listPart } from './commands/list-part.ts';
import { commands, lists, overview } from './commands/lists.ts';
import { namedFact } from './facts/named-fact.ts';
import { byNumber } from './principles/numbers.ts';
import { oneOfTwo } from './facts/one-of-two.ts';
import { opinions } from './views/opinions.ts';
import { participation } from './parties/participation.ts';
import { otherObject } from './elsewhere/other-object.ts';
import { partyInShort } from './parties/party-in-short.ts';
import { partyLists } from './parties/party-lists.ts';
import { everydayAffairs, ownAffairs } from './elsewhere/own-affairs.ts';
import { people, unknownPeople } from './views/people.ts';
import { relations } from './texts/relations.ts';
import { smallTalk } from './commands/small-talk.ts';
import { stance } from './views/stance.ts';
import { repaying } from './principles/repaying.ts';
import { strikingBack } from './principles/striking-back.ts';
import { termFact } from './facts/term-fact.ts';
import { termHeard } from './facts/term-heard.ts';
import { timeCommands } from './commands/time-commands.ts';
import { periodIn } from './facts/time-words.ts';
import { joinsOfKind, joinsOfYear, timeline } from './facts/timeline.ts';
import { supporterEntry, supporterNamed, supporters } from './parties/supporters.ts';
import { principleAsked } from './principles/principle-asked.ts';
import { topics } from './principles/topics.ts';
import { indexReaders, readersAwake } from './reader-index.ts';
import { voiceDescribed } from './views/voice-described.ts';
import { voicesOfKind } from './views/voices-of-kind.ts';
import { unknownParty } from './parties/unknown-party.ts';

/** The order is the rule: what names something exactly comes before what only sounds like it. */
export const readers: readonly Reader[] = [
  supporterEntry,
  commands,
  listPart,
  smallTalk,
  namedFact,
  timeCommands,
  supporters,
  supporterNamed,
  exactCommand,
  partyInShort,
  leavers,
  latest,
  relations,
  termFact,
  disagreements,
  otherObject,
  smallMatters,
  errands,
  everydayAffairs,
  ownAffairs,
  exactClaim,
  legalForce,
  strikingBack,
  repaying,
  oneOfTwo,
  termHeard,
  inTheText,
  likened,
  unknownPeople,
  unknownParty,
  comparison,
  voicesOfKind,
  voiceDescribed,
  people,
  bareSurname,
  besideDescribed,
  bareNumber,
  byNumber,
  counts,
  commandArguments,
  changes,
  joinsOfKind,
  joinsOfYear,
  timeline,
  eventDates,
  exactName,
  lists,
  principleAsked,
  commitments,
  facts,
  partyLists,
  participation,
  stance,
  opinions,
  overview,
  topics,
];

const index = indexReaders(readers);

/** They go by the words that frame a question, and would not mind what stands between. */
const readByCues: ReadonlySet<Reader> = new Set([
  legalForce,
  oneOfTwo,
  inTheText,
  changes,
  counts,
  joinsOfKind,
  joinsOfYear,
  timeline,
  eventDates,
  lists,
  facts,
  partyLists,
  participation,
  stance,
  opinions,
  overview,
]);

/** "what's the weather going to be like": a word of another walk of life, and nothing that names the Call or its people. */
function isOfAnotherWalk(features: Features): boolean {
  if (features.has('accord', 'principle', 'commentators') || features.named('expert').length > 0)
    return false;
  return features.words.some(
    ({ foreign }, position) =>
      foreign &&
      !features.isInCue(position) &&
      periodIn(features)?.positions.has(position) !== true &&
      !features.mentions.some(({ start, end }) => position >= start && position < end),
  );
}

/** The readers that may read a question with these features, in their order. */
export function readersFor(features: Features): readonly Reader[] {
  const awake = readersAwake(index, features);
  if (!isOfAnotherWalk(features)) return awake;
  return awake.filter(
    (reader) => !readByCues.has(reader) || (reader === participation && asksOfUnknownFirm(features)),
  );
}

/** "did Netflix sign it": a firm of another walk of life is asked for as a party. */
const asksOfUnknownFirm = (features: Features): boolean =>
  features.strangers.length > 0 && features.has('signing', 'notSigning');
