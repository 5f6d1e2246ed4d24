/** "is Russia in the WTO", "did Russia sign the Tech Accord": parties that are named beside something that is not the Call. */
import { wordSet } from '../../../language/word-lists.ts';
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { partyNouns } from '../../names/party-nouns.ts';
import { reading, type Reader } from '../../reader.ts';
import type { Reading } from '../../query.ts';
import { textOf } from '../../wording/words.ts';

const asks = /^(?:and |so )?(?:is|are|was|were|isnt|arent)\b/;

/** Between the party and what it belongs to. */
const belongs =
  /^(?:(?:also|still|now|not|really|already|currently|even|an?|the|official|full|founding|permanent) )*(?:members? of|part of|in)$/;

/** What stands behind "in" or "a member of": its first word and where it ends. */
function belongsTo({ words, text: whole, mentions }: Features): number | undefined {
  const [subject] = mentions.filter(({ kind }) => kind === 'actor');
  if (subject === undefined || !asks.test(whole)) return undefined;
  const last = words.findIndex(({ text }, place) => place >= subject.end && /^(?:of|in)$/.test(text));
  if (last < 0 || !belongs.test(textOf(words.slice(subject.end, last + 1)))) return undefined;
  const object = words.findIndex(({ text }, place) => place > last && text !== 'the');
  return object < 0 ? undefined : object;
}

/** The Call, the list, "2018", "any way": nothing that one could be a member of besides. */
function isOfCall(features: Features, place: number): boolean {
  const word = features.words[place];
  const cues = (['accord', 'signing', 'notSigning', 'list', 'time', 'pronounThing'] as const).some((cue) =>
    features.placesOf(cue).has(place),
  );
  const isPlain = word === undefined || (word.neutral && !word.isUpperCase);
  return (
    cues ||
    isPlain ||
    word.isNumber ||
    features.has('accord') ||
    partyNouns.test(word.spelled) ||
    features.mentions.some(({ kind, start, end }) => kind === 'accord' && place >= start && place < end)
  );
}

const notOfCall = (near: readonly Reference[]): Reading =>
  reading('of-something-else', 0.8, { kind: 'none', reason: { type: 'not-covered' }, near });

/** "is Indonesia in BRICS": the members of the groups that are known are on record. */
function readMembership(features: Features, { knowledge }: Model): Reading | undefined {
  const place = belongsTo(features);
  if (place === undefined || isOfCall(features, place)) return undefined;
  const named = features.mentions.find(
    ({ kind, start, end }) => kind === 'actor' && place >= start && place < end,
  );
  const group = partyNamed(knowledge, named?.ref);
  // "is SAP in Germany a supporter"
  const isAtEnd = named === undefined || named.end === features.words.length;
  if (!isAtEnd) return undefined;
  return group?.members === undefined
    ? notOfCall(features.named('actor'))
    : reading('members-of', 0.85, { kind: 'actor', actor: group.ref });
}

/** "which countries are in the Commonwealth", "how many states are in the UN" */
const membersOf =
  /\b(?:countries|states|nations|members) (?:are|is) (?:there )?(?:members of|part of|in) (?:the )?(\S+)/;

/** Words behind "in" that do not name what they are members of. */
const notOfGroup =
  /^(?:it|this|that|there|now|today|by|already|so|total|all|call|accord|pact|list|agreement|deal|text|declaration|20\d\d|favou?r|general|fact|paris|cyberspace|question|common|support|charge|line|step)$/;

function asksForMembersOfOther(features: Features): boolean {
  const object =
    features.text.includes(' in ') || features.text.includes(' of ')
      ? membersOf.exec(features.text)?.[1]
      : undefined;
  if (object === undefined || notOfGroup.test(object)) return false;
  return !features.has(
    'accord',
    'signing',
    'notSigning',
    'pronounThing',
    'principle',
    'speech',
    'criticism',
    'praise',
  );
}

/** What a service may be; at the end of the question, or before a word of time. */
const isRunning =
  /^(?:is|are|was|isnt) (?:the )?(?:.+ )?(?:down|up|broken|offline|online|working|slow|laggy|unavailable|hiring|closed|open)(?: (?:for|right|just|at|today|again|now|yet|still|everyone|everybody|anyone|anybody|else|me|us|the|moment|or|is|it|this|morning))*$/;

/** "is Facebook down": how a service of a firm is doing, which is on record of none. */
function asksWhetherRunning(features: Features): boolean {
  const [subject, ...more] = features.mentions.filter(({ kind }) => kind === 'actor');
  if (subject === undefined || more.length > 0 || subject.start > 2) return false;
  return !features.has('accord', 'principle', 'signing', 'notSigning') && isRunning.test(features.text);
}

/** "did Russia sign the Tech Accord", "who ratified the Malabo Convention": a text that is named behind the verb. */
function signsOther(features: Features): boolean {
  if (features.has('pronounThing')) return false;
  const { words, mentions } = features;
  const ofTerms = new Set(
    mentions.flatMap(({ kind, start, end }) => (kind === 'term' && end - start > 1 ? [end - 1] : [])),
  );
  if ([...features.placesOf('accord')].some((place) => !ofTerms.has(place))) return false;
  const verb = words.findIndex(({ spelled }) =>
    /^(?:sign|join|ratif|endors)(?:s|y|e|ed|ied|es|ing)?$/.test(spelled),
  );
  if (
    verb < 0 ||
    !/^(?:and |so )?(?:did|has|have|which|who|what|does|is|are|when|will|how many)\b/.test(features.text)
  )
    return false;
  const behind = words.slice(verb + 1);
  // "never signed the NPT"
  const [article, object] = behind;
  const isKnown = mentions.some(({ start, end }) => start <= verb + 2 && end > verb + 2);
  if (article?.text === 'the' && object?.isUpperCase === true && !isKnown && behind.length === 2) return true;
  const isText = behind.findIndex(({ spelled }) =>
    /^(?:conventions?|treat(?:y|ies)|accords?|agreements?|protocols?|charters?|pacts?)$/.test(spelled),
  );
  if (isText < 1 || behind.slice(0, isText).some(({ afterBreak }) => afterBreak)) return false;
  return behind.slice(0, isText).some(({ text, neutral }) => !neutral && text !== 'the' && text !== 'this');
}

const wordsOfStates = wordSet('countries states nations members');
const ofStates = /\b(?:countries|states|nations|members)\b/;

export const otherObject: Reader = {
  name: 'other-object',
  needs: [{ named: ['actor'], words: wordsOfStates }],
  read: (features, model) => {
    if (features.otherThing) return undefined;
    const parties = features.named('actor');
    if ((parties.length > 0 || ofStates.test(features.text)) && signsOther(features))
      return notOfCall(parties);
    if (asksForMembersOfOther(features)) return notOfCall(parties);
    if (parties.length > 0 && asksWhetherRunning(features)) return notOfCall(parties);
    return readMembership(features, model);
  },
};
