import { describe, expect, it } from 'vitest';
import { discordIsConfigured, readDiscordSettings } from '../../../adapters/discord/settings.ts';
import { explainError } from '../../../src/errors.ts';
import { goodToken } from '../../fakes/discord-server.ts';

function complaint(environment: Record<string, string>): string {
  try {
    readDiscordSettings(environment);
  } catch (error) {
    return explainError(error);
  }
  throw new Error('It was accepted.');
}

describe('settings for Discord', () => {
  it('need a token only', () => {
    expect(readDiscordSettings({ DISCORD_TOKEN: ` ${goodToken}\n` })).toEqual({
      token: goodToken,
      applicationId: undefined,
      guildId: undefined,
      command: 'pariscall',
      apiUrl: 'https://discord.com/api',
    });
  });

  it('take everything else as it is given', () => {
    expect(
      readDiscordSettings({
        DISCORD_TOKEN: goodToken,
        DISCORD_APPLICATION_ID: '900000000000000002',
        DISCORD_GUILD_ID: '900000000000000003',
        DISCORD_COMMAND: 'appel-de-paris',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      }),
    ).toEqual({
      token: goodToken,
      applicationId: '900000000000000002',
      guildId: '900000000000000003',
      command: 'appel-de-paris',
      apiUrl: 'http://127.0.0.1:8080/api',
    });
  });

  it.each([
    ['DISCORD_TOKEN', '', /^DISCORD_TOKEN is missing\. It is the token of the bot: https:\/\/discord\.com/],
    ['DISCORD_TOKEN', `Bot ${goodToken}`, /^DISCORD_TOKEN is wrong: it must stand alone, without "Bot"/],
    ['DISCORD_TOKEN', `"${goodToken}"`, /^DISCORD_TOKEN is wrong: it must stand without quotes/],
    [
      'DISCORD_TOKEN',
      'kJ8Client_Secret-32-characters00',
      /^DISCORD_TOKEN is wrong: .*perhaps the client secret/,
    ],
    ['DISCORD_TOKEN', `${goodToken} x`, /^DISCORD_TOKEN is wrong: /],
    [
      'DISCORD_APPLICATION_ID',
      'paris-call',
      /^DISCORD_APPLICATION_ID is wrong: it must be a number of 17 to 20/,
    ],
    ['DISCORD_APPLICATION_ID', '12345', /^DISCORD_APPLICATION_ID is wrong/],
    ['DISCORD_GUILD_ID', 'my server', /^DISCORD_GUILD_ID is wrong: .*Copy Server ID/],
    ['DISCORD_COMMAND', 'parisCall', /^DISCORD_COMMAND is wrong: Discord allows lower case only/],
    ['DISCORD_COMMAND', '/pariscall', /^DISCORD_COMMAND is wrong: it must stand without the slash/],
    ['DISCORD_COMMAND', 'paris call', /^DISCORD_COMMAND is wrong: it must be letters, digits/],
    [
      'DISCORD_COMMAND',
      'x'.repeat(27),
      /^DISCORD_COMMAND is wrong: it must have at most 26 characters, so that the command -daily beside it/,
    ],
    ['DISCORD_API_URL', 'proxy.internal', /^DISCORD_API_URL is wrong: it must be an http\(s\) address/],
    ['DISCORD_API_URL', 'ftp://discord.com', /^DISCORD_API_URL is wrong/],
  ])('%s=%j gets a clear sentence', (name, value, sentence) => {
    const text = complaint({ DISCORD_TOKEN: goodToken, [name]: value });
    expect(text).toMatch(sentence);
    expect(text.match(/ is (?:wrong|missing)/g)).toHaveLength(1);
    if (value !== '') expect(text).not.toContain(value);
    expect(text).not.toContain(goodToken);
  });

  it('take a name that leaves just enough room for the command beside it', () => {
    const command = 'x'.repeat(26);
    expect(readDiscordSettings({ DISCORD_TOKEN: goodToken, DISCORD_COMMAND: command }).command).toBe(command);
  });

  it('say whether Discord is meant to be used', () => {
    expect(discordIsConfigured({})).toBe(false);
    expect(discordIsConfigured({ DISCORD_TOKEN: ' ', DISCORD_COMMAND: 'pariscall' })).toBe(false);
    expect(discordIsConfigured({ DISCORD_TOKEN: 'wrong' })).toBe(true);
    expect(discordIsConfigured({ DISCORD_APPLICATION_ID: '900000000000000002' })).toBe(true);
  });
});
