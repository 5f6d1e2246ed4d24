import { beforeEach, describe, expect, test } from 'vitest';
import type { DailyEvent } from '../../../src/daily/events.ts';
import { mostAtOnce, mostTries } from '../../../src/daily/limits.ts';
import type { Post, Track } from '../../../src/store/model.ts';
import type { DailyStore } from '../../../src/store/port.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';
import { FakePlatform } from '../../fakes/fake-platform.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { dispatcherOf, runDue, type Clock } from '../../support/daily-run.ts';

const start = Date.parse('2026-11-21T07:00:00Z');
const due = Date.parse('2026-11-21T08:00:00Z');
const minute = 60_000;

let clock: Clock;
let store: MemoryStore;
let platform: FakePlatform;
let events: DailyEvent[];

beforeEach(() => {
  clock = { now: start };
  store = new MemoryStore();
  platform = new FakePlatform(() => clock.now);
  events = [];
});

const dispatcher = (over: DailyStore = store) =>
  dispatcherOf({ store: over, posters: [platform], clock, events });
const add = (options: Parameters<typeof sampleTrack>[1] = {}): Promise<Track | null> =>
  store.saveTrack(sampleTrack(start, options));
const track = async (channel = 'C1'): Promise<Track> => {
  const found = await store.findTrack(`test:1/${channel}`);
  if (found === null) throw new Error('no track');
  return found;
};
const ledger = async (channel = 'C1'): Promise<readonly Post[]> =>
  store.recentPosts(`test:1/${channel}`, 100);
const states = async (): Promise<readonly string[]> => (await ledger()).map(({ state }) => state);

/** Ticks every ten seconds until then. */
async function runUntil(end: number): Promise<void> {
  const one = dispatcher();
  for (; clock.now < end; clock.now += 10_000) await runDue(one);
}

describe('a post that is due', () => {
  test('is sent at its time, once, and not before', async () => {
    await add();
    clock.now = due - 1;
    await runDue(dispatcher());
    expect(platform.messages).toEqual([]);
    clock.now = due;
    await runDue(dispatcher());
    await runDue(dispatcher());
    expect(platform.messages.map(({ channel, answer }) => [channel, answer.title])).toEqual([
      ['C1', 'Principle 1'],
    ]);
    expect(await states()).toEqual(['sent']);
    expect((await ledger())[0]).toMatchObject({ message: 'm0', wakeAt: null, attempts: 1 });
  });

  test('is not sent by a process that has other accounts', async () => {
    await add();
    clock.now = due;
    const other = new FakePlatform(() => clock.now, { account: 'test:2' });
    await runDue(dispatcherOf({ store, posters: [other], clock }));
    await runDue(dispatcherOf({ store, posters: [], clock }));
    expect(other.messages).toEqual([]);
    expect(await states()).toEqual([]);
  });

  test('is sent once by many dispatchers at the same moment', async () => {
    for (let channel = 0; channel < 40; channel += 1) await add({ channel: `C${channel}` });
    clock.now = due;
    await Promise.all(Array.from({ length: 4 }, () => runDue(dispatcher())));
    expect(platform.messages.length).toBe(40);
    expect(new Set(platform.messages.map(({ channel }) => channel)).size).toBe(40);
  });

  test('is tried again, later and later, where it was put off', async () => {
    await add();
    platform.faults.push('postponed', 'postponed', 'postponed');
    clock.now = due;
    const attempts: number[] = [];
    const one = dispatcher();
    for (; platform.messages.length === 0; clock.now += 1000) {
      const before = platform.attempts;
      await runDue(one);
      if (platform.attempts > before) attempts.push((clock.now - due) / 1000);
    }
    expect(attempts).toEqual([0, 5, 15, 35]);
    expect(await states()).toEqual(['sent']);
  });

  test('is given up at the end of the window, said so, and its principle comes the next day', async () => {
    await add();
    platform.faults.push(...Array.from({ length: 200 }, () => 'postponed' as const));
    clock.now = due;
    await runUntil(due + 6 * 60 * minute);
    expect((await ledger())[0]).toMatchObject({ state: 'missed', principle: 1, reason: 'Out of reach.' });
    platform.faults.length = 0;
    clock.now = due + 24 * 60 * minute;
    await runDue(dispatcher());
    expect(platform.messages.map(({ answer }) => answer.title)).toEqual(['Principle 1']);
  });

  test('waits with all others where the platform asks the whole account to wait', async () => {
    await add({ channel: 'C1' });
    await add({ channel: 'C2', minute: 1 });
    platform.faults.push('rate-limited');
    clock.now = due;
    const one = dispatcher();
    await runDue(one);
    clock.now = due + 5000;
    await runDue(one);
    expect(platform.attempts).toBe(1);
    expect(events).toContainEqual({ type: 'waiting', account: 'test:1', milliseconds: 7000 });
    await runUntil(due + 2 * minute);
    expect(platform.messages.map(({ channel }) => channel)).toEqual(['C1', 'C2']);
  });
});

