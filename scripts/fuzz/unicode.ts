/** Texts of any characters at all: what no keyboard types and what scripts of the world do. */
import type { Dice } from './random.ts';

const character = (code: number): string => String.fromCodePoint(code);

/** First and last code point of ranges that programs stumble over. */
const ranges: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [0x0000, 0x001f],
  [0x0080, 0x009f],
  [0x0020, 0x007e],
  [0x00a0, 0x024f],
  [0x0300, 0x036f],
  [0x0370, 0x05ff],
  [0x0600, 0x08ff],
  [0x0900, 0x0dff],
  [0x0e00, 0x0fff],
  [0x1100, 0x11ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20d0, 0x20ff],
  [0x2100, 0x2bff],
  [0x3040, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffef],
  [0xfff0, 0xffff],
  [0x1d400, 0x1d7ff],
  [0x1f000, 0x1faff],
  [0xe0000, 0xe01ef],
  [0x10fff0, 0x10ffff],
];

export function anyCharacter(dice: Dice): string {
  const [first, last] = dice.happens(0.05) ? [0, 0x10ffff] : dice.pick(ranges);
  return character(dice.whole(first, last));
}

export const anyText = (dice: Dice): string => dice.repeat(dice.whole(0, 200), () => anyCharacter(dice));

const letters = 'aeiouyntsprincipleZÅßİıſĲﬃ';

/** A few letters below hundreds of accents. */
export const accents = (dice: Dice): string =>
  dice.repeat(
    dice.whole(1, 20),
    () =>
      (letters[dice.whole(0, letters.length - 1)] ?? 'a') +
      dice.repeat(dice.whole(1, 400), () => character(dice.whole(0x0300, 0x036f))),
  );

const unseen = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200E',
  '\u200F',
  '\u061C',
  '\u180E',
  '\u3164',
  '\u115F',
  '\uFFA0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\uFFF9',
  '\uFFFB',
  '\uE000',
  '\u{E0001}',
  '\u{E007F}',
  '\u{F0000}',
] as const;

/** Characters that nobody sees, between those of a text. */
export const hidden = (dice: Dice, text: string): string =>
  Array.from(text, (one) => (dice.happens(0.5) ? `${dice.pick(unseen)}${one}` : one)).join('');

const people = [
  '👩',
  '👨',
  '🧑',
  '👧',
  '🏳️',
  '❤️',
  '🤖',
  '🇫🇷',
  '1️⃣',
  '👍🏽',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
] as const;

/** Emoji, joined as families and beyond. */
export const emoji = (dice: Dice): string =>
  dice.repeat(dice.whole(1, 300), () => dice.pick(people) + (dice.happens(0.6) ? '\u200D' : ''));

/** Halves of characters, at the ends and within. */
export const halves = (dice: Dice): string =>
  dice.repeat(dice.whole(1, 60), () =>
    dice.happens(0.5)
      ? String.fromCharCode(dice.whole(0xd800, 0xdfff))
      : dice.pick(['principle ', 'a', '8', ' ', 'who is ']),
  );

/** The digits of the scripts, by their zero. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7f6, 0x104a0, 0x1fbf0] as const;

const oddNumbers = [
  '½',
  '²',
  '①',
  '⑧',
  'Ⅷ',
  '㊇',
  '八',
  '零',
  '𝟠',
  '৯',
  '-8',
  '+8',
  '8.0',
  '8,5',
  '1e309',
  '0x8',
  '0b1000',
  '08',
  'NaN',
  'Infinity',
  '-0',
  '8th',
  '8eme',
  '#8',
  'p8',
  'no. 8',
  '1/0',
  '2147483648',
  '9007199254740993',
  'VIII',
  'IIIIIIII',
  '8–9',
  '1-9',
] as const;

export function number(dice: Dice): string {
  if (dice.happens(0.4)) return dice.pick(oddNumbers);
  const zero = dice.pick(zeros);
  const digits = dice.happens(0.1) ? dice.whole(20, 3000) : dice.whole(1, 4);
  return dice.repeat(digits, () => character(zero + dice.whole(0, 9)));
}

/** What grows when it is brought into its compatibility form, or changes its length with its case. */
export const growing = (dice: Dice): string =>
  dice.repeat(dice.whole(1, 5000), () => dice.pick(['\uFDFA', 'ﬃ', 'İ', 'ß', '㍿', '\u0390', '㌀', '⑴']));
