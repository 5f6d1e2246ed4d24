import { afterEach, describe, expect, it } from 'vitest';
import { shown, start, type Harness } from '../../fakes/slack-harness.ts';
import { eventBody, mention, slashCommand } from '../../fakes/slack-payloads.ts';
import { heldBack } from '../../fakes/slack-server.ts';
import { BotError } from '../../../src/errors.ts';

let harness: Harness;
let clock = 0;

/** A connection always has lasted long enough, so that no wait comes before an attempt. */
const patientClock = (): number => (clock += 60_000);

afterEach(async () => {
  await harness.close();
  expect(harness.slack.socket.refusals).toEqual([]);
});

const ask = (): Promise<unknown> =>
  harness.slack.socket.deliver('slash_commands', slashCommand('principle 8'));

describe('the connection', () => {
  it('comes back after Slack asked to reconnect, again and again', async () => {
    harness = await start({ now: patientClock });
    for (let times = 2; times <= 4; times += 1) {
      harness.slack.socket.askToReconnect();
      await harness.slack.socket.untilGreeted(times);
      expect(shown(await ask())).toContain('Principle 8');
      expect(harness.adapter.health().state).toBe('ready');
    }
    expect(harness.fatal).toEqual([]);
  });

  it('comes back after the line was cut, and says so meanwhile', async () => {
    harness = await start({ now: patientClock });
    const { trouble, release } = heldBack();
    harness.slack.trouble('apps.connections.open', trouble);
    harness.slack.socket.cut();
    await expect.poll(() => harness.adapter.health().state).toBe('degraded');
    release();
    await harness.slack.socket.untilGreeted(2);
    await expect.poll(() => harness.adapter.health().state).toBe('ready');
    expect(shown(await ask())).toContain('Principle 8');
  });

  it('tries again where an attempt fails, without bringing the process down', async () => {
    harness = await start({ now: patientClock });
    harness.slack.trouble('apps.connections.open', { type: 'status', status: 503 });
    harness.slack.socket.cut();
    await harness.slack.socket.untilGreeted(2);
    await expect.poll(() => harness.adapter.health().state).toBe('ready');
    expect(harness.log.join('')).toContain('HTTP status 503');
  });

  it('gives up where Slack refuses for good, and reports it once', async () => {
    harness = await start({ now: patientClock });
    harness.slack.trouble('apps.connections.open', { type: 'error', error: 'invalid_auth' });
    harness.slack.socket.cut();
    await expect.poll(() => harness.adapter.health().state).toBe('failed');
    expect(harness.adapter.health().detail).toMatch(/SLACK_APP_TOKEN \(invalid_auth\)/);
    expect(harness.fatal).toEqual([expect.any(BotError)]);
    expect(harness.slack.socket.greeted).toBe(1);
  });

  it('does not come back once it was stopped', async () => {
    harness = await start({ now: patientClock });
    await harness.adapter.stop(1_000);
    await expect.poll(() => harness.slack.socket.isConnected).toBe(false);
    expect(harness.slack.callsOf('apps.connections.open')).toHaveLength(1);
  });

  it('answers what Slack delivers again after a break once only', async () => {
    harness = await start({ now: patientClock });
    const body = eventBody(mention('critics'), 'Ev-again');
    await harness.slack.socket.deliver('events_api', body);
    harness.slack.socket.cut();
    await harness.slack.socket.untilGreeted(2);
    clock -= 3 * 60_000;
    await harness.slack.socket.deliver('events_api', body);
    await harness.slack.socket.deliver('events_api', eventBody(mention('principle 8')));
    await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length === 2);
    expect(harness.bot.asked.map((question) => question.text)).toEqual(['critics', 'principle 8']);
  });

  it('comes back where Slack greets and closes in the same breath', async () => {
    harness = await start({ now: patientClock });
    harness.slack.socket.closesAfterGreeting = 2;
    harness.slack.socket.cut();
    await harness.slack.socket.untilGreeted(4);
    expect(shown(await ask())).toContain('Principle 8');
    expect(harness.adapter.health().state).toBe('ready');
    expect(harness.slack.callsOf('apps.connections.open')).toHaveLength(4);
  });

  it('survives frames that make no sense', async () => {
    harness = await start();
    for (const frame of [
      '',
      'not json',
      'null',
      '[]',
      '{}',
      '{"type":"events_api"}',
      '{"type":"slash_commands"}',
    ]) {
      harness.slack.socket.sendRaw(frame);
    }
    for (const payload of [
      null,
      {},
      { command: '/pariscall' },
      { command: 5 },
      { type: 'block_actions', actions: [] },
    ]) {
      harness.slack.socket.push('slash_commands', payload);
      harness.slack.socket.push('interactive', payload);
      harness.slack.socket.push('events_api', { event: payload });
    }
    expect(shown(await ask())).toContain('Principle 8');
    expect(harness.adapter.health().state).toBe('ready');
    harness.slack.socket.refusals.splice(0);
  });
});
