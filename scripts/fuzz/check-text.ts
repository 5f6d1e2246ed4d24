/** What must not be in a text that people are shown. */

/** The longest of the real answers has about half of this. */
export const longestText = 20_000;

/** Control characters but line ends, halves of characters, and what reverses the reading order or hides. */
const broken = /(?!\n)[\p{Cc}\p{Cs}]|[\u202A-\u202E\u2066-\u2069\uFEFF\u200B]/u;

/** What a platform could take for mark-up or a mention; none of it stands in the data. Single signs are the platforms' to escape. */
const live = /<[@!#/a-z]|`|@(?:everyone|here|channel\b)|\]\(|javascript:/i;

/** Whatever some program makes a link of by itself. */
const address = /(?:https?|ftps?|file|discord|slack|steam):\/\/[^\s)”]+|www\.[^\s)”]+/gi;

/** Faults of the plain text of an answer; `addresses` are those of the knowledge. */
export function* textFaults(text: string, addresses: ReadonlySet<string>): Generator<string> {
  if (text.length > longestText) yield `a text of ${text.length} characters`;
  const harm = broken.exec(text)?.[0];
  if (harm !== undefined)
    yield `the character U+${(harm.codePointAt(0) ?? 0).toString(16).toUpperCase()} in the text`;
  const alive = live.exec(text)?.[0];
  if (alive !== undefined) yield `${JSON.stringify(alive)} in the text`;
  for (const [found] of text.matchAll(address)) {
    // In BibTeX and JSON an address ends with its field.
    const bare = found.replace(/(?:[.,;]|"|\},?)+$/, '');
    if (!addresses.has(bare) && !addresses.has(found)) yield 'a link that is in no source';
  }
}
