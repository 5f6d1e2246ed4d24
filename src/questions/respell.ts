/**
 * Slips that only the words beside them show, mended before the words are read one by one: "pairs call", "supplychain",
 * "whan did it start", "how may states".
 */
import { commonnessOf } from '../language/common-words.ts';
import { englishSoundAlikes } from '../language/english-slips.ts';
import { stemOf } from '../language/stem.ts';
import type { Token } from '../language/tokenise.ts';
import { wordSet } from '../language/word-lists.ts';
import { editDistance } from '../matching/edit-distance.ts';
import { isAnagram } from '../matching/letter-pairs.ts';
import type { Model } from './model.ts';

const as = (token: Token, text: string): Token => ({ ...token, text });

/** One slip away, or of the same letters. */
const isNear = (typed: string, word: string): boolean =>
  typed[0] === word[0] && (isAnagram(typed, word) || editDistance(typed, word, 1) <= 1);

const subject = ['paris', 'call'] as const;

/** "pairs call", "teh pars cal": each word may be one by itself, but hardly both together. */
function meansSubject(one: Token, next: Token | undefined): boolean {
  if (next === undefined || next.afterBreak || next.text.length < 3) return false;
  return (
    (one.text !== subject[0] || next.text !== subject[1]) &&
    isNear(one.text, subject[0]) &&
    isNear(next.text, subject[1])
  );
}

const questionWords = ['what', 'when', 'where', 'which', 'who', 'why', 'how'] as const;
const longestQuestionWord = 6;

/** "whan", "wyat", "whn": at the beginning, what is hardly a word stands for a question word. */
function questionWordFor(
  { text, afterBreak, isNumber }: Token,
  { isKnown, lexicon }: Model,
): string | undefined {
  if (!afterBreak || isNumber || text.length < 3 || text.length > longestQuestionWord) return undefined;
  const commonness = commonnessOf(text);
  if (commonness === 1 || commonness === 2 || lexicon.neutral.has(text) || isKnown(text)) return undefined;
  if (lexicon.shortForms.has(text)) return undefined;
  const near = questionWords.filter((word) => word.length >= text.length - 1 && isNear(text, word));
  return near.find((word) => word.at(-1) === text.at(-1)) ?? near[0];
}

const askers = wordSet('what how when where why who');
const addressing = wordSet('address addresses addressed addressing');
const addressers = wordSet(
  'call text document accord pact agreement declaration principle principles clause it they that which who one to nine ever',
);
const manyAs = wordSet('may mny mnay mayn manny');
const doesAs = wordSet('dose dos des dose dues doess');

/** "how may states", "what dose it say". */
function bySide(token: Token, before: Token | undefined, next: Token | undefined): string | undefined {
  if (before === undefined || token.afterBreak) return undefined;
  const isPlural = next !== undefined && next.text.length > 3 && /[^s]s$/.test(next.text);
  // "does the call address …" asks for no address on the net.
  if (addressing.has(token.text) && (addressers.has(before.text) || token.text === 'addressed'))
    return 'covers';
  if (before.text === 'how' && manyAs.has(token.text) && isPlural) return 'many';
  return askers.has(before.text) && doesAs.has(token.text) ? 'does' : undefined;
}

/** "human rites", "titan rane": what sounds alike and stands in something known with the word beside it. */
function bySound(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  { neighbours }: Model,
): string | undefined {
  const meant = englishSoundAlikes.get(token.text);
  if (meant === undefined) return undefined;
  const isBeside =
    (before !== undefined && neighbours.areNeighbours(stemOf(before.text), stemOf(meant), false)) ||
    (next !== undefined && neighbours.areNeighbours(stemOf(meant), stemOf(next.text), false));
  return isBeside ? meant : undefined;
}

const shortestCompound = 8;
const shortestPart = 3;

/** "supplychain": two words that follow each other in what is known. */
function partsOf(
  { text, isNumber }: Token,
  { isKnown, lexicon, neighbours }: Model,
): readonly [string, string] | undefined {
  if (isNumber || text.length < shortestCompound || commonnessOf(text) !== 0) return undefined;
  if (isKnown(text) || lexicon.neutral.has(text) || lexicon.otherSubjects.has(text)) return undefined;
  for (let end = shortestPart; end <= text.length - shortestPart; end += 1) {
    const [one, next] = [text.slice(0, end), text.slice(end)];
    if (isKnown(one) && isKnown(next) && neighbours.areNeighbours(stemOf(one), stemOf(next), false))
      return [one, next];
  }
  return undefined;
}

/** The tokens with such slips mended; the same ones where there are none. */
export function respell(tokens: readonly Token[], model: Model): readonly Token[] {
  const mended: Token[] = [];
  let isChanged = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const next = tokens[at + 1];
    const parts = partsOf(token, model);
    const before = mended.at(-1);
    const other =
      questionWordFor(token, model) ?? bySide(token, before, next) ?? bySound(token, before, next, model);
    if (next !== undefined && meansSubject(token, next)) {
      mended.push(as(token, subject[0]), as(next, subject[1]));
      at += 1;
    } else if (parts !== undefined) {
      mended.push(as(token, parts[0]), { ...as(token, parts[1]), afterBreak: false });
    } else {
      mended.push(other === undefined ? token : as(token, other));
      if (other === undefined) continue;
    }
    isChanged = true;
  }
  return isChanged ? mended : tokens;
}
