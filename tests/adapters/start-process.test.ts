import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Adapter } from '../../adapters/adapter.ts';
import { createLogger } from '../../adapters/logging.ts';
import { listenForStops, runUntilStopped, stopLimits } from '../../adapters/process.ts';
import { createScrub } from '../../adapters/scrub.ts';
import { StopRequests } from '../../adapters/stop-requests.ts';
import { BotError } from '../../src/errors.ts';
import { deferred } from './deferred.ts';

interface FakeAdapter extends Adapter {
  /** The deadlines that `stop` was given. */
  readonly stops: number[];
}

function adapter(name: string, more: Partial<Pick<Adapter, 'start' | 'stop'>> = {}): FakeAdapter {
  const stops: number[] = [];
  return {
    name,
    stops,
    start: more.start ?? (() => Promise.resolve()),
    stop: (deadlineMs) => {
      stops.push(deadlineMs);
      return more.stop?.(deadlineMs) ?? Promise.resolve();
    },
    health: () => ({ state: 'ready', detail: 'Fine.' }),
  };
}

const never = (): Promise<void> => new Promise(() => undefined);

function run(adapters: readonly Adapter[]) {
  const lines: string[] = [];
  const told: string[] = [];
  const events = new EventEmitter();
  const logger = createLogger({
    level: 'trace',
    questions: false,
    scrub: createScrub([]),
    destination: { write: (line) => lines.push(line) },
  });
  const stops = new StopRequests(() => Date.now());
  listenForStops(events, stops, logger);
  const settled = vi.fn();
  const status = runUntilStopped({ adapters, stops, logger, tell: (sentence) => told.push(sentence) });
  void status.then(settled);
  return { events, stops, status, settled, told, log: () => lines.join('') };
}

const fail = (text: string) => () => Promise.reject(new BotError('platform', text, 'Mend it.'));

/** Lets everything happen that waits for no timer. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the limits stay below the ten seconds of a supervisor', () => {
  expect(stopLimits.drainMs + stopLimits.graceMs).toBeLessThan(10_000);
  expect(stopLimits.brokenDrainMs).toBeLessThan(stopLimits.drainMs);
});

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'])('%s lets what is in flight finish and exits with 0', async (signal) => {
    const work = deferred();
    const slow = adapter('slow', { stop: () => work.promise });
    const quick = adapter('quick');
    const { events, status, settled, told, log } = run([slow, quick]);
    await settle();
    expect(log()).toContain('slow is ready. Fine.');
    expect(settled).not.toHaveBeenCalled();
    events.emit(signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect([slow.stops, quick.stops]).toEqual([[stopLimits.drainMs], [stopLimits.drainMs]]);
    expect(settled).not.toHaveBeenCalled();
    work.resolve();
    expect(await status).toBe(0);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('exits with 0 at the deadline where an adapter never stops', async () => {
    const { events, status, settled, log } = run([adapter('stuck', { stop: never })]);
    events.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(stopLimits.drainMs + stopLimits.graceMs - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await status).toBe(0);
    expect(log()).toContain('Not everything finished in time.');
  });

  test('a second one exits at once with 1', async () => {
    const { events, status } = run([adapter('stuck', { stop: never })]);
    events.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(600);
    events.emit('SIGTERM');
    expect(await status).toBe(1);
  });

  test('the same key press, passed on by npm, is no second one', async () => {
    const { events, status, settled } = run([adapter('stuck', { stop: never })]);
    events.emit('SIGINT');
    await vi.advanceTimersByTimeAsync(20);
    events.emit('SIGINT');
    await vi.advanceTimersByTimeAsync(1000);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(stopLimits.drainMs + stopLimits.graceMs);
    expect(await status).toBe(0);
  });

  test('also ends a start that is still under way, whose failure then is none', async () => {
    const connecting = deferred();
    const starting = adapter('starting', {
      start: () => connecting.promise,
      stop: () => {
        connecting.reject(new Error('stopped'));
        return Promise.resolve();
      },
    });
    const { events, status, told } = run([starting]);
    await settle();
    events.emit('SIGTERM');
    expect(await status).toBe(0);
    expect(told).toEqual([]);
  });

  test('an adapter that fails to stop holds nobody up', async () => {
    const { events, status, log } = run([
      adapter('broken', { stop: () => Promise.reject(new Error('no')) }),
      adapter('well'),
    ]);
    events.emit('SIGTERM');
    expect(await status).toBe(0);
    expect(log()).toContain('An adapter did not stop cleanly.');
  });
});

describe('a failure', () => {
  test('of one adapter to start stops the others and exits with 1, with one clear line', async () => {
    const error = new BotError('platform', 'Slack refused the token.', 'Set SLACK_BOT_TOKEN anew.', {
      cause: new Error('invalid_auth'),
    });
    const well = adapter('Discord');
    const { status, told } = run([adapter('Slack', { start: () => Promise.reject(error) }), well]);
    expect(await status).toBe(1);
    expect(told).toEqual(['Slack did not start. Slack refused the token. Set SLACK_BOT_TOKEN anew.']);
    expect(well.stops).toEqual([stopLimits.brokenDrainMs]);
  });

  test('only the first one is told', async () => {
    const { status, told } = run([
      adapter('A', { start: fail('First.') }),
      adapter('B', { start: fail('Second.') }),
    ]);
    expect(await status).toBe(1);
    expect(told).toEqual(['A did not start. First. Mend it.']);
  });

  test('for good after the start exits with 1', async () => {
    const discord = adapter('Discord');
    const { stops, status, told } = run([discord]);
    await settle();
    stops.request({
      type: 'fatal',
      adapter: 'Discord',
      error: new BotError('platform', 'Discord closed the connection (4004).', 'Set DISCORD_TOKEN anew.'),
    });
    expect(await status).toBe(1);
    expect(told).toEqual([
      'Discord had to stop. Discord closed the connection (4004). Set DISCORD_TOKEN anew.',
    ]);
    expect(discord.stops).toEqual([stopLimits.brokenDrainMs]);
  });

  test('that nothing caught is logged without people’s text and exits with 1', async () => {
    const well = adapter('Discord');
    const { events, stops, status, told, log } = run([well]);
    await settle();
    events.emit('uncaughtException', new TypeError('Cannot read "my private words" of undefined'));
    expect(stops.cause?.type).toBe('crash');
    expect(await status).toBe(1);
    expect(log()).toContain('"level":"fatal"');
    expect(log()).toContain('start-process.test');
    expect(`${log()}${told.join('')}`).not.toContain('private');
    expect(told).toHaveLength(1);
    expect(well.stops).toEqual([stopLimits.brokenDrainMs]);
  });

  test('that comes while it stops for a signal still counts', async () => {
    const { events, status } = run([adapter('slow', { stop: never })]);
    events.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(100);
    events.emit('uncaughtException', new Error('late'));
    await vi.advanceTimersByTimeAsync(stopLimits.drainMs + stopLimits.graceMs);
    expect(await status).toBe(1);
  });

  test('with a signal behind it exits at once', async () => {
    const { events, status } = run([adapter('stuck', { stop: never })]);
    events.emit('uncaughtException', new Error('first'));
    await vi.advanceTimersByTimeAsync(600);
    events.emit('SIGTERM');
    expect(await status).toBe(1);
  });
});
