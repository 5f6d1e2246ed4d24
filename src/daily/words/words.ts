/** The single words of what a person typed about the daily post. */
import { cleanText } from '../../language/clean.ts';
import { foldWord } from '../../language/fold.ts';

export interface Word {
  /** As typed, for showing it again. */
  readonly raw: string;
  /** As compared: lower case, no accents. */
  readonly text: string;
}

/** More than anybody needs to say about a daily post, in characters. */
export const longestText = 200;

/** A channel, person or group that was named by the platform's own mark, of which cleaning would leave nothing. */
const channelMark = /<#[^<>|\s]{0,80}(?:\|([^<>|\s]{0,80}))?>/g;
const personMark = /<[@!][^<>\s]{0,80}>|@(?:everyone|here|channel)\b/gi;
export const unnamedChannel = '#channel';
const somebody = '@somebody';

/** Such as "time:9am" and "order: shuffled": the label of a field says nothing more than its value. */
const timeLabel = /(?<![\p{L}\p{N}])(time|zone|timezone|tz)[:=]\s*(?=\S)/giu;
const otherLabel = /(?<![\p{L}\p{N}])(?:days?|order|sequence|city|place)[:=]\s*(?=\S)/giu;

/** Cleaning would take it for a mark of emphasis: it is kept by a character that looks like it. */
const innerUnderscore = /(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu;
const standIn = '\u203F';

const edges = /^(?:[^\p{L}\p{N}+#@-]|[+#@-](?![\p{L}\p{N}])|-(?!\d))+|[^\p{L}\p{N}]+$/gu;

/** Splits at blanks, commas and semicolons; marks around a word are dropped, a sign before a number, # and @ are kept. */
export function readWords(text: string): readonly Word[] {
  const marked = text
    .slice(0, longestText * 20)
    .normalize('NFKC')
    .replaceAll(channelMark, (_, name: string | undefined) => ` #${name || unnamedChannel.slice(1)} `)
    .replaceAll(personMark, ` ${somebody} `)
    .replaceAll('\u2212', '-')
    .replaceAll(innerUnderscore, standIn)
    .replaceAll(timeLabel, '$1 ')
    .replaceAll(otherLabel, ' ');
  return cleanText(marked)
    .slice(0, longestText * 2)
    .replaceAll(standIn, '_')
    .split(/[\s,;]+/)
    .map((raw) => raw.replaceAll(edges, ''))
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw, text: foldWord(raw) }));
}

/** Letters and digits only, and a sign before a digit: "America/New_York" and "new york" lose what differs by habit. */
export function squash(text: string): string {
  return foldWord(text).replaceAll(/(?![+-]\d)[^\p{L}\p{N}]/gu, '');
}

const longestQuote = 40;

/** What was typed, in quotation marks and not too long; no character is cut in half. */
export function quote(words: readonly Word[]): string {
  const text = words.map(({ raw }) => raw).join(' ');
  const characters = Array.from(text);
  if (characters.length <= longestQuote) return `“${text}”`;
  return `“${characters
    .slice(0, longestQuote - 1)
    .join('')
    .trimEnd()}…”`;
}
