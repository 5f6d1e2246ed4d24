import { expect, test } from 'vitest';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { account, dayNumber, post, track } from '../../support/store-samples.ts';
import { describeDailyStore } from './daily-store-suite.ts';

describeDailyStore('in memory', () => Promise.resolve(new MemoryStore()));

test('a long ledger is not read for what wakes up', async () => {
  const store = new MemoryStore();
  const posts = Array.from({ length: 20_000 }, (_, number) => post('a', dayNumber(number)));
  await store.claim([{ track: track('a'), posts: [...posts, post('a', '2000-01-01', { wakeAt: 1 })] }]);
  for (let tick = 0; tick < 20_000; tick += 1) {
    expect((await store.wakefulPosts([account], tick, 10)).length).toBe(tick === 0 ? 0 : 1);
  }
});
