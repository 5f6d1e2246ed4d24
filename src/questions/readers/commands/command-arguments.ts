/** `term dark web`, `expert hahad`, `signatories France`, `about legal status`: a command word with what it is about. */
import { type EntryKind, type Reference } from '../../../knowledge/reference.ts';
import { entryQuery } from '../../entry-query.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { nearestParties } from '../../names/near-parties.ts';
import { kindOfParty, partyNouns } from '../../names/party-nouns.ts';
import type { Reading } from '../../query.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';
import { textOf, weighed } from '../../wording/words.ts';
import { placeNamed } from '../parties/party-lists.ts';
import { refuseParty } from '../parties/supporters.ts';

/** The kind of entry that each word asks for. */
export const argumentCommands: ReadonlyMap<string, EntryKind> = new Map([
  ['principle', 'principle'],
  ['expert', 'expert'],
  ['term', 'term'],
  ['signatories', 'actor'],
  ['about', 'accord'],
  ['opinions', 'theme'],
]);

const leastScore = 0.7;
/** "Western Australia" is another name than "Australia". */
const leastCoverageOfParty = 0.95;

function find(features: Features, kind: EntryKind): Reference | undefined {
  const named = features.mentions.find((mention) => mention.kind === kind && mention.start > 0);
  if (named !== undefined) return named.ref;
  const words = features.words.map((word, position) => (position === 0 ? weighed(word, 0) : word));
  const [best] = features.rank(words, [kind]);
  const leastCoverage = kind === 'actor' ? leastCoverageOfParty : 0.6;
  return best !== undefined && best.score >= leastScore && best.coverage >= leastCoverage
    ? best.ref
    : undefined;
}

/** "British Columbia", "Georgia Tech": a party is named within the name of another. */
function isWithinOther({ words, mentions }: Features, ref: Reference): boolean {
  const own = mentions.filter((mention) => mention.ref === ref);
  return (
    own.length > 0 &&
    words.some(
      ({ neutral, spelled, text }, place) =>
        place > 0 &&
        !neutral &&
        text !== 'and' &&
        !partyNouns.test(spelled) &&
        !own.some(({ start, end }) => place >= start && place < end),
    )
  );
}

/** What follows the command word is a name and nothing else. */
function exactArgument(features: Features, kind: EntryKind | undefined): Reference | undefined {
  const whole = features.mentions.find(
    (mention) =>
      (kind === undefined || mention.kind === kind) &&
      mention.start > 0 &&
      features.words.every(
        (word, place) => place === 0 || word.neutral || (place >= mention.start && place < mention.end),
      ),
  );
  return whole?.ref;
}

/** A command with an exact name: nothing may come before it. */
export const exactCommand: Reader = {
  name: 'exact-command',
  needs: [{ words: new Set(argumentCommands.keys()) }],
  read: (features) => {
    const [word, ...rest] = features.words;
    const kind = word === undefined ? undefined : argumentCommands.get(word.spelled);
    if (word === undefined || kind === undefined || rest.length === 0) return undefined;
    const ref = exactArgument(features, kind);
    const query = ref === undefined ? undefined : entryQuery(ref);
    if (ref !== undefined && query !== undefined)
      return reading(`command-${word.spelled}`, nameConfidence(features, [ref]), query);
    const about = word.spelled === 'opinions' ? exactArgument(features, undefined) : undefined;
    // "opinions on non-signatories": a fact of the Call has none, the theme that goes by such words does.
    if (about === undefined || about.startsWith('expert/') || about.startsWith('accord/')) return undefined;
    return reading('command-opinions', nameConfidence(features, [about]), {
      kind: 'opinions',
      filter: { about: [about] },
    });
  },
};

/** `expert Schneier`, `term zero day`: nobody and nothing of that name. */
function refuseUnknown(features: Features, kind: EntryKind, model: Model): Reading | undefined {
  const [, ...rest] = features.words;
  if (rest.length > 3 || features.has('speech', 'criticism', 'praise')) return undefined;
  const name = rest.map((word) => word.raw).join(' ');
  // "expert quotes enforcement" and "expert mood" name nobody.
  if (kind === 'expert' && features.has('quote', 'bothSides', 'list')) return undefined;
  if (kind === 'expert')
    return reading('unknown-expert', 0.8, {
      kind: 'none',
      reason: { type: 'unknown-person', name },
      near: [],
    });
  if (kind === 'actor') {
    const near = nearestParties(model.knowledge, name).map(({ ref }) => ref);
    return reading('unknown-party', 0.8, refuseParty(features, name, near, model));
  }
  return kind === 'term'
    ? reading('unknown-term', 0.8, { kind: 'none', reason: { type: 'not-covered' }, near: [] })
    : undefined;
}

/** `signatories universities`, `signatories Russian companies`: a kind of party, and of which place. */
function listOfParties(features: Features, model: Model): Reading | undefined {
  const [, ...rest] = features.words;
  const category = kindOfParty(textOf(rest));
  if (category === undefined || category === 'any') return undefined;
  const place = placeNamed(features, model, category);
  if (place !== undefined) {
    const isOfCountry = category === 'state' && !place.isGroup;
    return isOfCountry
      ? undefined
      : reading('command-signatories', 0.95, { kind: 'parties', category, filter: { of: place.ref } });
  }
  return rest.every(({ spelled, neutral }) => neutral || partyNouns.test(spelled))
    ? reading('command-signatories', 0.95, { kind: 'parties', category })
    : undefined;
}

export const commandArguments: Reader = {
  name: 'command-arguments',
  needs: [{ words: new Set(argumentCommands.keys()) }],
  read: (features, model) => {
    const [word, ...rest] = features.words;
    const kind = word === undefined ? undefined : argumentCommands.get(word.spelled);
    if (
      word === undefined ||
      kind === undefined ||
      rest.length === 0 ||
      rest.length > 8 ||
      features.numbers.numbers.length > 0
    )
      return undefined;
    // "signatories number": how many they are, and no party of that name.
    const counted = features.placesOf('count');
    if (kind === 'actor' && rest.every(({ neutral }, place) => neutral || counted.has(place + 1)))
      return undefined;
    const listed = kind === 'actor' ? listOfParties(features, model) : undefined;
    if (listed !== undefined) return listed;
    const named = features.mentions.some(
      (mention) => mention.kind !== kind && mention.kind !== 'accord' && mention.start > 0,
    );
    if (kind === 'theme' && named) return undefined;
    const ref = find(features, kind);
    if (ref === undefined || (kind === 'actor' && isWithinOther(features, ref)))
      return refuseUnknown(features, kind, model);
    const query = entryQuery(ref);
    return query === undefined
      ? undefined
      : reading(`command-${word.spelled}`, nameConfidence(features, [ref]), query);
  },
};
