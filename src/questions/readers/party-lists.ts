/** Parties of a country or group: "which African countries signed", "Russian companies on the list", "how many universities". */
import type { Reference } from '../../knowledge/reference.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import { kindOfParty, strayBesideParties, supportsOther } from '../party-nouns.ts';
import type { PartyCategory, PartyFilter } from '../query.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';
import { textOf } from '../words.ts';
import { asksForViews } from './views-asked.ts';

/** Names of a body or state that stand for a part of the world where its states are asked for. */
const alsoPlaces: readonly (readonly [typed: RegExp, place: Reference<'actor'>])[] = [
  [/^europ/i, 'actor/europe'],
  [/^(?:the )?americas$/i, 'actor/north-and-south-america'],
  [/^central africa/i, 'actor/middle-africa'],
];

interface Place {
  readonly ref: Reference<'actor'>;
  readonly isGroup: boolean;
}

function placeNamed(features: Features, { knowledge }: Model, category: PartyCategory): Place | undefined {
  const places = features.mentions.filter(({ kind }) => kind === 'actor');
  const [place] = places;
  if (place === undefined || new Set(places.map(({ ref }) => ref)).size > 1) return undefined;
  const typed = features.words
    .slice(place.start, place.end)
    .map(({ raw }) => raw)
    .join(' ');
  const wider = alsoPlaces.find(([pattern]) => pattern.test(typed))?.[1];
  const [ref] = features.named('actor');
  if (ref === undefined) return undefined;
  const meant =
    wider !== undefined && (category === 'state' || ref !== 'actor/central-african-republic') ? wider : ref;
  const actor = knowledge.find(meant) === undefined ? knowledge.actor(ref) : knowledge.actor(meant);
  if (actor.category !== 'state' && actor.members === undefined) return undefined;
  return { ref: actor.ref, isGroup: actor.members !== undefined };
}

const asksForSome =
  /^(?:and )?(?:which|what|who|list|name|show|give|all|any|every|how many|are|is|did|do|does|have|has|tell me|number of|count|were|the)\b/;

/** "African countries", "Indian supporters": nothing but the parties themselves. */
const longestBareList = 5;

const isPlural =
  /\b(?:countries|nations|states|governments|members|companies|firms|businesses|corporations|giants|vendors|banks|universities|ngos|charities|non ?profits|organi[sz]ations|institutions|bodies|associations|foundations|authorities|cities|towns|municipalities|regions|supporters|signatories|backers|parties|entities|adherents|think tanks|any (?:country|nation|state|company|firm|university|ngo|bank)|each|every|all|which|how many)\b/;

/** "did the EU sign with all its members", but not "did the EU sign": the states are asked for, not the body. */
const ofMembers = /\b(?:all|every|each|any|most|half|which|how many|who)\b/;

/** "how many universities and charities signed at first": the numbers of the launch count them together. */
const ofLaunchOrOthers =
  /\b(?:ngos?|charit\w*|non ?profits?|companies|firms|states|countries|first|launch|initial\w*|original\w*|begin\w*|start|outset|2018)\b/;

export const partyLists: Reader = {
  name: 'party-lists',
  read: (features, model) => {
    if (features.otherThing || features.strangers.length > 0 || asksForViews(features)) return undefined;
    const text = textOf(features.words);
    const isBare = features.words.length <= longestBareList && features.unexplained < 1.3;
    if (!isPlural.test(text) || !(asksForSome.test(text) || isBare)) return undefined;
    const relates =
      features.has('signing', 'notSigning', 'accord') ||
      /\b(?:list|listed|support|supports|supported|supporting|endorse\w*|back|backed|backing|backers|behind it|in it|in|out|missing|absent|supporters)\b/.test(
        text,
      );
    if (!relates && !isBare) return undefined;
    if (features.named('expert').length + features.named('term').length > 0 || supportsOther(features))
      return undefined;
    const category = kindOfParty(text);
    const place = placeNamed(features, model, category ?? 'state');
    if (strayBesideParties(features) > 1) return undefined;
    if (place === undefined) {
      const isOfUniversities =
        category === 'university' &&
        features.named('actor').length === 0 &&
        (relates || features.has('count')) &&
        !ofLaunchOrOthers.test(text);
      return isOfUniversities
        ? reading('universities', 0.85, { kind: 'parties', category: 'university' })
        : undefined;
    }
    if (category === undefined && !(place.isGroup && ofMembers.test(text))) return undefined;
    // "did the American government sign" is about the country, and so is "is Russia among the countries that signed".
    const isOfOneState = !place.isGroup && category === 'state' && !isOfParts(features, place.ref);
    if (isOfOneState) return undefined;
    const filter: PartyFilter = {
      of: place.ref,
      ...(features.has('notSigning') || /\bnot\b|\bmissing\b|\bout\b/.test(text) ? { unlisted: true } : {}),
    };
    return reading('parties-of', nameConfidence(features, [place.ref]) * 0.9, {
      kind: 'parties',
      category: category === undefined || (category === 'any' && place.isGroup) ? 'state' : category,
      filter,
    });
  },
};

/** "American states", "states in Brazil": the parts of one country. */
function isOfParts({ words, mentions }: Features, ref: Reference<'actor'>): boolean {
  return mentions.some(
    ({ ref: named, start, end }) =>
      named === ref &&
      (words[end]?.text === 'states' ||
        (words[start - 2]?.text === 'states' && /^(?:in|of|from)$/.test(words[start - 1]?.text ?? ''))),
  );
}