describe('many posts that are due at once', () => {
  test('are spread as the platform takes them, the longest due first', async () => {
    platform = new FakePlatform(() => clock.now, { postsPerSecond: 4 });
    for (let channel = 0; channel < 20; channel += 1)
      await add({ channel: `C${channel}`, minute: channel % 2 });
    clock.now = due + minute;
    const one = dispatcher();
    while (platform.messages.length < 20) {
      const wait = await one.tick();
      await one.settled();
      clock.now += Math.max(1, wait);
    }
    const seconds = platform.messages.map(({ at }) => (at - due - minute) / 1000);
    expect(seconds.at(-1)).toBeGreaterThan(4.5);
    expect(seconds.at(-1)).toBeLessThan(6);
    const even = platform.messages.slice(0, 10).map(({ channel }) => Number(channel.slice(1)) % 2);
    expect(even).toEqual(Array.from({ length: 10 }, () => 0));
  });

  test('are not all under way at the same time', async () => {
    for (let channel = 0; channel < 50; channel += 1) await add({ channel: `C${channel}` });
    platform.faults.push(...Array.from({ length: 50 }, () => 'dies-before' as const));
    clock.now = due;
    const one = dispatcher();
    for (let tick = 0; tick < 5; tick += 1) await one.tick();
    expect(platform.attempts).toBeLessThanOrEqual(mostAtOnce);
  });
});

describe('a channel that the bot may not post in', () => {
  beforeEach(async () => {
    await add();
    platform.faults.push('refused');
    clock.now = due;
    await runDue(dispatcher());
  });

  test('stops the track, keeps its settings, and tells whoever set it up, once', async () => {
    await runUntil(due + 10 * minute);
    expect(await track()).toMatchObject({
      state: { type: 'stopped', problem: { code: 'no-access' }, told: true },
      schedule: { hour: 9, zone: 'Europe/Paris' },
    });
    expect(platform.told.map(({ person, message }) => [person, message.title])).toEqual([
      ['U1', 'Stopped: C1'],
    ]);
    expect((await ledger())[0]).toMatchObject({ state: 'missed', reason: 'Let me in.' });
    expect(platform.attempts).toBe(1);
  });

  test('heals by itself where the next day it may', async () => {
    clock.now = due + 24 * 60 * minute;
    await runDue(dispatcher());
    expect(platform.messages.map(({ answer }) => answer.title)).toEqual(['Principle 1']);
    expect((await track()).state).toEqual({ type: 'on' });
    expect(platform.told.length).toBe(1);
  });

  test('is not told of again where it stays so', async () => {
    platform.faults.push(...Array.from({ length: 30 }, () => 'refused' as const));
    for (let day = 1; day <= 20; day += 1) {
      clock.now = due + day * 24 * 60 * minute;
      await runDue(dispatcher());
    }
    expect(platform.told.length).toBe(1);
    expect(platform.attempts).toBe(8);
    expect((await track()).nextDueAt).toBeNull();
  });

  test('goes on for good where it heals on the last day on which it is tried', async () => {
    platform.faults.push(...Array.from({ length: mostTries - 1 }, () => 'refused' as const));
    for (let day = 1; day <= mostTries + 2; day += 1) {
      clock.now = due + day * 24 * 60 * minute;
      await runDue(dispatcher());
    }
    expect(platform.messages.length).toBe(3);
    expect((await track()).state).toEqual({ type: 'on' });
  });

  test('stays as a person has set it meanwhile', async () => {
    const stopped = await track();
    await store.saveTrack({ ...stopped, state: { type: 'off' }, nextDueAt: null });
    await runUntil(due + 2 * minute);
    expect((await track()).state).toEqual({ type: 'off' });
  });
});

