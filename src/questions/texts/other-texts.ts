/** Agreements of others: "the Good Friday agreement", "the treaty of rome", "article 4 of NATO". */
import type { Lexicon } from '../../language/lexicon.ts';
import { readNumber } from '../../language/numbers.ts';
import type { Mention } from '../names/mentions.ts';
import type { Word } from '../wording/words.ts';

/** By these words people also call the Call itself. */
export const nounsOfTexts: ReadonlySet<string> = new Set(
  'agreement agreements accord accords pact pacts treaty treaties declaration declarations protocol protocols deal deals armistice'.split(
    ' ',
  ),
);

/** By these hardly anybody does, so that in front of them any name will do. */
const otherKinds: ReadonlySet<string> = new Set(
  'convention conventions charter charters act acts statute statutes constitution constitutions covenant covenants manifesto manifestos amendment amendments directive directives oath oaths'.split(
    ' ',
  ),
);

/** What these are of says which of them is meant: "treaty of waitangi", "convention on migratory species". */
const ofSomething: ReadonlySet<string> = new Set(
  'treaty treaties convention conventions declaration declarations protocol protocols covenant covenants constitution constitutions peace'.split(
    ' ',
  ),
);

const joints: ReadonlySet<string> = new Set(['of', 'on', 'for', 'against', 'between', 'with']);

/** Words that may stand in front when the Call is meant, in a title for instance. */
const ownNames: ReadonlySet<string> = new Set(
  'paris call macron macrons french france cyber cybersecurity cyberspace security internet digital trust peace global international world tech new official nine unesco igf 2018 november'.split(
    ' ',
  ),
);

/** Written as a part of a name, and of none that the knowledge has. */
function isOfName(word: Word | undefined, { grammar }: Lexicon): boolean {
  return (
    word !== undefined &&
    word.isCapitalised &&
    !word.afterBreak &&
    !word.isNumber &&
    !grammar.has(word.spelled) &&
    !ownNames.has(word.text)
  );
}

const allTexts: ReadonlySet<string> = new Set([...nounsOfTexts, ...otherKinds]);
const isText = ({ spelled }: Word): boolean => allTexts.has(spelled);

/** "act" is mostly what somebody does: it is a text only where it is written as one. */
const isDeed = ({ spelled, isCapitalised }: Word): boolean => /^acts?$/.test(spelled) && !isCapitalised;

/** Whether a text of somebody else is named, in capitals, or by a name that is known to be that of such a text. */
export function namesOtherText(
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  const isKnown = (from: number, to: number): boolean =>
    mentions.some(({ kind, start, end }) => kind !== 'accord' && start < to && end > from);
  /** "North Atlantic Treaty Organization". */
  const isWithinKnown = (place: number): boolean =>
    mentions.some(({ kind, start, end }) => kind !== 'accord' && start < place && end > place);
  /** A name that the knowledge holds is one of its own texts, or of a party. */
  const isOwnTerm = (place: number): boolean =>
    mentions.some(({ kind, start, end }) => kind === 'term' && start <= place && end > place);
  // "Schengen: which countries joined last", "who joined last, Schengen"
  const end = words.length - 1;
  const isApart = (place: number): boolean => words[place === 0 ? 1 : place]?.afterBreak === true;
  const isNamedApart = (place: number): boolean =>
    isApart(place) && lexicon.otherTexts.has(words[place]?.text ?? '') && !isKnown(place, place + 1);
  // "did Italy sign, Rome?" names a place.
  const namesParty = mentions.some(({ kind }) => kind === 'actor');
  if (end > 0 && !namesParty && (isNamedApart(0) || isNamedApart(end))) return true;
  return words.some((word, place) => {
    if (!isText(word) && word.spelled !== 'peace') return false;
    const before = words[place - 1];
    if (isText(word) && before !== undefined && !word.afterBreak && !isOwnTerm(place - 1)) {
      if (lexicon.otherTexts.has(before.text) && !isWithinKnown(place)) return true;
      if (!isDeed(word) && isOfName(before, lexicon) && !isKnown(place - 1, place)) return true;
    }
    const joint = words[place + 1];
    if (joint === undefined || joint.afterBreak || !joints.has(joint.spelled) || isOwnTerm(place))
      return false;
    const at = words[place + 2]?.spelled === 'the' ? place + 3 : place + 2;
    const object = words[at];
    if (object === undefined || object.afterBreak || ownNames.has(object.text) || isOwnTerm(at)) return false;
    if (joint.spelled === 'of' && lexicon.otherTexts.has(object.text)) return true;
    const isNamed =
      word.isCapitalised && joint.spelled === 'of' && isOfName(object, lexicon) && !isKnown(at, at + 1);
    return isNamed || (ofSomething.has(word.spelled) && object.isAlien && !isKnown(at, at + 1));
  });
}

const ownCount = 'nine';
const otherCounts: ReadonlySet<string> = new Set(
  'two three four five six seven eight ten eleven twelve'.split(' '),
);

const rules: ReadonlySet<string> = new Set(
  'principle principles tenet tenets precept precepts norm norms'.split(' '),
);

/** "principles of stoicism", "the norms of a vector space", "five principles of coexistence": those of something that no entry holds. */
export const namesOtherPrinciples = (
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean =>
  words.some(({ spelled }, place) => rules.has(spelled) && isOfOthers(words, place, mentions, lexicon));

/** Whether the principles at `place` are those of something else. */
function isOfOthers(
  words: readonly Word[],
  place: number,
  mentions: readonly Mention[],
  { otherTexts }: Lexicon,
): boolean {
  const joint = words[place + 1];
  if (joint === undefined || joint.afterBreak || !/^(?:of|behind|in)$/.test(joint.spelled)) return false;
  const at = words.findIndex(({ weight }, other) => other > place + 1 && weight > 0);
  const object = words[at];
  if (object === undefined || words.slice(place + 2, at + 1).some(({ afterBreak }) => afterBreak))
    return false;
  if (mentions.some(({ kind, start, end }) => kind !== 'actor' && start <= at && end > at)) return false;
  // "the principle in seventh place"
  if (ownNames.has(object.spelled) || readNumber(object.spelled) !== undefined) return false;
  return otherTexts.has(object.text) || object.isAlien || object.foreign || isOtherCount(words[place - 1]);
}

const isOtherCount = (word: Word | undefined): boolean =>
  word !== undefined && word.spelled !== ownCount && otherCounts.has(word.spelled);
