/** Facts of the accord that are asked for in a few set ways: when, where, by whom, with what force, what came of it. */
import type { Reference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import { reading, type Reader } from '../../reader.ts';
import { launchers } from '../../names/launchers.ts';
import { partyNouns, strayBesideParties } from '../../names/party-nouns.ts';
import { pointsAtSpeakers, tellsOfSpeaker } from '../views/claim-frames.ts';
import { asksForSpeaker, authorSpeaks } from '../views/views-asked.ts';

interface FactRule {
  readonly entry: Reference<'accord'>;
  /** One of these shows the fact. */
  readonly cues: readonly CueName[];
  /** And one of these shows that it is asked of the accord. */
  readonly with: readonly CueName[];
  /** Content that nothing explains, above which something else is asked. */
  readonly stray: number;
}

/** The same where only "it" stands for the accord. */
const mostStrayUnnamed = 0.5;

const itself: readonly CueName[] = ['accord', 'pronounThing'];

/** The order is the rule: a launch has a time and a place, but not every time is that of the launch. */
const rules: readonly FactRule[] = [
  { entry: 'accord/drafting', cues: ['drafting'], with: [...itself, 'drafting'], stray: 0.4 },
  { entry: 'accord/launch', cues: ['launch'], with: [...itself, 'whoever', 'time', 'place'], stray: 0.9 },
  { entry: 'accord/since-launch', cues: ['aftermath'], with: [...itself, 'define', 'aftermath'], stray: 0.7 },
  { entry: 'accord/legal-status', cues: ['legal'], with: [...itself, 'signing'], stray: 0.9 },
  { entry: 'accord/governance', cues: ['governance'], with: [...itself, 'governance'], stray: 0.4 },
  { entry: 'accord/launch', cues: ['time', 'place'], with: itself, stray: 0.4 },
  { entry: 'accord/overview', cues: ['purpose'], with: [...itself, 'purpose'], stray: 0.4 },
];

/** "which countries …" asks for parties: it was launched in one. */
const asksForCountries = /(?<!\bin )\bwhich (?:\w+ )?countries\b/;

/** "who founded it" sounds like what somebody found it to be. */
const saysSo = ({ placesOf }: Features): boolean => {
  const launched = placesOf('launch');
  const spoken = [...placesOf('speech')];
  return spoken.length > 0 && !spoken.some((place) => launched.has(place));
};

/** Somebody's view, a party, a principle or another thing is asked for. */
function isElsewhere(features: Features): boolean {
  if (features.otherThing || features.strangers.length > 0 || features.numbers.numbers.length > 0)
    return true;
  if (
    features.has(
      'commentators',
      'principle',
      'notSigning',
      'compare',
      'criticism',
      'mixed',
      'bothSides',
      'stance',
    )
  )
    return true;
  // A supporter who breaks the rules is a party, and nobody's praise.
  const praises = [...features.placesOf('praise')].some(
    (place) => !partyNouns.test(features.words[place]?.spelled ?? ''),
  );
  if (praises) return true;
  if (
    (features.has('whoever') || tellsOfSpeaker(features) || pointsAtSpeakers(features)) &&
    saysSo(features) &&
    !features.has('drafting')
  )
    return true;
  // "is the whole thing just for show according to anyone"
  if (features.text.includes('according to') && asksForSpeaker(features)) return true;
  // "nobody can enforce it, whose argument was that"
  if (features.has('whoever', 'legal') && !features.has('drafting') && asksForSpeaker(features)) return true;
  // "who asks for a treaty in its place"
  if (features.has('legal') && features.has('proposal') && /^(?:and |so )?who\b/.test(features.text))
    return true;
  if (authorSpeaks(features)) return true;
  if (features.has('signing') && !features.has('legal', 'governance')) return true;
  if (features.has('place') && !features.has('launch') && asksForCountries.test(features.text)) return true;
  // "where can I read it" is not where it was launched.
  if (features.has('howTo')) return true;
  // "where does it say that"
  if (features.has('place') && features.has('source') && features.has('speech') && !features.has('launch'))
    return true;
  // "where does the claim about … come from"
  if (features.has('speech', 'source') && features.has('place') && !features.has('accord', 'pronounThing'))
    return true;
  if (features.has('quote') && !features.has('legal')) return true;
  if (features.named('theme').length > 0 && features.has('drafting')) return true;
  return features.named('expert').length > 0 || features.named('term').length > 0;
}

/** The Call itself may be named beside each fact, and its supporters beside its force: "what if a supporter breaks the rules?" */
const isPassable = (entry: Reference<'accord'>, asked: Reference<'accord'>): boolean =>
  entry === 'accord/overview' ||
  // "who wrote the text of the call"
  (entry === 'accord/preamble' && asked === 'accord/drafting') ||
  (entry === 'accord/signatories' && (asked === 'accord/legal-status' || asked === 'accord/drafting'));

/** "a treaty under international law?" */
const ofForce = /\b(?:treaty|binding|contract|enforceable|voluntary)\b/;

/** "can be found on it": nothing was founded. */
const isOnlyFound = (features: Features): boolean => {
  const [only = -1, ...more] = features.placesOf('launch');
  return more.length === 0 && features.words[only]?.spelled === 'found';
};

/** "Macron's year of birth", "France founding date" */
const ofOrigin = /\b(?:birth\w*|born|founding|creation)\b/;

/** "when was UNESCO founded": of a party, and not of the Call. */
function isFoundingOfOther({ has, named, placesOf, mentions, text: asked, words }: Features): boolean {
  if (has('accord', 'pronounThing')) return false;
  if (ofOrigin.test(asked) && named('actor').length > 0) return true;
  const verb = Math.max(-1, ...placesOf('launch'));
  // "when was our company founded"
  if (words.slice(0, verb).some(({ text }) => /^(?:my|our|his|her|their|your)$/.test(text))) return true;
  return mentions.some(
    ({ kind, start, end }) =>
      kind === 'actor' &&
      end <= verb &&
      verb - end <= 2 &&
      /^(?:was|were|is|did|got)$/.test(
        words[words[start - 1]?.spelled === 'the' ? start - 2 : start - 1]?.spelled ?? '',
      ),
  );
}

/** "the purpose of the World Bank", "the aim of chess": of something that is not the Call. */
function isOfSomethingElse(features: Features, cued: ReadonlySet<number>): boolean {
  if (features.has('accord', 'pronounThing')) return false;
  const { words } = features;
  return words.some(({ text }, place) => {
    if (text !== 'of' || (!cued.has(place) && !cued.has(place - 1))) return false;
    const object = words[words[place + 1]?.spelled === 'the' ? place + 2 : place + 1];
    return object !== undefined && !object.afterBreak && !partyNouns.test(object.spelled);
  });
}

/** "anything come of it since Macron launched it": the launch only says from when on. */
const sinceLaunch =
  /\b(?:since|after|following)\b(?: \w+){0,4} (?:launch|unveil|announc|present|introduc)\w*/;

const isOnlySince = (features: Features): boolean =>
  features.has('aftermath') && !features.has('whoever') && sinceLaunch.test(features.text);

/** "why does it exist", "what is it trying to achieve": its aim is asked for, and neither its beginning nor what came of it. */
const ofAim =
  /^(?:and |so |but )?why (?:does|did) .*\bexist$|\b(?:try|trying|tries|tried|hopes?|hoping|wants?|meant|aims?|aiming|sets? out|seeks?|supposed|intends?|intended|designed) to (?:achieve|accomplish)\b/;

/** Who may have had a hand in the text, beside states and firms. */
const hands = wordSet(`
  civil society ministry ministries diplomat diplomats official officials academic academics researcher researchers engineer engineers
  lawyer lawyers activist activists hacker hackers lobbyist lobbyists user users citizen citizens public parliament parliaments consumer consumers side hand hands`);

const weightOfHands = ({ words, placesOf }: Features): number =>
  words.reduce(
    (sum, { spelled, weight }, place) =>
      sum +
      (hands.has(spelled) && !partyNouns.test(spelled) && !placesOf('drafting').has(place) ? weight : 0),
    0,
  );

export const facts: Reader = {
  name: 'facts',
  needs: [{ cues: rules.flatMap(({ cues }) => cues) }],
  read: (features, model) => {
    if (isElsewhere(features)) return undefined;
    const isOfAim = features.has('launch', 'aftermath') && ofAim.test(features.text);
    const found = rules.find((rule) => {
      if (isOfAim && rule.entry !== 'accord/overview') return false;
      if (!features.has(...rule.cues) || !features.has(...rule.with)) return false;
      if (
        rule.entry === 'accord/launch' &&
        (isOnlyFound(features) || isOnlySince(features) || isFoundingOfOther(features))
      )
        return false;
      const cues: readonly CueName[] = isOnlySince(features) ? [...rule.cues, 'launch'] : rule.cues;
      const cued = new Set(cues.flatMap((cue) => [...features.placesOf(cue)]));
      const stray =
        strayBesideParties(features) -
        (rule.entry === 'accord/drafting' ? weightOfHands(features) : 0) -
        [...cued].reduce((sum, place) => sum + (features.words[place]?.weight ?? 0), 0);
      if (isOfSomethingElse(features, cued)) return false;
      if (stray > (features.has('accord') ? rule.stray : Math.min(rule.stray, mostStrayUnnamed)))
        return false;
      const { actors } = model.knowledge.accordEntry(rule.entry);
      const isNamed = features
        .named('accord')
        .every(
          (entry) =>
            entry === rule.entry ||
            isPassable(entry, rule.entry) ||
            (entry === 'accord/international-law' &&
              rule.entry === 'accord/legal-status' &&
              ofForce.test(features.text)),
        );
      const mayName = (actor: Reference<'actor'>): boolean =>
        actors?.includes(actor) === true ||
        // "did Macron write it": who did is told, whoever is named.
        rule.entry === 'accord/drafting' ||
        (rule.entry === 'accord/since-launch' && launchers.has(actor));
      return isNamed && features.named('actor').every(mayName);
    });
    return found === undefined
      ? undefined
      : reading(`fact-${found.entry}`, 0.88, { kind: 'accord', entry: found.entry });
  },
};
