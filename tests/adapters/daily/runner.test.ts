import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { dailyLog } from '../../../adapters/daily/daily-log.ts';
import { readDailySettings } from '../../../adapters/daily/daily-settings.ts';
import { readDatabaseSettings } from '../../../adapters/daily/database-settings.ts';
import { DailyRunner } from '../../../adapters/daily/runner.ts';
import { storeAccess } from '../../../adapters/daily/store-access.ts';
import {
  createDailyPosts,
  usualTimes,
  type DailyEvent,
  type DailyPosts,
  type DailyStore,
  type StoreAccess,
} from '../../../src/daily-posts.ts';
import { BotError } from '../../../src/errors.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';
import { FakePlatform } from '../../fakes/fake-platform.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).toReversed()) await clear();
});

interface Running {
  readonly runner: DailyRunner;
  readonly platform: FakePlatform;
  readonly events: DailyEvent[];
}

function running(access: StoreAccess): Running {
  const platform = new FakePlatform(Date.now);
  const events: DailyEvent[] = [];
  const report = (event: DailyEvent): void => void events.push(event);
  const daily: DailyPosts = createDailyPosts({
    knowledge: realKnowledge(),
    access,
    posters: () => [platform],
    now: Date.now,
    seed: () => 'seed',
    report,
    times: usualTimes,
  });
  const runner = new DailyRunner({
    daily,
    close: async () => undefined,
    report,
    now: () => performance.now(),
  });
  leftovers.push(() => runner.stop(1000));
  return { runner, platform, events };
}

const always = (store: DailyStore): StoreAccess => ({ existing: async () => store, open: async () => store });

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

/** Channels that have been due for a minute. */
async function due(store: DailyStore, channels: number): Promise<void> {
  const at = new Date(Date.now() - 60_000);
  for (let channel = 0; channel < channels; channel += 1)
    await store.saveTrack(
      sampleTrack(at.getTime() - 60_000, {
        channel: `C${channel}`,
        zone: 'UTC',
        hour: at.getUTCHours(),
        minute: at.getUTCMinutes(),
      }),
    );
}

describe('the runner', () => {
  test('sends what is due, and lets everything else have its turn in between', async () => {
    const store = new MemoryStore();
    await due(store, 60);
    const { runner, platform } = running(always(store));
    const post = platform.post.bind(platform);
    // As over a network: the answer needs a turn of the event loop that nothing may take from it.
    platform.post = async (delivery) => {
      await sleep(1);
      return post(delivery);
    };
    await runner.start();
    await until(() => platform.messages.length === 60);
    await until(() => runner.health().detail.includes('60'));
    expect(runner.health()).toEqual({
      state: 'ready',
      detail: 'Channels: 60 on, 0 paused, 0 stopped by a problem.',
    });
    await runner.stop(1000);
    expect(runner.health().state).toBe('stopped');
  });

  test('waits for posts that are under way when it is stopped, and writes them down', async () => {
    const store = new MemoryStore();
    await due(store, 1);
    const { runner, platform } = running(always(store));
    const post = platform.post.bind(platform);
    platform.post = async (delivery) => {
      await sleep(50);
      return post(delivery);
    };
    await runner.start();
    await until(() => platform.attempts > 0 || platform.messages.length > 0);
    await runner.stop(5000);
    const [row] = await store.recentPosts('test:1/C0', 1);
    expect(row?.state).toBe('sent');
  });

  test('tells of a database that fails, and goes on once it works', async () => {
    const store = new MemoryStore();
    await due(store, 1);
    let isBroken = true;
    const broken = new BotError('storage', 'The database is away.', 'Bring it back.');
    const existing = async (): Promise<DailyStore> => {
      if (isBroken) throw broken;
      return store;
    };
    const { runner, platform, events } = running({ existing, open: existing });
    await runner.start();
    await until(() => runner.health().state === 'degraded');
    expect(runner.health().detail).toBe('The database is away. Bring it back.');
    expect(events).toContainEqual({ type: 'trouble', error: broken });
    isBroken = false;
    await until(() => platform.messages.length === 1);
    await until(() => runner.health().state === 'ready');
  });

  test('has nothing to say where nothing was ever set up', async () => {
    const { runner } = running({
      existing: async () => null,
      open: async () => Promise.reject(new Error('not to be opened')),
    });
    await runner.start();
    await until(() => runner.health().state === 'ready');
  });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'paris-call-access-'));
  leftovers.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('the way to the database', () => {
  test('makes no file before there is something to keep', async () => {
    const access = storeAccess({ type: 'sqlite', path: join(folder(), 'bot.sqlite') }, () => 0);
    leftovers.push(() => access.close());
    expect(await access.existing()).toBeNull();
    const opened = await access.open();
    expect(await access.existing()).toBe(opened);
    expect(await access.open()).toBe(opened);
  });

  test('opens a file that is there', async () => {
    const path = join(folder(), 'bot.sqlite');
    const first = storeAccess({ type: 'sqlite', path }, () => 0);
    await (await first.open()).saveTrack(sampleTrack(0));
    await first.close();
    const second = storeAccess({ type: 'sqlite', path }, () => 0);
    leftovers.push(() => second.close());
    expect(await (await second.existing())?.findTrack('test:1/C1')).not.toBeNull();
  });

  test('tries again after a while where it could not be opened', async () => {
    const path = join(folder(), 'bot.sqlite');
    writeFileSync(path, 'no database '.repeat(1000));
    let now = 0;
    const access = storeAccess({ type: 'sqlite', path }, () => now);
    leftovers.push(() => access.close());
    await expect(access.existing()).rejects.toThrow(path);
    rmSync(path);
    await expect(access.open()).rejects.toThrow(path);
    now = 60_000;
    expect(await access.open()).toBe(await access.existing());
  });
});

