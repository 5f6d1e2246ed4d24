/**
 * Slips that only the words beside them show, mended before the words are read one by one: "pairs call", "supplychain",
 * "whan did it start", "how may states".
 */
import { englishSoundAlikes } from '../../language/english-slips.ts';
import { stemOf } from '../../language/stem.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import type { Model } from '../model/model.ts';
import { isEverydayWord, isNoWord } from './word-kinds.ts';
import { isNear, labelFor, principleFor } from './mangled-labels.ts';
import { partsOfRun } from './run-ons.ts';

const as = (token: Token, text: string): Token => ({ ...token, text });

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
function questionWordFor({ text, afterBreak, isNumber }: Token, model: Model): string | undefined {
  if (!afterBreak || isNumber || text.length < 3 || text.length > longestQuestionWord) return undefined;
  if (isEverydayWord(text, model) || model.isKnown(text) || model.lexicon.shortForms.has(text))
    return undefined;
  const near = questionWords.filter((word) => word.length >= text.length - 1 && isNear(text, word));
  return near.find((word) => word.at(-1) === text.at(-1)) ?? near[0];
}

/** "the hole web": what is so called as a whole. */
const wholeOf = wordSet(
  'internet web net world country grid network thing text list call accord pact lot idea',
);
const isOfWhole = (next: Token | undefined, model: Model): boolean =>
  next !== undefined && heardAs(next, model).some((word) => wholeOf.has(word));

const askers = wordSet('what how when where why who');
const addressing = wordSet('address addresses addressed addressing');
const addressers = wordSet(
  'call text document accord pact agreement declaration principle principles clause it they that which who one to nine ever',
);
const manyAs = wordSet('may mny mnay mayn manny much muny manay meny menny');
const launchAs: ReadonlyMap<string, string> = new Map([
  ['lunch', 'launch'],
  ['lunched', 'launched'],
  ['lunching', 'launching'],
]);
const launchable = wordSet('it this call accord pact agreement declaration initiative text deal');
const launchers = wordSet('macron he they who france did');

/** "when was the accord lunched", "macron lunch it": nobody eats a text, or is eaten by one. */
function launchFor(
  text: string,
  first: Token | undefined,
  before: Token,
  next: Token | undefined,
): string | undefined {
  const meant = launchAs.get(text);
  if (meant === undefined) return undefined;
  const isLaunched = launchable.has(before.text) && text !== 'lunch';
  // "what happened since the lunch"
  const isSince =
    text === 'lunch' && before.text === 'the' && first?.text === 'since' && next?.afterBreak !== false;
  const isLaunching =
    next !== undefined &&
    !next.afterBreak &&
    (launchable.has(next.text) || determiners.has(next.text)) &&
    (text === 'lunched' || launchers.has(before.text));
  return isLaunched || isLaunching || isSince ? meant : undefined;
}

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 3 && /[^s]s$/.test(token.text);

/** "who cells the pact toothless", "which banks are on bord" */
const callsAs = wordSet('cells culls calks cals colls');
const called = wordSet('it this the that');
const boardAs = wordSet('bard boar bord boad baord');

/** "did Norway sing", "who sings the accord": nobody who is spoken to, and no song. */
const signAs: ReadonlyMap<string, string> = new Map([
  ['sing', 'sign'],
  ['sings', 'signs'],
]);
const singers = wordSet('you u i we me she he ur to a can could lets us and let they');
const sung = wordSet('this that a me us along my in like for your song songs well too');
const signFor = (text: string, before: Token | undefined, next: Token | undefined): string | undefined =>
  before === undefined ||
  singers.has(before.text) ||
  (next !== undefined && !next.afterBreak && sung.has(next.text))
    ? undefined
    : signAs.get(text);

const doesAs = wordSet('dose dos des dose dues doess');

/** "how may states", "what dose it say". */
function bySide(
  token: Token,
  before: Token | undefined,
  first: Token | undefined,
  next: Token | undefined,
  model: Model,
): string | undefined {
  if (before === undefined || token.afterBreak) return undefined;
  // "does the call address …" asks for no address on the net.
  if (addressing.has(token.text) && (addressers.has(before.text) || token.text === 'addressed'))
    return 'covers';
  const signed = signFor(token.text, before, next);
  if (signed !== undefined) return signed;
  const launched = launchFor(token.text, first, before, next);
  if (launched !== undefined) return launched;
  if (token.text === 'hole' && isOfWhole(next, model)) return 'whole';
  if (before.text === 'how' && manyAs.has(token.text) && isPlural(next)) return 'many';
  if (before.text === 'on' && boardAs.has(token.text) && next?.afterBreak !== false) return 'board';
  if (before.text === 'who' && callsAs.has(token.text) && called.has(next?.text ?? '')) return 'calls';
  return askers.has(before.text) && doesAs.has(token.text) ? 'does' : undefined;
}

/** What a word beside may stand for: itself, or where it is mistyped, what is likeliest. */
function heardAs({ text }: Token, model: Model): readonly string[] {
  const alike = englishSoundAlikes.get(text);
  const itself = alike === undefined ? [text] : [text, alike];
  if (!isNoWord(text, model)) return itself;
  return [...itself, ...model.spell(text).map(({ word }) => word)];
}

