/** Years in minutes: every time zone with its clock changes, restarts, outages, and processes that die at any step. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dispatcher } from '../../../src/daily/dispatcher.ts';
import { countDays } from '../../../src/daily/schedule.ts';
import { localDate } from '../../../src/daily/wall-clock.ts';
import type { Post } from '../../../src/store/model.ts';
import type { DailyStore } from '../../../src/store/port.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';
import { FakePlatform, type Fault } from '../../fakes/fake-platform.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { dispatcherOf, goOn, runDue, type Clock } from '../../support/daily-run.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('every time zone that Node knows, 400 days, a restart every hour', () => {
  // From before the clocks go back in the north to after they have gone forward and back again.
  const start = Date.parse('2026-10-01T00:20:00Z');
  const end = start + 400 * day;
  const zones = Intl.supportedValuesOf('timeZone');

  /** The first hour and minute that a clock change leaves out in the zone, if one does. */
  function gapIn(zone: string): { hour: number; minute: number } | null {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    const minuteOfDay = (instant: number): number => {
      const [hours = 0, minutes = 0] = format.format(instant).split(':').map(Number);
      return hours * 60 + minutes;
    };
    for (let instant = start - (start % hour); instant < end; instant += hour / 2) {
      // A day on which no clock changes can be passed over as a whole.
      while (instant < end && minuteOfDay(instant - 60_000) === minuteOfDay(instant - 60_000 + day))
        instant += day;
      const before = minuteOfDay(instant - 60_000);
      const skipped = (minuteOfDay(instant) - before + 1440) % 1440;
      if (skipped > 1 && skipped < 180) {
        const inside = (before + 1 + Math.floor(skipped / 2)) % 1440;
        return { hour: Math.floor(inside / 60), minute: inside % 60 };
      }
    }
    return null;
  }

  const times = zones.map(
    (zone, index) => gapIn(zone) ?? { hour: (index * 7) % 24, minute: (index * 13) % 60 },
  );

  test('brings one post for each local day, none twice, none missed', async () => {
    expect(zones.filter((zone) => gapIn(zone) !== null).length).toBeGreaterThan(100);
    const clock: Clock = { now: start };
    const platform = new FakePlatform(() => clock.now);
    const store = new MemoryStore();
    const tracks = zones.map((zone, index) =>
      sampleTrack(start, { zone, channel: `C${index}`, ...times[index], sequence: 'shuffled', seed: zone }),
    );
    for (const track of tracks) await store.saveTrack(track);
    for (; clock.now < end; clock.now += hour)
      await runDue(dispatcherOf({ store, posters: [platform], clock }));

    const shown = new Map<string, { readonly at: number; readonly title: string }[]>();
    for (const { channel, at, answer } of platform.messages)
      shown.set(channel, [...(shown.get(channel) ?? []), { at, title: answer.title }]);
    const last = clock.now - hour;
    for (const { channel, schedule, nextDueAt } of tracks) {
      const posts = shown.get(channel) ?? [];
      const first = localDate(nextDueAt ?? NaN, schedule.zone);
      const where = `${schedule.zone} ${schedule.hour}:${schedule.minute}`;
      const ledger = await store.recentPosts(`test:1/${channel}`, 1000);
      const days = ledger.map((post) => post.date).toReversed();
      expect([where, new Set(days).size]).toEqual([where, days.length]);
      expect([where, days.length]).toEqual([where, posts.length]);
      expect([where, days[0]]).toEqual([where, first]);
      expect([where, countDays('every-day', first, days.at(-1) ?? '')]).toEqual([where, days.length]);
      expect([where, (days.at(-1) ?? '') >= localDate(last - day, schedule.zone)]).toEqual([where, true]);
      expect(ledger.every(({ state, date, firstDate }) => state === 'sent' && date === firstDate)).toBe(true);
      // None again before all nine were shown.
      for (let index = 0; index + 9 <= posts.length; index += 9)
        expect(new Set(posts.slice(index, index + 9).map(({ title }) => title)).size).toBe(9);
    }
  }, 240_000);
});

const steps = ['claim', 'savePost', 'saveTrack'] as const;

/** What may happen at a storage call: nothing, or the process dies before or after it, or the database fails. */
type Break = 'none' | 'dies-before' | 'dies-after' | 'fails-before' | 'fails-after';

/** The store of one process: it meets the breaks in order, and is dead after the first death. */
function breaking(store: DailyStore, breaks: Break[]): DailyStore {
  const never = new Promise<never>(() => undefined);
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        const next = steps.some((step) => step === name) ? (breaks.shift() ?? 'none') : 'none';
        if (next === 'dies-before') return never;
        if (next === 'fails-before') throw new Error('the database is gone');
        const result: unknown = await Reflect.apply(method, target, given);
        if (next === 'dies-after') return never;
        if (next === 'fails-after') throw new Error('the database is gone');
        return result;
      };
    },
  });
}

interface World {
  readonly sameKeyMs: number;
  readonly readable: boolean;
  readonly faults: readonly Fault[];
  readonly processes: readonly { readonly breaks: readonly Break[]; readonly livesMs: number }[];
}

