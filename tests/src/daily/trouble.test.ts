/** Real databases that fail in the middle of a post: nothing lost, nothing twice, once they work again. */
import { renameSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DailyEvent } from '../../../src/daily/events.ts';
import { BotError } from '../../../src/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import type { DailyStore } from '../../../src/store/port.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';
import { FakePlatform } from '../../fakes/fake-platform.ts';
import { dispatcherOf, type Clock } from '../../support/daily-run.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres.ts';
import { storeFolder } from '../../support/store-folder.ts';

const start = Date.parse('2026-11-21T07:00:00Z');
const due = Date.parse('2026-11-21T08:00:00Z');
const { path } = storeFolder();

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
});

interface Trouble {
  readonly begin: () => Promise<unknown>;
  readonly end: () => Promise<unknown>;
}

/**
 * Two channels are due. The trouble begins while the first is being posted, lasts for three minutes, and ends. Returns what
 * was posted and what the log was told meanwhile.
 */
async function live(store: DailyStore, trouble: Trouble): Promise<readonly string[]> {
  const clock: Clock = { now: start };
  const platform = new FakePlatform(() => clock.now, { postsPerSecond: 8 });
  const events: DailyEvent[] = [];
  await store.saveTrack(sampleTrack(start, { channel: 'C1' }));
  await store.saveTrack(sampleTrack(start, { channel: 'C2', minute: 1 }));
  const dispatcher = dispatcherOf({ store, posters: [platform], clock, events });
  const post = platform.post.bind(platform);
  let isBroken = false;
  platform.post = async (delivery) => {
    const outcome = await post(delivery);
    if (platform.messages.length === 1 && !isBroken) {
      isBroken = true;
      await trouble.begin();
    }
    return outcome;
  };
  const tick = async (): Promise<void> => {
    try {
      await dispatcher.tick();
    } catch (error) {
      events.push({ type: 'trouble', error });
    }
    await dispatcher.settled();
  };
  for (clock.now = due; clock.now < due + 3 * 60_000; clock.now += 60_000) await tick();
  expect(platform.messages.map(({ channel }) => channel)).toEqual(['C1']);
  await trouble.end();
  for (; clock.now < due + 8 * 60_000; clock.now += 20_000) await tick();
  expect(platform.messages.map(({ channel }) => channel)).toEqual(['C1', 'C2']);
  const { posts } = await store.exportAll();
  expect(posts.map(({ state }) => state)).toEqual(['sent', 'sent']);
  await store.close();
  return events.flatMap((event) => {
    if (event.type !== 'trouble') return [];
    expect(event.error).toBeInstanceOf(BotError);
    return event.error instanceof BotError ? [event.error.message] : [];
  });
}

describe('SQLite', () => {
  test('that takes no more, as on a full disk', async () => {
    const store = await openStore({ type: 'sqlite', path: path() });
    const diskFull = new BotError('storage', 'The disk is full.', 'Make room.');
    let isFull = false;
    const full: DailyStore = {
      ...store,
      savePost: (post, amend) => (isFull ? Promise.reject(diskFull) : store.savePost(post, amend)),
      claim: (claims) => (isFull ? Promise.reject(diskFull) : store.claim(claims)),
    };
    const told = await live(full, {
      begin: async () => (isFull = true),
      end: async () => (isFull = false),
    });
    expect(told).toContain('The disk is full.');
  });

  test('that somebody else holds locked', async () => {
    const file = path();
    const store = await openStore({ type: 'sqlite', path: file });
    const other = new DatabaseSync(file);
    const told = await live(store, {
      begin: async () => other.exec('begin immediate'),
      end: async () => other.exec('rollback'),
    });
    other.close();
    expect(told.some((message) => message.includes('locked'))).toBe(true);
  }, 60_000);

  test('whose file is away', async () => {
    const file = path();
    const store = await openStore({ type: 'sqlite', path: file });
    const told = await live(store, {
      begin: async () => renameSync(file, `${file}.away`),
      end: async () => renameSync(`${file}.away`, file),
    });
    expect(told).toContain(`The database file ${file} is gone.`);
  });
});

describe('PostgreSQL', () => {
  test('whose server is away', async () => {
    const store = await openStore({ type: 'postgres', url: await server.createDatabase() });
    const told = await live(store, {
      begin: () => server.halt(),
      end: () => server.restart(),
    });
    expect(told.some((message) => /^The PostgreSQL database .* cannot be reached/.test(message))).toBe(true);
  }, 60_000);
});
