import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import type { Adapter, HealthState } from '../../adapters/adapter.ts';
import type { Platform, PlatformParts } from '../../adapters/platforms.ts';
import { platforms } from '../../adapters/platforms.ts';
import { start, type StartSurroundings } from '../../adapters/start-command.ts';
import { BotError } from '../../src/errors.ts';
import { recordingBot } from './console/samples.ts';
import { capture } from './console/streams.ts';
import { fakeSecrets } from './fake-secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface FakePlatform extends Platform {
  readonly parts: PlatformParts[];
  state: HealthState;
  stopped: boolean;
}

/** A platform that is set up by the variable of its name. */
function platform(name: string, more: { create?: () => void; start?: () => Promise<void> } = {}): FakePlatform {
  const fake: FakePlatform = {
    name,
    parts: [],
    state: 'starting',
    stopped: false,
    isConfigured: (environment) => Promise.resolve((environment[`${name}_TOKEN`] ?? '') !== ''),
    create: (parts) => {
      more.create?.();
      fake.parts.push(parts);
      const adapter: Adapter = {
        name,
        start: async () => {
          await more.start?.();
          fake.state = 'ready';
        },
        stop: () => {
          fake.stopped = true;
          fake.state = 'stopped';
          return Promise.resolve();
        },
        health: () => ({ state: fake.state, detail: 'Fine.' }),
      };
      return Promise.resolve(adapter);
    },
  };
  return fake;
}

function begin(more: Partial<StartSurroundings> = {}) {
  const output = capture();
  const errors = capture();
  const logs = capture();
  const events = new EventEmitter();
  const bot = recordingBot();
  let opened = 0;
  const status = start({
    arguments: [],
    environment: {},
    environmentFile: join(folder, 'none'),
    input: Readable.from([]),
    output: output.stream,
    errors: errors.stream,
    events,
    platforms: [],
    openBot: () => {
      opened += 1;
      return bot;
    },
    now: () => performance.now(),
    conversationId: () => 'session',
    logTo: logs.stream,
    ...more,
  });
  return { status, output, errors, logs, events, bot, opened: () => opened };
}

describe('with nothing set up', () => {
  test('each line that is piped in is answered in one conversation', async () => {
    const { status, output, errors, bot } = begin({ input: Readable.from(['critics\nand the next one?\n']) });
    expect(await status).toBe(0);
    expect(output.text()).toBe('You asked: critics\n\nYou asked: and the next one?\n');
    expect(errors.text()).toBe('');
    expect(bot.asked.map(({ conversation }) => conversation)).toEqual(['session', 'session']);
  });

  test('at a terminal a prompt waits, and Ctrl-D leaves with 0', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = capture({ columns: 80 });
    const { status } = begin({ input, output: output.stream });
    await output.seen('> ');
    input.write('\u0004');
    expect(await status).toBe(0);
  });

  test('a signal leaves with 0', async () => {
    const input = new PassThrough();
    const { status, events, output } = begin({ input });
    input.write('one\n');
    await output.seen('You asked: one');
    events.emit('SIGTERM');
    expect(await status).toBe(0);
  });

  test('no input at all is no riddle', async () => {
    const { status, output, errors } = begin();
    expect(await status).toBe(0);
    expect(output.text()).toBe('');
    expect(errors.text()).toMatch(/^No question came in.*SLACK_BOT_TOKEN.*DISCORD_TOKEN.*\n$/);
  });

  test('broken knowledge is told in one line, without a trace', async () => {
    const { status, errors } = begin({
      openBot: () => {
        throw new BotError('knowledge', 'data/terms.json, term/x:\n a dead reference.', 'Mend the entry.');
      },
    });
    expect(await status).toBe(1);
    expect(errors.text()).toBe('data/terms.json, term/x: a dead reference. Mend the entry.\n');
  });
});

