/** Parties of a country or group: "which African countries signed", "Russian companies on the list", "how many universities". */
import { wordSet } from '../../../language/word-lists.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import {
  categoryIn,
  kindOfParty,
  partyNouns,
  strayBesideParties,
  supportsOther,
} from '../../names/party-nouns.ts';
import { unknownQualifier } from '../../names/party-qualifier.ts';
import type { PartyCategory } from '../../query.ts';
import { nameConfidence, reading, weightOf, type Reader } from '../../reader.ts';
import { asksForViews } from '../views/views-asked.ts';

interface Wider {
  readonly typed: RegExp;
  readonly place: Reference<'actor'>;
  /** Beside firms and bodies the name keeps its own sense. */
  readonly onlyStates?: true;
}

/** Names of a body or state that stand for a part of the world where its states are asked for. */
const widerPlaces: readonly Wider[] = [
  { typed: /^europ/i, place: 'actor/europe' },
  { typed: /^(?:the )?americas$/i, place: 'actor/north-and-south-america' },
  { typed: /^central africa/i, place: 'actor/middle-africa', onlyStates: true },
];

export interface Place {
  readonly ref: Reference<'actor'>;
  readonly isGroup: boolean;
}

/** The one country or group that is named; undefined where none is, or more than one, or one that has no parties of its own. */
export function placeNamed(
  features: Features,
  { knowledge }: Model,
  category: PartyCategory,
): Place | undefined {
  const places = features.mentions.filter(({ kind }) => kind === 'actor');
  const [place] = places;
  if (place === undefined || new Set(places.map(({ ref }) => ref)).size > 1) return undefined;
  const typed = features.words
    .slice(place.start, place.end)
    .map(({ raw }) => raw)
    .join(' ');
  const [ref] = features.named('actor');
  if (ref === undefined) return undefined;
  const wider = widerPlaces.find(
    (one) => one.typed.test(typed) && (category === 'state' || one.onlyStates !== true),
  );
  const isKnown = wider !== undefined && knowledge.find(wider.place) !== undefined;
  const actor = knowledge.actor(isKnown ? wider.place : ref);
  if (actor.category !== 'state' && actor.members === undefined) return undefined;
  return { ref: actor.ref, isGroup: actor.members !== undefined };
}

const asksForSome =
  /^(?:and )?(?:which|what|who|list|name|show|give|all|any|every|how many|are|is|did|do|does|have|has|tell me|number of|count|were|the)\b/;

const parties =
  /\b(?:countries|nations|states|governments|members|companies|firms|businesses|corporations|giants|vendors|banks|universities|unis|colleges|ngos|charities|non ?profits|organi[sz]ations|institutions|bodies|associations|foundations|authorities|cities|towns|municipalities|regions|supporters|signatories|backers|parties|entities|adherents|think tanks|each|every|all|which|how many)\b|\b(?:any|an?|every|each|no)\b.*\b(?:country|nation|state|member|company|firm|bank|vendor|university|ngo|charity|foundation|city|town|region|body)\b/;

/** "African countries", "the Indian supporters": nothing but the parties themselves, which is what a list is asked for with. */
const besideParties: ReadonlySet<string> = new Set(
  'the all list show me of in from please any and'.split(' '),
);

function isBareList({ words, mentions }: Features): boolean {
  const places = new Set(
    mentions
      .filter(({ kind }) => kind === 'actor')
      .flatMap(({ start, end }) => words.slice(start, end).map((_, offset) => start + offset)),
  );
  const others = words.filter((_, place) => !places.has(place));
  return (
    others.some(({ spelled }) => partyNouns.test(spelled)) &&
    others.every(({ text, spelled }) => besideParties.has(text) || partyNouns.test(spelled))
  );
}

/** "Russian companies on the list", "companies from Japan that signed": the parties come first. */
const beginsWithParties = ({ words, mentions }: Features): boolean =>
  partyNouns.test(words[0]?.spelled ?? '') ||
  mentions.some(
    ({ kind, start, end }) =>
      kind === 'actor' &&
      start === 0 &&
      words.slice(start + 1, end + 1).some(({ spelled }) => partyNouns.test(spelled) || spelled === 'civil'),
  );

/** "members" is a word for signing as well, and says nothing of it where the members of something are asked for. */
const speaksOfSigning = (features: Features): boolean =>
  features.has('notSigning', 'accord') ||
  [...features.placesOf('signing')].some((place) => !partyNouns.test(features.words[place]?.spelled ?? ''));

/** "who joined from South America" */
const fromPlaceAsked = /^(?:and |so )?who\b.* (?:from|in) (?:\S+ ){0,3}\S+$/;

const relation =
  /\b(?:list|listed|signator\w*|support|supports|supported|supporting|supporter|endorse\w*|back|backed|backing|backers?|behind it|(?:in|on) (?:it|there|this)|aboard|on board|missing|absent|supporters)\b|\b(?:is|are|was|were)\b.*\b(?:in|out)$/;

/** "did the EU sign with all its members", but not "did the EU sign": the states are asked for, not the body. */
const ofMembers = /\b(?:all|every|each|any|most|half|which|how many|who)\b/;

/** Who was in at first, or on another day, is not known of most; the list is known as of one day. */
const ofOtherDay =
  /\b(?:first|launch|initial\w*|original\w*|beginning|start|outset|before|after|since|until|when|20(?:18|19|2\d))\b/;

/** "how many universities and charities signed": they are counted together. */
const ofSeveralKinds = /\b(?:ngos?|charit\w*|non ?profits?|companies|firms|states|countries)\b/;

