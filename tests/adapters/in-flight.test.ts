import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InFlight } from '../../adapters/in-flight.ts';
import { deferred } from './deferred.ts';

describe('InFlight', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('counts what runs and hands its result on', async () => {
    const inFlight = new InFlight();
    const one = deferred();
    const running = inFlight.run(async () => {
      await one.promise;
      return 'done';
    });
    expect(inFlight.count).toBe(1);
    one.resolve();
    expect(await running).toBe('done');
    expect(inFlight.count).toBe(0);
  });

  test('counts work that fails as over, and hands its error on', async () => {
    const inFlight = new InFlight();
    const running = inFlight.run(() => Promise.reject(new Error('broken')));
    await expect(running).rejects.toThrow('broken');
    expect(inFlight.count).toBe(0);
  });

  test('draining is done at once where nothing runs', async () => {
    expect(await new InFlight().drain(1000)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('draining waits for the last of them', async () => {
    const inFlight = new InFlight();
    const [one, two] = [deferred(), deferred()];
    const running = [inFlight.run(() => one.promise), inFlight.run(() => two.promise)];
    const settled = vi.fn();
    const draining = [inFlight.drain(1000), inFlight.drain(1000)];
    void Promise.all(draining).then(settled);
    one.resolve();
    await running[0];
    expect(settled).not.toHaveBeenCalled();
    two.resolve();
    expect(await Promise.all(draining)).toEqual([true, true]);
    await running[1];
    expect(vi.getTimerCount()).toBe(0);
  });

  test('draining gives up at the deadline', async () => {
    const inFlight = new InFlight();
    const one = deferred();
    const running = inFlight.run(() => one.promise);
    const draining = inFlight.drain(1000);
    await vi.advanceTimersByTimeAsync(999);
    expect(inFlight.count).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await draining).toBe(false);
    one.resolve();
    await running;
    expect(await inFlight.drain(1000)).toBe(true);
  });
});
