import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InFlight } from '../../adapters/in-flight.ts';

function held() {
  let finish: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const work = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { work: () => work, finish, fail };
}

describe('InFlight', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('counts what runs and hands its result on', async () => {
    const inFlight = new InFlight();
    const one = held();
    const running = inFlight.run(async () => {
      await one.work();
      return 'done';
    });
    expect(inFlight.count).toBe(1);
    one.finish();
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
    const [one, two] = [held(), held()];
    const running = [inFlight.run(one.work), inFlight.run(two.work)];
    const settled = vi.fn();
    const draining = [inFlight.drain(1000), inFlight.drain(1000)];
    void Promise.all(draining).then(settled);
    one.finish();
    await running[0];
    expect(settled).not.toHaveBeenCalled();
    two.finish();
    expect(await Promise.all(draining)).toEqual([true, true]);
    await running[1];
    expect(vi.getTimerCount()).toBe(0);
  });

  test('draining gives up at the deadline', async () => {
    const inFlight = new InFlight();
    const one = held();
    const running = inFlight.run(one.work);
    const draining = inFlight.drain(1000);
    await vi.advanceTimersByTimeAsync(999);
    expect(inFlight.count).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await draining).toBe(false);
    one.finish();
    await running;
    expect(await inFlight.drain(1000)).toBe(true);
  });
});
