/** "did … sign it", "is … a supporter", "signatories …": the words between such words, which are the name of a party. */
import type { Features } from '../features.ts';
import { partyNouns } from './party-nouns.ts';
import { weightOf } from '../reader.ts';
import type { Word } from '../wording/words.ts';

/** Positions of the first word of a name and of the one after its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A verb such as "did" stands in front: the whole is a question about the name, and nothing else. */
  readonly isFramed: boolean;
}

/** What may stand in front of the question itself. */
const leadIn: ReadonlySet<string> = new Set(
  'so and ok okay but hey well hi hello please also then now can could would you do tell me us i know wonder wondering want need to like find out check if whether when since why just quick question am is it true that correct not sure'.split(
    ' ',
  ),
);

const verbs: ReadonlySet<string> = new Set(
  'did does do has have had is are was were if whether that since'.split(' '),
);

const signs = /^(?:sign|join|support|back|endorse|adhere|subscribe)(?:s|ed|d|ing)?$/;

/** "a supporter", "on the official list", "among the first signatories", "in it" */
const belongs = new RegExp(
  [
    '^(?:(?:an?|the|one of(?: the)?|among(?:st)?(?: the)?|another|official|early|original|first|founding|full|paris|call) )*(?:supporter|signator|signer|backer|member|part(?:y|ies)\\b|endorser|participant|adherent)',
    '^on (?:(?:the|that|this|your|official|full|paris|call) )*(?:list|board|it)\\b',
    '^(?:in|part of|a part of)(?: (?:on )?(?:it|this|the|that|too|yet|now|already|or)\\b|$)',
    '^(?:listed|included|named|among)(?: (?:in|on|among|there|as|the|them|or)\\b|$)',
  ].join('|'),
);

/** What `signs` and the words of `belongs` may begin with; most words of a question do not. */
const beginsPredicate =
  /^(?:sign.*|join.*|support.*|back.*|endorse.*|adhere.*|subscribe.*|an?|the|one|among|amongst|another|official|early|original|first|founding|full|paris|call|on|in|part|listed|included|named|member.*|part(?:y|ies)|participant.*)$/;

/** Between the name and the verb. */
const besideVerb: ReadonlySet<string> = new Set(
  'is are was were has have had does did actually already also ever really officially even still now not never yet currently too formally finally'.split(
    ' ',
  ),
);

const mostBehind = 0.5;
/** "Acme signed?", without a verb in front. */
const mostWordsUnframed = 10;

/** Nothing behind the name and what is said of it asks for anything but the Call. */
function isOfCall(features: Features, from: number): boolean {
  const explained = new Set(
    (['accord', 'signing', 'notSigning', 'list', 'time', 'pronounThing'] as const).flatMap((cue) => [
      ...features.placesOf(cue),
    ]),
  );
  if (features.mentions.some(({ kind, start }) => kind !== 'accord' && start >= from)) return false;
  const rest = features.words.filter(
    ({ spelled, isNumber }, place) =>
      place >= from && !explained.has(place) && !isNumber && !partyNouns.test(spelled),
  );
  return weightOf(rest) < mostBehind;
}

const longestBelonging = 8;

const textFrom = (words: readonly Word[], place: number): string =>
  words
    .slice(place, place + longestBelonging)
    .map(({ spelled }) => spelled)
    .join(' ');

/** Places at which something is said of the name that stands before them. */
function predicates(features: Features): readonly number[] {
  const { words } = features;
  const found: number[] = [];
  for (let place = 1; place < words.length; place += 1) {
    const word = words[place]?.spelled ?? '';
    const isPredicate =
      beginsPredicate.test(word) && (signs.test(word) || belongs.test(textFrom(words, place)));
    if (isPredicate && isOfCall(features, place + 1)) found.push(place);
  }
  return found;
}

/** Where the name may begin: behind a verb, if nothing but talk stands before that; or with the first word. */
function beginnings({ words }: Features): readonly Stretch[] {
  const found: Stretch[] = [{ start: 0, end: 0, isFramed: false }];
  for (const [place, { spelled }] of words.entries()) {
    if (verbs.has(spelled)) found.push({ start: place + 1, end: 0, isFramed: true });
    if (!leadIn.has(spelled) && !verbs.has(spelled)) break;
  }
  return found;
}

function trimmed({ words }: Features, { start, end, isFramed }: Stretch): Stretch {
  let last = end;
  while (last > start && besideVerb.has(words[last - 1]?.spelled ?? '')) last -= 1;
  return { start, end: last, isFramed };
}

/** Every stretch that may be the name of a party that is asked for, the one with most of a question around it first. */
export function partiesAsked(features: Features): readonly Stretch[] {
  const { words } = features;
  const [first] = words;
  if (first === undefined) return [];
  const [, second] = words;
  // "signatories of the treaty" is none
  if (/^signator(?:y|ies)$/.test(first.spelled) && second !== undefined)
    return second.neutral && second.spelled !== 'the'
      ? []
      : [{ start: 1, end: words.length, isFramed: true }];
  const ends = predicates(features);
  if (ends.length === 0) return [];
  return beginnings(features)
    .toReversed()
    .filter(({ isFramed }) => isFramed || words.length <= mostWordsUnframed)
    .flatMap(({ start, isFramed }) =>
      ends.filter((end) => end > start).map((end) => trimmed(features, { start, end, isFramed })),
    )
    .filter(({ start, end }) => end > start);
}
