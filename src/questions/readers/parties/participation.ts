/** Who signed, who did not, and whether one state, firm or body did. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import { placesOutside } from '../../outside-groups.ts';
import type { Mention } from '../../names/mentions.ts';
import type { Model } from '../../model/model.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';
import { asksForTerm, asksForViews } from '../views/views-asked.ts';
import { kindOfWhom, supportersOfKind } from './party-lists.ts';
import { refuseParty } from './supporters.ts';
import { twoNamesInOne } from './unknown-party.ts';
import { capitalUsed } from '../../names/capitals.ts';
import { unknownQualifier } from '../../names/party-qualifier.ts';
import {
  listedCategory,
  partyNouns,
  partyWords,
  strayBesideParties,
  supportsOther,
} from '../../names/party-nouns.ts';

const asksForSome = /^(?:and )?(?:which|what|how many|list|name|show|all|did|do|have|are)\b/;

/** Beside the promise there must be something that is promised. */
const contentOfCommitment = 0.6;

/** "which companies?" */
const bareKind =
  /^(?:and |so |but )?(?:which|what) (?:big |large |major |kinds? of )?(?:compan(?:y|ies)|firms?|business(?:es)?|corporations?|universit(?:y|ies)|ngos?|charities|cit(?:y|ies)|organi[sz]ations?|nations?|governments?)$/;

const judgesParty =
  /^(?:and |so |but )?(?:did|does|do|has|have) (?:any|anyone|anybody|some|one) ?(?:of (?:them|these|those|the \w+) |expert |commentator |voice )?(?:ever |really |actually )?(?:defend|defended|excuse|criticise|criticize|criticised|blame|blamed|praise|praised|attack|slam|slammed|mock|scold|condemn|applaud|fault|regret|lament|deplore)\b/;

const relation: readonly ['signing', 'notSigning'] = ['signing', 'notSigning'];

/** Below this the name may well be another party's. */
const leastLikeness = 0.79;

function placeOf(features: Features, ref: Reference): [number, number] {
  const place = features.mentions.find((mention) => mention.ref === ref);
  return [place?.start ?? 0, place?.end ?? 0];
}

/** "Chinese companies": what is known of a country's parties stands with the country. */
function isOfCountry(features: Features, ref: Reference<'actor'>, model: Model): boolean {
  const [, end] = placeOf(features, ref);
  const next = features.words[end]?.spelled ?? '';
  return model.knowledge.actor(ref).category === 'state' && partyNouns.test(next);
}

/** "Israel was among the first backers" */
const isAmongThem =
  /\b(?:among|one of) (?:the )?(?:first |original |early |official )?(?:supporters|backers|signatories|members|parties|signers)\b/;

/** "any towns on it", "Chinese companies in there", "is Norway still in this" */
const isWithin =
  /\b(?:in|on|inside|part of|aboard) (?:it|there|this|that)(?:$| (?:now|today|already|too|yet|as well|by now|at all|still|or not|even|these days|to date|so far|number|right now)\b)/;

/** "how many charities at the beginning", "how many are inside" */
const withinOrAtFirst =
  /\b(?:inside|within|aboard|altogether)\b|\bat first\b|\b(?:beg[a-z]+|start|outset|launch|now|today)$/;

/** "how many countries begin with a Z": what is counted is hardly anything else than who signed. */
const mostBesideCount = 0.5;

/** "states in it by now, number?" */
const endsWithNumber = /\b(?:number|total|count|figure)s?$/;

/** "which states stand behind it" */
const standBehind =
  /^(?:and |so )?(?:which|what|how many) (?:\S+ )?(?:are|stand|stood) behind (?:it|this|that|the (?:paris )?(?:call|accord|pact|agreement|declaration|text|deal|thing))$/;

/** "Huawei supporter?" */
const asksForMember = (features: Features): boolean =>
  features.named('actor').length > 0 &&
  features.words.length <= 4 &&
  /\b(?:supporter|backer|signatory|member|signer)\b/.test(features.text);

