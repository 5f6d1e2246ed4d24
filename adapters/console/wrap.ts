/** Breaks text into lines that fit a terminal. */
import { displayWidth, graphemes } from './display-width.ts';

export interface Indent {
  /** Stands before the first line, such as "- ". */
  readonly first: string;
  /** Stands before every further line. */
  readonly rest: string;
}

const address = /^\S{0,2}https?:\/\//;

/** The pieces of a word too long for a line. An address stays whole, so that it can be copied. */
function pieces(word: string, room: number): readonly string[] {
  if (displayWidth(word) <= room || address.test(word)) return [word];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const columns = displayWidth(grapheme);
    if (piece !== '' && used + columns > room) {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += columns;
  }
  return [...found, piece];
}

/**
 * Takes text (line breaks in it stay) and the number of columns; returns the lines, indented. Only an address
 * may be wider than `width`; an indent that leaves less than a column of room is made to fit by giving it one.
 */
export function wrap(
  text: string,
  width: number,
  indent: Indent = { first: '', rest: '' },
): readonly string[] {
  const room = Math.max(1, width - Math.max(displayWidth(indent.first), displayWidth(indent.rest)));
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
      for (const piece of pieces(word, room)) {
        const columns = displayWidth(piece);
        if (line !== '' && used + 1 + columns > room) {
          lines.push(line);
          line = '';
          used = 0;
        }
        used += (line === '' ? 0 : 1) + columns;
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line, index) => `${index === 0 ? indent.first : indent.rest}${line}`.trimEnd());
}
