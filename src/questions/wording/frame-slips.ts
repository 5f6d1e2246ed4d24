/**
 * Slips of the small words that frame a question: "list al nine", "is ti binding", "waht ddi he say". The speller takes no word so
 * short for another, and without them the frame falls apart. A letter of them is doubled, dropped or swapped with the next.
 */
import { englishBesideFrame, englishFrame, englishFrameSlips } from '../../language/english-frame.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import type { Model } from '../model/model.ts';
import { isNoWord } from './word-kinds.ts';

/** What is left of a shorter word may be any other. */
const shortestLeft = 3;

/** The ways to miss a word by one letter. */
function missesOf(word: string): readonly string[] {
  const misses: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    misses.push(`${before}${letter}${letter}${behind}`);
    if (word.length > shortestLeft) misses.push(before + behind);
    if (behind !== '') misses.push(`${before}${behind.charAt(0)}${letter}${behind.slice(1)}`);
  }
  return misses;
}

function readSlips(): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const word of englishFrame)
    for (const miss of missesOf(word)) {
      const known = slips.get(miss);
      if (known !== undefined && known !== word) doubtful.add(miss);
      slips.set(miss, word);
    }
  const others = englishBesideFrame.flatMap((word) => [word, ...missesOf(word)]);
  for (const word of [...doubtful, ...others, ...englishFrame]) slips.delete(word);
  for (const [slip, word] of Object.entries(englishFrameSlips)) slips.set(slip, word);
  return slips;
}
const slipsOfFrame = readSlips();

/** "hwo many", "hwo did it start"; but "hwo signed" and "hwo did not sign" ask for somebody. */
const behindHow = wordSet(
  'many much old big large long far often do does is are was were can could would should come the a it they mny',
);
const asksHow = (next: Token | undefined, second: Token | undefined): boolean => {
  if (next === undefined) return false;
  const text = slipsOfFrame.get(next.text) ?? next.text;
  return behindHow.has(text) || (text === 'did' && second?.text !== 'not');
};

/** "dose anyone care", "and then dose the opposite", but no "dose of paracetamol". */
const behindDoes = wordSet(
  'it this that these those the not any anyone anybody anything somebody someone each every everyone one he she they he who what paris principle',
);
const beforeDose = wordSet('a an the each per single daily right one my his her first second');

/** "stolen form us", "who is the man form Juniper": it stands between what has a form of its own and a place or somebody. */
const beforeFrom = wordSet(`
  come comes came coming man guy woman person people expert experts someone somebody anyone official officials strategist writer quote quotes
  comment comments steal steals stole stolen stealing away far apart safe different protect protects keep taken hear heard one ones`);
const neverBehindFrom = wordSet('of a an is and or that for to');

/** "which off the nine", "the end off it"; but "take off the list". */
const beforeOf = wordSet(
  'which one any all none each most some both two middle end list number meaning definition aim purpose point text summary name launch part parts',
);
const behindOf = wordSet('the it this that them these those nine');

/** "kothari or haad", "what does hhad think": Hahad is named there, but "who haad signed" asks of somebody else. */
const beforeName = wordSet(
  'and or vs versus with by from of on about is was does did why compare expert mounir side',
);

/** What stands for a word that is one by itself, by the words beside it. */
function byNeighbours(
  { text, afterBreak }: Token,
  before: Token | undefined,
  next: Token | undefined,
  second: Token | undefined,
  { lexicon, isKnown }: Model,
): string | undefined {
  switch (text) {
    case 'hwo':
      return asksHow(next, second) ? 'how' : 'who';
    case 'al':
      // "al nine", "al of it", but neither "Al Gore" nor "al jazeera"
      return next !== undefined && (lexicon.neutral.has(next.text) || isKnown(next.text)) ? 'all' : undefined;
    case 'acc':
      return next?.text === 'to' && !next.afterBreak ? 'according' : undefined;
    case 'fro':
      return before?.text === 'and' ? undefined : 'for';
    case 'dose':
      return next !== undefined &&
        !next.afterBreak &&
        !beforeDose.has(before?.text ?? '') &&
        (behindDoes.has(next.text) || (isKnown(next.text) && !lexicon.neutral.has(next.text)))
        ? 'does'
        : undefined;
    case 'form':
      return next !== undefined &&
        beforeFrom.has(before?.text ?? '') &&
        !next.afterBreak &&
        !neverBehindFrom.has(next.text)
        ? 'from'
        : undefined;
    case 'haad':
    case 'hhad':
      return afterBreak || before === undefined || beforeName.has(before.text) ? undefined : 'had';
    case 'off':
      return beforeOf.has(before?.text ?? '') && behindOf.has(next?.text ?? '') ? 'of' : undefined;
    default:
      return undefined;
  }
}
const byTheirNeighbours = wordSet('hwo acc al fro dose form off haad hhad');

/** What was typed is no word and no name by itself. */
const isSlip = ({ text }: Token, meant: string, model: Model): boolean => {
  const { lexicon } = model;
  return (
    lexicon.shortForms.get(text) === meant ||
    englishFrameSlips[text] !== undefined ||
    (!lexicon.shortForms.has(text) &&
      !lexicon.otherSubjects.has(text) &&
      !lexicon.strangeNames.has(text) &&
      isNoWord(text, model))
  );
};

/** "Ben", "TI": a name, unless a sentence begins with it. */
const mayBeName = ({ isUpperCase, isCapitalised, afterBreak }: Token): boolean =>
  isUpperCase || (isCapitalised && !afterBreak);

/** "cert.fr": behind a full stop so few letters are the end of an address. */
const mayEndAddress = ({ text, afterBreak }: Token, at: number): boolean =>
  afterBreak && at > 0 && text.length < shortestLeft;

function meantBy(tokens: readonly Token[], at: number, model: Model): string | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (byTheirNeighbours.has(token.text) && !mayBeName(token))
    return byNeighbours(token, tokens[at - 1], tokens[at + 1], tokens[at + 2], model);
  const meant = slipsOfFrame.get(token.text);
  if (meant === undefined || mayBeName(token) || mayEndAddress(token, at)) return undefined;
  return isSlip(token, meant, model) ? meant : undefined;
}

/** The tokens with such slips mended; the same ones where there are none. */
export function mendFrame(tokens: readonly Token[], model: Model): readonly Token[] {
  let mended: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const text = meantBy(tokens, at, model);
    const token = tokens[at];
    if (text === undefined || token === undefined) continue;
    mended ??= [...tokens];
    mended[at] = { ...token, text };
  }
  return mended ?? tokens;
}
