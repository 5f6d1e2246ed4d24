/** Two things side by side: people, principles, terms, or a principle and a person. */
import { isReference, type Reference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { entryQuery } from '../../entry-query.ts';
import type { Features } from '../../features.ts';
import { asksOfParty } from '../../names/asks-of-party.ts';
import type { Model } from '../../model/model.ts';
import type { Reading } from '../../query.ts';
import { nameConfidence, principleRef, reading, type Reader } from '../../reader.ts';
import { twoDescribed } from '../principles/two-described.ts';
import { placesOfPerson } from './person-words.ts';
import { peopleByRole } from './speakers.ts';
import { stanceAsked } from './stance-asked.ts';

/** One entry a place in the question: a principle's short title may be a term's name as well. */
function namedThings(features: Features): readonly Reference[] {
  const preferred = ['principle', 'term', 'theme', 'accord', 'actor'] as const;
  const byPlace = new Map<number, Reference>();
  for (const kind of preferred) {
    for (const mention of features.mentions) {
      // "poles apart" names nobody of Poland.
      if (mention.kind !== kind || features.placesOf('compare').has(mention.start)) continue;
      const taken = [...byPlace.keys()].some((start) => start >= mention.start && start < mention.end);
      if (!taken && mention.ref !== 'accord/overview') byPlace.set(mention.start, mention.ref);
    }
  }
  return [...new Set([...byPlace].toSorted(([one], [other]) => one - other).map(([, ref]) => ref))];
}

/** "Kothari against the Juniper labs guy": the one whom firm and role point to, or all whom the firm does. */
function byRoleBeside(
  features: Features,
  model: Model,
  named: readonly Reference<'expert'>[],
): readonly Reference<'expert'>[] {
  const others = peopleByRole(features, model).filter((person) => !named.includes(person));
  const pointing = others.map((person) => placesOfPerson(features, model, person, true).size);
  const most = Math.max(0, ...pointing);
  const best = others.filter((_, at) => pointing[at] === most);
  return best.length <= mostByRole ? best : [];
}
const mostByRole = 2;

/** "the CEO of Lucy Security against the CEO of CipherCloud": the one voice of each of two firms. */
function speakersOf(features: Features, model: Model): readonly Reference[] | undefined {
  if (!features.has('personNoun')) return undefined;
  const speakers = features.named('actor').map(model.knowledge.voicesOf);
  const single = speakers.flatMap((voices) => (voices.length === 1 ? voices.map(({ ref }) => ref) : []));
  return single.length >= 2 ? single : undefined;
}

/** "stealing secrets and spreading malware, how do these two principles differ": the two that are described. */
function describedPrinciples(features: Features): readonly Reference[] {
  const [first, second] = features.rank(features.without(['principle', 'compare', 'define'], []), [
    'principle',
  ]);
  return first !== undefined && second !== undefined && second.score >= 1 ? [first.ref, second.ref] : [];
}

const shortestName = 3;

/** "the deep web and the dark one": the second is named by the word in which it differs. */
export function termByOne(
  { words }: Features,
  { knowledge }: Model,
  named: Reference<'term'>,
): Reference<'term'> | undefined {
  const one = words.findLastIndex(({ spelled }) => /^ones?$/.test(spelled));
  const differing = words[one - 1]?.spelled ?? '';
  if (differing.length < shortestName) return undefined;
  const [noun = '', ...others] = knowledge.term(named).name.en.toLowerCase().split(' ').toReversed();
  if (others.length === 0) return undefined;
  const other = knowledge.terms.find(({ name }) => name.en.toLowerCase() === `${differing} ${noun}`);
  return other === undefined || other.ref === named ? undefined : other.ref;
}

function termsByOne(features: Features, model: Model, [named, ...more]: readonly Reference<'term'>[]) {
  const other = named === undefined || more.length > 0 ? undefined : termByOne(features, model, named);
  return named === undefined || other === undefined ? undefined : [named, other];
}

/** "is the deep web the illegal one or is that the dark web", "the same thing?": two terms, and which of them it is. */
const isEitherTerm = (features: Features): boolean =>
  features.named('term').length === 2 &&
  /^(?:is|are|was) .*\b(?:or|other than|a kind of|a form of|part of)\b|\b(?:same|identical|different|apart)\b|\bwhich (?:is|was) which\b|\b(?:mix(?:ed|ing)?|confus\w+)\b/.test(
    features.text,
  ) &&
  !features.has('commentators', 'principle', 'signing');

/** The Tech Accord is a text before it is a voice. */
function isTermToo(features: Features, person: Reference<'expert'>): boolean {
  const place = features.mentions.find(({ ref }) => ref === person);
  return features.mentions.some(
    ({ kind, start, end }) => kind === 'term' && start === place?.start && end === place.end,
  );
}

/** The firm that a person is known by, or another entry of the same name as a side, is no topic of its own. */
function saysWhichSide(
  features: Features,
  model: Model,
  ref: Reference,
  sides: readonly Reference[],
): boolean {
  const isFirm = sides.some(
    (side) =>
      isReference(side, 'expert') && model.knowledge.expert(side).organisations.some((firm) => firm === ref),
  );
  const places = features.mentions.filter((mention) => mention.ref === ref);
  return (
    isFirm ||
    places.some((place) =>
      features.mentions.some(
        (mention) => sides.includes(mention.ref) && mention.start < place.end && place.start < mention.end,
      ),
    )
  );
}

/** The themes, actors and terms on which the two are compared: those that are named and are no side themselves. */
function comparedOn(features: Features, model: Model, sides: readonly Reference[]): readonly Reference[] {
  if (!sides.some((side) => isReference(side, 'expert'))) return [];
  const named = [...features.named('theme'), ...features.named('actor'), ...features.named('term')].filter(
    (ref) => !sides.includes(ref) && !saysWhichSide(features, model, ref, sides),
  );
  if (named.length > 0) return named;
  const words = features.without(
    ['compare', 'speech', 'accord', 'principle', 'whoever', 'define'],
    ['expert', 'principle', 'term', 'actor', 'accord'],
  );
  const [theme] = features.rank(words, ['theme']);
  return theme !== undefined && theme.score >= 0.6 && (theme.wholePhrase || theme.coverage >= 0.6)
    ? [model.knowledge.find(theme.ref)?.ref ?? theme.ref]
    : [];
}

/** "compare" by itself asks how; with one side, that side is what can be shown. */
function tooFewSides(features: Features, sides: readonly Reference[]): Reading | undefined {
  // "compare critics and supporters": the supporters are voices then, not those who signed.
  if (sides.every((side) => isReference(side, 'accord')) && stanceAsked(features) === 'both')
    return undefined;
  if (features.unexplained > 0.5 || features.words.length > 4) return undefined;
  const [only] = sides;
  // "who disagrees with it"
  if (only === undefined && features.has('whoever') && features.has('criticism', 'praise')) return undefined;
  if (only === undefined) return reading('nothing-to-compare', 0.9, { kind: 'help', topic: 'usage' });
  const query = entryQuery(only);
  return query === undefined ? undefined : reading('one-side', nameConfidence(features, [only]), query);
}

/** "France vs Germany football": two parties that meet in something else. */
const isMatch = (features: Features): boolean =>
  features.named('actor').length > 1 &&
  !features.has('accord', 'signing', 'notSigning', 'principle') &&
  features.words.some(({ foreign }, place) => foreign && !features.isInCue(place));

/** "how does voting work in Ireland and Australia": parties, and a subject on which none of them is on record. */
const mostBesideParties = 1.5;
const comparesOther = (features: Features, sides: readonly Reference[]): boolean =>
  sides.every((side) => isReference(side, 'actor')) &&
  features.unexplained > mostBesideParties &&
  !features.has('accord', 'pronounThing', 'signing', 'notSigning', 'commentators', 'speech', 'principle');

/** "Bastable compares it to …", "did Hahad liken it to …": what somebody compares is what was said, and nobody is compared. */
function comparesItself({ text, mentions, words }: Features): boolean {
  if (/^(?:\S+ ){0,2}how\b/.test(text)) return false;
  const person = mentions.find(({ kind }) => kind === 'expert');
  const verb = words[person?.end ?? -1]?.spelled ?? '';
  const isAsked = /^(?:did|does|do|would)$/.test(words[(person?.start ?? 0) - 1]?.spelled ?? '');
  return (
    /^(?:compare[sd]|liken(?:s|ed)|contrast(?:s|ed))$/.test(verb) ||
    (isAsked && /^(?:compare|liken|contrast)$/.test(verb))
  );
}

/** "do the two people from Juniper agree": of those whom the roles point to. */
const agreeing = wordSet('agree agrees agreed disagree disagrees disagreed');
const speaksOfAgreeing = ({ words }: Features): boolean => words.some(({ spelled }) => agreeing.has(spelled));
const areAskedToAgree = (features: Features): boolean =>
  (features.byRole.length === 2 || /\b(?:two|both|pair)\b/.test(features.text)) && speaksOfAgreeing(features);

/** "does Bischoff agree with the accord": where one person stands. */
const agreesWithCall = (features: Features, people: readonly Reference<'expert'>[]): boolean =>
  people.length === 1 &&
  speaksOfAgreeing(features) &&
  features.numbers.numbers.length === 0 &&
  features.mentions.every(({ kind, ref }) => kind === 'expert' || ref === 'accord/overview');

export const comparison: Reader = {
  name: 'comparison',
  needs: [{ cues: ['compare'], named: ['expert', 'term'], words: agreeing }],
  read: (features, model) => {
    const people = features.named('expert').filter((person) => !isTermToo(features, person));
    const numbers = features.numbers.numbers.map(principleRef);
    const compares = features.has('compare') || isEitherTerm(features) || areAskedToAgree(features);
    if (people.length === 1 && comparesItself(features)) return undefined;
    if (agreesWithCall(features, people)) return undefined;
    let sides: readonly Reference[] = [...people, ...numbers];
    if (people.length === 2 && numbers.length === 0) {
      const about = comparedOn(features, model, sides);
      return reading('two-people', nameConfidence(features, people) * (compares ? 1 : 0.9), {
        kind: 'comparison',
        sides,
        about,
      });
    }
    if (!compares || features.otherThing || isMatch(features)) return undefined;
    // "did Germany agree with the Call"
    if (asksOfParty(features) && features.named('actor').length === 1 && people.length === 0)
      return undefined;
    if (sides.length < 2 && people.length === 0) {
      const byRole = features.byRole.length === 2 ? features.byRole : peopleByRole(features, model);
      if (byRole.length === 2) sides = byRole;
    }
    if (sides.length === 0) sides = termsByOne(features, model, features.named('term')) ?? sides;
    if (people.length === 1 && sides.length < 2) sides = [...sides, ...byRoleBeside(features, model, people)];
    if (sides.length < 2) sides = speakersOf(features, model) ?? sides;
    if (sides.length === 0) sides = twoDescribed(features) ?? sides;
    if (sides.length < 2) sides = [...new Set([...sides, ...namedThings(features)])];
    if (sides.length === 0 && features.has('principle')) sides = describedPrinciples(features);
    if (sides.length === 1 && features.named('accord').includes('accord/overview'))
      sides = ['accord/overview', ...sides];
    if (sides.length < 2) return tooFewSides(features, sides);
    if (comparesOther(features, sides)) return undefined;
    sides = sides.slice(0, 4);
    return reading('comparison', nameConfidence(features, sides), {
      kind: 'comparison',
      sides,
      about: comparedOn(features, model, sides),
    });
  },
};
