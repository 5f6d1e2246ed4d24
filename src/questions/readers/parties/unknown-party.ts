/** "did acme widgets sign?": a party by a name that the knowledge does not hold, or not quite. */
import { wordSet } from '../../../language/word-lists.ts';
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import { commonnessOf } from '../../../language/common-words.ts';
import type { Features } from '../../features.ts';
import type { Mention } from '../../names/mentions.ts';
import type { Model } from '../../model/model.ts';
import { nearestParties, type NearParty } from '../../names/near-parties.ts';
import { partyNouns, supportsOther } from '../../names/party-nouns.ts';
import type { Reading } from '../../query.ts';
import { reading, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';
import { refuseParty } from './supporters.ts';

const auxiliary = wordSet('did has have had is are was were does do will');
const leadIn = /^(?:and|so|but|ok|okay|hey|hi|please|when|why|now|then|also)$/;

/** "does anybody defend France": who is asked for stands here, and no name. */
const somebody =
  /^(?:any|every|some|no)(?:body|one)$|^(?:it|they|he|she|we|you|i|this|that|these|those|there|people|who|none)$/;
/** "did any of them defend France" */
const someOfThem = /^(?:any|some|half|most|none|all|each|one|neither|either|both|few|many)$/;

/** What may stand between a name and the words for signing, or before the name, and is no part of it. */
const noName: ReadonlySet<string> = wordSet(
  `the a an any every all each both most many some few several other others another else it they them he she we you i this that these those who
  everyone everybody anyone anybody someone somebody nobody none people persons individuals citizens users women men
  not ever yet already also actually really still final finally now even just only too either officially formally never again later since
  on in of to for at by with from as been be get got getting one two three there here really truly
  big large major small great leading powerful western eastern northern southern foreign rich poor important powers superpowers
  tech technology digital cyber internet web online government governments commission bloc administration regime state
  company firm corporation country nation city town province leaders leader president minister prime chancellor king queen parliament authorities
  text document declaration treaty paper agreement pact deal
  or and & +`,
);

const joiners: ReadonlySet<string> = new Set(['and', 'or', '&', '+']);

interface Asked {
  readonly start: number;
  readonly end: number;
}

/** A refusal under this rule is final: each of the two names in "British Columbia" would be read as a party by itself. */
export const twoNamesInOne = 'two-names-in-one';

/** "is my country on the list (Portugal)?": the name stands elsewhere. */
const isOwn = ({ words, named }: Features, start: number): boolean =>
  /^(?:my|our)$/.test(words[start]?.text ?? '') &&
  partyNouns.test(words[start + 1]?.spelled ?? '') &&
  named('actor').length === 1;

/** Where the name stands: after "did", before the words for signing. */
function placeOfName(features: Features): Asked | undefined {
  const { words } = features;
  let at = 0;
  while (at < words.length && leadIn.test(words[at]?.text ?? '')) at += 1;
  if (!auxiliary.has(words[at]?.text ?? '')) return undefined;
  const start = at + 1;
  const isOfThem =
    someOfThem.test(words[start]?.text ?? '') &&
    words[start + 1]?.text === 'of' &&
    /^(?:them|these|those|us)$/.test(words[start + 2]?.text ?? '');
  if (somebody.test(words[start]?.text ?? '') || isOfThem || isOwn(features, start)) return undefined;
  const signing = new Set([...features.placesOf('signing'), ...features.placesOf('notSigning')]);
  const end = words.findIndex(
    ({ text, spelled, afterBreak, isCapitalised, likeness }, place) =>
      // "Sinatra" is no slip for "signature".
      place > start &&
      ((signing.has(place) && !(isCapitalised && likeness < 1)) ||
        afterBreak ||
        spelled === 'among' ||
        /^(?:on|in|a|an|among|part|not|yet)$/.test(text)),
  );
  // "did the CipherCloud man say Beijing would join": a name holds no verb of saying.
  const tells = [...features.placesOf('speech')].some((place) => place > start && place < end);
  return end < 0 || tells ? undefined : { start, end };
}

const within = (mentions: readonly Mention[], place: number): Mention | undefined =>
  mentions.find(({ start, end }) => place >= start && place < end);

/** The name is split where "and" joins two parties, but not within "Trinidad and Tobago". */
function namesIn(features: Features, { start, end }: Asked): readonly Asked[] {
  const parts: Asked[] = [];
  let from = start;
  for (let place = start; place <= end; place += 1) {
    const isJoint =
      joiners.has(features.words[place]?.text ?? '') && within(features.mentions, place) === undefined;
    if (place < end && !isJoint) continue;
    if (place > from) parts.push({ start: from, end: place });
    from = place + 1;
  }
  return parts;
}

const isOfName = (word: Word): boolean => !noName.has(word.text) && !noName.has(word.spelled);

const isPlural = (text: string): boolean => commonnessOf(text) !== 0 && text.endsWith('s');

/** "the leaders", "hackers": words of every day that name a kind of people and no party. */
const isKind = (words: readonly Word[]): boolean =>
  words.every(
    ({ text, spelled, isCapitalised }) =>
      partyNouns.test(spelled) ||
      (!isCapitalised && isPlural(text) && (words.length === 1 || commonnessOf(text) === 1)),
  );

/** Words that make another name of a known one: "Dominica" and "Dominica Republic". */
const namePart = /^(?:republic|kingdom|islands?|new|north|south|east|west|central|democratic|united)$/;

/** "the Americans come on board", "France finally joined": beside a known name a plain word belongs to the sentence. */
const isPlain = ({ text, isCapitalised }: Word): boolean =>
  !isCapitalised && commonnessOf(text) === 1 && !namePart.test(text);

const rawOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

function unknown(features: Features, name: string, near: readonly Reference[], model: Model): Reading {
  const others = near.length > 0 ? near : (['accord/signatories'] as const);
  return reading('unknown-name', 0.8, refuseParty(features, name, others, model));
}

/** A shorter word may be anybody's name. */
const shortestSlip = 6;

/** Only the name of a state is long known to everybody, so that one slip in it is no other name. */
function asSlip(
  near: NearParty | undefined,
  words: readonly Word[],
  { knowledge }: Model,
): Reading | undefined {
  if (near === undefined || !near.isMain) return undefined;
  if (knowledge.actor(near.ref).category !== 'state') return undefined;
  const isEnglish = words.length === 1 && words.every(({ text }) => commonnessOf(text) !== 0);
  return isEnglish || rawOf(words).length < shortestSlip
    ? undefined
    : reading('party-with-slip', 0.8, { kind: 'actor', actor: near.ref });
}

/** What is to be said of one name; undefined where it is that of a party, as typed or with a slip that can be no other's. */
function readName(features: Features, { start, end }: Asked, model: Model): Reading | undefined {
  const { mentions, words } = features;
  const inside = mentions.filter((mention) => mention.start < end && mention.end > start);
  if (inside.some(({ kind, ref }) => kind !== 'actor' && ref !== 'accord/signatories')) return undefined;
  const phrase = words.slice(start, end);
  const isExact = inside.length > 0 && inside.every(({ likeness }) => likeness === 1);
  const stray = phrase.filter(
    (word, place) =>
      isOfName(word) && within(inside, start + place) === undefined && !(isExact && isPlain(word)),
  );
  const first = phrase.findIndex(
    (word, place) => isOfName(word) || within(inside, start + place) !== undefined,
  );
  const named = phrase.slice(Math.max(0, first));
  const known = inside.map(({ ref }) => ref);
  const isWhole = stray.length === 0 || isKind(stray);
  const seat = placedIn(inside, model);
  if (seat !== undefined && stray.length === 0) return seat;
  // "Papua ne Guinea" is one state and not two.
  if (isWhole && new Set(known).size < 2) return undefined;
  const nearest = nearestParties(model.knowledge, rawOf(named));
  // Without any slip the name stands within a longer one: "Western Australia".
  const isPart = nearest[0]?.slips === 0 && named.length < withoutArticle(phrase).length;
  const slip = nearest.length === 1 && !isPart ? asSlip(nearest[0], named, model) : undefined;
  const near = new Set([...nearest.map(({ ref }) => ref), ...known]);
  if (slip !== undefined) return slip;
  const found = unknown(features, rawOf(withoutArticle(phrase)), [...near], model);
  return new Set(known).size < 2 ? found : { ...found, rule: twoNamesInOne };
}

const withoutArticle = (words: readonly Word[]): readonly Word[] =>
  /^(?:the|an?)$/.test(words[0]?.text ?? '') ? words.slice(1) : words;

/** "Toulouse, France": the second name only says where the first is. */
function placedIn(inside: readonly Mention[], { knowledge }: Model): Reading | undefined {
  const [first, second, ...more] = inside.flatMap(({ ref }) => partyNamed(knowledge, ref) ?? []);
  return first !== undefined && second !== undefined && more.length === 0 && first.country === second.ref
    ? reading('party-in-country', 0.9, { kind: 'actor', actor: first.ref })
    : undefined;
}

/** "San José, Costa Rica" is one place; "France, Germany and Italy" are several parties, and so are more than two. */
function withPlace({ words, mentions }: Features, asked: Asked, end: number): Asked | undefined {
  if (words[asked.end]?.afterBreak !== true || end <= asked.end) return undefined;
  const rest = words.slice(asked.end, end);
  const isOne =
    rest.filter(({ afterBreak }) => afterBreak).length === 1 &&
    !words.slice(asked.start, end).some(({ text }) => joiners.has(text)) &&
    mentions.some(
      (mention) => mention.kind === 'actor' && mention.start === asked.end && mention.end === end,
    );
  return isOne ? { start: asked.start, end } : undefined;
}

/** The one party that is nearest to what stands between "did" and "sign". */
function nearestTo({ words }: Features, { start, end }: Asked, { knowledge }: Model): NearParty | undefined {
  const [near, ...others] = nearestParties(knowledge, rawOf(words.slice(start, end)));
  return others.length === 0 ? near : undefined;
}

/** "the Organisation for Economic Co-operation and Development" is one party by its whole name. */
function joinedName(features: Features, asked: Asked, model: Model): Reading | undefined {
  const isJoined = features.words.slice(asked.start, asked.end).some(({ text }) => joiners.has(text));
  const whole = isJoined ? nearestTo(features, asked, model) : undefined;
  return whole?.slips === 0 ? reading('whole-name', 0.95, { kind: 'actor', actor: whole.ref }) : undefined;
}

/** "do parliaments have to ratify it": what it takes is asked, and not whether they did. */
const asksWhatItTakes = /\b(?:have|has|need|needs|had) to (?:be )?ratif/;

export const unknownParty: Reader = {
  name: 'unknown-party',
  needs: [{ cues: ['signing', 'notSigning'] }, { words: auxiliary }],
  read: (features, model) => {
    if (features.otherThing || !features.has('signing', 'notSigning') || features.has('commentators'))
      return undefined;
    if (asksWhatItTakes.test(features.text)) return undefined;
    const asked = placeOfName(features);
    if (asked === undefined || features.numbers.numbers.length > 0 || supportsOther(features))
      return undefined;
    // "is the call signed by …"
    if (features.placesOf('accord').has(asked.end - 1)) return undefined;
    const exact = joinedName(features, asked, model);
    if (exact !== undefined) return exact;
    const [firstSigning = 0] = [...features.placesOf('signing'), ...features.placesOf('notSigning')].filter(
      (place) => place > asked.start,
    );
    const placed = withPlace(features, asked, firstSigning);
    const names = placed === undefined ? namesIn(features, asked) : [placed];
    for (const name of names) {
      const found = readName(features, name, model);
      if (found === undefined) continue;
      // Nor would "Toulouse, France" be read as France.
      if (placed !== undefined && found.query.kind === 'none') return { ...found, rule: twoNamesInOne };
      if (names.length === 1) return found;
      // "saintvincent and the grenadines" is one name, and of several parties the one that is not known decides.
      const whole = asSlip(
        nearestTo(features, asked, model),
        features.words.slice(asked.start, asked.end),
        model,
      );
      if (whole !== undefined || found.query.kind === 'none') return whole ?? found;
    }
    return undefined;
  },
};