describe('the command line', () => {
  test('--help opens nothing', async () => {
    const { status, output, opened } = begin({ arguments: ['--help'] });
    expect(await status).toBe(0);
    expect(output.text()).toMatch(/^Usage: npm start/);
    expect(opened()).toBe(0);
  });

  test.each([['--nonsense'], ['a question']])('"%s" is refused with the usage', async (argument) => {
    const { status, errors } = begin({ arguments: [argument] });
    expect(await status).toBe(2);
    expect(errors.text()).toMatch(/^The only option is --help.*\n\nUsage:/);
  });
});

describe('with platforms set up', () => {
  test('starts those and no other, until a signal comes', async () => {
    const [slack, discord, other] = [platform('SLACK'), platform('DISCORD'), platform('OTHER')];
    const { status, logs, events, output, errors } = begin({
      platforms: [slack, discord, other],
      environment: { SLACK_TOKEN: 'a', DISCORD_TOKEN: 'b' },
    });
    await logs.seen('SLACK is ready.');
    await logs.seen('DISCORD is ready.');
    expect([slack, discord, other].map(({ parts }) => parts.length)).toEqual([1, 1, 0]);
    events.emit('SIGTERM');
    expect(await status).toBe(0);
    expect([slack, discord, other].map(({ stopped }) => stopped)).toEqual([true, true, false]);
    expect(output.text()).toBe('');
    expect(errors.text()).toBe('');
  });

  test('reads the .env file, which the environment overrides', async () => {
    const environmentFile = join(folder, '.env');
    writeFileSync(environmentFile, 'SLACK_TOKEN=from-file\nDISCORD_TOKEN=from-file\n');
    const [slack, discord] = [platform('SLACK'), platform('DISCORD')];
    const { status, logs, events } = begin({
      platforms: [slack, discord],
      environmentFile,
      environment: { DISCORD_TOKEN: '' },
    });
    await logs.seen('SLACK is ready.');
    events.emit('SIGTERM');
    await status;
    expect(slack.parts[0]?.environment['SLACK_TOKEN']).toBe('from-file');
    expect(discord.parts).toEqual([]);
  });

  test('a .env that cannot be read is told', async () => {
    const { status, errors } = begin({ environmentFile: folder });
    expect(await status).toBe(1);
    expect(errors.text()).toMatch(/^The settings file .* cannot be read \(EISDIR\)\..*\n$/);
  });

  test('all wrong settings are told, platform by platform, and nothing is connected', async () => {
    const wrong = (text: string) => () => {
      throw new BotError('configuration', text, 'Then start the bot again.');
    };
    const well = platform('WELL');
    const { status, errors } = begin({
      platforms: [platform('SLACK', { create: wrong('A is missing.') }), well, platform('DISCORD', { create: wrong('B is wrong.') })],
      environment: { SLACK_TOKEN: 'a', DISCORD_TOKEN: 'b', WELL_TOKEN: 'c' },
    });
    expect(await status).toBe(1);
    expect(errors.text()).toBe(
      'SLACK cannot start. A is missing. Then start the bot again.\n' +
        'DISCORD cannot start. B is wrong. Then start the bot again.\n',
    );
    expect(well.state).toBe('starting');
  });

  test('a wrong general setting is told', async () => {
    const { status, errors } = begin({
      platforms: [platform('SLACK')],
      environment: { SLACK_TOKEN: 'a', LOG_LEVEL: 'loud' },
    });
    expect(await status).toBe(1);
    expect(errors.text()).toMatch(/^LOG_LEVEL is wrong.*\n$/);
  });

  test.each(Object.entries(fakeSecrets))('a failing start shows no secret: %s', async (_name, secret) => {
    const { status, errors, logs } = begin({
      platforms: [
        platform('SLACK', { start: () => Promise.reject(new Error(`refused ${secret} and known-secret`)) }),
      ],
      environment: { SLACK_TOKEN: 'known-secret', LOG_LEVEL: 'trace' },
    });
    expect(await status).toBe(1);
    expect(errors.text()).toContain('SLACK did not start.');
    for (const text of [errors.text(), logs.text()]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain('known-secret');
    }
  });

  test('a connection lost for good ends the process with 1', async () => {
    const discord = platform('DISCORD');
    const { status, logs, errors } = begin({ platforms: [discord], environment: { DISCORD_TOKEN: 'b' } });
    await logs.seen('DISCORD is ready.');
    discord.parts[0]?.onFatal(new BotError('platform', 'Closed for good.', 'Mend it.'));
    expect(await status).toBe(1);
    expect(errors.text()).toBe('DISCORD had to stop. Closed for good. Mend it.\n');
    expect(discord.stopped).toBe(true);
  });

  test('questions are logged by their length only', async () => {
    const slack = platform('SLACK');
    const { status, logs, events } = begin({
      platforms: [slack],
      environment: { SLACK_TOKEN: 'a', LOG_LEVEL: 'trace' },
    });
    await logs.seen('SLACK is ready.');
    slack.parts[0]?.bot.ask({ text: 'my private words' });
    await logs.seen('"questionLength":16');
    events.emit('SIGTERM');
    await status;
    expect(logs.text()).not.toContain('private');
  });

  test('the health page tells the truth from the first moment to the last', async () => {
    const port = await freePort();
    let connected: () => void = () => undefined;
    let letGo: () => void = () => undefined;
    const slack = platform('SLACK', {
      start: () =>
        new Promise((resolve) => {
          connected = resolve;
        }),
    });
    const create = slack.create.bind(slack);
    const slow: Platform = {
      ...slack,
      create: async (parts) => ({
        ...(await create(parts)),
        stop: () =>
          new Promise((resolve) => {
            letGo = resolve;
          }),
      }),
    };
    const { status, logs, events } = begin({
      platforms: [slow],
      environment: { SLACK_TOKEN: 'a', HEALTH_PORT: String(port) },
    });
    const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
    const listening = async (): Promise<number> => health().catch(() => new Promise((r) => setTimeout(r, 5)).then(listening));
    expect(await listening()).toBe(503);
    connected();
    await logs.seen('SLACK is ready.');
    expect(await health()).toBe(200);
    events.emit('SIGTERM');
    expect(await health()).toBe(503);
    letGo();
    expect(await status).toBe(0);
    await expect(health()).rejects.toThrow();
  });

  test('a health port that is taken is told before anything connects', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const slack = platform('SLACK');
    const { status, errors } = begin({
      platforms: [slack],
      environment: { SLACK_TOKEN: 'a', HEALTH_PORT: String(port) },
    });
    expect(await status).toBe(1);
    await new Promise((resolve) => blocker.close(resolve));
    expect(errors.text()).toContain('EADDRINUSE');
    expect(slack.state).toBe('starting');
  });
});

describe('the real platforms', () => {
  const named = (name: string): Platform => {
    const found = platforms.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  };

  test('are set up by their tokens', async () => {
    expect(platforms.map(({ name }) => name)).toEqual(['Slack', 'Discord']);
    expect(await named('Slack').isConfigured({})).toBe(false);
    expect(await named('Discord').isConfigured({})).toBe(false);
    expect(await named('Slack').isConfigured({ SLACK_BOT_TOKEN: 'x' })).toBe(true);
    expect(await named('Discord').isConfigured({ DISCORD_TOKEN: 'x' })).toBe(true);
  });

  test('complain of wrong settings in one line each, without a trace and without a value', async () => {
    const { status, errors } = begin({
      platforms,
      environment: { SLACK_BOT_TOKEN: 'wrong-value', DISCORD_TOKEN: 'wrong-value' },
    });
    expect(await status).toBe(1);
    const lines = errors.text().trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Slack cannot start\. .*SLACK_BOT_TOKEN is wrong.*SLACK_APP_TOKEN is missing/);
    expect(lines[1]).toMatch(/^Discord cannot start\. .*DISCORD_TOKEN is wrong/);
    expect(errors.text()).not.toContain('wrong-value');
  });
});
