import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subcommands } from '../../../adapters/discord/commands.ts';
import { runRegistration } from '../../../adapters/discord/register.ts';
import { applicationId, guildId } from '../../fakes/discord-payloads.ts';
import { FakeDiscord, goodToken } from '../../fakes/discord-server.ts';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await FakeDiscord.start();
});
afterEach(() => discord.stop());

async function register(more: Record<string, string> = {}) {
  const lines: string[] = [];
  const errors: string[] = [];
  const status = await runRegistration(
    'no such file.env',
    {
      DISCORD_TOKEN: goodToken,
      DISCORD_APPLICATION_ID: applicationId,
      DISCORD_API_URL: discord.apiUrl,
      ...more,
    },
    { out: (line) => void lines.push(line), error: (line) => void errors.push(line) },
  );
  return { status, text: lines.join('\n'), error: errors.join('\n') };
}

describe('registering the commands', () => {
  it('registers everywhere, and the same again', async () => {
    const { status, text, error } = await register();
    expect([status, error]).toEqual([0, '']);
    expect(text).toMatch(
      /^Registered \/pariscall with \d+ subcommands \(ask, principle, .*\) and \/pariscall-daily with 10 subcommands \(on, off, .*\) for those who may manage the server, everywhere/,
    );
    await register();
    const [first, second, ...rest] = discord.requests(/commands/);
    expect(rest).toEqual([]);
    expect(first?.method).toBe('PUT');
    expect(first?.path).toBe(`/applications/${applicationId}/commands`);
    expect(second?.body).toEqual(first?.body);
    expect(first?.body).toMatchObject([
      { name: 'pariscall', contexts: [0, 1] },
      { name: 'pariscall-daily', contexts: [0], integration_types: [0], default_member_permissions: '32' },
    ]);
    expect([...discord.registered.keys()]).toEqual(['everywhere']);
  });

  it('registers in one server only where one is named, under the name that is set', async () => {
    const { status, text } = await register({ DISCORD_GUILD_ID: guildId, DISCORD_COMMAND: 'appel' });
    expect(status).toBe(0);
    expect(text).toContain(`Registered /appel with ${subcommands.length} subcommands`);
    expect(text).toContain(`in the server ${guildId} only`);
    expect(text).toContain(`and /appel-daily with 10 subcommands`);
    expect([...discord.registered.keys()]).toEqual([guildId]);
    const [, daily] = discord.registered.get(guildId) as readonly Record<string, unknown>[];
    expect(daily).toMatchObject({ name: 'appel-daily', default_member_permissions: '32' });
    expect(daily).not.toHaveProperty('contexts');
    expect(daily).not.toHaveProperty('integration_types');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'no application id',
      { DISCORD_APPLICATION_ID: '' },
      /^DISCORD_APPLICATION_ID is missing\. .*General Information/,
    ],
    ['no token', { DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is missing\./],
    ['a refused token', { DISCORD_TOKEN: `${goodToken}x` }, /^Discord refuses the bot token/],
    [
      'another application',
      { DISCORD_APPLICATION_ID: '900000000000000099' },
      /must belong to one application/,
    ],
    ['a foreign server', { DISCORD_GUILD_ID: '900000000000000098' }, /Invite the bot to that server/],
    ['no network', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /^Discord cannot be reached\./],
  ])('says what to mend for %s', async (_name, more, sentence) => {
    const { status, text, error } = await register(more);
    expect([status, text]).toEqual([1, '']);
    expect(error).toMatch(sentence);
    expect(error).not.toContain(goodToken);
    expect(discord.registered.size).toBe(0);
  });

  it.each([
    [10004, 404, /no server with the id/],
    [30034, 400, /Wait a day/],
    [50035, 400, /status 400, code 50035/],
  ])('says what to mend for code %i', async (code, status, sentence) => {
    discord.trouble({ path: /commands/, times: 1, act: { type: 'refuse', status, code } });
    expect((await register({ DISCORD_GUILD_ID: guildId })).error).toMatch(sentence);
  });
});
