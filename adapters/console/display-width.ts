/** How many columns a text takes on a terminal. */
import { once } from '../../src/once.ts';

// oxlint-disable-next-line no-control-regex
const plain = /^[\u0020-\u007E]*$/;

/** East Asian wide and full-width forms, and what is shown as an emoji picture. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator})/u;

const nothing = /^[\p{M}\u200B-\u200D]+$/u;

const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** The characters as a reader counts them: a letter with its accents is one. */
export function graphemes(text: string): readonly string[] {
  return plain.test(text) ? text.split('') : Array.from(segmenter().segment(text), ({ segment }) => segment);
}

export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemes(text)) {
    if (nothing.test(grapheme)) continue;
    columns += wide.test(grapheme) ? 2 : 1;
  }
  return columns;
}