/** "human rites", "titan rane", "braking teh hole intrenet": what sounds alike and stands in something known with a word near it. */
function bySound(tokens: readonly Token[], at: number, model: Model): string | undefined {
  const { text = '' } = tokens[at] ?? {};
  // "brakin" is "braking" in haste.
  const meant =
    englishSoundAlikes.get(text) ?? (text.endsWith('in') ? englishSoundAlikes.get(`${text}g`) : undefined);
  if (meant === undefined) return undefined;
  const stemmed = stemOf(meant);
  const { lexicon, neighbours } = model;
  const follows = (one: string, next: string): boolean =>
    neighbours.areNeighbours(one, next, false) || neighbours.areNeighbours(one, next, true);
  /** Words that carry content say which is meant, up to two places away. */
  const near = [-2, -1, 1, 2].some((offset) => {
    const other = tokens[at + offset];
    if (other === undefined) return false;
    const between = Math.abs(offset) === 1 ? undefined : tokens[at + offset / 2];
    const isAcross = between === undefined || lexicon.neutral.has(between.text) || fillers.has(between.text);
    if (!isAcross || (between !== undefined && lexicon.neutral.has(other.text))) return false;
    // "which day of the week is it": small words make no other word of it, unless it is said to be so.
    if (text === 'week' && lexicon.neutral.has(other.text) && !(offset === -1 && isBeing.has(other.text)))
      return false;
    return heardAs(other, model).some((word) =>
      offset < 0 ? follows(stemOf(word), stemmed) : follows(stemmed, stemOf(word)),
    );
  });
  return near || doesIt(tokens, at, model) ? meant : undefined;
}

/** "steeling a firm's patents", "braking the net": what is done to something known; "braking distance" is a thing. */
function doesIt(tokens: readonly Token[], at: number, model: Model): boolean {
  const { text = '', afterBreak = true } = tokens[at] ?? {};
  const isDeed =
    (/ing?$/.test(text) && text !== 'middling') ||
    (!afterBreak && deedsFollow.has(tokens[at - 1]?.text ?? ''));
  const isOf = (place: number): boolean => determiners.has(tokens[place]?.text ?? '');
  const object = tokens[isOf(at + 1) ? at + 2 : at + 1];
  if (!isDeed || object === undefined || object.afterBreak || notDone.has(object.text)) return false;
  return heardAs(object, model).some((word) => model.isKnown(word) && !model.lexicon.neutral.has(word));
}
const isBeing = wordSet('is are was were be');
const deedsFollow = wordSet('to who whoever they we can may must not never');
const determiners = wordSet('the teh a an our my your their its his her of');
const notDone = wordSet(
  'myself yourself himself herself ourselves themselves system systems distance point power force fluid lights light industry company',
);

/** Between two words of a known pair. */
const fillers = wordSet('whole hole teh own secret');

/** What may stand for another word though it is one. */
const slipsBySide: ReadonlySet<string> = new Set([
  ...addressing,
  ...launchAs.keys(),
  ...signAs.keys(),
  ...manyAs,
  ...doesAs,
  ...callsAs,
  ...boardAs,
  ...englishSoundAlikes.keys(),
  'hole',
]);

/** Nothing of it can be mended. Of most questions that holds for every word. */
const isRight = (tokens: readonly Token[], at: number, model: Model): boolean => {
  const token = tokens[at];
  if (token === undefined || slipsBySide.has(token.text) || token.text.endsWith('in')) return false;
  const next = tokens[at + 1]?.text ?? '';
  const isSubject = token.text === subject[0] && next === subject[1];
  if (token.text.startsWith('p') && next.startsWith('c') && !isSubject) return false;
  return isEverydayWord(token.text, model);
};

const shortestCompound = 8;
const shortestPart = 3;

/** "supplychain": two words that follow each other in what is known. */
function partsOf(
  { text, isNumber }: Token,
  { isKnown, lexicon, neighbours }: Model,
): readonly [string, string] | undefined {
  if (isNumber || text.length < shortestCompound || lexicon.otherSubjects.has(text)) return undefined;
  for (let end = shortestPart; end <= text.length - shortestPart; end += 1) {
    const [one, next] = [text.slice(0, end), text.slice(end)];
    if (isKnown(one) && isKnown(next) && neighbours.areNeighbours(stemOf(one), stemOf(next), false))
      return [one, next];
  }
  return undefined;
}

/** The tokens with blanks where they were forgotten; the same ones where none were. */
function withoutRuns(tokens: readonly Token[], model: Model): readonly Token[] {
  let found: (readonly [string, string] | undefined)[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const parts = token === undefined ? undefined : partsOfRun(token, model);
    if (parts !== undefined) (found ??= [])[at] = parts;
  }
  if (found === undefined) return tokens;
  const runs = found;
  return tokens.flatMap((token, at) => {
    const parts = runs[at];
    return parts === undefined
      ? [token]
      : parts.map((part, place) => ({
          ...as(token, part),
          raw: part,
          isNumber: /^\d+$/.test(part),
          isOrdinal: /^\d+$/.test(part) && /\d(?:st|nd|rd|th)/.test(token.raw),
          isCapitalised: false,
          isUpperCase: false,
          afterBreak: place === 0 && token.afterBreak,
        }));
  });
}

/** The tokens with such slips mended; the same ones where there are none. */
export function respell(typed: readonly Token[], model: Model): readonly Token[] {
  if (typed.every((_, at) => isRight(typed, at, model))) return typed;
  const tokens = withoutRuns(typed, model);
  const mended: Token[] = [];
  let isChanged = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isRight(tokens, at, model)) {
      mended.push(token);
      continue;
    }
    const next = tokens[at + 1];
    const isStrange = isNoWord(token.text, model);
    const parts = isStrange ? partsOf(token, model) : undefined;
    const other =
      (isStrange ? principleFor(tokens, at) : undefined) ??
      questionWordFor(token, model) ??
      bySide(token, mended.at(-1), mended.at(-2), next, model) ??
      bySound(tokens, at, model) ??
      (isStrange ? labelFor(token, next) : undefined);
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
