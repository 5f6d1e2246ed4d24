/** Questions about people, by name, by role, or by a name that the knowledge does not hold. */
import type { EntryKind, Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import { asksOfParty } from '../../names/asks-of-party.ts';
import type { Model } from '../../model/model.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';
import { weighed } from '../../wording/words.ts';
import { asksForSpeaker } from './views-asked.ts';
import { rankClaims } from './claims.ts';
import { readAboutPerson, strayContent } from './person-view.ts';
import { peopleByRole, speakingParty } from './speakers.ts';
import { authorSpeaks } from './views-asked.ts';

const afterWords: ReadonlySet<string> = new Set([
  'did',
  'does',
  'do',
  'has',
  'is',
  'was',
  'by',
  'from',
  'with',
  'and',
  'expert',
  'what',
  'about',
  'to',
  'of',
  'versus',
  'compare',
  'who',
  'between',
  'against',
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'professor',
]);

/** "what does Sam Altman say": the name that is not known stands right before the word of saying. */
const speaksThere = ({ words, placesOf }: Features, place: number): boolean =>
  (placesOf('speech').has(place + 1) && /^(?:what|did|does|has|have)$/.test(words[0]?.spelled ?? '')) ||
  (/'?s$/.test(words[place]?.spelled ?? '') && viewOf.test(words[place + 1]?.spelled ?? ''));

/** "Barack Obama's critique" */
const viewOf =
  /^(?:opinions?|views?|takes?|critiques?|criticisms?|comments?|remarks?|thoughts|stance|verdict|quotes?|statements?)$/;

/** The name of somebody who is asked for as a speaker or as a person, and whom the knowledge does not hold. */
function strangerAsked(features: Features): string | undefined {
  if (features.strangers.length === 0) return undefined;
  if (
    !features.has('speech', 'commentators', 'compare', 'quote', 'stance', 'criticism', 'praise', 'accord') &&
    !/^(?:who|expert|qui)$/.test(features.words[0]?.spelled ?? '') &&
    !features.words.some(({ spelled }) => viewOf.test(spelled))
  )
    return undefined;
  return features.strangers.find((name) => {
    const [firstWord] = name.split(' ');
    const place = features.words.findIndex((word) => word.raw === firstWord);
    const word = features.words[place];
    // "DNS" is no person where the knowledge speaks of it.
    if (word?.isUpperCase === true && !word.unknown && !name.includes(' ')) return false;
    if (speaksThere(features, place)) return true;
    return place === 0 || (place > 0 && afterWords.has(features.words[place - 1]?.spelled ?? ''));
  });
}

export const unknownPeople: Reader = {
  name: 'unknown-people',
  needs: [{ marks: ['stranger'] }],
  read: (features) => {
    const name = strangerAsked(features);
    const known = features.named('expert');
    // "what did Jane Doe say about principle 4": her words are asked for, not the principle.
    const place = features.words.findIndex(({ raw }) => raw === name?.split(' ').at(-1));
    const isSpeaker =
      !features.has('whichOne') &&
      ((place > 0 && speaksThere(features, place)) ||
        (name?.includes(' ') === true && features.has('speech', 'criticism', 'praise', 'quote', 'stance')));
    if (features.has('whichOne', 'principle', 'signing', 'notSigning') && !isSpeaker) return undefined;
    if (name === undefined || (known.length > 0 && !features.has('compare'))) return undefined;
    return reading('unknown-person', 0.8, {
      kind: 'none',
      reason: { type: 'unknown-person', name },
      near: known,
    });
  },
};

const isNothingBut = ({ words, mentions }: Features, expert: Reference<'expert'>): boolean =>
  words.every(
    ({ neutral }, place) =>
      neutral || mentions.some(({ ref, start, end }) => ref === expert && place >= start && place < end),
  );

const ofVoices = ['speech', 'stance', 'criticism', 'praise', 'commentators', 'quote', 'mixed'] as const;

/** Whether an entry of that kind goes by the very name of the person, or by a longer one around it. */
const isNamedAs = ({ mentions }: Features, expert: Reference<'expert'>, wanted: EntryKind): boolean =>
  mentions.some(
    ({ ref, start, end }) =>
      ref === expert &&
      mentions.some(({ kind, ...other }) => kind === wanted && other.start <= start && other.end >= end),
  );

/** "what is the Tech Accord": a body that spoke is a term as well, and nothing that it said is asked for. */
function isAskedAsTerm(features: Features, expert: Reference<'expert'>): boolean {
  const { has } = features;
  if (
    !(has('define', 'termAsked') || (!has('whoever') && isNothingBut(features, expert))) ||
    has(...ofVoices)
  )
    return false;
  return isNamedAs(features, expert, 'term');
}

/** "is Access Now on board": a body that spoke is a party as well, and nothing that it said is asked for. */
const isAskedAsParty = (features: Features, expert: Reference<'expert'>): boolean =>
  features.has('signing', 'notSigning') && !features.has(...ofVoices) && isNamedAs(features, expert, 'actor');

/** "writers of the pact", "the author of a cookbook": who wrote something else than the op-ed. */
function isAuthorOfOther({ words, roleWords }: Features): boolean {
  const role = Math.max(-1, ...roleWords);
  const [joint, article, work] = words.slice(role + 1, role + 4);
  return (
    /^(?:writers?|authors?)$/.test(words[role]?.spelled ?? '') &&
    joint?.spelled === 'of' &&
    /^(?:the|an?|this|that|your|my)$/.test(article?.spelled ?? '') &&
    work !== undefined &&
    !/^(?:op|oped|piece|article|column|essay|opinion|editorial|blog|commentary|first|second|other)$/.test(
      work.spelled,
    )
  );
}

/** "CEO of Airbus": the firm that is named behind the role is not that of anybody on record. */
function isOfOtherFirm(features: Features, model: Model, person: Reference<'expert'>): boolean {
  const role = Math.max(-1, ...features.roleWords);
  const joint = features.words[role + 1]?.spelled;
  if (joint !== 'of' && joint !== 'at' && joint !== 'from') return false;
  const firm = features.mentions.find(({ kind, start }) => kind === 'actor' && start === role + 2)?.ref;
  if (firm === undefined) {
    const next = features.words[role + 2];
    return next !== undefined && (next.foreign || next.unknown);
  }
  return !model.knowledge.expert(person).organisations.some((organisation) => organisation === firm);
}

/** "the two CEOs": all of them are asked about. */
const several =
  /^(?:two|both|three|pair|duo|couple|all|people|folks?|guys|men|gentlemen|ceos|bosses|executives|they|them)$/;

const asksWhatTheySay = /^(?:and |so |but )?what (?:do|did|does|have|has)\b.*\b(?:say|said|think|make)\b/;

/** "boss is hungry": of one in that role something is told, and nobody is asked for. */
const tellsOfRole =
  /^(?:the |my |our |his |her )?(?:boss|chief|head|ceo|guy|chap|lad|lady|man|woman) (?:is|was|wants?|wanted|needs?|gets?|got|went|keeps|says)\b/;

const asksName =
  /\b(?:what (?:is|was) (?:he|she|(?:his|her|their|the) name)|(?:the )?names? of|who (?:is|was) (?:he|she|this|that|the)|(?:his|her) name|whose (?:sur|last |first )?name)\b/;

/** So much beside the role may be what one of them said. */
const leastSaid = 0.5;
/** Least lead over what the others with that role said, from 0 to 1. */
const leastLead = 0.22;

/** "a man from Juniper fears a disaster": of those with the role, the one who said what is described. */
function whoSaid(
  features: Features,
  model: Model,
  people: readonly Reference<'expert'>[],
): Reference<'expert'> | undefined {
  const isOne = /\bone of the\b/.test(features.text);
  if (!isOne && features.words.some(({ spelled }) => several.test(spelled))) return undefined;
  const words = features
    .without(['speech', 'accord', 'pronounThing', 'define', 'whoever', 'personNoun'], ['expert'])
    .map((word, position) => (features.roleWords.has(position) ? weighed(word, 0) : word));
  const claims = rankClaims(features, model, words, ({ expert }) => people.includes(expert));
  const [best] = claims;
  if (best === undefined || best.score < 0.65 || best.coverage < 0.36) return undefined;
  const rival = claims.find(({ opinion }) => opinion.expert !== best.opinion.expert);
  return rival === undefined || rival.score <= best.score * (1 - leastLead) ? best.opinion.expert : undefined;
}

/** "which French politician launched it" */
const asksWhich = /^(?:and |so )?(?:which|what|who|whose)\b/;

export const people: Reader = {
  name: 'people',
  needs: [{ named: ['expert', 'actor'], marks: ['role'] }],
  read: (features, model) => {
    const named = features.named('expert');
    const [first, ...others] = named;
    if (first !== undefined) {
      if (isAskedAsTerm(features, first) || isAskedAsParty(features, first)) return undefined;
      if (others.length === 0) return readAboutPerson(features, model, first);
      return reading('several-people', nameConfidence(features, named), {
        kind: 'opinions',
        filter: { experts: named },
      });
    }
    const [party, ...parties] = features.named('actor');
    const asksWhere = features.has('stance') && parties.length === 0 && !features.has('commentators');
    // "who says that Macron took a stance": one who spoke of him.
    const speaker = asksForSpeaker(features) ? undefined : asksWhere ? party : speakingParty(features);
    if (
      speaker !== undefined &&
      !features.has('drafting') &&
      features.unexplained < strayContent &&
      peopleByRole(features, model).length === 0
    ) {
      return reading('speaking-party', nameConfidence(features, [speaker]) * 0.9, {
        kind: 'actor',
        actor: speaker,
      });
    }
    // "which working group did Kaspersky lead" asks for the group, not for a person.
    const tellsOfOne = tellsOfRole.test(features.text) && !features.has('whoever', 'define');
    const asksForFact =
      tellsOfOne ||
      (features.has('count') && features.has('signing') && !features.has('commentators', 'speech')) ||
      (features.has('launch') &&
        features.has('accord', 'pronounThing') &&
        !features.has('speech', 'commentators') &&
        asksWhich.test(features.text)) ||
      (features.named('accord').includes('accord/working-groups') &&
        !features.has('speech', 'commentators')) ||
      (features.has('drafting') && features.has('accord', 'pronounThing') && !authorSpeaks(features));
    const byRole =
      asksForFact ||
      features.otherThing ||
      isAuthorOfOther(features) ||
      (asksOfParty(features) && features.has('accord', 'pronounThing')) ||
      features.has('whichOne', 'principle', 'howTo')
        ? []
        : peopleByRole(features, model).filter((person) => !isOfOtherFirm(features, model, person));
    const [only, ...more] = byRole;
    const saidIt =
      more.length === 0 || (features.unexplained < leastSaid && features.named('theme').length === 0)
        ? undefined
        : whoSaid(features, model, byRole);
    if (saidIt !== undefined) return readAboutPerson(features, model, saidIt, true);
    // "privacy advocate" can only be one person, whatever he is asked about; "strategist" could be anybody.
    const isCertain = more.length === 0 && features.roleWords.size > 1;
    if (only === undefined || features.unexplained > strayContent * (isCertain ? 3 : 1.5)) return undefined;
    // "the gentleman in charge of the labs, what was he called": who that is, whatever else is told of him.
    if (more.length === 0 && asksName.test(features.text) && !features.has('speech', 'praise', 'criticism'))
      return reading('name-by-role', 0.85, { kind: 'expert', expert: only });
    if (more.length === 0) return readAboutPerson(features, model, only, true);
    if (features.has('signing', 'notSigning') && !features.has('personNoun')) return undefined;
    const [other, ...third] = more;
    // "the two Juniper people, do they say the same?"
    if (other !== undefined && third.length === 0 && features.has('kinship', 'compare'))
      return reading('two-by-role', 0.9, { kind: 'comparison', sides: [only, other], about: [] });
    // "what did the Juniper men say": all of them are meant.
    if (asksWhatTheySay.test(features.text) && features.words.some(({ spelled }) => several.test(spelled)))
      return reading('several-by-role', 0.9, { kind: 'opinions', filter: { experts: byRole } });
    return reading('people-by-role', 0.9, { kind: 'experts', experts: byRole, ambiguous: true });
  },
};