/** Fails the named calls while `broken` holds them. */
function failing(broken: ReadonlySet<string>): DailyStore {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]): unknown => {
        if (broken.has(String(name))) return Promise.reject(new Error(`${String(name)} failed`));
        return Reflect.apply(method, target, given);
      };
    },
  });
}

describe('a database that fails', () => {
  test('while an outcome is written: it is written as soon as that works, and nothing is sent twice', async () => {
    await add();
    const broken = new Set<string>();
    const one = dispatcher(failing(broken));
    clock.now = due;
    const post = platform.post.bind(platform);
    platform.post = async (delivery) => {
      const outcome = await post(delivery);
      broken.add('savePost');
      return outcome;
    };
    await one.tick();
    await one.settled();
    expect(one.unwritten).toBe(1);
    expect(await states()).toEqual(['sending']);
    clock.now += 10 * minute;
    await runDue(one);
    expect(one.unwritten).toBe(1);
    expect(platform.messages.length).toBe(1);
    broken.clear();
    await runDue(one);
    expect(await states()).toEqual(['sent']);
    expect(platform.messages.length).toBe(1);
    expect(events.filter(({ type }) => type === 'trouble').length).toBeGreaterThan(0);
  });

  test('before sending: nothing is sent until it works again', async () => {
    await add();
    const broken = new Set(['savePost']);
    const one = dispatcher(failing(broken));
    clock.now = due;
    await runDue(one);
    expect(platform.attempts).toBe(0);
    expect(await states()).toEqual(['planned']);
    broken.clear();
    for (; clock.now < due + 5 * minute; clock.now += 10_000) await runDue(one);
    expect(platform.messages.length).toBe(1);
    expect(await states()).toEqual(['sent']);
  });
});

describe('a track that a person switches off or pauses while its post is tried again', () => {
  test.each([{ type: 'off' } as const, { type: 'paused', until: null } as const])(
    '%j: nothing comes any more',
    async (state) => {
      await add();
      platform.faults.push('postponed', 'postponed', 'postponed');
      clock.now = due;
      await runDue(dispatcher());
      await store.saveTrack({ ...(await track()), state, nextDueAt: null });
      await runUntil(due + 60 * minute);
      expect(platform.messages).toEqual([]);
      expect((await ledger())[0]).toMatchObject({
        state: 'missed',
        reason: expect.stringContaining('switched off'),
      });
      expect((await track()).shown).toEqual([]);
    },
  );

  test('a doubtful one is only looked for', async () => {
    await add();
    platform.faults.push('lost-request');
    clock.now = due;
    await runDue(dispatcher());
    await store.saveTrack({ ...(await track()), state: { type: 'off' }, nextDueAt: null });
    await runUntil(due + 60 * minute);
    expect(platform.attempts).toBe(1);
    expect(platform.looks).toBe(1);
    expect((await ledger())[0]).toMatchObject({ state: 'missed' });
  });
});

describe('looks into channels', () => {
  test('become rarer, and hold up no post that is due', async () => {
    platform = new FakePlatform(() => clock.now, { postsPerSecond: 4 });
    for (let channel = 0; channel < 40; channel += 1) await add({ channel: `A${channel}` });
    for (let channel = 0; channel < 10; channel += 1) await add({ channel: `B${channel}`, hour: 10 });
    platform.sightings.push(
      ...Array.from({ length: 100_000 }, () => ({ type: 'later', reason: 'Not now.' }) as const),
    );
    const post = platform.post.bind(platform);
    platform.post = async (delivery) => {
      if (delivery.channel.startsWith('A')) platform.faults.unshift('lost-answer');
      return post(delivery);
    };
    clock.now = due;
    const one = dispatcher();
    for (; clock.now < due + 70 * minute; clock.now += 1000) await runDue(one);
    const times = platform.messages
      .filter(({ channel }) => channel.startsWith('B'))
      .map(({ at }) => at - due - 60 * minute);
    expect(times.length).toBe(10);
    expect(Math.max(...times)).toBeLessThan(10_000);
    expect(platform.looks).toBeLessThan(70 * 60);
  });
});

