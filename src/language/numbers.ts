/** Numbers as people write them: digits, words, ordinals, Roman numerals; in English and French. */

export interface NumberWord {
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'roman';
}

/** The last of nine. People also count from the end. */
export const last = -1;

const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  fifty: 50,
  hundred: 100,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
};

const ordinals: Readonly<Record<string, number>> = {
  zeroth: 0,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  twentieth: 20,
  opening: 1,
  initial: 1,
  last: -1,
  final: -1,
  closing: -1,
  concluding: -1,
  penultimate: -2,
  middle: 5,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  dernier: -1,
  derniere: -1,
};

const roman: Readonly<Record<string, number>> = {
  ii: 2,
  iii: 3,
  iv: 4,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  xi: 11,
  xii: 12,
};

/** One letter is a word or an initial more often than a numeral: it counts only where a number is expected. */
const romanLetters: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Every word that stands for a number, for the speller. */
export const numberWords: readonly string[] = [...Object.keys(cardinals), ...Object.keys(ordinals)];

/** Every word that is a number wherever it stands. */
const byWord: ReadonlyMap<string, NumberWord> = new Map([
  ...wordsOf(roman, 'roman'),
  ...wordsOf(ordinals, 'ordinal'),
  ...wordsOf(cardinals, 'cardinal'),
]);
const byLetter: ReadonlyMap<string, NumberWord> = new Map(wordsOf(romanLetters, 'roman'));

function wordsOf(
  values: Readonly<Record<string, number>>,
  form: NumberWord['form'],
): readonly (readonly [string, NumberWord])[] {
  return Object.entries(values).map(([word, value]) => [word, { value, form }]);
}

const digits = /^-?\d{1,9}$/;

/**
 * Reads one folded word: "8", "eight", "eighth", "8th", "8e", "viii". Undefined where it is no number.
 * `expected` says that a number is due here, as after "principle", so that "v" may be five.
 */
export function readNumber(word: string, expected = false): NumberWord | undefined {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  // A word that begins with a letter, as most do, holds no digits only.
  if (word < ':' && digits.test(word)) return { value: Number(word), form: 'cardinal' };
  return expected && word.length === 1 ? byLetter.get(word) : undefined;
}
