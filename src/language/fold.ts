/** Folds a word to the form in which words are compared. */

/** Letters of other alphabets that look like Latin ones and are used in their place. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  ӏ: 'l',
  ո: 'n',
  ս: 'u',
  һ: 'h',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

const hasLatin = /[a-z]/;
const notLatin = /[^\p{Script=Latin}\p{N}'-]/u;

function replaceLookAlikes(word: string): string {
  if (!notLatin.test(word) || !hasLatin.test(word)) return word;
  return Array.from(word, (letter) => lookAlikes[letter] ?? letter).join('');
}

/** Most words need no more than lower case, and a straight apostrophe. */
const plainLatin = /^[A-Za-z0-9'\u2019-]+$/;

const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Lower case, no accents, straight apostrophes, Latin letters for those that only look Latin. */
export function foldWord(word: string): string {
  if (plainLatin.test(word)) return word.toLowerCase().replaceAll('\u2019', "'");
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/[ßæœøłđı]/g, (letter) => special[letter] ?? letter);
  return replaceLookAlikes(plain);
}
