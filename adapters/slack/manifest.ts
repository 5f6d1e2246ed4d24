/** The app manifest to paste at https://api.slack.com/apps, for both modes from this one place. */
import { botEvents, botScopes, eventsPath, historyScopes } from './names.ts';
import { defaultCommand, type SlackMode } from './settings.ts';

export interface ManifestOptions {
  readonly mode: SlackMode;
  /** Without the slash, in lower case. */
  readonly command?: string;
  /** HTTP mode: where the bot is reached, such as https://bot.example.org; with or without the path. */
  readonly url?: string;
  /** Asks for the scopes to look into channels, too. */
  readonly history?: boolean;
}

/** Stands in the HTTP manifest until somebody puts their own address there. */
export const placeholderUrl = 'https://YOUR-DOMAIN.example';

const longDescription =
  'Ask about the Paris Call for Trust and Security in Cyberspace of 12 November 2018: its nine principles, who signed, what became of it, and what experts said for and against it. Every claim comes with its source. Type the slash command, mention the bot in a channel, or write to it directly.';

/** The address of the events of a bot that is reached at `url`. Throws where that is no https address. */
export function eventsUrl(url: string): string {
  const address = new URL(url);
  if (address.protocol !== 'https:') throw new TypeError('Slack calls https addresses only.');
  const path = address.pathname.replace(/\/+$/, '');
  return `${address.origin}${path.endsWith(eventsPath) ? path : `${path}${eventsPath}`}`;
}

const addressFor = (url: string | undefined): string =>
  url === undefined ? `${placeholderUrl}${eventsPath}` : eventsUrl(url);

/** The manifest as plain data. */
export function slackManifest(options: ManifestOptions) {
  const { mode, command = defaultCommand, history = false } = options;
  const url = mode === 'http' ? addressFor(options.url) : null;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Paris Call bot',
      description: 'Short, sourced answers about the Paris Call and its nine principles',
      long_description: longDescription,
      background_color: '#1b2a4a',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'paris-call', always_online: true },
      slash_commands: [
        {
          command: `/${command}`,
          ...(url === null ? {} : { url }),
          description: 'Ask about the Paris Call: a principle, a person, a theme or any question',
          usage_hint: 'principle 8 | critics | compare hahad kothari | did Microsoft sign? | daily | help',
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: history ? [...botScopes, ...historyScopes] : [...botScopes] } },
    settings: {
      event_subscriptions: {
        ...(url === null ? {} : { request_url: url }),
        bot_events: [...botEvents],
      },
      interactivity: { is_enabled: true, ...(url === null ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: mode === 'socket',
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as the text of a file: two blanks deep, lists of words in one line. */
export function manifestText(options: ManifestOptions): string {
  const text = JSON.stringify(slackManifest(options), null, 2);
  const wordLists = /\[\s+("[^"[\]]*"(?:,\s+"[^"[\]]*")*)\s+\]/g;
  return `${text.replace(wordLists, (_list, words: string) => `[${words.replace(/\s*\n\s*/g, ' ')}]`)}\n`;
}
