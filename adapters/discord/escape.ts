/** Makes any text harmless in a Discord message: it shows as it was written and formats, links and pings nothing. */

/**
 * Control and format characters, direction overrides among them, and halves of broken surrogate pairs. Line ends, tabs
 * and the joiners that emoji and some scripts need stay.
 */
const unprintable = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Nothing but letters, digits and signs that are no such character: most texts, which so are done with in one look. */
const untouched = /^[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]*$/;

/** Marks that mean something to Discord anywhere in a line. */
const inlineMarks = /[\\*_~|`[\]<>]/g;

/** Headings, subtext and lists begin a line. Quotes do too, but `>` is an inline mark already. */
const lineStart = /^([^\S\n]*)(?:(#{1,6}|-#|[-+])|(\d+)([.)]))/gm;

/** The `:` of `https://…` and the first `/` of `discord.gg/…`, which would become links. */
const linkScheme = /:(?=\/\/)/g;
const linkPath = /(?<=\.\p{L}{2,24}(?::\d{1,5})?)\//gu;

/** Pings of everyone are switched off for all messages; this keeps them from even looking like one. */
const everyone = /@(?=everyone|here)/gi;
const zeroWidthSpace = '\u200B';

/** Takes out what cannot be seen but could change how the rest is read; line ends become `\n`. */
export function printable(text: string): string {
  if (untouched.test(text)) return text;
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(unprintable, '');
}

/** The same in a single line, without blanks at the ends. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Escapes text, which may have several lines. Blanks and line ends are kept. */
export function escapeText(text: string): string {
  const marked = printable(text)
    .replace(inlineMarks, '\\$&')
    .replace(lineStart, (_match, blanks: string, mark?: string, digits?: string, dot?: string) =>
      mark === undefined ? `${blanks}${digits ?? ''}\\${dot ?? ''}` : `${blanks}\\${mark}`,
    );
  // Looking for paths goes back and forth, which is left to texts that could hold one.
  const unlinked = marked.includes('/') ? marked.replace(linkScheme, '\\:').replace(linkPath, '\\/') : marked;
  return unlinked.replace(everyone, `@${zeroWidthSpace}`);
}

/** What would end a block of code. Nothing else means anything within one, and it is there to be copied as it is. */
const endsCode = /`(?=``)/g;

/** Makes text harmless inside a block of code. Blanks and line ends are kept. */
export const escapeCode = (text: string): string => printable(text).replace(endsCode, `$&${zeroWidthSpace}`);

/** Escapes text as one line. */
export function escapeLine(text: string): string {
  return escapeText(oneLine(text));
}

/**
 * The address in a form that Discord links without a preview, or null where it is no plain http(s) address or is longer
 * than `longest` characters.
 */
export function linkWithoutPreview(address: string, longest: number): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const plain =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  if (!plain) return null;
  const safe = url.href.replace(/[<>\s\\`|"]/g, (mark) => encodeURIComponent(mark));
  return safe.length <= longest ? `<${safe}>` : null;
}
