/** A question that is a name and nothing else, such as "dark web" or "who is Macron?". */
import type { EntryKind } from '../../../knowledge/reference.ts';
import { entryQuery } from '../../entry-query.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Mention } from '../../names/mentions.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';
import { textOf } from '../../wording/words.ts';
import { dragsSomebodyIn } from '../views/views-asked.ts';

/** Where entries of several kinds go by one name, the first of these kinds is meant. */
const preferred: readonly EntryKind[] = ['principle', 'term', 'expert', 'accord', 'actor', 'theme'];
const preferredDefinition: readonly EntryKind[] = ['term', 'principle', 'expert', 'accord', 'actor', 'theme'];

function isAllOfIt({ start, end }: Mention, features: Features): boolean {
  const define = features.placesOf('define');
  const accord = features.placesOf('accord');
  const speech = features.placesOf('speech');
  return features.words.every(
    (word, position) =>
      (position >= start && position < end) ||
      word.neutral ||
      define.has(position) ||
      accord.has(position) ||
      speech.has(position),
  );
}

/** A name within one of these frames is asked for something about it. */
const otherFrames: readonly CueName[] = [
  'speech',
  'signing',
  'notSigning',
  'time',
  'place',
  'count',
  'whichOne',
  'compare',
  'praise',
  'criticism',
  'mixed',
  'bothSides',
  'commentators',
  'quote',
  'stance',
  'aftermath',
];

/** Of the Call these ask for more than what it is: "whose idea was the pact", "is it just a declaration". */
const framesOfCall: readonly CueName[] = ['launch', 'legal', 'governance', 'source'];

const longestFrame = 5;

/** "Observer Research Foundation": the question is that name to the last word, so "observer" frames nothing. */
const isNothingElse = ({ start, end }: Mention, { words }: Features): boolean =>
  start === 0 && end === words.length && end > 1;

/** "Paris Call", and not only "the declaration". */
const namesByMore = ({ words }: Features, start: number, end: number): boolean =>
  words.slice(start, end).some(({ spelled }) => /^(?:paris|cyber|macron)/.test(spelled));

/** "definite article German", "war and peace", "NATO article 4" */
function isOfOtherText({ kind, ref, start, end }: Mention, features: Features): boolean {
  // "last-click attribution": one word of a longer name that is not ours.
  if (kind === 'term') return features.otherThing && end - start === 1;
  if (kind !== 'actor' && kind !== 'accord') return false;
  // "the Warsaw Pact", "a declaration of love": no state, and of the Call only the noun.
  if (features.otherThing)
    return (
      kind === 'actor' ||
      !features.has('accord') ||
      (ref === 'accord/overview' && !namesByMore(features, start, end))
    );
  return kind === 'actor' && features.has('principleSoft') && features.words.some(({ isNumber }) => isNumber);
}

/** "who are they", "who is Titan Rain": what a name stands for is asked. */
const asksWhatItIs = (features: Features, { start, end }: Mention): boolean =>
  /\bwho (?:is|are|was|were) (?:they|that|it|this|those|these)\b/.test(features.text) ||
  (end === features.words.length &&
    /^(?:(?:and|so|but) )?who (?:is|are|was|were)(?: the| an?)?$/.test(
      textOf(features.words.slice(0, start)),
    ));

const asksWhoSpoke = (features: Features, mention: Mention): boolean =>
  features.has('whoever') && !features.has('define') && !asksWhatItIs(features, mention);

export const exactName: Reader = {
  name: 'exact-name',
  needs: [{ named: preferred }],
  read: (features) => {
    if (features.mentions.length === 0) return undefined;
    const asksWhatItSays = /^what (?:does|did|do)\b.*\b(?:say|says|state|mention)$/.test(features.text);
    const isFramed = features.has(...otherFrames.filter((cue) => cue !== 'speech' || !asksWhatItSays));
    if (isFramed && !features.mentions.some((mention) => isNothingElse(mention, features))) return undefined;
    // "the election one" is a principle
    if (features.words.length > 2 && features.words.at(-1)?.spelled === 'one') return undefined;
    // "who calls for a united front": those who do are asked for, and not all who spoke of the theme.
    const asksWho =
      features.words[0]?.spelled === 'who' && features.words.length > 3 && !features.has('define');
    const whole = features.mentions.filter((mention) => isAllOfIt(mention, features));
    const order = features.has('define') ? preferredDefinition : preferred;
    const [best] = whole.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
    if (best?.kind === 'theme' && asksWho) return undefined;
    // "who goes into election meddling": whoever spoke of it is asked for, not what it is.
    if ((best?.kind === 'term' || best?.kind === 'principle') && asksWhoSpoke(features, best))
      return undefined;
    if (best?.kind === 'actor' && dragsSomebodyIn(features)) return undefined;
    if (best === undefined || features.words.length - (best.end - best.start) > longestFrame)
      return undefined;
    if (isOfOtherText(best, features)) return undefined;
    if (best.ref === 'accord/overview' && features.has(...framesOfCall)) return undefined;
    const query = entryQuery(best.ref);
    return query === undefined
      ? undefined
      : reading('exact-name', nameConfidence(features, [best.ref]), query);
  },
};
