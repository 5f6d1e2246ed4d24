import { describe, expect, it } from 'vitest';
import { deferred } from '../deferred.ts';
import { RequestGate } from '../../../adapters/discord/request-gate.ts';

describe('the gate for requests', () => {
  it('lets through no more than the most at once, in their order, and goes on after a failure', async () => {
    const gate = new RequestGate(3);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const all = Array.from({ length: 10 }, (_, index) =>
      gate.run(async () => {
        begun.push(index);
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>((resolve) => ends.push(resolve));
        running -= 1;
        if (index === 1) throw new Error('broken');
        return index;
      }),
    );
    const settled = Promise.allSettled(all);
    for (let done = 0; done < 10; done += 1) {
      await expect.poll(() => ends.length, { interval: 1 }).toBeGreaterThan(done);
      ends[done]?.();
    }
    const results = await settled;
    expect(most).toBe(3);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'broken'))).toEqual([
      0,
      'broken',
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
    ]);
  });

  it('never begins what has been given up while it waited, and goes on with the next', async () => {
    const gate = new RequestGate(1);
    const begun: string[] = [];
    const held = deferred();
    const first = gate.run(() => held.promise);
    const patience = new AbortController();
    const second = gate.run(async () => void begun.push('second'), patience.signal);
    const third = gate.run(async () => void begun.push('third'), new AbortController().signal);
    patience.abort();
    await expect(second).rejects.toThrow('given up');
    held.resolve();
    await Promise.all([first, third]);
    patience.abort();
    expect(begun).toEqual(['third']);
    await gate.run(async () => void begun.push('fourth'));
    expect(begun).toEqual(['third', 'fourth']);
  });
});
