/** "cite that in APA", "bibtex for who criticized the accord": whether sources are asked for to paste, of what and how. */
import type { Token } from '../../language/tokenise.ts';
import { lackingStyles, readStyle, styleWords, type CitationStyle } from '../../citation-styles.ts';

export interface CitingAsked {
  /** Null where none is named, or one that is not there. */
  readonly style: CitationStyle | null;
  /** A style that was asked for and is not there. */
  readonly lacking?: string;
  /** What is to be cited: words of its own, what was shown last, or what everything rests on. */
  readonly of: readonly Token[] | 'shown' | 'sources';
  /** Which part of the citations, where one is named behind the style or behind what was shown. */
  readonly part?: number;
}

const alternatives = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const clearStyle = alternatives(styleWords.filter(({ clear }) => clear).map(({ pattern }) => pattern));
const vagueStyle = alternatives([
  ...styleWords.filter(({ clear }) => !clear).map(({ pattern }) => pattern),
  ...Object.keys(lackingStyles),
]);
const anyStyle = alternatives([clearStyle, vagueStyle]);
const footnotes = 'foot ?notes?';

/** "APA style", "a BibTeX entry": with one of these a word that may mean something else is a style. */
const form =
  '(?:style|format|form|formatted|citations?|references?|notation|entry|entries|version|file|footnotes?|bibliography)';
const link = '(?:for|of|to|on|about|from|behind)';

/** What may stand before, and says nothing of what is wanted. */
const lead =
  /^(?:(?:please|pls|plz|ok|okay|so|and|now|then|also|but|thanks|thank you|great|cool|perfect|can|could|would|will|you|we|i|me|us|my|our|how|do|does|should|shall|may|to|need|want|like|have|get|give|gimme|show|print|make|create|generate|provide|let|export|write|format|put|turn|convert|change|list of|the|a|an|just|some|proper|full|correct) )+(?=\S)/;
const tail =
  /(?: (?:please|pls|plz|thanks|thank you|thx|cheers|now|too|then|instead|again|for me|for us|to me|if possible))+$/;

const styleBehind = new RegExp(
  ` ?\\b(?:(?<how>in|as|with|using|into|to) (?:the |a |an |proper )?(?<style>${anyStyle})|(?<=\\S )(?<bare>${anyStyle}))(?<form>(?: ${form})*)$`,
);
const cite = new RegExp(
  `^cite(?: (?:in |as |with |using )?(?:the |a |an )?(?<style>${anyStyle})(?: ${form})*(?: ${link})?)?(?: (?<rest>.+))?$`,
);
const styleFirst = new RegExp(
  `^(?:(?<clear>${clearStyle}|${footnotes})(?: ${form})*|(?<vague>${vagueStyle})(?: ${form})+)(?: ${link} (?<rest>.+))?$`,
);
const citationOf = /^citations? (?:for|of|to|on) (?<rest>.+)$/;

/** Without such a word nothing is asked to be cited, and none of the patterns below has to be tried. */
const speaksOfCiting = new RegExp(`\\b(?:cit(?:e|ation)|${anyStyle}|${footnotes})`);

const startsCiting = /^cit(?:e|ations?)\b/;

/** What was shown last, in other words. */
const shown =
  /^(?:all )?(?:of )?(?:this|that|it|these|those|them|same|again|above|everything|all|one|(?:the|this|that|these|those|your|his|her|their|its) (?:last |previous |above |same )?(?:one|answer|answers|claim|claims|statement|statements|quote|quotes|same|above))$/;

/** "cite your sources" asks what an answer rests on, not for a form to paste. */
const sources =
  /^(?:(?:your|the|a|any|some|its|their|my|all|these|those) )*(?:sources?|references?|evidence)(?: (?:for|of) (?:this|that|it|these|those|them))?$/;

/** "cite one sceptical voice": whoever asks so wants to be told of one. */
const anExample = /^(?:an?|any|some|one|another|two|three|examples?)\b/;

function named(word: string | undefined): Pick<CitingAsked, 'style' | 'lacking'> {
  if (word === undefined) return { style: null };
  const lacking = Object.hasOwn(lackingStyles, word) ? lackingStyles[word] : undefined;
  return lacking === undefined ? { style: readStyle(word) ?? null } : { style: null, lacking };
}

interface Behind {
  readonly how: string;
  readonly style: string;
  /** "style", "format" and the like behind it. */
  readonly form: string;
}

