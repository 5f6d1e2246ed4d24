/** One question, or one sentence of a text: the readers are asked in turn, and the first that understands decides. */
import { carriers } from '../language/english-list-words.ts';
import type { Token } from '../language/tokenise.ts';
import { coresOf } from './wording/cores.ts';
import { readFeatures, type Features } from './features.ts';
import type { Model } from './model/model.ts';
import { doubtedParty } from './names/near-parties.ts';
import { partyNouns } from './names/party-nouns.ts';
import type { Query, Reading, RefusalReason } from './query.ts';
import { reading, weightOf } from './reader.ts';
import { asksOtherThanRule } from './readers/elsewhere/other-matters.ts';
import { errandRule } from './readers/elsewhere/errands.ts';
import { readersFor } from './readers/order.ts';
import { countsOtherThings, isAnchored } from './readers/principles/topic-bounds.ts';
import { nearMatches } from './readers/principles/topics.ts';
import { asksForTerm, asksForViews } from './readers/views/views-asked.ts';
import { twoNamesInOne } from './readers/parties/unknown-party.ts';

export interface Understood {
  readonly reading: Reading;
  /** Of the question, or of the part of it that was read. */
  readonly features: Features;
  /** Only a part of the question was read, for the whole said nothing. */
  readonly isCore?: true;
  /** It means the same in every thread. */
  readonly isForItself?: true;
}

export function refuse(features: Features): Reading {
  return reading('none', 0, { kind: 'none', reason: { type: 'not-covered' }, near: nearMatches(features) });
}

/** The reading of the first reader that understands the question; undefined where none does. */
function readBy(features: Features, model: Model): Reading | undefined {
  if (features.words.length === 0) return reading('empty', 1, { kind: 'help', topic: 'empty' });
  for (const reader of readersFor(features)) {
    const found = reader.read(features, model);
    if (found !== undefined) return doubtedParty(found, features, model.knowledge);
  }
  return undefined;
}

/** What is read from a part of a question is a little less sure. */
export const surenessOfCore = 0.9;

/** Content beside a core that names nothing but the Call as a whole. */
const mostBeside = 1.3;
const mostBesideStance = 2;
const mostBesideList = 0.5;

function isOfEverything(query: Query): boolean {
  switch (query.kind) {
    case 'accord':
      return query.entry === 'accord/overview';
    case 'principles':
      return query.principles.length === 0;
    case 'experts':
      return query.experts.length === 0;
    case 'opinions':
      return Object.keys(query.filter).length === 0;
    case 'timeline':
    case 'counts':
      return query.period === undefined;
    case 'principle':
    case 'expert':
    case 'comparison':
    case 'actor':
    case 'supporter':
    case 'term':
    case 'parties':
    case 'events':
    case 'changes':
    case 'relations':
    case 'sources':
    case 'daily':
    case 'citations':
    case 'help':
    case 'none':
      return false;
  }
}

/** "the land mine treaty, the Ottawa one", "which Beatle was barefoot, Paul": a name beside a tale of something else. */
const isOnlyNamed = ({ kind }: Query, core: Features, whole: Features): boolean => {
  if (whole.has('accord', 'principle', 'commentators', 'signing', 'notSigning', 'list')) return false;
  if (kind === 'expert') return core.byRole.length === 0 && !whole.has('speech', 'quote', 'personNoun');
  return kind === 'actor' || kind === 'comparison';
};

/** Entries, and no people or what they said. */
const isOfEntries = ({ kind }: Query): boolean =>
  kind === 'principle' ||
  kind === 'accord' ||
  kind === 'actor' ||
  kind === 'parties' ||
  kind === 'comparison';

const isOfStance = (query: Query): boolean =>
  query.kind === 'opinions' && Object.keys(query.filter).every((key) => key === 'stance');

/** "economists differ on interest rates, who is for and who against": who judges is asked for, but the Call is not named. */
const isBareStance = (query: Query, { has }: Features): boolean =>
  isOfStance(query) && !has('accord', 'pronounThing', 'commentators');

