/** Lists of words and phrases as they are written in source: readable there, quick to look up. */

/** The words of a text that holds nothing but them and blanks. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The phrases of a text that parts them by "|" or line ends. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
