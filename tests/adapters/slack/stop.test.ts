import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { portOf, start, type Harness } from '../../fakes/slack-harness.ts';
import { eventBody, mention, signedPost, slashCommand } from '../../fakes/slack-payloads.ts';
import { heldBack, signingSecret } from '../../fakes/slack-server.ts';

let harness: Harness;

afterEach(async () => {
  await harness.close();
});

async function deliver(mode: 'socket' | 'http', body: Record<string, unknown>): Promise<void> {
  if (mode === 'socket') {
    await harness.slack.socket.deliver('events_api', body);
    return;
  }
  const url = `http://127.0.0.1:${portOf(harness.adapter)}/slack/events`;
  const timestamp = Math.floor(Date.now() / 1_000);
  await signedPost(url, JSON.stringify(body), { secret: signingSecret, timestamp });
}

describe.each(['socket', 'http'] as const)('stopping in %s mode', (mode) => {
  it('lets an answer that is under way reach Slack', async () => {
    harness = await start({ mode });
    const { adapter, slack } = harness;
    const { trouble, release } = heldBack();
    slack.trouble('chat.postMessage', trouble);
    await deliver(mode, eventBody(mention('critics')));
    await expect.poll(() => harness.bot.asked.length).toBe(1);
    const stopped = adapter.stop(8_000);
    expect(adapter.health().state).toBe('stopped');
    expect(slack.callsOf('chat.postMessage')).toHaveLength(0);
    release();
    await stopped;
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(harness.log.join('')).not.toContain('cut off');
  });

  it('leaves at its deadline where an answer hangs, and says so', async () => {
    harness = await start({ mode });
    const { adapter, slack } = harness;
    const { trouble, release } = heldBack();
    slack.trouble('chat.postMessage', trouble);
    await deliver(mode, eventBody(mention('critics')));
    await expect.poll(() => harness.bot.asked.length).toBe(1);
    await adapter.stop(1_100);
    expect(adapter.health()).toEqual({ state: 'stopped', detail: 'Disconnected from Slack.' });
    expect(harness.log.join('')).toContain('cut off');
    release();
    // A repetition of the call that was cut off would come within this time.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(slack.payloads.filter((payload) => JSON.stringify(payload).includes('Mounir'))).toHaveLength(1);
  });

  it('may be asked for twice, and before any start', async () => {
    harness = await start({ mode });
    await Promise.all([harness.adapter.stop(1_000), harness.adapter.stop(1_000)]);
    await harness.adapter.stop(0);
    expect(harness.adapter.health().state).toBe('stopped');
  });
});

it('takes nothing new: Slack gets no acknowledgement and delivers it again later', async () => {
  harness = await start();
  const { adapter, slack } = harness;
  const { trouble, release } = heldBack();
  slack.trouble('chat.postMessage', trouble);
  await deliver('socket', eventBody(mention('critics')));
  await expect.poll(() => harness.bot.asked.length).toBe(1);
  const stopped = adapter.stop(8_000);
  slack.socket.push('slash_commands', slashCommand('principle 8'));
  slack.socket.push('events_api', eventBody(mention('principle 8')));
  release();
  await stopped;
  expect(harness.bot.asked).toHaveLength(1);
  expect(slack.socket.refusals).toEqual([]);
});

it('refuses new connections over HTTP', async () => {
  harness = await start({ mode: 'http' });
  const port = portOf(harness.adapter);
  await harness.adapter.stop(1_000);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
});

it('over HTTP does not wait for a request that never ends', async () => {
  harness = await start({ mode: 'http' });
  const line = connect(portOf(harness.adapter), '127.0.0.1');
  const ended = new Promise<void>((resolve) => line.once('close', () => resolve()));
  line.on('error', () => undefined);
  line.write('POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf');
  // Whoever came later was served, so the half request has arrived too.
  await fetch(`http://127.0.0.1:${portOf(harness.adapter)}/healthz`);
  await harness.adapter.stop(1_500);
  await ended;
});

it('waits for a peer that never answers the closing handshake no longer than a moment', async () => {
  harness = await start();
  harness.slack.socket.ignoreClosing();
  const begun = performance.now();
  await harness.adapter.stop(5_000);
  expect(performance.now() - begun).toBeLessThan(4_000);
  await expect.poll(() => harness.slack.socket.lineIsOpen).toBe(false);
});