describe('a row whose work fails', () => {
  test('holds up no other', async () => {
    platform = new FakePlatform(() => clock.now, { postsPerSecond: 4 });
    await add({ channel: 'A' });
    await add({ channel: 'B', minute: 10 });
    platform.faults.push('postponed');
    clock.now = due;
    const unreadable = new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]): unknown =>
          name === 'findTrack' && given[0] === 'test:1/A'
            ? Promise.reject(new Error('unreadable'))
            : Reflect.apply(method, target, given);
      },
    });
    const one = dispatcher(unreadable);
    for (; clock.now < due + 15 * minute; clock.now += 1000) await runDue(one);
    expect(platform.messages.map(({ channel }) => channel)).toEqual(['B']);
  });
});

describe('people', () => {
  test('are told later where it is certain that they could not be reached', async () => {
    await add();
    platform.faults.push('refused');
    platform.tellings.push('failed', 'failed');
    clock.now = due;
    await runUntil(due + 60 * minute);
    expect(platform.told.map(({ person }) => person)).toEqual(['U1']);
    expect((await track()).state).toMatchObject({ type: 'stopped', told: true });
  });

  test('who set a channel anew during an attempt are not overruled by what comes of it', async () => {
    await add();
    clock.now = due;
    const post = platform.post.bind(platform);
    platform.faults.push('refused');
    platform.post = async (delivery) => {
      const outcome = await post(delivery);
      await store.saveTrack({ ...(await track()), setAt: clock.now + 1 });
      return outcome;
    };
    await runDue(dispatcher());
    expect((await track()).state).toEqual({ type: 'on' });
  });
});

describe('a failing platform on which nothing can be made sure of', () => {
  test('costs a few posts, not all that are due', async () => {
    platform = new FakePlatform(() => clock.now, { readable: false, postsPerSecond: 4 });
    for (let channel = 0; channel < 60; channel += 1) await add({ channel: `C${channel}` });
    const post = platform.post.bind(platform);
    platform.post = async (delivery) => {
      if (clock.now < due + 3 * minute) platform.faults.unshift('lost-request');
      return post(delivery);
    };
    clock.now = due;
    await runUntil(due + 60 * minute);
    const { posts } = await store.exportAll();
    const unknown = posts.filter(({ state }) => state === 'unknown').length;
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThanOrEqual(10);
    expect(platform.messages.length).toBe(60 - unknown);
  });
});

describe('a text that the platform refuses', () => {
  test('is passed over, and the channel goes on with another the next day', async () => {
    await add();
    const post = platform.post.bind(platform);
    platform.post = async (delivery) =>
      delivery.answer.title === 'Principle 1'
        ? { type: 'refused', problem: { code: 'form', sentence: 'Not this one.' }, isAboutText: true }
        : post(delivery);
    for (let day = 0; day < 2; day += 1) {
      clock.now = due + day * 24 * 60 * minute;
      await runDue(dispatcher());
    }
    expect(platform.messages.map(({ answer }) => answer.title)).toEqual(['Principle 2']);
    expect((await track()).state).toEqual({ type: 'on' });
    expect((await ledger()).map(({ state }) => state)).toEqual(['sent', 'missed']);
  });
});

describe('a post that may have arrived', () => {
  test('keeps a later refusal from hiding that', async () => {
    await add();
    platform.readable = false;
    platform = new FakePlatform(() => clock.now, { sameKeyMs: 90_000, readable: false });
    platform.faults.push('lost-answer', 'refused');
    clock.now = due;
    await runUntil(due + 5 * minute);
    expect((await ledger())[0]).toMatchObject({ state: 'unknown', wakeAt: null });
    expect((await track()).state.type).toBe('stopped');
    expect((await track()).shown).toEqual([1]);
  });

  test('is sent again under its key only for as long as the platform drops second copies', async () => {
    platform = new FakePlatform(() => clock.now, { sameKeyMs: 90_000, readable: false });
    await add();
    platform.faults.push('lost-request', 'lost-request', 'lost-request', 'lost-request', 'lost-request');
    clock.now = due;
    await runUntil(due + 30 * minute);
    expect(platform.messages).toEqual([]);
    expect((await ledger())[0]).toMatchObject({ state: 'unknown', wakeAt: null });
  });
});