const anyFault = (faults: readonly Fault[]): fc.Arbitrary<Fault> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<Fault>('none') },
    { weight: 3, arbitrary: fc.constantFrom(...faults) },
  );

const breaks: readonly Break[] = ['dies-before', 'dies-after', 'fails-before', 'fails-after'];
const anyBreak = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Break>('none') },
  { weight: 1, arbitrary: fc.constantFrom(...breaks) },
);

const worlds = (
  rules: Pick<World, 'sameKeyMs' | 'readable'>,
  faults: readonly Fault[],
): fc.Arbitrary<World> =>
  fc.record({
    sameKeyMs: fc.constant(rules.sameKeyMs),
    readable: fc.constant(rules.readable),
    faults: fc.array(anyFault(faults), { maxLength: 30 }),
    processes: fc.array(
      fc.record({
        breaks: fc.array(anyBreak, { maxLength: 12 }),
        livesMs: fc.integer({ min: 5_000, max: 40 * 60_000 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  });

interface Past {
  readonly platform: FakePlatform;
  readonly posts: readonly Post[];
}

/** Three channels over five days: two processes at a time, each dying when its life is over, then one that stays. */
async function live({ sameKeyMs, readable, faults, processes }: World): Promise<Past> {
  const start = Date.parse('2027-03-25T00:00:00Z');
  const clock: Clock = { now: start };
  const platform = new FakePlatform(() => clock.now, { sameKeyMs, readable });
  platform.faults.push(...faults);
  const store = new MemoryStore();
  for (const [index, zone] of ['Europe/Paris', 'Asia/Tokyo', 'America/New_York'].entries())
    await store.saveTrack(sampleTrack(start, { zone, channel: `C${index}`, hour: 2, minute: 30 }));
  const begin = (list: readonly Break[]): Dispatcher =>
    dispatcherOf({ store: breaking(store, [...list]), posters: [platform], clock });
  const queue = [...processes];
  const running: { dispatcher: Dispatcher; until: number; busy: boolean }[] = [];
  for (; clock.now < start + 5 * day; clock.now += 20_000) {
    while (running.length < 2) {
      const next = queue.shift();
      running.push({
        dispatcher: begin(next?.breaks ?? []),
        until: next === undefined ? Infinity : clock.now + next.livesMs,
        busy: false,
      });
    }
    for (const process of running) {
      // A dead process ticks no more; one whose tick hangs is as good as dead.
      if (process.busy) continue;
      process.busy = true;
      void process.dispatcher
        .tick()
        .catch(() => undefined)
        .then(() => (process.busy = false));
    }
    await goOn();
    for (const [index, process] of running.entries())
      if (process.until <= clock.now) running.splice(index, 1);
    // Most of the time nothing happens.
    const due = await store.dueTracks(['test:1'], clock.now + 20_000, 1);
    const woken = await store.wakefulPosts(['test:1'], clock.now + 20_000, 1);
    if (due.length === 0 && woken.length === 0 && queue.length === 0) clock.now += 10 * 60_000;
  }
  const { posts } = await store.exportAll();
  return { platform, posts };
}

function expectNoneTwice({ platform, posts }: Past): void {
  const keys = platform.messages.map(({ channel, key }) => `${channel} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const post of posts) {
    const isThere = platform.messages.some(({ key }) => key === post.key);
    if (post.state === 'sent') expect([post, isThere]).toEqual([post, true]);
    if (post.state === 'missed') expect([post, isThere]).toEqual([post, false]);
  }
}

const allFaults: readonly Fault[] = [
  'lost-answer',
  'lost-request',
  'postponed',
  'rate-limited',
  'dies-before',
  'dies-after',
];

describe('processes that die, and answers that are lost, at any step', () => {
  const runs = { numRuns: 100 };

  test.each([
    { where: 'where the platform drops second copies', sameKeyMs: 90_000 },
    { where: 'where it does not, but may be read', sameKeyMs: 0 },
  ])(
    '$where: no post twice, none lost',
    async ({ sameKeyMs }) => {
      await fc.assert(
        fc.asyncProperty(worlds({ sameKeyMs, readable: true }, allFaults), async (world) => {
          const past = await live(world);
          expectNoneTwice(past);
          for (const post of past.posts) expect([post, post.state]).toEqual([post, 'sent']);
          expect(past.posts.length).toBe(15);
        }),
        runs,
      );
    },
    240_000,
  );

  test('where it does not and may not be read: no post twice, and every doubtful one is told', async () => {
    await fc.assert(
      fc.asyncProperty(worlds({ sameKeyMs: 0, readable: false }, allFaults), async (world) => {
        const past = await live(world);
        expectNoneTwice(past);
        for (const post of past.posts) {
          const isThere = past.platform.messages.some(({ key }) => key === post.key);
          expect(['sent', 'unknown']).toContain(post.state);
          if (post.state === 'unknown') expect(post.reason).not.toBeNull();
          if (!isThere) expect([post, post.state]).toEqual([post, 'unknown']);
        }
        expect(past.posts.length).toBe(15);
      }),
      runs,
    );
  }, 240_000);
});
