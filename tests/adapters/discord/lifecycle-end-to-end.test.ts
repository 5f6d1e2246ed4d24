/** Start, loss of the connection, and leaving, through the real discord.js. */
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { explainError } from '../../../src/errors.ts';
import { commandData, interactionEvent, messageEvent } from '../../fakes/discord-payloads.ts';
import { endRuns, prepareRun, startRun, type Run } from '../../fakes/discord-run.ts';
import { goodToken } from '../../fakes/discord-server.ts';

afterEach(endRuns);

const critics = () => interactionEvent(2, commandData('pariscall', 'critics'));

/** The sentences with which a start fails. */
async function failure(run: Run): Promise<string> {
  const error: unknown = await run.adapter.start().then(
    () => new Error('It started.'),
    (reason: unknown) => reason,
  );
  expect(run.adapter.health().state).toBe('failed');
  expect(explainError(error)).not.toContain(goodToken);
  return explainError(error);
}

describe('starting', () => {
  it('asks for no privileged intent and is ready only when events arrive', async () => {
    const run = await prepareRun();
    expect(run.adapter.health().state).toBe('starting');
    await run.adapter.start();
    expect(run.adapter.health()).toEqual({ state: 'ready', detail: 'Connected; servers: 1.' });
    expect(run.discord.gateway.identifies).toHaveLength(1);
    expect(run.discord.gateway.identifies[0]?.['intents']).toBe(4609);
    await run.discord.replyTo(run.discord.interact(critics()));
  });

  it('waits for the servers’ details, but not for ever', async () => {
    const run = await prepareRun();
    run.discord.gateway.sendsGuilds = false;
    await run.adapter.start();
    expect(run.adapter.health().state).toBe('ready');
    await run.discord.replyTo(run.discord.interact(critics()));
  });

  it('fails with a clear sentence where the API refuses the token', async () => {
    const run = await prepareRun();
    run.discord.token = 'another';
    expect(await failure(run)).toMatch(/^Discord refuses the bot token in DISCORD_TOKEN\. .*Reset Token/);
    expect(run.fatal).toEqual([]);
  });

  it.each([
    [4004, /^Discord refuses the bot token in DISCORD_TOKEN\./],
    [4011, /too many servers/],
    [4012, /Update the bot/],
    [4013, /does not allow the bot the events/],
    [4014, /does not allow the bot the events that it asks for \(close code 4014\)\./],
  ])('fails with a clear sentence where the gateway closes with %i', async (code, sentence) => {
    const run = await prepareRun();
    run.discord.gateway.closeAtIdentify = code;
    expect(await failure(run)).toMatch(sentence);
  });

  it('fails with a clear sentence where the day’s connections are used up', async () => {
    const run = await prepareRun();
    run.discord.sessionsLeft = 0;
    expect(await failure(run)).toMatch(/no more connections for now/);
    expect(run.discord.gateway.identifies).toEqual([]);
  });

  it('fails where nothing listens', async () => {
    const run = await prepareRun({ settings: { apiUrl: 'http://127.0.0.1:9' } });
    expect(await failure(run)).toMatch(/^Discord cannot be reached\. Check the network/);
  });

  it('fails where the API answers nothing but errors', async () => {
    const run = await prepareRun();
    run.discord.trouble({ path: /gateway/, times: 99, act: { type: 'refuse', status: 503, code: 0 } });
    expect(await failure(run)).toMatch(/^Discord cannot be reached\./);
  });

  it.each(['open', 'refuse', 'hang'] as const)(
    'gives up where the gateway gets nowhere (%s), and connects no more',
    async (connections) => {
      const run = await prepareRun({ times: { startMs: 300, handshakeMs: 300 } });
      run.discord.gateway.connections = connections;
      run.discord.gateway.sendsReady = false;
      expect(await failure(run)).toMatch(/^Discord cannot be reached\./);
      await expect.poll(() => run.discord.gateway.openSockets).toBe(0);
      const attempts = run.discord.gateway.attempts;
      // The library waits half a second before it connects again.
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(run.discord.gateway.attempts).toBe(attempts);
    },
  );

  it('gives up where the API never answers', async () => {
    const run = await prepareRun({ times: { startMs: 300 } });
    run.discord.trouble({ path: /gateway/, times: 1, act: { type: 'hang' } });
    expect(await failure(run)).toMatch(/^Discord cannot be reached\./);
  });

  it('can be stopped meanwhile', async () => {
    const run = await prepareRun();
    run.discord.gateway.sendsReady = false;
    const starting = run.adapter.start();
    const rejected = expect(starting).rejects.toThrow('The bot was stopped while it connected to Discord.');
    await expect.poll(() => run.discord.gateway.identifies.length).toBe(1);
    await run.adapter.stop(8000);
    await rejected;
    expect(run.adapter.health().state).toBe('stopped');
  });
});

