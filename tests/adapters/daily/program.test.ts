/** The whole program with both platforms, as an operator runs it: settings in chat, posts, restarts, a broken database. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/daily-posts.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';
import {
  applicationId,
  channelId,
  commandData,
  guildId,
  interactionEvent,
} from '../../fakes/discord-payloads.ts';
import { FakeDiscord, goodToken } from '../../fakes/discord-server.ts';
import { slashCommand } from '../../fakes/slack-payloads.ts';
import { appToken, botToken, FakeSlack } from '../../fakes/slack-server.ts';
import { capture } from '../console/streams.ts';
import { freePort } from '../free-port.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const leftovers: (() => unknown)[] = [];

beforeAll(() => {
  spawnSync(process.execPath, [`${root}/scripts/ensure-built.mjs`]);
}, 60_000);

afterEach(async () => {
  for (const clear of leftovers.splice(0).toReversed()) await clear();
});

async function platforms() {
  const slack = await FakeSlack.open();
  leftovers.push(() => slack.close());
  const discord = await FakeDiscord.start();
  leftovers.push(() => discord.stop());
  const folder = mkdtempSync(join(tmpdir(), 'paris-call-daily-'));
  leftovers.push(() => rmSync(folder, { recursive: true, force: true }));
  return { slack, discord, file: join(folder, 'kept', 'bot.sqlite') };
}

type Platforms = Awaited<ReturnType<typeof platforms>>;

async function program({ slack, discord, file }: Platforms) {
  const port = await freePort();
  const child = spawn(process.execPath, [`${root}/dist/adapters/start.js`], {
    cwd: tmpdir(),
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: '/nonexistent',
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: appToken,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: goodToken,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_FILE: file,
      HEALTH_PORT: String(port),
    },
  });
  const [output, errors] = [capture(), capture()];
  child.stdout.pipe(output.stream);
  child.stderr.pipe(errors.stream);
  const closed = once(child, 'close');
  leftovers.push(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await closed;
  });
  await output.seen('Slack is ready.');
  await output.seen('Discord is ready.');
  const stop = async (): Promise<unknown[]> => {
    child.kill('SIGTERM');
    return closed;
  };
  const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
  return { output, errors, stop, health };
}

const inSlack = async ({ slack }: Platforms, text: string): Promise<string> =>
  JSON.stringify(await slack.socket.deliver('slash_commands', slashCommand(text)));

async function inDiscord(
  { discord }: Platforms,
  subcommand: string,
  given: Record<string, string> = {},
): Promise<string> {
  const data = commandData('pariscall-daily', subcommand, given);
  const event = discord.interact(interactionEvent(2, data));
  return JSON.stringify(await discord.replyTo(event));
}

/** A time of day about half a day away, so that nothing falls due while a test runs. */
function farTime(): string {
  const far = new Date(Date.now() + 12 * 3_600_000);
  return `${String(far.getUTCHours()).padStart(2, '0')}:00`;
}

describe('the program', () => {
  test('takes settings on both platforms, and keeps them over a restart', async () => {
    const all = await platforms();
    const first = await program(all);
    expect(existsSync(all.file)).toBe(false);
    expect(await inSlack(all, 'daily status')).toContain('There is no daily post in this channel');
    expect(existsSync(all.file)).toBe(false);
    expect(await inSlack(all, `daily on ${farTime()} UTC weekdays`)).toContain('Monday to Friday at');
    expect(
      all.slack.posted.map(({ channel, text }) => [channel, text.includes('ada set the daily post')]),
    ).toEqual([['C1', true]]);
    expect(await inSlack(all, 'daily on 09:00 Europe/Pariss')).toContain('daily on 09:00 Europe/Paris');
    const set = await inDiscord(all, 'on', { time: farTime(), zone: 'UTC', order: 'shuffled' });
    expect(set).toContain('shuffled');
    expect(set).toMatch(/<t:\d+:F>/);
    expect(await first.stop()).toEqual([0, null]);
    const second = await program(all);
    expect(await inSlack(all, 'daily status')).toContain('Monday to Friday at');
    expect(await inDiscord(all, 'status')).toContain('shuffled');
    await second.output.seen('Discord is ready.');
    expect(await second.stop()).toEqual([0, null]);
    expect(second.errors.text()).toBe('');
    for (const secret of [botToken, appToken, goodToken]) expect(second.output.text()).not.toContain(secret);
  });

  test('posts what is due on both, once, also when it is started again', async () => {
    const all = await platforms();
    const store = await openStore({ type: 'sqlite', path: all.file });
    const due = new Date(Date.now() - 60_000);
    const time = { zone: 'UTC', hour: due.getUTCHours(), minute: due.getUTCMinutes() };
    const before = due.getTime() - 60_000;
    await store.saveTrack(sampleTrack(before, { account: 'slack:T1', channel: 'C1', ...time }));
    await store.saveTrack({
      ...sampleTrack(before, { account: `discord:${applicationId}`, channel: channelId, ...time }),
      space: guildId,
    });
    await store.close();
    const first = await program(all);
    await all.slack.until(() => all.slack.posted.length > 0);
    await all.discord.until(() => all.discord.messages.length > 0, 'the post on Discord');
    await first.output.seen('"msg":"Daily post sent."');
    expect(await first.stop()).toEqual([0, null]);
    const second = await program(all);
    expect(await inSlack(all, 'daily last')).toContain('posted');
    expect(await inDiscord(all, 'last')).toContain('posted');
    expect(await second.health()).toMatchObject({ status: 'ready' });
    expect(await second.stop()).toEqual([0, null]);
    expect(all.slack.posted.map(({ text }) => text.includes('Principle of the day'))).toEqual([true]);
    expect(
      all.discord.messages.map(({ body }) => String(body['content']).includes('Principle of the day')),
    ).toEqual([true]);
    expect(all.slack.refused).toEqual([]);
    expect(all.discord.sent.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('with a damaged database answers questions, says what is wrong, and damages nothing more', async () => {
    const all = await platforms();
    const damaged = `${all.file}.broken`;
    const store = await openStore({ type: 'sqlite', path: damaged });
    await store.close();
    writeFileSync(damaged, 'this is no database at all, but somebody’s notes '.repeat(100));
    const running = await program({ ...all, file: damaged });
    expect(await inSlack(all, 'principle 8')).toContain('Principle 8');
    expect(await inSlack(all, 'daily on 09:00 Paris')).toContain('cannot be read or saved at the moment');
    await running.output.seen(damaged);
    expect(await running.health()).toMatchObject({ status: 'not ready' });
    expect(await running.stop()).toEqual([0, null]);
    expect(all.slack.posted).toEqual([]);
  });
});