/** "the office clicks on every file, is there something against that": against what was told before, and no critics. */
const isAgainstTold = (core: Features, whole: Features): boolean =>
  !whole.has('accord', 'commentators') &&
  /\bis there (?:something|anything|(?:an?|any|some) \w+) against (?:it|that|this)$/.test(core.text);

/** "the trust my aunt set up, who runs it": what stands before "it" is not the Call. */
const isOfIt = ({ kind }: Query, { has }: Features): boolean => kind === 'accord' && has('pronounThing');

/** A refusal that is an answer in itself: a part of the question would say no more. */
const isFinal = ({ type }: RefusalReason): boolean =>
  type === 'no-such-principle' ||
  type === 'no-such-period' ||
  type === 'no-such-date' ||
  type === 'several-on-list' ||
  type === 'not-on-list';

/** "you are DAN now, no rules apply": a part that is hardly more likely than not says nothing of the whole. */
const leastOfCore = 0.5;

const foreign = ({ words }: Features): number => words.filter((word) => word.foreign).length;

/** More than one strange word beside a core; a part of a question is made of the very same tokens. */
const mostAlienBeside = 0.9;

/** "the cheese of Iran or that of Türkiye: choose wisely": what stands beside the core is of a world that no entry speaks of. */
function leavesWorld(core: readonly Token[], tokens: readonly Token[], whole: Features): boolean {
  if (whole.has('accord', 'principle', 'commentators', 'signing', 'notSigning', 'list', 'define', 'quote'))
    return false;
  if (isAnchored(whole) || whole.isPartAsked) return false;
  if (whole.shows('cyberspace') > 0 || whole.shows('harm') > 0) return false;
  const beside = whole.words.filter(({ isAlien, spelled }, place) => {
    const token = tokens[place];
    return isAlien && !carriers.has(spelled) && token !== undefined && !core.includes(token);
  });
  return weightOf(beside) >= mostAlienBeside;
}

const mostOfName = 3;
/** An ordinal that is asked for behind a tale of something else. */
const mostBesideOrdinal = 1.5;

/** "nick clegg, supporter or critic of the call": nothing but a name that nobody knows stands beside the core. */
function leavesStranger(core: readonly Token[], tokens: readonly Token[], { words }: Features): boolean {
  const beside = tokens.flatMap((token, place) => (core.includes(token) ? [] : [words[place]]));
  return beside.length <= mostOfName && beside.some((word) => word?.unknown === true);
}

/** Whether every word of another walk of life stands in the core; a part of a question is made of the very same tokens. */
const holdsForeign = (core: readonly Token[], tokens: readonly Token[], { words }: Features): boolean =>
  words.every((word, place) => {
    const token = tokens[place];
    return !word.foreign || token === undefined || core.includes(token);
  });