interface Framed {
  readonly style: string | undefined;
  /** What is left to say what is wanted, where anything is. */
  readonly rest: string | undefined;
}

const mayBePlace = /^(?:chicago|harvard|vancouver)\b/;
const isClear = new RegExp(`^${clearStyle}$`);
const isFootnote = new RegExp(`^${footnotes}$`);

/** "who criticized it, as BibTeX": the style stands behind a question of its own, or behind nothing. */
function readBehind(
  whole: string,
  core: string,
  { how, style, form: formed }: Behind,
  inThread: boolean,
): Framed | undefined {
  const isNothing = whole === '' || `${whole} x`.replace(lead, '') === 'x';
  const isOfIt = isNothing || shown.test(core) || /^citations?$/.test(core);
  const isStyle =
    isClear.test(style) || formed !== '' || (isFootnote.test(style) ? isNothing || how === 'as' : isOfIt);
  // "in Chicago", "in Vancouver" may be places, unless what was shown can be put in that style.
  const isShown = inThread && readStyle(style) !== undefined;
  const isPlace = isNothing && !isShown && how === 'in' && formed === '' && mayBePlace.test(style);
  if (!isStyle || isPlace) return undefined;
  return { style, rest: isOfIt ? undefined : sources.test(core) ? core : whole };
}

/** The frame around what is wanted; undefined where the words are none. */
function readFrame(text: string, inThread: boolean): Framed | undefined {
  const groups = styleBehind.exec(text)?.groups;
  // "signatories APA" may name a body.
  const found =
    groups?.['bare'] === undefined || startsCiting.test(text.replace(lead, '')) ? groups : undefined;
  const whole = found === undefined ? text : text.replace(styleBehind, '').replace(tail, '').trim();
  const core = whole.replace(lead, '');
  const behind = found?.['style'] ?? found?.['bare'];
  const cited = cite.exec(core)?.groups;
  if (cited !== undefined) return { style: behind ?? cited['style'], rest: cited['rest'] };
  const first = styleFirst.exec(core)?.groups;
  if (first !== undefined) return { style: behind ?? first['clear'] ?? first['vague'], rest: first['rest'] };
  const of = citationOf.exec(core)?.groups;
  if (of !== undefined) return { style: behind, rest: of['rest'] };
  if (behind === undefined) return undefined;
  return readBehind(
    whole,
    core,
    { how: found?.['how'] ?? '', style: behind, form: found?.['form'] ?? '' },
    inThread,
  );
}

const partBehind = / (?:part|page) ([1-9]\d{0,3})$/;

/** "in BibTeX, part 2": the part is of the citations; in "critics, part 2, in BibTeX" it is of the list. */
function readPart(text: string, inThread: boolean): { readonly whole: string; readonly part?: number } {
  const found = partBehind.exec(text);
  if (found === null) return { whole: text };
  const whole = text.slice(0, found.index);
  const frame = readFrame(whole, inThread);
  const rest = frame?.rest?.replace(tail, '') ?? '';
  const isOfCitations =
    frame !== undefined &&
    (styleBehind.test(whole) ||
      ((rest === '' || shown.test(rest)) && startsCiting.test(whole.replace(lead, ''))));
  return isOfCitations ? { whole, part: Number(found[1]) } : { whole: text };
}

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/**
 * Takes the words of a question and returns what of it is to be cited; undefined where it asks for no citation. `inThread`: something was
 * shown before, and it was not about places.
 */
export function readCiting(tokens: readonly Token[], inThread = false): CitingAsked | undefined {
  const typed = tokens.map((token) => token.text).join(' ');
  if (!speaksOfCiting.test(typed)) return undefined;
  const asked = typed.replace(tail, '');
  const { whole: text, part } = readPart(asked, inThread);
  const frame = readFrame(text, inThread);
  if (frame === undefined) return undefined;
  const style = { ...named(frame.style), ...(part === undefined || part === 1 ? {} : { part }) };
  const rest = frame.rest?.replace(tail, '') ?? '';
  if (rest === '' || shown.test(rest)) return { ...style, of: 'shown' };
  if (sources.test(rest)) return frame.style === undefined ? undefined : { ...style, of: 'sources' };
  if (frame.style === undefined && anExample.test(rest)) return undefined;
  const start = wordsIn(text.slice(0, ` ${text} `.indexOf(` ${rest} `)).trim());
  return { ...style, of: tokens.slice(start, start + wordsIn(rest)) };
}
