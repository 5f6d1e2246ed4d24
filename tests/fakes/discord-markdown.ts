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

/** Reads a message. */
export function readMarkdown(text: string): Read {
  const active = text.replace(/\\[^0-9A-Za-z\s]/gsu, blank);
  const shown = text.replace(/\\([^0-9A-Za-z\s])/gsu, '$1');
  const lines = active.split('\n');
  return {
    shown,
    found: [
      ...inlineRules.filter(([, rule]) => rule.test(active)),
      ...lineRules.filter(([, rule]) => lines.some((line) => rule.test(line))),
    ].map(([name]) => name),
  };
}
