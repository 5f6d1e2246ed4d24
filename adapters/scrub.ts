/** Takes secrets out of any text on its way to a log or a terminal. */

const hidden = '[redacted]';

/** What gives a secret away by its form. Every repetition is bounded or starts at a boundary: no text makes a search slow. */
const patterns: readonly (readonly [RegExp, string])[] = [
  // Slack: tokens of bots, apps, people and refreshes; addresses that let anyone post; the ticket of a socket.
  [/(?<![A-Za-z0-9])(?:xox[a-z]|xapp)(?:\.xox[a-z])?-[\w-]{6,}/g, hidden],
  [/(hooks\.slack\.com\/)[\w/-]{6,}/g, `$1${hidden}`],
  [/([?&]ticket=)[^&\s"'\\]+/g, `$1${hidden}`],
  [/(?<![a-z0-9])v0=[0-9a-f]{40,}/g, `v0=${hidden}`],
  // Discord: bot tokens, and the tokens in the addresses of webhooks and interactions.
  [/(?<![\w-])[\w-]{18,40}\.[\w-]{5,8}\.[\w-]{25,}/g, hidden],
  [/(?<![\w-])mfa\.[\w-]{20,}/g, hidden],
  [/(?<![\w-])aW50ZXJhY3Rpb24[\w=+/-]{8,}/g, hidden],
  [/(\/(?:webhooks|interactions)\/\d{5,25}\/)[\w-]{8,}/g, `$1${hidden}`],
  // Anything sent as an authorization, and anything that is named a secret.
  [
    /(authorization\\*["']?\s{0,3}[:=]\s{0,3}\\*["']?)(?:(?:Bot|Bearer|Basic)\s{1,3})?[^\s"'\\,}\]]+/gi,
    `$1${hidden}`,
  ],
  [/(?<![A-Za-z])(Bot|Bearer|Basic)(\s{1,3})(?=[\w.~+/=-]{0,200}\d)[\w.~+/=-]{12,}/g, `$1$2${hidden}`],
  [
    /((?:token|secret|password|passwd|api[_-]?key)\\*(?:=|["']\s{0,3}[:=]\s{0,3})\\*["']?)[^\s"'\\,}\]&]+/gi,
    `$1${hidden}`,
  ],
  [/((?:token|secret|password|passwd|api[_-]?key):\s{0,3})[^\s"'\\,}\]&]{16,}/gi, `$1${hidden}`],
  [/(:\/\/)[^\s"'\\/@:]{0,200}:[^\s"'\\/@]{1,200}@/g, `$1${hidden}@`],
];

/** Variables whose values must never be shown, whatever they look like. */
const secretVariable = /(?:TOKEN|SECRET|PASSWORD|API_?KEY|_DSN|DATABASE_URL)/i;

/** Shorter values would take ordinary words out of the logs. */
const shortestSecret = 8;

export type Scrub = (text: string) => string;

/** The values of `environment` that are secret by the name of their variable. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && secretVariable.test(name) ? [value.trim()] : [],
  );
}

/** Returns a function that takes the given secrets, and whatever looks like one, out of a text. */
export function createScrub(secrets: readonly string[]): Scrub {
  const known = [...new Set(secrets)]
    .filter((secret) => secret.length >= shortestSecret)
    // The longest first: one secret may be the beginning of another.
    .toSorted((one, other) => other.length - one.length)
    .flatMap((secret) => [...new Set([secret, JSON.stringify(secret).slice(1, -1)])]);
  return (text) => {
    let clean = text;
    for (const secret of known) clean = clean.replaceAll(secret, hidden);
    for (const [pattern, replacement] of patterns) clean = clean.replaceAll(pattern, replacement);
    return clean;
  };
}

const secretName = /token|secret|passw|authorization|cookie|api_?key/i;

/**
 * Takes a value as JSON has it and returns it with every text in it, names too, scrubbed; texts under a name that
 * stands for a secret go whole.
 */
export function scrubValue(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((item: unknown) => scrubValue(item, scrub));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => [
      scrub(name),
      typeof held === 'string' && held !== '' && secretName.test(name) ? hidden : scrubValue(held, scrub),
    ]),
  );
}
