/** Turns what a person typed into plain text: no mark-up, no invisible characters, of bounded length. */

/** Longer than any question; what comes after is not read. */
export const maximumQuestionLength = 4000;

/** Colour codes and other terminal sequences, which begin with ESC or its one-character form. */
// oxlint-disable-next-line no-control-regex
const terminalSequences = /[\u001B\u009B][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]?/g;

/** Control, format and private-use characters, among them zero-width ones and marks of direction. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** Stands for an emoji while text is cleaned; such characters of the text itself are gone by then. */
const clauseMark = '\uE000';

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/gu;

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/g, '$1'],
  [/<(script|style)\b[^<>]{0,300}>[^<]{0,2000}<\/\1>/gi, ' '],
  // Slack: <@U123>, <!channel>, <#C1|name>, <https://…|label>; Discord: <@1>, <@!1>, <@&1>, <#1>, <:name:1>, <t:1:R>
  [/<(?:@[!&]?|[!#]|a?:|t:)[^<>\s]{0,80}>/g, ' '],
  [/<(?:https?:\/\/|mailto:)[^<>|]{0,500}\|([^<>]{0,200})>/gi, ' $1 '],
  [/<?(?:(?:https?|ftps?|file|discord|slack|steam):\/\/|www\.)[^\s<>]{1,500}>?/gi, ' '],
  [/<\/?[a-z!][^<>]{0,300}>/gi, ' '],
  // Discord takes the first two also for the beginning of a word.
  [/@(?:everyone|here|channel\b)/gi, ' '],
  [/(^|\s):[a-z0-9_+-]{2,40}:(?=\s|$|:)/gi, '$1 '],
  [/[*_~`|]{1,3}(?=\S)|(?<=\S)[*_~`|]{1,3}/g, ''],
  // Blanks of the line only in front: across lines, every line break of a long run would be tried as the first.
  [/^[^\S\n]*(?:[>#-]+|\d+\.(?=\s*$))\s+/gm, ''],
  [/&(?:lt|gt|amp|quot|nbsp|#160);/g, ' '],
];

/**
 * Signs that no mark-up begins with, quotation marks and dashes of print among them, and a colon before a blank; a line that ends in a
 * blank may still be the number of an empty list item.
 */
const plainLine =
  /^[A-Za-z0-9(](?:(?:[A-Za-z0-9 ,.?!'"();%$+=/\u2013\u2014\u2018\u2019\u201C\u201D-]|:(?= ))*[A-Za-z0-9,.?!'"();%$+=/\u2019\u201D-])?$/;

/** Nearly every question is one plain line: then there is nothing to take away, and none of the patterns above has to be tried. */
const isPlainLine = (raw: string): boolean =>
  raw.length <= maximumQuestionLength && plainLine.test(raw) && !(raw.includes('.') && /www\./i.test(raw));

/**
 * Takes any text and returns it readable: NFKC, without control and format characters, mentions, links,
 * tags, emoji and emphasis marks, blanks folded, at most `maximumQuestionLength` characters long.
 */
export function cleanText(raw: string): string {
  if (isPlainLine(raw)) return raw.includes('  ') ? raw.replaceAll(/ {2,}/g, ' ') : raw;
  const bounded = raw
    .slice(0, maximumQuestionLength * 2)
    .normalize('NFKC')
    .slice(0, maximumQuestionLength);
  let text = bounded.replaceAll(terminalSequences, ' ').replaceAll(/[\t\n\r\v\f\u0085\u2028\u2029]/g, '\n');
  text = text.replaceAll(invisible, (character) => (character === '\n' ? '\n' : ''));
  // Twice, since what is taken away may leave new mark-up behind.
  for (const [pattern, replacement] of [...replacements, ...replacements])
    text = text.replaceAll(pattern, replacement);
  // An emoji parts two clauses as a comma does.
  return text
    .replaceAll(/[\u20E3\p{Emoji_Modifier}]/gu, '')
    .replaceAll(emoji, clauseMark)
    .replaceAll(/[\s\uE000]*\uE000[\s\uE000]*/g, clauseMark)
    .replaceAll(/^\uE000|\uE000$/g, '')
    .replaceAll(clauseMark, ', ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
