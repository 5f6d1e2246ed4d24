/** Parties that stand only on the full list of supporters, where an operator has imported one. */
import { commonnessOf } from '../../../language/common-words.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Found, SupporterDirectory } from '../../../supporters/directory.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { partiesAsked, type Stretch } from '../../names/party-asked.ts';
import { partyNouns } from '../../names/party-nouns.ts';
import type { Query, Reading } from '../../query.ts';
import { reading, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';

const sureOfSlip = 0.85;

const wordsIn = ({ words }: Features, { start, end }: Stretch): readonly Word[] => words.slice(start, end);

const typedIn = (features: Features, stretch: Stretch): readonly string[] =>
  wordsIn(features, stretch).map(({ text }) => text);

/** As typed; a contraction has made two words of one. */
const rawOf = (words: readonly Word[]): string =>
  words
    .filter(({ raw }, place) => place === 0 || words[place - 1]?.raw !== raw)
    .map(({ raw }) => raw)
    .join(' ');

/** "they", "all of them", "any other companies": no name, unless it is written as one. */
const isName = (words: readonly Word[]): boolean =>
  words.some(
    ({ neutral, spelled, isCapitalised, afterBreak }) =>
      (isCapitalised && !afterBreak) || (!neutral && !partyNouns.test(spelled)),
  );

/** A party of the knowledge is named, as it is spelled there and with nothing beside it. */
function isKnownParty(features: Features, stretch: Stretch): boolean {
  const content = wordsIn(features, stretch).flatMap((word, offset) =>
    word.neutral ? [] : [stretch.start + offset],
  );
  return features.mentions.some(
    ({ kind, start, end, likeness }) =>
      (kind === 'actor' || kind === 'accord') &&
      likeness === 1 &&
      start >= stretch.start &&
      end <= stretch.end &&
      content.every((place) => place >= start && place < end),
  );
}

const holdsParty = ({ mentions }: Features, stretch: Stretch): boolean =>
  mentions.some(({ kind, start, end }) => kind === 'actor' && start < stretch.end && end > stretch.start);

/** "the company Acme": what it is stands before the name. */
function withoutNoun(features: Features, stretch: Stretch): Stretch | undefined {
  const isArticle = features.words[stretch.start]?.spelled === 'the';
  const noun = stretch.start + (isArticle ? 1 : 0);
  return noun + 1 < stretch.end && partyNouns.test(features.words[noun]?.spelled ?? '')
    ? { ...stretch, start: noun + 1 }
    : undefined;
}

/** "University of Exeter, UK": the name ends at the comma. */
function beforeBreak({ words }: Features, { start, end, isFramed }: Stretch): Stretch | undefined {
  const place = words.findIndex(({ afterBreak }, at) => at > start && at < end && afterBreak);
  return place < 0 ? undefined : { start, end: place, isFramed };
}

/** The ways to take a stretch for a name, the fullest first. */
const waysToName = (features: Features, stretch: Stretch): readonly Stretch[] => [
  stretch,
  ...[withoutNoun(features, stretch), beforeBreak(features, stretch)].filter((one) => one !== undefined),
];

function queryFor(
  { name, isSlip }: { readonly name: string; readonly isSlip: boolean },
  directory: SupporterDirectory,
): Query {
  const actor = directory.actorOf(name);
  return actor === undefined ? { kind: 'supporter', name, isSlip } : { kind: 'actor', actor };
}

function read(found: Found, directory: SupporterDirectory): Reading | undefined {
  if (found.type !== 'listed') return undefined;
  const rule = found.isSlip ? 'misspelt-supporter' : 'supporter';
  return reading(rule, found.isSlip ? sureOfSlip : 1, queryFor(found, directory));
}

/** "did Blue River Foundation sign": ordinary words, but written as a name. */
const isWrittenAsName = (words: readonly Word[]): boolean =>
  words.filter(({ isCapitalised, neutral }) => isCapitalised && !neutral).length > 1;

const isStrange = ({ text, unknown, isAlien, isCapitalised, isNumber }: Word): boolean =>
  !isNumber && (unknown || (isCapitalised && isAlien && commonnessOf(text) === 0));

/** The refusal for a party that neither the knowledge nor the full list has; as before where there is no list. */
export function refuseParty(
  features: Features,
  name: string,
  near: readonly Reference[],
  model: Model,
): Query {
  const directory = model.supporters();
  if (directory === null) return { kind: 'none', reason: { type: 'unknown-party', name }, near };
  const framed = partiesAsked(features).find((stretch) => {
    const words = wordsIn(features, stretch);
    // "anybody from Atlantis" is no name, but Atlantis is.
    const begins = words[0]?.neutral === false || words[0]?.spelled === 'the';
    return begins && rawOf(words).includes(name);
  });
  const whole = framed === undefined ? name : rawOf(wordsIn(features, framed));
  const words = framed === undefined ? name.toLowerCase().split(' ') : typedIn(features, framed);
  return notListed(whole, directory.find(words), near, directory);
}

function notListed(
  name: string,
  found: Found,
  near: readonly Reference[],
  directory: SupporterDirectory,
): Query {
  switch (found.type) {
    case 'listed':
      return queryFor(found, directory);
    case 'several':
      return { kind: 'none', reason: { type: 'several-on-list', name, names: found.names }, near: [] };
    case 'near':
      return { kind: 'none', reason: { type: 'not-on-list', name, names: found.names }, near };
    case 'none':
      return { kind: 'none', reason: { type: 'not-on-list', name, names: [] }, near };
  }
}

/** `signatories Part 2`, where the list has an entry of that very name. */
function exactEntry(features: Features, model: Model): Reading | undefined {
  const { words } = features;
  if (words[0]?.spelled !== 'signatories' || words.length < 2) return undefined;
  const stretch = { start: 1, end: words.length, isFramed: true };
  if (isKnownParty(features, stretch)) return undefined;
  const directory = model.supporters();
  if (directory === null) return undefined;
  const [entry] = directory.named(typedIn(features, stretch).join(' '));
  return entry === undefined
    ? undefined
    : reading('supporter', 1, queryFor({ name: entry.name, isSlip: false }, directory));
}

/** Before commands and parts of lists: an entry may be called "Part 2". */
export const supporterEntry: Reader = {
  name: 'supporter-entry',
  needs: [{ words: new Set(['signatories']) }],
  read: exactEntry,
};

/** Before all that goes by known names: a name of the list may hold one of them, as "Microsoft Fan Club" would. */
export const supporters: Reader = {
  name: 'supporters',
  read: (features, model) => {
    if (features.otherThing || model.lacksSupporters()) return undefined;
    const stretches = partiesAsked(features).filter((stretch) => isName(wordsIn(features, stretch)));
    if (stretches.length === 0 || stretches.some((stretch) => isKnownParty(features, stretch)))
      return undefined;
    const directory = model.supporters();
    if (directory === null) return undefined;
    for (const stretch of stretches) {
      for (const one of waysToName(features, stretch)) {
        const found = directory.find(typedIn(features, one));
        // A slip away from two names: the one that the knowledge has is the likelier.
        const mayBeKnown = found.type === 'listed' && found.isSlip && holdsParty(features, one);
        const understood = mayBeKnown ? undefined : read(found, directory);
        if (understood !== undefined) return understood;
        if (found.type === 'several')
          return reading(
            'several-supporters',
            0.8,
            notListed(rawOf(wordsIn(features, one)), found, [], directory),
          );
      }
    }
    const [asked] = stretches;
    if (asked === undefined || !asked.isFramed) return undefined;
    const words = wordsIn(features, asked);
    const holdsKnown = features.mentions.some(({ start, end }) => start < asked.end && end > asked.start);
    if (holdsKnown || !isWrittenAsName(words)) return undefined;
    return reading(
      'not-on-list',
      0.8,
      notListed(rawOf(words), directory.find(typedIn(features, asked)), ['accord/signatories'], directory),
    );
  },
};

/** Words that ask what somebody is. */
const asksWhat = /^(?:(?:and |so )?(?:who|what) (?:is|are|was)|(?:tell me )?about|and|what about|how about) /;

/** Nothing but a name of the list, in which there is a word that neither a dictionary nor the knowledge has. */
export const supporterNamed: Reader = {
  name: 'supporter-named',
  read: (features, model) => {
    const { words, text } = features;
    if (model.lacksSupporters() || !words.some(isStrange)) return undefined;
    const start = asksWhat.exec(text)?.[0].trim().split(' ').length ?? 0;
    const stretch = { start: start < words.length ? start : 0, end: words.length, isFramed: false };
    if (!wordsIn(features, stretch).some(isStrange)) return undefined;
    const directory = model.supporters();
    const found = directory?.find(typedIn(features, stretch));
    return directory !== null && found?.type === 'listed' && !found.isSlip
      ? read(found, directory)
      : undefined;
  },
};
