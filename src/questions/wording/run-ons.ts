/** Words typed without the blank between them: "isthe", "ofthe nine", "wholaunched it", "principle6and 7", "8please". */
import { readNumber } from '../../language/numbers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import type { Model } from '../model/model.ts';
import { isEverydayWord } from './word-kinds.ts';

/** One of these is a part of nearly every such run. */
const small = wordSet(`
  is in of to at on it the did do does has have had was are were who what when where why how which can and for by with that this its
  any my many much from about there they you we not`);
/** Those of them that begin a question, so that what stands behind may be mistyped as well. */
const opening = wordSet('did does has have was are who what when where why how which the of');
const closing = wordSet(
  'the of please plz pls today together now say says mean means meaning explained thing',
);

/** Two words with content are parted only where one of these is among them: "dropbox" is a name. */
const framing = wordSet(`
  principle principles principal call paris accord pact text texts point points article clause wording summary title official full
  countries country companies states supporters signatories backers signed joined launched announced founded launch meaning definition
  number numbers very first second third fourth fifth sixth seventh eighth ninth last two three four five six seven eight nine`);

const shortest = 4;
const longest = 24;
const shortestPart = 2;
/** Of the words above. */
const shortestOfFrame = 3;
const shortestBesideSmall = 3;
const shortestBeforeSmall = 5;
const shortestMistyped = 4;
const shortestOfTwo = 3;
const shortestNeutral = 7;
const likenessOfSlip = 0.8;

const isPlain = /^[a-z]+$/;

const isWord = (word: string, model: Model): boolean =>
  isEverydayWord(word, model) || model.isKnown(word) || readNumber(word) !== undefined;

const mayBeSlip = (word: string, { spell }: Model): boolean => {
  const [best] = spell(word);
  if (best === undefined || best.needsNeighbour) return false;
  return best.word[0] === word[0] && best.likeness >= likenessOfSlip;
};

type Parts = readonly [string, string];

function partings(text: string): readonly Parts[] {
  const ways: Parts[] = [];
  for (let at = shortestPart; at <= text.length - shortestPart; at += 1)
    ways.push([text.slice(0, at), text.slice(at)]);
  return ways;
}

/** "ofthe", "pariscall": whatever else it may be a slip of. */
const areOfFrame = ([one, next]: Parts): boolean => framing.has(one) && framing.has(next);
const areSure = (parts: Parts): boolean => (small.has(parts[0]) && small.has(parts[1])) || areOfFrame(parts);

/** How those begin of which a run can be made; few words do. */
const startsOfFrame: ReadonlySet<string> = new Set(
  [...framing].filter((word) => word.length >= shortestOfFrame).map((word) => word.slice(0, shortestOfFrame)),
);

/** "pariscall" is known, and so are its parts. */
function partsOfFrame(text: string): Parts | undefined {
  if (!startsOfFrame.has(text.slice(0, shortestOfFrame))) return undefined;
  for (let at = shortestOfFrame; at <= text.length - shortestOfFrame; at += 1) {
    const parts: Parts = [text.slice(0, at), text.slice(at)];
    if (areOfFrame(parts)) return parts;
  }
  return undefined;
}

function areWords([one, next]: Parts, model: Model): boolean {
  if (small.has(one)) return next.length >= shortestBesideSmall && isWord(next, model);
  if (closing.has(next)) return one.length >= shortestBesideSmall && isWord(one, model);
  if (small.has(next)) return one.length >= shortestBeforeSmall && isWord(one, model);
  if (one.length < shortestOfTwo || next.length < shortestOfTwo) return false;
  if (framing.has(one)) return isWord(next, model);
  if (framing.has(next)) return isWord(one, model);
  const { neutral } = model.lexicon;
  return one.length + next.length >= shortestNeutral && neutral.has(one) && neutral.has(next);
}

/** "IsApple among them" */
const ofTwoCases = /^([A-Z]?[a-z]+)([A-Z][a-z]+)$/;