describe('losing the connection', () => {
  it.each<[string, (run: Run) => void]>([
    ['Discord asks to reconnect', (run) => run.discord.gateway.sendOperation(7)],
    ['the socket is closed with 4000', (run) => run.discord.gateway.close(4000)],
    ['the socket is closed with 1001', (run) => run.discord.gateway.close(1001)],
    ['the socket breaks', (run) => run.discord.gateway.kill()],
  ])('resumes where %s, and answers what came meanwhile', async (_name, lose) => {
    const run = await startRun();
    const back = run.discord.gateway.nextSession();
    lose(run);
    const event = run.discord.interact(critics());
    await expect.poll(() => run.adapter.health().state).toBe('degraded');
    await back;
    await run.discord.replyTo(event);
    expect(run.discord.requests(/callback/)).toHaveLength(1);
    expect(run.discord.gateway.resumes).toHaveLength(1);
    await expect.poll(() => run.adapter.health().state).toBe('ready');
    expect(run.fatal).toEqual([]);
  });

  it('begins anew where Discord no longer knows the session', async () => {
    const run = await startRun();
    run.discord.gateway.forgetSession();
    const back = run.discord.gateway.nextSession();
    run.discord.gateway.kill();
    await back;
    await run.discord.replyTo(run.discord.interact(critics()));
    expect(run.discord.gateway.identifies).toHaveLength(2);
    await expect.poll(() => run.adapter.health().state).toBe('ready');
  });

  it.each([4004, 4010, 4011, 4012, 4013, 4014])(
    'for good, with %i, is a failure that is told once',
    async (code) => {
      const run = await startRun();
      run.discord.gateway.close(code);
      await expect.poll(() => run.adapter.health().state).toBe('failed');
      expect(run.fatal).toHaveLength(1);
      expect(run.adapter.health().detail).toBe(explainError(run.fatal[0]));
      await run.adapter.stop(8000);
      expect(run.adapter.health().state).toBe('stopped');
    },
  );
});

describe('stopping', () => {
  it('lets what is in flight finish and takes nothing new', async () => {
    const run = await startRun({ times: { requestTimeoutMs: 30_000 } });
    const letGo = new AbortController();
    const held = once(letGo.signal, 'abort').then(() => undefined);
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'hold', until: held } });
    const event = run.discord.interact(critics());
    await expect.poll(() => run.bot.asked.length).toBe(1);
    const stopped = run.adapter.stop(8000);
    expect(run.adapter.health().state).toBe('stopped');
    run.discord.interact(critics());
    run.discord.gateway.dispatch('MESSAGE_CREATE', messageEvent({ content: 'x', place: 'direct' }));
    letGo.abort();
    await stopped;
    await run.discord.replyTo(event);
    expect(run.bot.asked).toHaveLength(1);
    expect(run.discord.gateway.openSockets).toBe(0);
  });

  it('waits no longer than it may', async () => {
    const run = await startRun({ times: { requestTimeoutMs: 30_000 } });
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'hang' } });
    run.discord.interact(critics());
    await run.discord.waitFor(/callback/);
    await run.adapter.stop(100);
    expect(run.log.some(({ msg }) => msg === 'Some answers were not finished in time.')).toBe(true);
  });

  it('is harmless twice, before the start, and between two connections', async () => {
    const idle = await prepareRun();
    await idle.adapter.stop(8000);
    expect(idle.adapter.health().state).toBe('stopped');
    const run = await startRun();
    run.discord.gateway.kill();
    await expect.poll(() => run.adapter.health().state).toBe('degraded');
    await run.adapter.stop(8000);
    await run.adapter.stop(8000);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(run.discord.gateway.openSockets).toBe(0);
    expect(run.discord.gateway.resumes).toEqual([]);
  });
});
