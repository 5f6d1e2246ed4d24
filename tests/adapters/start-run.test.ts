import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../adapters/platforms.ts';
import { BotError } from '../../src/errors.ts';
import { deferred } from './deferred.ts';
import { fakeSecrets } from './fake-secrets.ts';
import { freePort } from './free-port.ts';
import { begin, platform } from './start-harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wrong = (text: string) => () => {
  throw new BotError('configuration', text, 'Then start the bot again.');
};

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
    const well = platform('WELL');
    const { status, errors } = begin({
      platforms: [
        platform('SLACK', { create: wrong('A is missing.') }),
        well,
        platform('DISCORD', { create: wrong('B is wrong.') }),
      ],
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
    const [connecting, leaving] = [deferred(), deferred()];
    const slack = platform('SLACK', { start: () => connecting.promise });
    const create = slack.create.bind(slack);
    const slow: Platform = {
      ...slack,
      create: async (parts) => ({
        ...(await create(parts)),
        stop: () => leaving.promise,
      }),
    };
    const { status, logs, events } = begin({
      platforms: [slow],
      environment: { SLACK_TOKEN: 'a', HEALTH_PORT: String(port) },
    });
    const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
    const listening = async (): Promise<number> =>
      health().catch(() => new Promise((r) => setTimeout(r, 5)).then(listening));
    expect(await listening()).toBe(503);
    connecting.resolve();
    await logs.seen('SLACK is ready.');
    expect(await health()).toBe(200);
    events.emit('SIGTERM');
    expect(await health()).toBe(503);
    leaving.resolve();
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