function partsOfWord(
  { raw, text, isCapitalised, isUpperCase, afterBreak }: Token,
  model: Model,
): Parts | undefined {
  const cased = ofTwoCases.exec(raw);
  if (cased !== null && small.has(cased[1]?.toLowerCase() ?? '')) {
    const [, one = '', next = ''] = cased;
    return [one.toLowerCase(), next.toLowerCase()];
  }
  // "valueOf" is a name in code.
  if (cased !== null && !isCapitalised) return undefined;
  const ways = partings(text);
  const [, numeral = '', behind = ''] = romanAndWord.exec(raw) ?? [];
  if (numeral !== '' && isWord(behind, model)) return [numeral.toLowerCase(), behind];
  // "Forman" is a name.
  if (isCapitalised && !afterBreak && !isUpperCase)
    return ways.find(
      ([one, next]) => framing.has(one) && one.length > shortestOfTwo && areWords([one, next], model),
    );
  const both = ways.find(areSure);
  if (both !== undefined) return both;
  const whole = ways.findLast((parts) => areWords(parts, model));
  const opened = ways.filter(([one, next]) => opening.has(one) && next.length >= shortestMistyped);
  // To ask the speller takes much longer than all the rest, and most words that are not known cannot be parted at all.
  if ((whole === undefined && opened.length === 0) || mayBeSlip(text, model)) return undefined;
  return whole ?? opened.find(([, next]) => mayBeSlip(next, model));
}

const labels = [
  'principle',
  'principles',
  'point',
  'number',
  'article',
  'clause',
  'item',
  'rule',
  'and',
  'commitment',
  'bullet',
];
const mostSlips = 2;
const shortestLabelWithSlips = 5;
const wordAndNumber = /^([a-z]{3,})(\d{1,2})(?:st|nd|rd|th)?$/;
const wordAndAmount = /^(and|or|in|by|since|supporters|states|countries|companies|firms)(\d{2,4})$/;
const romanAndWord = /^([IVX]{2,5})([a-z]{2,})$/;
const numberAndWord = /^(\d{1,2})(?:st|nd|rd|th)?([a-z]{3,})$/;

const isLabel = (word: string): boolean =>
  labels.some(
    (label) =>
      word === label ||
      (label.length >= shortestLabelWithSlips &&
        word[0] === label[0] &&
        editDistance(word, label, mostSlips) <= mostSlips),
  );

/** "principle6", "prinsiple8", "4thprinciple", "2plz", but neither "covid19" nor "3pm". */
function partsOfNumber(text: string, model: Model): Parts | undefined {
  const [, joint = '', amount = ''] = wordAndAmount.exec(text) ?? [];
  if (joint !== '') return [joint, amount];
  const [, label = '', number = ''] = wordAndNumber.exec(text) ?? [];
  if (label !== '' && isLabel(label)) return [label, number];
  const [, first = '', word = ''] = numberAndWord.exec(text) ?? [];
  if (first === '' || model.lexicon.talk.measures.has(word)) return undefined;
  return isLabel(word) || model.lexicon.neutral.has(word) || model.lexicon.talk.sighs.has(word)
    ? [first, word]
    : undefined;
}

const hasDigit = /\d/;

/** The words that were typed as one; undefined where it is one word, or a name. */
export function partsOfRun(token: Token, model: Model): Parts | undefined {
  const { text, isNumber } = token;
  if (isNumber || text.length < shortest || text.length > longest) return undefined;
  const kind = model.kindOf(text);
  if (kind === 'everyday' || kind === 'rare') return undefined;
  if (hasDigit.test(text)) return partsOfNumber(text, model);
  if (!isPlain.test(text)) return undefined;
  if (kind === 'known') return partsOfFrame(text);
  const { lexicon } = model;
  if (lexicon.otherSubjects.has(text) || lexicon.strangeNames.has(text) || lexicon.shortForms.has(text))
    return undefined;
  return partsOfWord(token, model);
}
