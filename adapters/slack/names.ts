/** Names that the running adapter and the manifest must agree on. */

/** Where Slack sends commands, events and pressed buttons in HTTP mode. */
export const eventsPath = '/slack/events';

/** The least set of scopes that this adapter needs. */
export const botScopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history'] as const;

/** Let the bot look whether a daily post of which it is not sure has arrived; it works without them. */
export const historyScopes = ['channels:history', 'groups:history'] as const;

/** What the adapter listens to. */
export const botEvents = ['app_home_opened', 'app_mention', 'message.im'] as const;