/** "Apple, Amazon?" */
function areOnlyParties(features: Features): boolean {
  return (
    features.named('actor').length > 1 &&
    // "Samsung or Nokia for my gran": what to buy.
    !features.words.some(({ text }) => text === 'for') &&
    features.words.every(
      ({ neutral }, place) =>
        neutral ||
        features.mentions.some(({ kind, start, end }) => kind === 'actor' && place >= start && place < end),
    )
  );
}

/** "British Columbia signed?": two names side by side are one name of something else, as typed. */
function asOneName({ words, mentions, has }: Features, { knowledge }: Model): string | undefined {
  const [first, second, ...more] = mentions.filter(({ kind }) => kind === 'actor');
  if (first === undefined || second === undefined || more.length > 0 || !has('signing', 'notSigning'))
    return undefined;
  const isState = ({ ref }: Mention): boolean => partyNamed(knowledge, ref)?.category === 'state';
  // "google facebook signed?": firms are named in a row, but no firm's name is made of two.
  if (!isState(first) && !isState(second) && first.likeness === 1 && second.likeness === 1) return undefined;
  return first.ref !== second.ref && first.end === second.start && words[second.start]?.afterBreak === false
    ? words
        .slice(first.start, second.end)
        .map(({ raw }) => raw)
        .join(' ')
    : undefined;
}

/** "was Cambodia there from the beginning", "when did Tunisia come in" */
const wasThere =
  /\b(?:is|are|was|were) .*\b(?:there|in|in it|on it|part of it|in on it|with it) (?:right )?(?:from|at|since) (?:the )?(?:very )?(?:beginning|start|outset|launch|day one|first day)\b|\b(?:when|(?:which|what) (?:year|month)) (?:exactly )?did .*\b(?:come|get) (?:in|aboard)$/;

/** "which kinds of organisations can be found on it" */
const asksForKinds =
  /\b(?:kinds?|types?|sorts?) of (?:organi[sz]ations?|bodies|entities|parties|actors|supporters?|signator\w+|backers|members|institutions?|groups?|players|participants?)\b/;

/** "what do signatories promise about …": a commitment is asked for, not who made it. */
const asksForCommitment =
  /\b(?:signator(?:y|ies)|signers?|supporters|members|states|countries|governments|they|you|we) (?:actually |really |all |have to |must )?(?:commit|promise|pledge|vow|undertake|agree|sign up|swear)(?:s|d|ed|es|ted|ged)?\b|\bwhat (?:did|do|does) (?:the )?(?:signator(?:y|ies)|signers?|supporters|you) (?:\w+ )?(?:commit|promise|pledge|vow|undertake|sign up)\b/;

/** "does anyone think America should join": whoever thinks so is asked for. */
const asksSomebody =
  /^(?:and |so |but )?(?:do|does|did|has|have|is|was) (?:anyone|anybody|someone|somebody|any (?:of|expert|experts|commentator)|one of|some of|the experts?|those|these|they)\b/;

/** "when was it signed in Paris": that is its launch. */
const signedWhen =
  /^(?:and |so )?(?:when|where|what day|which day|what date|which date|what year|which year|on (?:what|which) (?:day|date)|in (?:what|which) (?:year|month|city|place)) (?:exactly )?(?:was|were) (?:it|this|the (?:paris )?(?:call|accord|pact|agreement|declaration|text|deal|thing)) (?:first |officially |actually )?signed\b/;

/** "an overview of who backs it": the supporters, and nobody's praise. */
const rollOf =
  /\b(?:overview|list|rundown|table|roll|register|names) of (?:all )?(?:who|those who|everyone who|everybody who|all who|the ones who) (?:(?:ever|has|have|had|all) )?(?:backs?|supports?|backed|supported|endorses?|endorsed|signed|joined)\b/;

/** "was it Trump's doing that the Americans kept away": of a state and a person the state took part, or did not. */
function statesBesidePeople(
  named: readonly Reference<'actor'>[],
  { knowledge }: Model,
): readonly Reference<'actor'>[] {
  const others = named.filter((ref) => partyNamed(knowledge, ref)?.category !== 'person');
  return others.length > 0 ? others : named;
}

