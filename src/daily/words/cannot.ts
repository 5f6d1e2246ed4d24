/** What people ask of the daily post and cannot be set: what is said of it. */
import { dayNumber, dayOf, monthOf, numberOf } from './day-words.ts';
import type { Word } from './words.ts';

export interface Impossible {
  readonly sentence: string;
  /** Whether the rest of the request may be offered without it. */
  readonly canBeLeftOut: boolean;
  /** How many of the words belong to it. */
  readonly length: number;
}

export const onceADay = 'Posts come at most once a day: every day or from Monday to Friday.';
const starts = 'It starts with the next time that comes; it goes on until it is paused or turned off.';
const language = 'Posts are in English.';
const order = 'The order is in order or shuffled; it cannot start elsewhere.';
const yourZone = 'The bot does not know your time zone: name a city.';

type Form = (texts: readonly string[], before: string) => Impossible | null;

const units: ReadonlySet<string> = new Set(
  'day week weekday month year fortnight hour hr minute min second time x post message'.split(' '),
);
const isUnit = (word: string): boolean => units.has(word.replace(/s$/, ''));
const ordinals: ReadonlySet<string> = new Set('other second third fourth fifth few couple'.split(' '));
const isCount = (word: string): boolean =>
  /^\d{1,3}(?:st|nd|rd|th)?$/.test(word) || (numberOf(word) !== null && !/^an?$/.test(word));

/** "A day" after "twice" belongs to it. */
function perUnit(texts: readonly string[], start: number): number {
  const isPer = ['a', 'an', 'per', 'each', 'every'].includes(texts[start] ?? '');
  return isPer && isUnit(texts[start + 1] ?? '') ? 2 : 0;
}

/** "Every 3 hours", "3 times a day", "2x", "every third week". */
const frequency: Form = (texts) => {
  const start = texts[0] === 'every' || texts[0] === 'each' ? 1 : 0;
  const [count = '', unit = ''] = texts.slice(start);
  const impossible = (length: number): Impossible => ({
    sentence: onceADay,
    canBeLeftOut: false,
    length: length + perUnit(texts, length),
  });
  if (/^\d{1,3}x$/.test(count) || /^(?:twice|thrice)$/.test(count)) return impossible(start + 1);
  // "0900 hours" is a time.
  if (isCount(count) && isUnit(unit)) return impossible(start + 2);
  return start === 1 && ordinals.has(count) && isUnit(unit) ? impossible(start + 2) : null;
};

const principles: ReadonlySet<string> = new Set(['principle', 'principles', 'number', 'no']);

/** "With principle 3", "from number 3", "3 principles". */
const place: Form = (texts) => {
  const start = ['with', 'starting', 'beginning', 'from', 'after', 'at'].includes(texts[0] ?? '') ? 1 : 0;
  const from = start === 1 && texts[1] === 'with' ? 2 : start;
  const [one = '', two = ''] = texts.slice(from);
  const isPlace = principles.has(one) && isCount(two);
  const isMany = isCount(one) && /^principles?$/.test(two);
  return isPlace || isMany
    ? { sentence: isPlace ? order : onceADay, canBeLeftOut: false, length: from + 2 }
    : null;
};

const nearDays: ReadonlySet<string> = new Set(['tomorrow', 'tonight', 'today', 'yesterday']);
const leads: ReadonlySet<string> = new Set(
  'starting starts start begin beginning begins from since after until till til through on as effective in'.split(
    ' ',
  ),
);
const spans: ReadonlySet<string> = new Set(['week', 'month', 'year']);
const inFigures = /^\d{4}-\d{1,2}-\d{1,2}$/;

const yearLength = (word: string): number => (/^20\d\d$/.test(word) ? 1 : 0);

/** How many words from the first on make a day. */
function dayLength(texts: readonly string[]): number {
  const skipped = ['the', 'next', 'of'].includes(texts[0] ?? '') ? 1 : 0;
  const [one = '', two = '', three = ''] = texts.slice(skipped);
  if (nearDays.has(one) || inFigures.test(one)) return skipped + 1;
  if (dayNumber(one) !== null && monthOf(two) !== null) return skipped + 2 + yearLength(three);
  if (dayNumber(one) !== null && two === 'of' && monthOf(three) !== null) return skipped + 3;
  if (monthOf(one) !== null && dayNumber(two) !== null) return skipped + 2 + yearLength(three);
  return 0;
}

/** After a word such as "from", less says a day. */
function ledLength(texts: readonly string[]): number {
  const exact = dayLength(texts);
  if (exact > 0) return exact;
  const [one = '', two = ''] = texts;
  if (dayOf(one) !== null && !/[a-z]days$/.test(one)) return 1 + dayLength(texts.slice(1));
  if (one === 'next' && (spans.has(two) || dayOf(two) !== null)) return 2;
  return monthOf(one) === null ? 0 : 1;
}

/** "Starting Monday", "from 1 January", "tomorrow", "until Friday". */
const dayToStart: Form = (texts) => {
  const [first = '', second = ''] = texts;
  const skipped = leads.has(first) ? (['on', 'of', 'from'].includes(second) ? 2 : 1) : 0;
  const isDayOfWeek = (first === 'on' || first === 'in') && skipped === 1;
  // "On Monday" may say how often.
  const rest = texts.slice(skipped);
  const length = skipped === 0 || isDayOfWeek ? dayLength(rest) : ledLength(rest);
  return length === 0 ? null : { sentence: starts, canBeLeftOut: true, length: skipped + length };
};

const languages: ReadonlySet<string> = new Set(
  'english french francais german deutsch spanish espanol italian italiano portuguese dutch polish swedish greek turkish russian ukrainian arabic hebrew hindi chinese mandarin japanese korean language languages'.split(
    ' ',
  ),
);

const inLanguage: Form = ([first = '', second = '', third = '']) => {
  const start = first === 'in' ? 1 : 0;
  const [one, two] = start === 1 ? [second, third] : [first, second];
  if (!languages.has(one) || ['time', 'timezone', 'zone'].includes(two)) return null;
  const length = start + (languages.has(two) ? 2 : 1);
  return { sentence: language, canBeLeftOut: true, length };
};

const owners: ReadonlySet<string> = new Set('my our your local office server user their'.split(' '));
const clocks: ReadonlySet<string> = new Set(['time', 'timezone', 'zone', 'tz', 'clock']);

/** "My time", "local time"; "here" straight after a time. */
const owned: Form = ([first = '', second = '', third = ''], before) => {
  const isHere =
    first === 'here' &&
    (/^\d.*\d$|\d(?:am|pm|h)$|^(?:am|pm|noon|midnight)$/.test(before) || clocks.has(second));
  const isOwned = owners.has(first) && (clocks.has(second) || (owners.has(second) && clocks.has(third)));
  if (!isHere && !isOwned) return null;
  const length = isHere ? (clocks.has(second) ? 2 : 1) : owners.has(second) ? 3 : 2;
  return { sentence: yourZone, canBeLeftOut: false, length };
};

const forms: readonly Form[] = [frequency, place, dayToStart, inLanguage, owned];

/** What cannot be set and begins with the word at `start`; null where there is nothing of the kind. */
export function impossibleAt(words: readonly Word[], start: number): Impossible | null {
  const texts = words.slice(start, start + 8).map(({ text }) => text);
  const before = words[start - 1]?.text ?? '';
  for (const form of forms) {
    const found = form(texts, before);
    if (found !== null) return found;
  }
  return null;
}
