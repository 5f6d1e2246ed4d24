/** The settings of the Slack adapter: what each must look like and where its value comes from. */
import { z } from 'zod';
import { readSettings, type Environment } from '../settings.ts';

interface CommonSettings {
  readonly botToken: string;
  /** Without the slash, in lower case. */
  readonly command: string;
  /** User ids of those who may change the daily posts; everybody without it. */
  readonly dailyEditors?: readonly string[];
  /** Ends in a slash. */
  readonly apiUrl: string;
}

export type SlackSettings =
  | (CommonSettings & { readonly mode: 'socket'; readonly appToken: string })
  | (CommonSettings & { readonly mode: 'http'; readonly signingSecret: string; readonly port: number });

export type SlackMode = SlackSettings['mode'];

export const defaultApiUrl = 'https://slack.com/api/';
export const defaultCommand = 'pariscall';
export const defaultPort = 3_000;

/** For each variable what it is and where its value comes from, in one or two sentences. */
export const slackHelp = {
  SLACK_BOT_TOKEN:
    'It is the Bot User OAuth Token (xoxb-…): https://api.slack.com/apps → your app → OAuth & Permissions.',
  SLACK_APP_TOKEN:
    'It is the app-level token (xapp-…) for Socket Mode: https://api.slack.com/apps → your app → Basic Information → App-Level Tokens → generate one with the scope connections:write.',
  SLACK_SIGNING_SECRET:
    'It proves in HTTP mode that requests come from Slack: https://api.slack.com/apps → your app → Basic Information → App Credentials → Signing Secret.',
  SLACK_MODE:
    'Write socket (the default; needs no public address) or http (Slack calls a public https address of yours).',
  SLACK_PORT:
    'It is the port of HTTP mode, a whole number from 0 to 65535; 3000 without it, 0 for any free port.',
  SLACK_COMMAND:
    'It is the slash command of the app, pariscall without it: letters, digits, "-" and "_", at most 31 of them; write the same name in the manifest of the app.',
  SLACK_DAILY_EDITORS:
    'It lists who may set up and change daily posts, by user ids with commas between them, such as U0123ABCD,U0456EFGH: in Slack open a profile → ⋮ → Copy member ID. Left out, everybody who can use the command in a channel may.',
  SLACK_API_URL: 'Leave it out; it is the address of the Web API, for proxies and tests.',
} as const;

/** Tells what kind of credential a value is by its beginning, in words for a complaint. */
const kinds = [
  ['xoxb-', 'a bot token (xoxb-…), which belongs in SLACK_BOT_TOKEN'],
  ['xapp-', 'an app-level token (xapp-…), which belongs in SLACK_APP_TOKEN'],
  ['xoxe', 'an expiring token (xoxe…); switch token rotation off for the app and install it again'],
  ['xoxp-', 'a user token (xoxp-…), which this bot has no use for'],
  ['xoxa-', 'a legacy token (xoxa-…), which this bot has no use for'],
  ['xoxs-', 'a legacy token (xoxs-…), which this bot has no use for'],
] as const;

function credential(prefix: string, pattern: RegExp, expected: string) {
  return z.string().superRefine((value, context) => {
    if (pattern.test(value)) return;
    const other = kinds.find(([start]) => start !== prefix && value.startsWith(start));
    context.addIssue({ code: 'custom', message: other === undefined ? expected : `it holds ${other[1]}` });
  });
}

const shapes = {
  SLACK_BOT_TOKEN: credential(
    'xoxb-',
    /^xoxb-[A-Za-z0-9-]{10,}$/,
    'a bot token begins with xoxb- and holds only letters, digits and hyphens',
  ),
  SLACK_APP_TOKEN: credential(
    'xapp-',
    /^xapp-[A-Za-z0-9-]{10,}$/,
    'an app-level token begins with xapp- and holds only letters, digits and hyphens',
  ),
  SLACK_SIGNING_SECRET: credential(
    '',
    /^(?!xox|xapp)[A-Za-z0-9]{16,}$/,
    'a signing secret has at least 16 letters and digits and nothing else',
  ),
  SLACK_MODE: z.enum(['socket', 'http'], 'it must be socket or http').default('socket'),
  SLACK_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'it must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'it must be a whole number from 0 to 65535')
    .default(defaultPort),
  SLACK_COMMAND: z
    .string()
    .regex(/^\/?[A-Za-z0-9_-]{1,31}$/, 'it may hold only letters, digits, "-" and "_", at most 31 of them')
    .transform((name) => name.replace(/^\//, '').toLowerCase())
    .default(defaultCommand),
  SLACK_DAILY_EDITORS: z
    .string()
    .transform((list) => [...new Set(list.split(',').map((id) => id.trim()))].filter((id) => id !== ''))
    .refine(
      (ids) => ids.length > 0 && ids.every((id) => /^[UW][A-Z0-9]{1,30}$/.test(id)),
      'each user id begins with U or W and holds only capital letters and digits',
    )
    .optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'it must be an http or https address' })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default(defaultApiUrl),
} as const;

const common = {
  SLACK_BOT_TOKEN: shapes.SLACK_BOT_TOKEN,
  SLACK_MODE: shapes.SLACK_MODE,
  SLACK_COMMAND: shapes.SLACK_COMMAND,
  SLACK_DAILY_EDITORS: shapes.SLACK_DAILY_EDITORS,
  SLACK_API_URL: shapes.SLACK_API_URL,
};

/** What Socket Mode reads. */
export const slackSocketSchema = z.object({ ...common, SLACK_APP_TOKEN: shapes.SLACK_APP_TOKEN });

/** What HTTP mode reads. */
export const slackHttpSchema = z.object({
  ...common,
  SLACK_SIGNING_SECRET: shapes.SLACK_SIGNING_SECRET,
  SLACK_PORT: shapes.SLACK_PORT,
});

/** One name for a command in a setting or an option, without slash and in lower case; throws a ZodError. */
export function commandName(name: string): string {
  return shapes.SLACK_COMMAND.parse(name);
}

/** True where any credential of Slack is set: then Slack is meant to run, and a missing one is worth a complaint. */
export function slackIsConfigured(environment: Environment): boolean {
  return (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const).some(
    (name) => (environment[name]?.trim() ?? '') !== '',
  );
}

const editorsOf = (dailyEditors: readonly string[] | undefined) =>
  dailyEditors === undefined ? {} : { dailyEditors };

/** Reads the settings. Throws a BotError (configuration) that names every wrong or missing variable. */
export function readSlackSettings(environment: Environment): SlackSettings {
  const mode = environment['SLACK_MODE']?.trim().toLowerCase();
  const given = { ...environment, SLACK_MODE: mode };
  if (mode === 'http') {
    const read = readSettings(slackHttpSchema, given, slackHelp);
    return {
      mode: 'http',
      botToken: read.SLACK_BOT_TOKEN,
      signingSecret: read.SLACK_SIGNING_SECRET,
      port: read.SLACK_PORT,
      command: read.SLACK_COMMAND,
      ...editorsOf(read.SLACK_DAILY_EDITORS),
      apiUrl: read.SLACK_API_URL,
    };
  }
  const read = readSettings(slackSocketSchema, given, slackHelp);
  return {
    mode: 'socket',
    botToken: read.SLACK_BOT_TOKEN,
    appToken: read.SLACK_APP_TOKEN,
    command: read.SLACK_COMMAND,
    ...editorsOf(read.SLACK_DAILY_EDITORS),
    apiUrl: read.SLACK_API_URL,
  };
}
