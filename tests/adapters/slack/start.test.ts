import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { timing } from '../../../adapters/slack/limits.ts';
import { BotError, explainError } from '../../../src/errors.ts';
import { prepare, start, type Harness, type HarnessOptions } from '../../fakes/slack-harness.ts';
import { appToken, botToken, FakeSlack } from '../../fakes/slack-server.ts';

let harness: Harness | null = null;
let silent: Server | null = null;

afterEach(async () => {
  await harness?.close();
  harness = null;
  silent?.close();
  silent = null;
});

/** Starts with something wrong and returns the error, after a look at what it must never hold. */
async function failing(options: HarnessOptions): Promise<BotError> {
  harness = await prepare(options);
  const error = await harness.adapter.start().then(
    () => {
      throw new Error('it started');
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BotError);
  const said = explainError(error);
  expect(said).not.toMatch(/xoxb-[\w]{6}|xapp-[\w]{6}|\n|\bat .*\.[jt]s/);
  expect(harness.adapter.health()).toEqual({ state: 'failed', detail: said });
  expect(harness.log.join('')).not.toMatch(/xoxb-1|xapp-1/);
  return error as BotError;
}

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  const slack = await FakeSlack.open();
  const { port } = slack;
  await slack.close();
  return port;
}

describe('starting fails with a clear sentence', () => {
  it.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
    'where Slack says %s of the bot token',
    async (code) => {
      const error = await failing({
        prepare: (slack) => slack.trouble('auth.test', { type: 'error', error: code }),
      });
      expect(error.place).toBe('configuration');
      expect(error.message).toBe(`Slack refuses the token in SLACK_BOT_TOKEN (${code}).`);
      expect(error.advice).toContain('OAuth & Permissions');
    },
  );

  it('where the bot token is wrong in truth', async () => {
    const error = await failing({ settings: { botToken: 'xoxb-000000000000-wrong' } });
    expect(error.message).toContain('SLACK_BOT_TOKEN (invalid_auth)');
  });

  it('where the app-level token is wrong', async () => {
    const error = await failing({ settings: { appToken: 'xapp-1-A1-000-wrong' } });
    expect(error.message).toBe('Slack refuses the token in SLACK_APP_TOKEN (invalid_auth).');
    expect(error.advice).toContain('App-Level Tokens');
  });

  it('where the app-level token is a token of another kind', async () => {
    const error = await failing({ settings: { appToken: botToken } });
    expect(error.message).toBe('SLACK_APP_TOKEN holds a token of another kind (not_allowed_token_type).');
  });

  it('where the app-level token lacks its scope, at once and not after retries', async () => {
    const error = await failing({ prepare: (slack) => (slack.appScopes = '') });
    expect(error.message).toBe('The token in SLACK_APP_TOKEN lacks a scope that this needs (missing_scope).');
    expect(error.advice).toContain('connections:write');
    expect(harness?.slack.refused).toHaveLength(1);
  });

  it('where the app was installed with fewer scopes', async () => {
    const error = await failing({ prepare: (slack) => (slack.scopes = 'commands,chat:write') });
    expect(error.message).toBe('The Slack app lacks the scopes app_mentions:read, im:history.');
    expect(error.advice).toMatch(/manifest.*install/);
  });

  it('where Socket Mode is off', async () => {
    const error = await failing({
      prepare: (slack) => {
        slack.socket.greets = false;
        slack.socket.closesAtOnce = true;
      },
    });
    expect(explainError(error)).toMatch(/closed the Socket Mode connection .* Socket Mode is switched on/);
  });

  it.each(['socket', 'http'] as const)('where Slack cannot be reached (%s)', async (mode) => {
    const port = await closedPort();
    const error = await failing({ mode, settings: { apiUrl: `http://127.0.0.1:${port}/api/` } });
    expect(error.place).toBe('platform');
    expect(error.message).toBe(`Slack (127.0.0.1:${port}) cannot be reached (ECONNREFUSED).`);
  });

  it('where the socket cannot be opened though the Web API answers', async () => {
    const port = await closedPort();
    const error = await failing({ prepare: (slack) => (slack.socket.advertisedPort = port) });
    expect(error.message).toMatch(/^Slack \(127\.0\.0\.1:\d+\) cannot be reached \(.*\)\.$/);
    expect(error.advice).toContain('firewall');
  });

  it('where something else answers in place of Slack', async () => {
    const troubles = Array.from({ length: 3 }, () => ({ type: 'status' as const, status: 502 }));
    const error = await failing({ prepare: (slack) => slack.trouble('auth.test', ...troubles) });
    expect(error.message).toMatch(/answered with the HTTP status 502/);
  });

  it('where the answer is no answer of Slack, without repeating it', async () => {
    const error = await failing({
      prepare: (slack) =>
        slack.trouble('auth.test', { type: 'page', body: `<html>proxy ${botToken}</html>` }),
    });
    expect(error.place).toBe('platform');
    expect(error.message).toMatch(/Slack answered with (the error|something else)/);
  });

  it('where the port of HTTP mode is taken', async () => {
    const taken = await FakeSlack.open();
    try {
      const error = await failing({ mode: 'http', settings: { port: taken.port } });
      expect(error.message).toBe(`Port ${taken.port} is already in use.`);
      expect(error.advice).toContain('SLACK_PORT');
    } finally {
      await taken.close();
    }
  });
});

