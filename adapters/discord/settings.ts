/** The settings of the Discord adapter, from environment variables. */
import { z } from 'zod';
import { readSettings, type Environment } from '../settings.ts';
import { dailySuffix, limits } from './limits.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, 'it must be a number of 17 to 20 digits');

const token = z
  .string()
  .refine((text) => !/^["'`]|["'`]$/.test(text), { error: 'it must stand without quotes', abort: true })
  .refine((text) => !/^(?:bot|bearer)\s/i.test(text), {
    error: 'it must stand alone, without "Bot" before it',
    abort: true,
  })
  .refine((text) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text), {
    error:
      'a bot token has three parts joined by dots; this looks like something else, perhaps the client secret or the public key',
  });

const longestCommandName = limits.commandName - dailySuffix.length;

const commandName = z
  .string()
  .refine((text) => !text.startsWith('/'), { error: 'it must stand without the slash', abort: true })
  .refine((text) => text === text.toLowerCase(), { error: 'Discord allows lower case only', abort: true })
  .refine((text) => text.length <= longestCommandName, {
    error: `it must have at most ${longestCommandName} characters, so that the command ${dailySuffix} beside it has a name of at most ${limits.commandName}`,
    abort: true,
  })
  .regex(/^[-_\p{L}\p{N}]+$/u, 'it must be letters, digits, - or _')
  .default('pariscall');

const apiUrl = z
  .url({ protocol: /^https?$/, error: 'it must be an http(s) address' })
  .transform((text) => text.replace(/\/+$/, ''))
  .default('https://discord.com/api');

export const discordSettingsSchema = z.object({
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_COMMAND: commandName,
  DISCORD_API_URL: apiUrl,
});

/** For each variable: what it is and where its value comes from. */
export const discordSettingsHelp: Readonly<Record<keyof z.infer<typeof discordSettingsSchema>, string>> = {
  DISCORD_TOKEN:
    'It is the token of the bot: https://discord.com/developers/applications, your application, Bot, Reset Token.',
  DISCORD_APPLICATION_ID:
    'It is the Application ID, needed to register the command: https://discord.com/developers/applications, your application, General Information.',
  DISCORD_GUILD_ID:
    'It is the id of one server in which to register the command for a test: in Discord, User Settings, Advanced, Developer Mode, then right-click the server, Copy Server ID. Leave it out to register everywhere.',
  DISCORD_COMMAND: 'It is the name of the slash command, pariscall where it is left out.',
  DISCORD_API_URL:
    'It is the address of Discord’s API for use behind a proxy, such as https://discord.com/api. Leave it out otherwise.',
};

export interface DiscordSettings {
  readonly token: string;
  readonly applicationId: string | undefined;
  readonly guildId: string | undefined;
  readonly command: string;
  readonly apiUrl: string;
}

/** Reads the settings. Throws a BotError (configuration) that names each wrong or missing variable, never a value. */
export function readDiscordSettings(environment: Environment): DiscordSettings {
  const read = readSettings(discordSettingsSchema, environment, discordSettingsHelp);
  return {
    token: read.DISCORD_TOKEN,
    applicationId: read.DISCORD_APPLICATION_ID,
    guildId: read.DISCORD_GUILD_ID,
    command: read.DISCORD_COMMAND,
    apiUrl: read.DISCORD_API_URL,
  };
}

/** Whether somebody means the bot to run on Discord: a token or an application id is set, right or wrong. */
export function discordIsConfigured(environment: Environment): boolean {
  return [environment['DISCORD_TOKEN'], environment['DISCORD_APPLICATION_ID']].some(
    (value) => value !== undefined && value.trim() !== '',
  );
}
