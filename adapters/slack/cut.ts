/** Cuts and splits text at a sentence or a word, measured as it will be sent. */
import { escapedLength, lengthAt } from './escape.ts';

const ellipsis = '…';
const sentenceEnd = /[.!?…]["'”’)\]]*(?=\s)/g;

/** Marks, joiners and selectors belong to the character before them. */
const clinging = /^(?:\p{M}|\p{Emoji_Modifier}|\u200D)/u;

const isSecondHalf = (text: string, index: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(index)) && /[\uD800-\uDBFF]/.test(text.charAt(index - 1));

/** The index behind the last character that still fits, between characters. */
function reach(text: string, room: number): number {
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    used += lengthAt(text, index);
    if (used > room) return isSecondHalf(text, index) ? index - 1 : index;
  }
  return text.length;
}

/** Steps back to the beginning of what is read as one character, unless that is very long. */
function beforeClinging(text: string, index: number): number {
  let end = index;
  for (let steps = 0; steps < 16 && end > 0; steps += 1) {
    const joined = clinging.test(text.slice(end)) || text.charCodeAt(end - 1) === 0x200d;
    if (!joined) return end;
    end -= /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? 2 : 1;
  }
  return index;
}

/** The best place to break within the first `room` characters: a sentence, else a word, else a character. */
function breakAt(text: string, room: number): { readonly index: number; readonly atSentence: boolean } {
  const end = reach(text, room);
  if (end === text.length) return { index: end, atSentence: true };
  const head = text.slice(0, end + 1);
  let sentence = 0;
  for (const match of head.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (after <= end) sentence = after;
  }
  if (sentence > end / 2) return { index: sentence, atSentence: true };
  const word = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  if (word > end / 2) return { index: word, atSentence: false };
  return { index: beforeClinging(text, end), atSentence: false };
}

/** The text itself, or its beginning with an ellipsis, in at most `room` characters once escaped. */
export function cutText(text: string, room: number): string {
  if (escapedLength(text) <= room) return text;
  if (room < 2) return room < 1 ? '' : ellipsis;
  const { index, atSentence } = breakAt(text, room - 2);
  const head = text.slice(0, index).trimEnd();
  if (head === '') return ellipsis;
  return atSentence ? `${head} ${ellipsis}` : `${head}${ellipsis}`;
}

/** The whole text in pieces of at most `room` characters each once escaped. `room` must be at least 16. */
export function splitText(text: string, room: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (escapedLength(rest) > room) {
    const index = Math.max(breakAt(rest, room).index, 1);
    pieces.push(rest.slice(0, index).trimEnd());
    rest = rest.slice(index).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces.filter((piece) => piece !== '');
}
