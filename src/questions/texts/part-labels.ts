/** Which parts of a text a question names by letter or number: "norm (i)", "norms f and g", "13(k)", "norm 12". */
import { readNumber } from '../../language/numbers.ts';
import type { Word } from '../wording/words.ts';

/** Letters or numbers, in the order in which they were named, none twice. */
export type PartLabels = readonly string[];

const noun: ReadonlySet<string> = new Set(['norm', 'norms']);
/** What may stand between "norm" and its letter. */
const between: ReadonlySet<string> = new Set(
  'letter letters number no nr under paragraph para point item 13 called marked'.split(' '),
);
const joints: ReadonlySet<string> = new Set(['and', 'or', '&', '+', 'plus', 'with']);
const upTo: ReadonlySet<string> = new Set(['to', 'through', '-', 'until']);

/** After these letters only such a word shows that they are no article and no pronoun: "norm a must be met", "norm I like". */
const goesOn: ReadonlySet<string> = new Set(
  'of in about and or to with on from for is are was say says mean means match matches correspond corresponds cover covers ask asks mirror mirrors relate relates identical same similar alike equal equivalent resemble resembles overlap overlaps go goes please pls then too'.split(
    ' ',
  ),
);
const mayBeWord: ReadonlySet<string> = new Set(['a', 'i']);

/** English only: "norms UN" asks for no French norm one, and "the norm one should keep" counts nothing. */
const counted: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen'.split(' '),
);

/** More than these are no place in a list but a year or an amount. */
const mostNumber = 99;
/** In which paragraph of the report the eleven norms stand. */
const paragraph = '13';
const glued = /^13([a-z])$/;

const isLetter = (word: Word | undefined): word is Word => word !== undefined && /^[a-z]$/.test(word.text);

const isNoun = (word: Word | undefined): boolean => word !== undefined && noun.has(word.spelled);

/** "norm (a)", "norm a of the report", "norm A", but not "is there a norm a state has to keep". */
function isLabel(words: readonly Word[], position: number): boolean {
  const word = words[position];
  if (!isLetter(word)) return false;
  if (!mayBeWord.has(word.text) || (word.text === 'a' && word.isCapitalised)) return true;
  const next = words[position + 1];
  return next === undefined || next.afterBreak || goesOn.has(next.text) || joints.has(next.text);
}

const lettersFromTo = (first: string, last: string): readonly string[] => {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return from > to
    ? [first, last]
    : Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step));
};

/** The labels from `start` on, with those that are joined to the first: "f, g and h", "f to h". */
function labelsFrom(words: readonly Word[], start: number): PartLabels {
  const found: string[] = [];
  for (let position = start; position < words.length; position += 1) {
    const word = words[position];
    const last = found.at(-1);
    if (word === undefined) break;
    if (isLabel(words, position)) {
      const isRange = upTo.has(words[position - 1]?.text ?? '') && last !== undefined && position > start;
      found.push(...(isRange ? lettersFromTo(last, word.text).slice(1) : [word.text]));
    } else if (last === undefined || !(joints.has(word.text) || upTo.has(word.text))) break;
  }
  return [...new Set(found)];
}

const numberOf = ({ text }: Word): number | undefined =>
  counted.has(text) || /^\d+$/.test(text) ? readNumber(text)?.value : undefined;

function labelAfterNoun(
  words: readonly Word[],
  position: number,
  isInName: (position: number) => boolean,
): PartLabels {
  let at = position + 1;
  while (between.has(words[at]?.text ?? '')) at += 1;
  const letters = labelsFrom(words, at);
  if (letters.length > 0) return letters;
  const word = words[at];
  const together = glued.exec(word?.text ?? '')?.[1];
  if (together !== undefined) return [together];
  const number = word === undefined || isInName(at) ? undefined : numberOf(word);
  return number !== undefined && number <= mostNumber ? [String(number)] : [];
}

/** "13(k)", "paragraph 13 (f)": next to other words it needs one that speaks of the norms or of a paragraph. */
function labelAfterParagraph(words: readonly Word[], speaksOfNorms: boolean): PartLabels {
  for (const [position, word] of words.entries()) {
    if (!word.text.startsWith(paragraph)) continue;
    const together = glued.exec(word.text)?.[1];
    if (together !== undefined && speaksOfNorms) return [together];
    const next = words[position + 1];
    const isBracketed = isLetter(next) && next.afterBreak && words.length <= 3;
    if (word.text === paragraph && (speaksOfNorms || isBracketed)) {
      const letters = labelsFrom(words, position + 1);
      if (letters.length > 0) return letters;
    }
  }
  return [];
}

const ofParagraph: ReadonlySet<string> = new Set(['paragraph', 'para', 'gge', 'un', 'report', 'a/70/174']);

/**
 * The letters or numbers of the norms that are named; none where a question names none.
 * `isInName`: whether a word is one of the name of the text itself, as in "eleven UN norms", and so no number of a part.
 */
export function readPartLabels(
  words: readonly Word[],
  isInName: (position: number) => boolean = () => false,
): PartLabels {
  for (const [position, word] of words.entries()) {
    if (!isNoun(word)) continue;
    const labels = labelAfterNoun(words, position, isInName);
    if (labels.length > 0) return labels;
  }
  const speaksOfNorms = words.some((word) => isNoun(word) || ofParagraph.has(word.text));
  const afterParagraph = labelAfterParagraph(words, speaksOfNorms);
  if (afterParagraph.length > 0) return afterParagraph;
  const letter = words.findIndex(({ spelled }) => spelled === 'letter');
  return letter >= 0 && words.some(isNoun) ? labelsFrom(words, letter + 1) : [];
}
