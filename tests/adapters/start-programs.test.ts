/** The built programs as people run them; the platforms are loopback servers that speak their protocols. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FakeDiscord, goodToken } from '../fakes/discord-server.ts';
import { slashCommand } from '../fakes/slack-payloads.ts';
import { appToken, botToken, FakeSlack } from '../fakes/slack-server.ts';
import { supporterListLines } from '../../src/supporters/list.ts';
import { listOf, supporter } from '../support/supporters.ts';
import { capture } from './console/streams.ts';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder without a .env file. */
const here = fileURLToPath(new URL('.', import.meta.url));

/** Nothing of the machine's own settings. */
const environment = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

// All programs are run in this one file: two files that build at once would pull the programs from under each other.
beforeAll(() => {
  // Type errors are the concern of another check; what counts here is that the programs are there.
  spawnSync(process.execPath, [`${root}/scripts/ensure-built.mjs`]);
}, 60_000);

function run(program: 'start' | 'console/ask', given: readonly string[], input = '', more: object = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}/dist/adapters/${program}.js`, ...given],
    {
      input,
      cwd: here,
      env: { ...environment, ...more },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('ask', () => {
  test('answers', () => {
    const { status, stdout, stderr } = run('console/ask', ['principle', '8']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
  });

  test('answers as JSON', () => {
    const { status, stdout } = run('console/ask', ['--json', 'principle 8']);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'kind',
      'refs',
      'confidence',
      'text',
      'citations',
      'suggestions',
    ]);
  });

  test('answers from the full list where SUPPORTERS_FILE names one, and without it where that is broken', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paris-call-ask-'));
    const file = join(folder, 'list.json');
    writeFileSync(file, [...supporterListLines(listOf([supporter('Zorblatt GmbH')]))].join(''));
    const good = run('console/ask', ['did Zorblatt sign?'], '', { SUPPORTERS_FILE: file });
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain(
      '“Zorblatt GmbH” is on the official list of supporters, as of 1 March 2026.',
    );
    writeFileSync(file, '{');
    const broken = run('console/ask', ['did Zorblatt sign?'], '', { SUPPORTERS_FILE: file });
    expect(broken.status).toBe(0);
    expect(broken.stderr).toContain('Going on without the full list of supporters.');
    expect(broken.stdout).toContain('is not among the parties that I know');
    rmSync(folder, { recursive: true });
  });

  test('answers JSON lines and tells by its status that one was malformed', () => {
    const { status, stdout } = run('console/ask', ['--jsonl'], '{"id":1,"question":"critics"}\nnonsense\n');
    expect(status).toBe(1);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ id: 1 }),
      { error: 'The line is not JSON.' },
    ]);
  });

  test('without a question shows how to ask', () => {
    const { status, stdout, stderr } = run('console/ask', []);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  });

  test('ends when its reader leaves, though its input goes on', async () => {
    const child = spawn(process.execPath, [`${root}/dist/adapters/console/ask-at-once.cjs`, '--jsonl'], {
      cwd: here,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const exited = once(child, 'exit');
    child.stdin.write('{"id":1,"question":"critics"}\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const feeding = setInterval(() => child.stdin.write('{"id":2,"question":"critics"}\n'), 20);
    const [status] = (await exited) as [number | null];
    clearInterval(feeding);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});

describe('start', () => {
  test('answers what is piped in and leaves with 0', () => {
    const { status, stdout, stderr } = run(
      'start',
      [],
      'principle 8\nand the next one?\nexit\nnever asked\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toContain('> ');
    expect(stdout).not.toContain('\u001B');
  });

  test('leaves with 0 when it is interrupted while it waits', async () => {
    const child = spawn(process.execPath, [`${root}/dist/adapters/start.js`], {
      cwd: here,
      env: environment,
    });
    const exited = once(child, 'exit');
    child.stdin.write('principle 8\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await exited).toEqual([0, null]);
  });

  test('explains wrong settings of both platforms without a trace', () => {
    const { status, stdout, stderr } = run('start', [], '', {
      SLACK_BOT_TOKEN: 'wrong',
      DISCORD_TOKEN: 'wrong',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Slack cannot start\. [^\n]+\nDiscord cannot start\. [^\n]+\n$/);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });
});

const leftovers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).toReversed()) await clear();
});

async function running(more: Readonly<Record<string, string>> = {}) {
  const slack = await FakeSlack.open();
  leftovers.push(() => slack.close());
  const discord = await FakeDiscord.start();
  leftovers.push(() => discord.stop());
  const healthPort = await freePort();
  const child = spawn(process.execPath, [`${root}/dist/adapters/start.js`], {
    cwd: here,
    env: {
      ...environment,
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
        { name: 'Daily post', state: 'ready' },
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
