/** Splits cleaned text into words, numbers and the few marks that carry meaning. */
import { foldWord } from './fold.ts';
import { withYearsInDigits } from './years-in-words.ts';

export interface Token {
  /** As typed. */
  readonly raw: string;
  /** As compared: lower case, no accents, no dots in abbreviations, no possessive ending. */
  readonly text: string;
  readonly isNumber: boolean;
  /** Digits with an ending, such as "8th". */
  readonly isOrdinal: boolean;
  /** Written in capitals, such as "US". */
  readonly isUpperCase: boolean;
  readonly isCapitalised: boolean;
  /** A sentence mark or a comma stands before it. */
  readonly afterBreak: boolean;
}

const pattern =
  /(?:\p{L}\.){2,}|\p{L}&\p{L}(?![\p{L}\p{M}])|(?:(?<=^|[\s#])-)?#?\d+(?:[.,]\d+)*\p{L}*|\p{L}+\d[\p{L}\d]*|[\p{L}\p{M}]+(?:['\u2019\u02BC][\p{L}\p{M}]+)*|\+|&|(?<=\d)\s?[-\u2013]\s?(?=\d)/gu;
/** The same for text that is ASCII but for quotation marks and dashes of print, as most is: matching goes several times as fast. */
const asciiPattern =
  /(?:[A-Za-z]\.){2,}|[A-Za-z]&[A-Za-z](?![A-Za-z])|(?:(?<=^|[\s#])-)?#?\d+(?:[.,]\d+)*[A-Za-z]*|[A-Za-z]+\d[A-Za-z\d]*|[A-Za-z]+(?:['\u2019][A-Za-z]+)*|\+|&|(?<=\d)\s?[-\u2013]\s?(?=\d)/g;
// oxlint-disable-next-line no-control-regex
const isAscii = /^[\0-\x7F\u2013\u2014\u2018\u2019\u201C\u201D]*$/;
const breaks = /[.,;:!?\n()"\u201C\u201D\u2026]|\s[\u2013\u2014-]\s|\s[\u2013\u2014]|[\u2013\u2014]\s/;

const isDigits = /^\d+/;

/** Contractions typed without their apostrophe. */
const mayLackApostrophe: ReadonlySet<string> = new Set(
  'cannot cant dont doesnt didnt isnt wasnt arent havent hasnt wouldnt shouldnt couldnt whats wats wots wuts whts whast wahts whos wheres whens hows thats theres heres'.split(
    ' ',
  ),
);

/** Contractions, by what they stand for, so that "isn't" keeps its "not". */
const contractions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:can't|cannot|cant)$/, ['can', 'not']],
  [/^won't$/, ['will', 'not']],
  [/^([a-z]+)n't$/, ['$1', 'not']],
  [/^(do|does|did|is|was|are|have|has|would|should|could)n'?t'?$/, ['$1', 'not']],
  [/^(do|does|did|is|was|are|have|has|would|should|could)'nt$/, ['$1', 'not']],
  [/^(?:(?:wat|wot|wut|wht|waht)'?s|whast)$/, ['what', 'is']],
  [/^let's$/, ['let', 'us']],
  [/^(what|who|where|when|how|that|it|there|here|which)'?s$/, ['$1', 'is']],
  [/^([a-z]+)'(?:re|ve|ll|d|m)$/, ['$1']],
  [/^([\p{L}]+)'s?$/u, ['$1']],
  [/^([dlcjmnstq]|qu)'(\p{L}+)$/u, ['$2']],
];

/** The same as they are mistyped, each with the verb that stands before its "not". */
const mistyped: ReadonlyMap<string, string> = new Map(
  Object.entries({
    does: 'dosnt dosent doesent doesnot',
    did: 'dident didint ddint',
    is: 'isent isnot',
    are: 'arnt',
    was: 'wasent',
    were: 'wernt',
    has: 'hasent',
    have: 'havnt havent',
    could: 'coudnt couldent',
    would: 'woudnt wouldent',
    should: 'shoudnt shouldent',
  }).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
);

const isContraction = (word: string): boolean => mayLackApostrophe.has(word) || mistyped.has(word);

function expand(word: string): readonly string[] {
  const verb = mistyped.get(word);
  if (verb !== undefined) return [verb, 'not'];
  for (const [form, parts] of contractions) {
    const match = form.exec(word);
    if (match === null) continue;
    return parts.map((part) => part.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''));
  }
  return [word];
}

/** "p8" and "no4" are a word and a number; "xkcd9" and "80g" are neither. "8th" is the number with its ending. */
const labelled = /^(p|pt|point|no|nr|num|number|n|principle|principe|rule)(\d+)$/;
const endings = /^(\d+)(?:st|nd|rd|th|e|eme|er|ere)$/;

/** A word of small letters is itself, and nothing else can be said of it. */
const smallLetters = /^[a-z]+$/;

function plainWord(raw: string, afterBreak: boolean): Token {
  return {
    raw,
    text: raw,
    isNumber: false,
    isOrdinal: false,
    isUpperCase: false,
    isCapitalised: false,
    afterBreak,
  };
}

function readParts(raw: string): readonly string[] {
  const word = foldWord(raw.trim()).replace(/^(-?)#/, '$1');
  if (/\d/.test(word)) {
    const label = labelled.exec(word);
    if (label !== null) return label.slice(1);
    return [endings.exec(word)?.[1] ?? word];
  }
  if (/^(?:\p{L}\.){2,}$/u.test(raw)) return [foldWord(raw.replaceAll('.', ''))];
  return word.includes("'") || isContraction(word) ? expand(word) : [word];
}

/** "co-operation" is one word; "co" by itself is short for another. */
const coHyphen = /\b(co)-(?=o(?:p|rd))/gi;

/** Splits text that `cleanText` has returned. */
export function tokenise(written: string): readonly Token[] {
  const text = withYearsInDigits(written.includes('-') ? written.replaceAll(coHyphen, '$1') : written);
  const tokens: Token[] = [];
  const parts = isAscii.test(text) ? asciiPattern : pattern;
  let end = 0;
  parts.lastIndex = 0;
  for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
    const raw = match[0];
    const between = text.slice(end, match.index);
    end = match.index + raw.length;
    // "9:15" is one time of day.
    const isWithinTime = between === ':' && isDigits.test(raw) && tokens.at(-1)?.isNumber === true;
    const afterBreak = tokens.length === 0 || (between !== ' ' && !isWithinTime && breaks.test(between));
    if (smallLetters.test(raw) && !isContraction(raw)) {
      tokens.push(plainWord(raw, afterBreak));
      continue;
    }
    const letters = raw.replaceAll('.', '').replace(/['\u2019]s$/, '');
    for (const [position, part] of readParts(raw).entries()) {
      if (part === '') continue;
      tokens.push({
        raw,
        text: part,
        isNumber: /^-?\d+$/.test(part),
        isOrdinal: /^#?\d+\p{L}/u.test(raw) && /^\d+$/.test(part),
        isUpperCase:
          letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
        isCapitalised: /^\p{Lu}/u.test(raw),
        afterBreak: position === 0 && afterBreak,
      });
    }
  }
  return tokens;
}