export const participation: Reader = {
  name: 'participation',
  needs: [{ cues: ['signing', 'notSigning', 'list', 'count'], named: ['actor'], words: partyWords }],
  read: (features, model: Model) => {
    if (features.otherThing || asksForTerm(features)) return undefined;
    const text = features.text;
    if (features.unexplained >= contentOfCommitment && asksForCommitment.test(text)) return undefined;
    const ofKind = features.named('actor').length === 0 ? kindOfWhom(text) : undefined;
    if (ofKind !== undefined) return reading('whom-of-kind', 0.85, { kind: 'parties', category: ofKind });
    if (asksForSome.test(text) && unknownQualifier(features) !== undefined)
      return features.has('signing', 'notSigning')
        ? reading('unknown-qualifier', 0.6, {
            kind: 'none',
            reason: { type: 'not-covered' },
            near: ['accord/signatories', ...features.named('actor')],
          })
        : undefined;
    if (features.named('actor').length === 0 && text.includes('signed') && signedWhen.test(text))
      return reading('signed-when', 0.88, { kind: 'accord', entry: 'accord/launch' });
    const [actor, ...more] = statesBesidePeople(features.named('actor'), model);
    const isRoll = features.has('list', 'whoever') && !features.has('commentators') && rollOf.test(text);
    const within = isWithin.test(text);
    const countsParties =
      (features.has('count') || (within && endsWithNumber.test(text))) && partyNouns.test(text);
    const isOfKinds = text.includes('s of ') && asksForKinds.test(text);
    const relates =
      features.has(...relation) ||
      isOfKinds ||
      (/ (?:there|did|in|it) /.test(text) && wasThere.test(text)) ||
      countsParties ||
      /\b(?:list|listed|support|supports|supported|endorse\w*|involved|in or out|in it|inside(?= now$| today$| it$| already$|$))\b/.test(
        text,
      ) ||
      (within && (actor !== undefined || partyNouns.test(text) || features.has('count'))) ||
      /\b(?:is|are)\b.*\bin(?:$| (?:too|now|yet|already|as well|or not|after|since|today)\b)/.test(text) ||
      (text.includes(' in on ') &&
        /\b(?:is|are|was|were|am)\b.*\bin on (?:it|this|that|the (?:paris )?(?:call|accord|pact|agreement|declaration|deal))\b/.test(
          text,
        )) ||
      (text.includes(' behind ') && standBehind.test(text)) ||
      isAmongThem.test(text) ||
      supportersOfKind.test(text) ||
      bareKind.test(text) ||
      asksForMember(features) ||
      areOnlyParties(features);
    const isOfOneCountry = actor !== undefined && isOfCountry(features, actor, model);
    const isPlain =
      isAmongThem.test(text) ||
      (/^(?:and )?(?:did|has|have|is|are|was|were|when|does|do)\b/.test(text) &&
        features.has(...relation) &&
        !(features.has('speech') && asksSomebody.test(text)));
    // "did any of the experts defend America's absence": whoever judges a party is asked for.
    if (judgesParty.test(text)) return undefined;
    // "does nobody outside the ministry like it": whoever judges the Call is asked for.
    if (
      features.has('praise', 'criticism') &&
      !features.has('signing') &&
      placesOutside(features.words).length > 0
    )
      return undefined;
    // "critics on the US absence": whoever spoke of a theme is asked for.
    if (features.has('criticism', 'commentators', 'quote') && features.named('theme').length > 0)
      return undefined;
    const asksForParties = isOfOneCountry && /\b(?:supporters?|signator\w*|members?)\b/.test(text);
    if (
      (!relates && !asksForParties) ||
      (asksForViews(features) && !isRoll && !isOfKinds && !(actor !== undefined && isPlain))
    )
      return undefined;
    if (features.named('term').length > 0 && !features.has(...relation)) return undefined;
    // "when did Germany sign the armistice", "how many states does Germany have"
    const isOfOtherThing = supportsOther(features);
    const isOfOther = isOfOtherThing || (features.has('count') && !features.has(...relation, 'accord'));
    if (actor !== undefined && isOfOther) return undefined;
    if (actor !== undefined) {
      const stray = strayBesideParties(features);
      if (stray > (features.has('accord', 'time') ? 1.6 : 1) || features.strangers.length > 0)
        return undefined;
      const sure = nameConfidence(features, [actor]);
      if (sure < leastLikeness) {
        const name = features.words
          .slice(...placeOf(features, actor))
          .map((word) => word.raw)
          .join(' ');
        return reading('unsure-party', 0.5, refuseParty(features, name, [actor], model));
      }
      const capital = capitalUsed(features, actor);
      const joined = asOneName(features, model);
      if (joined !== undefined)
        return reading(twoNamesInOne, 0.5, refuseParty(features, joined, [actor, ...more], model));
      if (more.length === 0)
        return reading('party', sure * (stray < 0.5 ? 0.95 : 0.85), {
          kind: 'actor',
          actor,
          ...(capital === undefined ? {} : { capital }),
        });
      return reading('parties', sure * 0.85, {
        kind: 'comparison',
        sides: [actor, ...more].slice(0, 4),
        about: [],
      });
    }
    const [stranger] = features.strangers;
    const asksOfStranger =
      /^(?:did|has|have|is|are|was|were|does|when did|why did|signatories)\b/.test(text) ||
      (features.words.length <= 5 && features.words[0]?.raw === stranger?.split(' ')[0]);
    if (stranger !== undefined && asksOfStranger && features.has(...relation) && features.unexplained < 3) {
      return reading('unknown-party', 0.8, refuseParty(features, stranger, ['accord/signatories'], model));
    }
    if (
      features.has('praise', 'criticism') &&
      !isRoll &&
      !partyNouns.test(text) &&
      !features.has('notSigning')
    )
      return undefined;
    const anchored =
      features.has('accord', 'pronounThing') ||
      partyNouns.test(text) ||
      /^(?:who|how many|which)\b/.test(text) ||
      (features.has('signing') && features.has('count')) ||
      features.words.length <= 3;
    // "which African countries support it": the whole list answers that too.
    const isOfList = features.has('pronounThing') && listedCategory(text) === 'state';
    const countsOurs =
      countsParties &&
      (features.has('signing', 'pronounThing', 'list', 'launch', 'time') || withinOrAtFirst.test(text));
    const isFramed = features.has('accord', 'notSigning') || countsOurs || isOfList;
    if (
      !anchored ||
      strayBesideParties(features) > (isFramed ? 1.6 : countsParties ? mostBesideCount : 0.7) ||
      (features.strangers.length > 0 && !features.has('notSigning') && !isOfList) ||
      isOfOtherThing
    )
      return undefined;
    if (!features.has('signing', 'notSigning', 'list', 'count') && !partyNouns.test(text)) return undefined;
    if (features.has('howTo')) return undefined;
    // Numbers of a later year stand with those over time.
    if (features.has('count') && /\b20(?:19|2\d)\b/.test(text) && !features.has('notSigning'))
      return reading('how-many-by-year', 0.9, { kind: 'accord', entry: 'accord/counts' });
    if (asksForKinds.test(text) && features.has('accord', 'pronounThing', 'signing'))
      return reading('kinds-of-parties', 0.85, { kind: 'accord', entry: 'accord/signatories' });
    const category = features.has('notSigning') ? undefined : listedCategory(text);
    if (category !== undefined) return reading('list-of-parties', 0.9, { kind: 'parties', category });
    const out = features.has('notSigning') || /\bnon ?signator/.test(text);
    const isTold =
      countsParties ||
      features.has('signing', 'notSigning') ||
      /\bsupport|\bendorse|\blist/.test(text) ||
      within;
    if (!isTold) return undefined;
    return reading(out ? 'who-stayed-out' : 'who-signed', features.unexplained < 0.6 ? 0.95 : 0.8, {
      kind: 'accord',
      entry: out ? 'accord/non-signatories' : 'accord/signatories',
    });
  },
};
