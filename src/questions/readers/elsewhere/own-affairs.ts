/** "how many employees does Microsoft have", "is Google down", "article 5 of NATO": affairs of a party that are not those of the Call. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Mention } from '../../names/mentions.ts';
import { partyNouns } from '../../names/party-nouns.ts';
import type { Reading } from '../../query.ts';
import { reading, type Reader } from '../../reader.ts';
import { textOf } from '../../wording/words.ts';
import { isOfEverydayBody } from './everyday-bodies.ts';
import { isOfElsewhere } from './of-elsewhere.ts';

/** What stands behind the name where something is counted that it has. */
const having =
  /^(?:still |now |currently |actually )?(?:have|has|got|own|owns|employ|employs|make|makes|earn|earns)\b/;
/** What is counted of the Call, its parties and its voices. */
const ofCall =
  /^(?:members?|states?|countr(?:y|ies)|supporters?|signator(?:y|ies)|backers?|principles?|points?|times?|claims?|opinions?|quotes?|views?|attacks?|attackers?|votes?)$/;
const asksState = /^(?:so |and |but )?(?:why )?(?:is|are|was|were)\b/;
const outOfOrder =
  /^(?:(?:still|currently|really|all|also) )*(?:down|offline|broken|hiring|closed|crashing|lagging)\b/;
const parts = /^(?:article|section|clause|paragraph|chapter|annex)$/;

/** "how many employees does Microsoft have" */
function countsOwn({ words, text }: Features, { start, end }: Mention): boolean {
  if (!/^(?:and |so )?how (?:many|much)\b/.test(text) || !having.test(textOf(words.slice(end)))) return false;
  const verb = words.findLastIndex(
    ({ spelled }, place) => place < start && /^(?:do|does|did)$/.test(spelled),
  );
  const counted = words.slice(2, Math.max(2, verb));
  return counted.length > 0 && !counted.some(({ spelled }) => ofCall.test(spelled));
}

const ofCountry =
  /^how many (?:states|provinces|counties|regions|people|inhabitants|cities|languages|islands)\b/;

/** "how many states are there in Mexico" */
const countsWithin = ({ words, text }: Features, { start, end }: Mention): boolean =>
  end === words.length && words[start - 1]?.spelled === 'in' && ofCountry.test(text);

/** "article 5 of NATO" */
function isPartOf({ words }: Features, { start }: Mention): boolean {
  const part = words.findIndex(
    ({ spelled }, place) => parts.test(spelled) && words[place + 1]?.isNumber === true,
  );
  return part >= 0 && start > part && start <= part + 4;
}

/** "how many working groups does the IETF have": of something that nobody knows here. */
function countsOfStranger(features: Features): boolean {
  const { words } = features;
  if (!/^(?:and |so )?how (?:many|much)\b/.test(features.text) || !having.test(words.at(-1)?.spelled ?? ''))
    return false;
  const verb = words.findLastIndex(({ spelled }) => /^(?:do|does|did)$/.test(spelled));
  const owner = words.slice(verb + 1, -1);
  return (
    verb > 0 &&
    owner.some(({ weight, spelled }) => weight > 0 && !partyNouns.test(spelled)) &&
    !features.has('accord', 'pronounThing', 'principle') &&
    // "how many members does the German parliament have" asks of what is within the party.
    !features.mentions.some(
      ({ start, end, kind }) => start > verb && end === words.length - 1 && kind !== 'accord',
    )
  );
}

/** "how many states has the queen visited" */
function countsDoneByStranger({ words, isInCue }: Features): boolean {
  const [how, many, , has, the, doer] = words;
  return (
    how?.spelled === 'how' &&
    many?.spelled === 'many' &&
    /^(?:has|have|had|did|does|do)$/.test(has?.spelled ?? '') &&
    /^(?:the|an?|my|our)$/.test(the?.spelled ?? '') &&
    doer !== undefined &&
    isOfElsewhere(doer) &&
    !isInCue(5)
  );
}

const ofLife =
  /\b(?:wife|husband|spouse|partner|married|divorced|children|kids|sons?|daughters?|mother|father|parents|brothers?|sisters?|siblings?|age|born|birthday|birthplace|salary|net worth|tall|dogs?|pets?|hobby|hobbies|religion)\b|^how old (?:is|was) (?:\w+ ){0,2}\w+$/;

/** "how old is Macron's wife": nothing is held of the lives of presidents. */
const isOfLife = ({ text, mentions, has }: Features, model: Model): boolean =>
  mentions.some(({ ref }) => partyNamed(model.knowledge, ref)?.category === 'person') &&
  !has('pronounThing', 'speech', 'launch', 'principle', 'whichOne', 'criticism', 'praise') &&
  ofLife.test(text);

const notOfCall = (features: Features): Reading =>
  reading('own-affairs', 0.8, {
    kind: 'none',
    reason: { type: 'not-covered' },
    near: features.named('actor'),
  });

/** "where do I report a lost laptop" */
const asksWhereToTurn = (features: Features): boolean =>
  /^(?:so |and )?(?:where|how|when|who) (?:do|can|could|should|must) (?:i|we) (?:report|return|hand in|file|send|submit|buy|order|renew|reset|install|uninstall|reinstall|download|register|configure|recover|unlock|print)\b|^(?:so |and )?how (?:do|can|could|should|must) i (?:write|draft)\b/.test(
    features.text,
  ) &&
  !features.has('accord', 'principle', 'signing') &&
  features.named('term').length === 0;

/** One of these is in all that is read here: whose it is, what is wrong with it, what is to be done, who is at the head of it. */
const everyday = wordSet(`
  my our universal hacked breached leaked stole broke attacked ddosed
  down slow offline broken laggy dead unstable unavailable up back out not crashing playing acting
  safe secure safer enough worth good necessary hackable private trustworthy overkill
  how report return hand file send submit buy order renew reset install uninstall reinstall download register configure recover
  unlock print
  lead leads run runs head heads chair chairs own owns founded started boss leader chairman chairwoman president director chief
  founder secretary`);

/** What people ask of their own things, and of bodies and services of every day. */
export const everydayAffairs: Reader = {
  name: 'everyday-affairs',
  needs: [{ words: everyday }],
  read: (features, model) =>
    isOfEverydayBody(features, model) ||
    countsOfStranger(features) ||
    countsDoneByStranger(features) ||
    asksWhereToTurn(features)
      ? notOfCall(features)
      : undefined,
};

export const ownAffairs: Reader = {
  name: 'own-affairs',
  needs: [{ named: ['actor', 'expert'] }],
  read: (features, model) => {
    const party = features.mentions.find(({ kind }) => kind === 'actor' || kind === 'expert');
    if (party === undefined || features.has('signing', 'notSigning', 'commentators')) return undefined;
    if (isOfLife(features, model)) return notOfCall(features);
    if (features.has('accord')) return undefined;
    const isDown = asksState.test(features.text) && outOfOrder.test(textOf(features.words.slice(party.end)));
    const isWithin =
      partyNamed(model.knowledge, party.ref)?.category === 'state' && countsWithin(features, party);
    if (!isDown && !isWithin && !countsOwn(features, party) && !isPartOf(features, party)) return undefined;
    return notOfCall(features);
  },
};