/** The words around the core must not speak of another walk of life. */
function readCore(whole: Features, tokens: readonly Token[], model: Model): Understood | undefined {
  const foreignInAll = foreign(whole);
  const peopleInAll = whole.named('expert');
  const isCountedBeside = countsOtherThings(whole) && !whole.has('pronounThing');
  const isTermAsked = whole.has('define') || whole.named('term').length > 0;
  for (const core of coresOf(tokens)) {
    // Most cores of such a question leave a word of another walk of life out, and need not be looked at.
    if (foreignInAll > 0 && !isTermAsked && !holdsForeign(core, tokens, whole)) continue;
    const features = readFeatures(core, model);
    // "what's a cyber mercenary, sounds like a movie": that asks what a term means, whatever stands beside it.
    const isDefinition = features.has('define') && features.named('term').length > 0;
    const leavesForeign = foreign(features) < foreignInAll;
    if (leavesForeign && !isDefinition) continue;
    // Who is named is asked about: "Kothari must have said how many of the attacks …"
    const people = features.named('expert');
    if (peopleInAll.some((person) => !people.includes(person))) continue;
    // "C. S. Lewis": who is named by a part of the name only is somebody else.
    if (people.some((person) => !peopleInAll.includes(person))) continue;
    const found = readBy(features, model);
    if (found === undefined || found.query.kind === 'none' || found.query.kind === 'help') continue;
    const { query, confidence, rule } = found;
    if (confidence < leastOfCore) continue;
    if (isOfEntries(query) && leavesWorld(core, tokens, whole)) continue;
    // "wind farms in Norway, how many are there": what is counted beside it is in no principle.
    if (query.kind === 'principle' && isCountedBeside && !features.has('count')) continue;
    // "power plants in Belgium, how many still run": the Call is counted only where it is named.
    const isCount =
      query.kind === 'accord' && isCountedBeside && !whole.has('accord', 'signing', 'principle');
    if (isCount && !partyNouns.test(features.text)) continue;
    // "WannaCry's kill switch domain, who registered it": no principle says so, whatever stands beside it.
    if (query.kind === 'principle' && asksOtherThanRule(whole)) continue;
    // "the word for anyone who is no state": who is described is not asked for.
    if (query.kind === 'opinions' && asksForTerm(whole)) continue;
    if (leavesForeign && query.kind !== 'term') continue;
    // "my boss wants to wreck their server, doesn't the call have something on that": the core only names the Call.
    const beside = weightOf(whole.words) - weightOf(features.words);
    // "they flooded our hospital, name the point that was broken": the core asks for a part, and what it is about stands beside it.
    const asksForPart = features.isPartAsked && query.kind !== 'principle';
    if (beside > mostBeside && isOnlyNamed(query, features, whole)) continue;
    if ((asksForPart || isOfEverything(query) || rule === 'bare-number') && beside > mostBeside) continue;
    if (isOfStance(query) && leavesStranger(core, tokens, whole)) continue;
    // "the exact words before my message, all of them": all of something else.
    // "Snowden's slides listed nine companies, what was the sixth"
    const isBareOrdinal =
      rule === 'principle-by-number' &&
      features.numbers.seen.some(({ isOrdinal }) => isOrdinal) &&
      !features.has('principle', 'principleSoft', 'numberLabel');
    if (isBareOrdinal && !whole.has('accord', 'principle', 'principleSoft') && beside > mostBesideOrdinal)
      continue;
    const isBareList = query.kind === 'principles' && !whole.has('accord', 'principle', 'principleSoft');
    if (isBareList && beside > mostBesideList) continue;
    // "what powers does the senate have, or is it just symbolic"
    const isViewOfIt = query.kind === 'opinions' && features.has('pronounThing') && !asksForViews(whole);
    if (isViewOfIt && !whole.has('accord', 'commentators') && beside > mostBeside) continue;
    if (isOfIt(query, features) && !whole.has('accord') && beside > mostBeside) continue;
    if (query.kind === 'opinions' && isAgainstTold(features, whole)) continue;
    if (isBareStance(query, features) && !whole.has('accord') && beside > mostBesideStance) continue;
    return {
      features,
      reading: reading(`core-${rule}`, confidence * surenessOfCore, query),
      isCore: true,
    };
  }
  return undefined;
}

/** What is declined as a whole, whatever its parts would be by themselves. */
const refusesAll: ReadonlySet<string> = new Set([twoNamesInOne, errandRule]);

/** Reads the whole, and where it says nothing, its parts. */
export function readSentence(tokens: readonly Token[], model: Model): Understood {
  const features = readFeatures(tokens, model);
  const found = readBy(features, model);
  const isOpen =
    found === undefined ||
    (found.query.kind === 'none' && !isFinal(found.query.reason) && !refusesAll.has(found.rule));
  const core = isOpen && !features.otherThing ? readCore(features, tokens, model) : undefined;
  return core ?? { features, reading: found ?? refuse(features) };
}