describe('the settings', () => {
  test('of the database: a file unless there is an address', () => {
    expect(readDatabaseSettings({})).toEqual({
      type: 'sqlite',
      path: join(process.cwd(), 'storage/bot.sqlite'),
    });
    expect(readDatabaseSettings({ DATABASE_FILE: '/var/lib/x.sqlite' })).toEqual({
      type: 'sqlite',
      path: '/var/lib/x.sqlite',
    });
    expect(readDatabaseSettings({ DATABASE_URL: 'postgres://host/name', DATABASE_FILE: 'x' })).toEqual({
      type: 'postgres',
      url: 'postgres://host/name',
    });
  });

  test.each(['mysql://host/name', 'host/name', 'nonsense'])(
    'refuse the address %s without showing it',
    (url) => {
      expect(() => readDatabaseSettings({ DATABASE_URL: url })).toThrow(/^DATABASE_URL is wrong: /);
      expect(() => readDatabaseSettings({ DATABASE_URL: url })).not.toThrow(url);
    },
  );

  test('of how late a post may come', () => {
    expect(readDailySettings({})).toEqual(usualTimes);
    expect(readDailySettings({ DAILY_CATCH_UP_HOURS: '1.5' }).catchUpMs).toBe(5_400_000);
    for (const wrong of ['0', '-1', '24', 'six', '6h', '1e1'])
      expect(() => readDailySettings({ DAILY_CATCH_UP_HOURS: wrong })).toThrow(
        /^DAILY_CATCH_UP_HOURS is wrong/,
      );
  });
});

describe('the log', () => {
  test('says what became of posts, and the same trouble once a minute', () => {
    const lines: Record<string, unknown>[] = [];
    const logger = pino(
      { level: 'info' },
      { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
    );
    let now = 0;
    const log = dailyLog(logger, () => now);
    const trouble: DailyEvent = {
      type: 'trouble',
      error: new BotError('storage', 'It is away.', 'Bring it.'),
    };
    log(trouble);
    now = 59_000;
    log(trouble);
    log({ type: 'trouble', error: new BotError('storage', 'It is full.', 'Make room.') });
    now = 120_000;
    log({ type: 'trouble', error: new BotError('storage', 'It is full.', 'Make room.') });
    expect(lines.map(({ msg }) => msg)).toEqual([
      'Daily posts: It is away. Bring it.',
      'Daily posts: It is full. Make room.',
      'Daily posts: It is full. Make room.',
    ]);
    lines.length = 0;
    const problem = { code: 'gone', sentence: 'It is gone.' };
    const track = {
      ...sampleTrack(0),
      state: { type: 'stopped', problem, since: 0, tries: 0, told: true } as const,
    };
    log({ type: 'stopped', track, told: false });
    expect(lines).toMatchObject([
      { level: 40, channel: 'C1', code: 'gone', told: false, msg: 'A daily post has stopped. It is gone.' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Ada');
  });
});
