/**
 * Reads a message as Discord's clients do, as far as it matters here: what text is shown, and which marks, links and
 * mentions were found in it. It follows the rules of Discord's mark-up: a backslash before a mark shows the mark itself.
 */

export interface Read {
  /** The text without backslashes that escape. */
  readonly shown: string;
  /** Names of what formats, links or mentions. */
  readonly found: readonly string[];
}

/** In place of an escaped character while looking for marks: something that no rule takes for a mark or a word. */
const blank = '\uE000';

const inlineRules: readonly (readonly [string, RegExp])[] = [
  ['mention', /<(?:@[!&]?|#)\d+>/],
  ['navigation', /<id:\w+>|<\/[^>]+:\d+>/],
  ['emoji', /<a?:\w+:\d+>/],
  ['timestamp', /<t:-?\d+(?::\w)?>/],
  ['autolink', /<[^: >]+:\/[^ >]+>/],
  ['mail or telephone', /<(?:mailto|tel|sms):[^ >]+>|<[^ >@]+@[^ >]+\.[^ >]+>|<\+\d+>/],
  ['link', /(?:https?|steam|discord):\/\/[^\s<]/i],
  ['invitation', /discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+/i],
  ['masked link', /\[[^\]]*\]\([^)]*\)/],
  ['code', /`[^`]+`|```/],
  ['bold or italic', /\*[^\s*]|[^\s*]\*/],
  ['underline', /_[^\s_]|[^\s_]_/],
  ['strike', /~~/],
  ['spoiler', /\|\|/],
  ['everyone', /@(?:everyone|here)/],
];

const lineRules: readonly (readonly [string, RegExp])[] = [
  ['heading', /^\s*#{1,3}\s/],
  ['subtext', /^\s*-#\s/],
  ['quote', /^\s*>(?:>>)?\s/],
  ['list', /^\s*(?:[-*]|\d+\.)\s/],
];

/** A block of code, within which nothing else means anything; or else an escaped character, which opens none. */
const codeOrEscape = /```(?:\w+\n)?(.*?)```|\\([^0-9A-Za-z\s])/gsu;

/** A message without its blocks of code. */
export const withoutCode = (text: string): string =>
  text.replace(codeOrEscape, (match, code?: string) => (code === undefined ? match : blank));

/** Reads a message. */
export function readMarkdown(text: string): Read {
  let blocks = 0;
  const active = text.replace(codeOrEscape, (_match, code?: string) => {
    if (code !== undefined) blocks += 1;
    return blank;
  });
  const shown = text.replace(
    codeOrEscape,
    (_match, code?: string, escaped?: string) => code ?? escaped ?? '',
  );
  const lines = active.split('\n');
  return {
    shown,
    found: [
      ...(blocks > 0 ? [['code block'] as const] : []),
      ...inlineRules.filter(([, rule]) => rule.test(active)),
      ...lineRules.filter(([, rule]) => lines.some((line) => rule.test(line))),
    ].map(([name]) => name),
  };
}
