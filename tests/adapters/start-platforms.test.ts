/** The built `start` with both platforms, against loopback servers that speak their protocols. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FakeDiscord, goodToken } from '../fakes/discord-server.ts';
import { slashCommand } from '../fakes/slack-payloads.ts';
import { appToken, botToken, FakeSlack } from '../fakes/slack-server.ts';
import { capture } from './console/streams.ts';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const leftovers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).toReversed()) await clear();
});

beforeAll(() => {
  spawnSync(process.execPath, [`${root}/scripts/ensure-built.mjs`]);
}, 60_000);

async function running(more: Readonly<Record<string, string>> = {}) {
  const slack = await FakeSlack.open();
  leftovers.push(() => slack.close());
  const discord = await FakeDiscord.start();
  leftovers.push(() => discord.stop());
  const healthPort = await freePort();
  const child = spawn(process.execPath, [`${root}/dist/adapters/start.js`], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: {
      PATH: process.env['PATH'] ?? '',
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: appToken,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: goodToken,
      DISCORD_API_URL: discord.apiUrl,
      HEALTH_PORT: String(healthPort),
      LOG_LEVEL: 'trace',
      ...more,
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
  return { slack, discord, child, output, errors, closed, health: `http://127.0.0.1:${healthPort}/healthz` };
}

/** What must never stand in anything that the process says. */
const secrets = [botToken, appToken, goodToken, 'principle 8'];

describe('both platforms at once', () => {
  test('answer, tell their health, and leave with 0 at SIGTERM', async () => {
    const { slack, discord, child, output, errors, closed, health } = await running();
    await output.seen('Slack is ready.');
    await output.seen('Discord is ready.');
    const response = await fetch(health);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ready',
      adapters: [
        { name: 'Slack', state: 'ready' },
        { name: 'Discord', state: 'ready' },
      ],
    });
    const answer = await slack.socket.deliver('slash_commands', slashCommand('principle 8'));
    expect(JSON.stringify(answer)).toContain('Principle 8');
    await output.seen('"questionLength":11');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
    expect(errors.text()).toBe('');
    expect(slack.socket.isConnected).toBe(false);
    await discord.until(() => discord.gateway.openSockets === 0, 'the gateway to be left');
    for (const secret of secrets) expect(output.text()).not.toContain(secret);
    for (const line of output.text().trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });

  test('one Ctrl-C that npm passes on is one', async () => {
    const { child, output, closed } = await running();
    await output.seen('Slack is ready.');
    await output.seen('Discord is ready.');
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await closed).toEqual([0, null]);
  });

  test('one that cannot start takes the other along', async () => {
    const { slack, output, errors, closed } = await running({
      DISCORD_TOKEN: goodToken.replace('not', 'nor'),
    });
    expect(await closed).toEqual([1, null]);
    expect(errors.text()).toMatch(/^Discord did not start\. [^\n]*DISCORD_TOKEN[^\n]*\n$/);
    expect(`${output.text()}${errors.text()}`).not.toMatch(/\n\s+at /);
    expect(slack.socket.isConnected).toBe(false);
  });

  test('a connection closed for good ends the process with 1', async () => {
    const { slack, discord, output, errors, closed } = await running();
    await output.seen('Slack is ready.');
    await output.seen('Discord is ready.');
    discord.gateway.close(4004);
    expect(await closed).toEqual([1, null]);
    expect(errors.text()).toMatch(/^Discord had to stop\. [^\n]+\n$/);
    expect(slack.socket.isConnected).toBe(false);
  });
});