describe('starting gives up within twenty seconds', () => {
  it('where Slack takes the connection and never answers', async () => {
    const server = createServer(() => undefined);
    silent = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = address === null || typeof address === 'string' ? 0 : address.port;
    const error = await failing({ settings: { apiUrl: `http://127.0.0.1:${port}/api/` }, startMs: 200 });
    expect(error.message).toBe(`Slack (127.0.0.1:${port}) did not let the bot in within 0.2 seconds.`);
  });

  it('where Slack opens the socket and never greets', async () => {
    const error = await failing({ prepare: (slack) => (slack.socket.greets = false), startMs: 500 });
    expect(error.message).toContain('did not let the bot in within 0.5 seconds');
    await expect.poll(() => harness?.slack.socket.isConnected).toBe(false);
  });

  it('by its own table of times', () => {
    expect(timing.startMs).toBeLessThanOrEqual(20_000);
    expect(timing.requestMs).toBeLessThanOrEqual(10_000);
  });
});

it('a stop while it starts ends the start', async () => {
  harness = await prepare({ prepare: (slack) => (slack.socket.greets = false) });
  const { adapter, slack } = harness;
  const started = adapter.start().catch((error: unknown) => error);
  await slack.until(() => slack.callsOf('apps.connections.open').length === 1);
  await adapter.stop(1_000);
  expect(explainError(await started)).toMatch(/^The Slack adapter was stopped before it was ready\./);
  expect(adapter.health().state).toBe('stopped');
  await expect.poll(() => slack.socket.isConnected).toBe(false);
});

it.each(['socket', 'http'] as const)('once stopped it does not start any more (%s)', async (mode) => {
  harness = await prepare({ mode });
  await harness.adapter.stop(1_000);
  await expect(harness.adapter.start()).rejects.toThrow('The Slack adapter was stopped before it was ready.');
  expect(harness.slack.calls).toEqual([]);
  expect(harness.adapter.health().state).toBe('stopped');
});

it('tells the truth about its state from the beginning to the end', async () => {
  harness = await prepare();
  expect(harness.adapter.health().state).toBe('starting');
  const started = harness.adapter.start();
  expect(harness.adapter.health().state).toBe('starting');
  await started;
  expect(harness.adapter.health()).toEqual({ state: 'ready', detail: 'Connected to Slack by Socket Mode.' });
  await harness.adapter.stop(1_000);
  expect(harness.adapter.health()).toEqual({ state: 'stopped', detail: 'Disconnected from Slack.' });
});

it('opens no port in Socket Mode and uses each token for its own purpose', async () => {
  harness = await start();
  expect(harness.adapter.name).toBe('Slack');
  expect(harness.slack.calls.map((call) => call.method)).toEqual(['auth.test', 'apps.connections.open']);
  expect(harness.slack.refused).toEqual([]);
  expect(JSON.stringify(harness.slack.payloads)).not.toContain(appToken);
});