/** "the EU members", "supporters in Africa": of a group its states, unless another kind of party is named. */
const ofGroup = (category: PartyCategory | undefined, { isGroup }: Place): PartyCategory =>
  category === undefined || (category === 'any' && isGroup) ? 'state' : category;

/** "who from civil society is on board" */
const whoOfKind =
  /^(?:and |so )?who (?:else |all )?(?:from|in|of|among) (?:the )?(?:civil society|industry|business|academia|private sector|public sector|universit(?:y|ies)|ngos?|compan(?:y|ies)|tech world|tech industry|big tech) (?:also |else )?(?:(?:is|are|was|has|have) )?(?:also )?(?:on board|aboard|in|in it|on it|in there|on the list|signed|joined|signed up|signed it|taken part|part of it|a supporter|supporters)$/;

/** The kind of parties that "who" asks for; undefined where it asks for none. */
export function kindOfWhom(text: string): PartyCategory | undefined {
  if (!whoOfKind.test(text)) return undefined;
  if (/\b(?:academia|universit)/.test(text)) return 'university';
  return /\bpublic sector\b/.test(text) ? 'public-body' : (categoryIn(text) ?? 'company');
}

/** "university supporters", "supporters from universities", "firms as supporters". */
export const supportersOfKind =
  /^(?:the |all |any )?(?:universit(?:y|ies)|compan(?:y|ies)|firms?|states?|countr(?:y|ies)|governments?|ngos?|cit(?:y|ies)) (?:as )?(?:supporters|backers|signatories|endorsers|members)$|^(?:the |all |any )?(?:supporters|backers|signatories|endorsers|members) (?:from|among|that are|who are) (?:the )?(?:universities|companies|firms|states|countries|governments|ngos|cities)$/;

export const partyLists: Reader = {
  name: 'party-lists',
  needs: [
    {
      named: ['actor'],
      words: wordSet('university universities unis colleges academia institute institutes'),
    },
  ],
  read: (features, model) => {
    if (features.otherThing || features.strangers.length > 0) return undefined;
    const text = features.text;
    const isFromPlace = fromPlaceAsked.test(text) && features.has('signing', 'notSigning');
    if ((!parties.test(text) && !isFromPlace) || ofOtherDay.test(text)) return undefined;
    if (asksForViews(features) || unknownQualifier(features) !== undefined) return undefined;
    const isBare = isBareList(features);
    const asks =
      isBare || supportersOfKind.test(text) || asksForSome.test(text) || beginsWithParties(features);
    if (!asks) return undefined;
    if (!isBare && !supportersOfKind.test(text) && !speaksOfSigning(features) && !relation.test(text))
      return undefined;
    if (features.named('expert').length + features.named('term').length > 0) return undefined;
    if (supportsOther(features) && !isFromPlace) return undefined;
    const category = kindOfParty(text) ?? (isFromPlace ? 'any' : undefined);
    const place = placeNamed(features, model, category ?? 'state');
    const ofCivilSociety = weightOf(
      features.words.filter(({ spelled }) => /^(?:civil|society)$/.test(spelled)),
    );
    if (strayBesideParties(features) - ofCivilSociety > 1) return undefined;
    if (place === undefined) {
      const isOfUniversities =
        category === 'university' &&
        features.named('actor').length === 0 &&
        (!isBare || features.has('count') || supportersOfKind.test(text)) &&
        !ofSeveralKinds.test(text);
      return isOfUniversities
        ? reading('universities', 0.85, { kind: 'parties', category: 'university' })
        : undefined;
    }
    if (category === undefined && !(place.isGroup && ofMembers.test(text))) return undefined;
    // "did the American government sign" is about the country, and so is "is Russia among the countries that signed".
    const isOfCountry = !place.isGroup && category === 'state';
    if (isOfCountry && !isOfParts(features, place.ref)) return undefined;
    // "is Germany among the supporters" is about Germany, "German supporters" are not.
    if (!place.isGroup && category === 'any' && !isFromPlace && !areOf(features, place.ref)) return undefined;
    const isOff = features.has('notSigning') || /\bnot\b|\bmissing\b|\bout\b/.test(text);
    return reading('parties-of', nameConfidence(features, [place.ref]) * 0.9, {
      kind: 'parties',
      category: isOfCountry ? 'public-body' : ofGroup(category, place),
      filter: { of: place.ref, ...(isOff ? { unlisted: true } : {}) },
    });
  },
};

const fromPlace = /^(?:from|in|of|the|based)$/;

/** "Indian supporters", "bodies from the Netherlands": the parties stand right beside the country. */
function areOf({ words, mentions }: Features, ref: Reference<'actor'>): boolean {
  return mentions.some(({ ref: named, start, end }) => {
    const before = words.slice(0, start).findLast(({ spelled }) => !fromPlace.test(spelled));
    const isAfter = fromPlace.test(words[start - 1]?.spelled ?? '') && partyNouns.test(before?.spelled ?? '');
    return named === ref && (isAfter || partyNouns.test(words[end]?.spelled ?? ''));
  });
}

/** "American states", "states in Brazil": the parts of one country. */
function isOfParts({ words, mentions }: Features, ref: Reference<'actor'>): boolean {
  return mentions.some(
    ({ ref: named, start, end }) =>
      named === ref &&
      (words[end]?.spelled === 'states' ||
        (words[start - 2]?.spelled === 'states' && /^(?:in|of|from)$/.test(words[start - 1]?.spelled ?? ''))),
  );
}
