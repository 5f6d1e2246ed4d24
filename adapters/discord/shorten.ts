/** Shortens a text at the end of a sentence, or else of a word, or else of a character. */

/** No message holds more, so nothing beyond it needs to be tried. */
const longest = 4000;

/**
 * The longest beginning of `text` for which `fits` holds; null where not even the shortest does. What is cut inside a
 * sentence ends in an ellipsis. A sentence's end is preferred unless it would cost more than half of the text.
 */
export function shorten(text: string, fits: (text: string) => boolean): string | null {
  if (fits(text)) return text;
  const start = text.slice(0, longest);
  const sentence = longestThatFits(ends(start, /[.!?…]["”’')\]]*(?=\s)/gu), (end) =>
    fits(start.slice(0, end)),
  );
  const cut = (end: number): string => `${start.slice(0, end)}…`;
  const word = longestThatFits(ends(start, /[^\s](?=\s)/gu), (end) => fits(cut(end)));
  if (sentence !== null && (word === null || sentence * 2 >= word)) return start.slice(0, sentence);
  if (word !== null) return cut(word);
  const character = longestThatFits(characterEnds(start), (end) => fits(cut(end)));
  return character === null ? null : cut(character);
}

/** The most whole lines of `text` for which `fits` holds; null where not even the first does. */
export function shortenLines(text: string, fits: (text: string) => boolean): string | null {
  const lineEnds = [...ends(text, /[^\n](?=\n)/g), text.length];
  const end = longestThatFits(lineEnds, (most) => fits(text.slice(0, most)));
  return end === null ? null : text.slice(0, end);
}

function ends(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

function characterEnds(text: string): readonly number[] {
  const segments = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  return segments.map(({ index, segment }) => index + segment.length);
}

/** The last of `ascending` that fits, by halving: nothing longer fits where something shorter does not. Null for none. */
export function longestThatFits(ascending: readonly number[], fits: (end: number) => boolean): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ascending[middle];
    if (end !== undefined && fits(end)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (ascending[low - 1] ?? null);
}
