/** The events that Discord would send, with the fields that it sends. */

export type Json = Readonly<Record<string, unknown>>;

const discordEpoch = 1_420_070_400_000;
let increment = 0;

/** A new id, made at that time in milliseconds since the epoch. */
export function snowflake(at = Date.UTC(2026, 10, 20)): string {
  increment += 1;
  return String((BigInt(Math.floor(at) - discordEpoch) << 22n) + BigInt(increment));
}

/** What a bot usually may do: view channels, send messages, in threads too, and read their history. */
export const usualPermissions = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n));

export const botId = '900000000000000001';
export const applicationId = '900000000000000002';
export const guildId = '900000000000000003';
export const channelId = '900000000000000004';
export const threadId = '900000000000000005';
export const directChannelId = '900000000000000006';
export const botRoleId = '900000000000000007';
export const personId = '900000000000000008';

export const person: Json = {
  id: personId,
  username: 'ada',
  discriminator: '0',
  avatar: null,
  global_name: 'Ada',
};
const bot: Json = { id: botId, username: 'paris-call', discriminator: '0', avatar: null, bot: true };

const member: Json = {
  user: person,
  roles: [],
  permissions: '2147483647',
  joined_at: '2026-01-01T00:00:00.000Z',
  flags: 0,
  deaf: false,
  mute: false,
};

export const guild: Json = {
  id: guildId,
  name: 'A server',
  owner_id: personId,
  preferred_locale: 'en-US',
  member_count: 2,
  roles: [
    {
      id: guildId,
      name: '@everyone',
      permissions: usualPermissions,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    },
    {
      id: botRoleId,
      name: 'bot',
      permissions: '0',
      position: 1,
      color: 0,
      hoist: false,
      managed: true,
      mentionable: true,
    },
  ],
  channels: [{ id: channelId, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  threads: [
    {
      id: threadId,
      type: 11,
      name: 'a thread',
      parent_id: channelId,
      owner_id: personId,
      message_count: 0,
      member_count: 1,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 60,
        archive_timestamp: '2026-01-01T00:00:00.000Z',
        locked: false,
      },
    },
  ],
  members: [{ ...member, user: bot, roles: [botRoleId] }],
  emojis: [],
  stickers: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  features: [],
};

export interface MessageOptions {
  readonly content: string;
  readonly id?: string;
  readonly place?: 'channel' | 'thread' | 'direct';
  /** Users mentioned; the bot is meant by `bot`. */
  readonly mentions?: readonly ('bot' | 'person')[];
  readonly everyone?: boolean;
  readonly roles?: readonly string[];
  readonly author?: Json;
  readonly webhookId?: string;
  readonly type?: number;
  /** A reply to a message of the bot: to an ordinary one, or to the answer to a command. */
  readonly repliesTo?: 'message' | 'command';
}

/** What every message object of Discord has, with the given fields in place of the plain ones. */
export function messageObject(fields: Json): Json {
  return {
    author: bot,
    content: '',
    timestamp: '2026-11-20T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...fields,
  };
}

/** A MESSAGE_CREATE. Content is blanked where Discord would blank it for a bot without the privileged intent. */
export function messageEvent(options: MessageOptions): Json {
  const { content, place = 'channel', mentions = [], author = person, repliesTo } = options;
  const direct = place === 'direct';
  const named = mentions.includes('bot') && (content.includes(botId) || repliesTo === 'message');
  const readable = direct || named;
  return messageObject({
    id: options.id ?? snowflake(),
    channel_id: direct ? directChannelId : place === 'thread' ? threadId : channelId,
    channel_type: direct ? 1 : place === 'thread' ? 11 : 0,
    ...(direct ? {} : { guild_id: guildId, member }),
    author,
    content: readable ? content : '',
    mention_everyone: options.everyone ?? false,
    mentions: mentions.map((name) => ({ ...(name === 'bot' ? bot : person) })),
    mention_roles: options.roles ?? [],
    type: options.type ?? (repliesTo === undefined ? 0 : 19),
    ...(options.webhookId === undefined ? {} : { webhook_id: options.webhookId }),
    ...(repliesTo === undefined ? {} : replyFields(repliesTo)),
  });
}

function replyFields(kind: 'message' | 'command'): Json {
  const id = snowflake();
  return {
    message_reference: { message_id: id, channel_id: channelId, guild_id: guildId },
    referenced_message: messageObject({
      id,
      channel_id: channelId,
      type: kind === 'command' ? 20 : 0,
    }),
  };
}

export interface InteractionOptions {
  readonly id?: string;
  readonly place?: 'channel' | 'thread' | 'direct';
  readonly locale?: string;
  /** What the person may do, and what the bot may, in the channel. */
  readonly memberPermissions?: string;
  readonly appPermissions?: string;
  /** The type of the channel, where it is neither an ordinary one nor a thread. */
  readonly channelType?: number;
  /** The button stands on a reply that only one person sees. */
  readonly isHidden?: boolean;
}

/** What all INTERACTION_CREATE events share. `type` is 2 for a command, 3 for a button, 4 for completions. */
export function interactionEvent(type: number, data: Json, options: InteractionOptions = {}): Json {
  const { place = 'channel', locale = 'en-GB', channelType } = options;
  const permissions = options.memberPermissions ?? member['permissions'];
  const direct = place === 'direct';
  const own = channelType === undefined ? channelId : snowflake();
  const channel = direct ? directChannelId : place === 'thread' ? threadId : own;
  return {
    id: options.id ?? snowflake(),
    application_id: applicationId,
    type,
    version: 1,
    token: `token-${snowflake()}`,
    channel_id: channel,
    channel: direct
      ? { id: channel, type: 1, recipients: [person] }
      : {
          id: channel,
          type: channelType ?? (place === 'thread' ? 11 : 0),
          name: 'general',
          guild_id: guildId,
        },
    ...(direct
      ? { user: person }
      : { guild_id: guildId, member: { ...member, permissions }, guild_locale: 'fr' }),
    app_permissions: options.appPermissions ?? usualPermissions,
    locale,
    entitlements: [],
    authorizing_integration_owners: { 0: direct ? '0' : guildId },
    context: direct ? 1 : 0,
    attachment_size_limit: 1,
    data,
  };
}

export type OptionValue = string | number | boolean;

/** The data of `/command subcommand name:value …`; `focused` names the option that is being typed. */
export function commandData(
  command: string,
  subcommand: string | null,
  values: Readonly<Record<string, OptionValue>> = {},
  focused?: string,
): Json {
  const options = Object.entries(values).map(([name, value]) => ({
    name,
    type: typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  return {
    id: '900000000000000009',
    type: 1,
    name: command,
    options: subcommand === null ? options : [{ name: subcommand, type: 1, options }],
  };
}

/** A press of the button with the id, on a message of the bot. */
export function buttonEvent(customId: string, options: InteractionOptions = {}): Json {
  const event = interactionEvent(3, { custom_id: customId, component_type: 2 }, options);
  return {
    ...event,
    message: messageObject({
      id: snowflake(),
      channel_id: event['channel_id'],
      content: 'An answer',
      components: [],
      flags: options.isHidden === true ? 64 : 0,
    }),
  };
}
