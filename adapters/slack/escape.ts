/** Makes any text safe to show in Slack: no mention, no link and no broken character can come out of it. */
import { house } from './limits.ts';

/** Control characters (line feed and tab stay) and the marks that reverse the reading order of what follows. */
// oxlint-disable-next-line no-control-regex
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const halfCharacter = /\p{Surrogate}/gu;

/** Nothing but what neither of them, nor a carriage return, could be: most texts, which so are done with in one look. */
const untouched = /^[\t\n\u0020-\u007E\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF]*$/;

/** Text without control characters, reading-order overrides and halves of characters. */
export function printable(text: string): string {
  if (untouched.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').replace(halfCharacter, '\uFFFD');
}

/** The same without blanks and line ends around it. */
export const clean = (text: string): string => printable(text).trim();

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeMarks = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character] ?? character);

/** For mrkdwn and for the top-level text: Slack reads mentions and links only out of bare angle brackets. */
export function escapeText(text: string): string {
  return escapeMarks(clean(text));
}

/** Three backticks end a block of code: a character without width keeps them apart. */
export const unfenced = (text: string): string => text.replace(/`(?=``)/g, '`\u200B');

/** For a block of code: blanks and line ends stay as they are. */
export const escapeCode = (text: string): string => escapeMarks(unfenced(printable(text)));

/** For plain_text, where Slack reads no mark-up: one line, with look-alikes instead of angle brackets. */
export function plainLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›');
}

/** How long one code unit is once it is escaped. */
export function lengthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === 0x26) return 5;
  return unit === 0x3c || unit === 0x3e ? 4 : 1;
}

/** How long a text is once it is escaped, without building it. */
export function escapedLength(text: string): number {
  if (!/[&<>]/.test(text)) return text.length;
  let length = 0;
  for (let index = 0; index < text.length; index += 1) length += lengthAt(text, index);
  return length;
}

/** The address, if it is one of the web that can be linked safely; otherwise null. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '') return null;
  const href = clean(url.href).replace(/[<>|\s]/g, encodeURIComponent);
  return href.length <= house.url ? href : null;
}

/** A link of ours. The label is escaped; where the address cannot be linked, the label stands alone. */
export function link(address: string | null, label: string): string {
  const shown = escapeText(label).replace(/\s+/g, ' ').replaceAll('|', '¦');
  const target = address === null ? null : safeAddress(address);
  return target === null || shown === '' ? shown : `<${escapeText(target)}|${shown}>`;
}
