/** The readers in the order in which they are asked. A new kind of question gets a reader here. */
import type { Features } from '../features.ts';
import type { Reader } from '../reader.ts';
import { bareNumber } from './bare-number.ts';
import { bareSurname } from './bare-surname.ts';
import { besideDescribed } from './beside-described.ts';
import { changes } from './changes.ts';
import { commandArguments, exactCommand } from './command-arguments.ts';
import { comparison } from './comparison.ts';
import { counts } from './counts.ts';
import { errands } from './errands.ts';
import { eventDates } from './event-dates.ts';
import { disagreements } from './disagreements.ts';
import { facts } from './facts.ts';
import { exactName } from './exact-name.ts';
import { inTheText } from './in-the-text.ts';
import { legalForce } from './legal-force.ts';
import { likened } from './likened.ts';
import { listPart } from './list-part.ts';
import { commands, lists, overview } from './lists.ts';
import { namedFact } from './named-fact.ts';
import { byNumber } from './numbers.ts';
import { oneOfTwo } from './one-of-two.ts';
import { opinions } from './opinions.ts';
import { participation } from './participation.ts';
import { otherObject } from './other-object.ts';
import { partyInShort } from './party-in-short.ts';
import { partyLists } from './party-lists.ts';
import { ownAffairs } from './own-affairs.ts';
import { people, unknownPeople } from './people.ts';
import { relations } from './relations.ts';
import { smallTalk } from './small-talk.ts';
import { stance } from './stance.ts';
import { strikingBack } from './striking-back.ts';
import { termHeard } from './term-heard.ts';
import { timeCommands } from './time-commands.ts';
import { periodIn } from './time-words.ts';
import { joinsOfKind, joinsOfYear, timeline } from './timeline.ts';
import { supporterEntry, supporterNamed, supporters } from './supporters.ts';
import { principleAsked } from './principle-asked.ts';
import { topics } from './topics.ts';
import { voicesOfKind } from './voices-of-kind.ts';
import { unknownParty } from './unknown-party.ts';

/** The order is the rule: what names something exactly comes before what only sounds like it. */
const readers: readonly Reader[] = [
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
  relations,
  disagreements,
  otherObject,
  errands,
  ownAffairs,
  legalForce,
  strikingBack,
  oneOfTwo,
  termHeard,
  inTheText,
  likened,
  unknownPeople,
  unknownParty,
  comparison,
  voicesOfKind,
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
  facts,
  partyLists,
  participation,
  stance,
  opinions,
  overview,
  topics,
];

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
  if (!isOfAnotherWalk(features)) return readers;
  return readers.filter(
    (reader) => !readByCues.has(reader) || (reader === participation && asksOfParty(features)),
  );
}

/** "did Netflix sign it": a firm of another walk of life is asked for as a party. */
const asksOfParty = (features: Features): boolean =>
  features.strangers.length > 0 && features.has('signing', 'notSigning');
