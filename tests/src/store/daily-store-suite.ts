/** What every implementation of the storage port must do. */
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Track } from '../../../src/store/model.ts';
import type { Claim, DailyStore } from '../../../src/store/port.ts';
import {
  account,
  anyPost,
  anyTrack,
  dayNumber,
  noon,
  post,
  stopped,
  told,
  track,
} from '../../support/store-samples.ts';
import { describeClaims } from './claim-suite.ts';

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const keys = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);

const ledger: readonly Claim[] = [
  {
    track: track('a'),
    posts: [
      post('a', '2027-03-01', { wakeAt: noon + 1 }),
      post('a', '2027-03-03', { wakeAt: noon }),
      post('a', '2027-03-02', { wakeAt: noon - 9 }),
      post('a', '2027-02-28'),
    ],
  },
  {
    track: track('b', { account: 'discord:1' }),
    posts: [post('b', '2027-03-02', { wakeAt: noon - 3, account: 'discord:1' })],
  },
];

const stop = (before: Track): Track => ({ ...before, state: stopped, nextDueAt: null });
const addOne = (before: Track): Track => ({ ...before, cycle: before.cycle + 1 });
const fail = (): never => {
  throw new TypeError('a mistake');
};

const wakefulOf =
  (store: DailyStore) =>
  async (accounts: readonly string[], limit: number): Promise<readonly string[]> =>
    keys(await store.wakefulPosts(accounts, noon, limit));

/** `open` gives an empty store each time; the suite closes it. */
export function describeDailyStore(name: string, open: () => Promise<DailyStore>): void {
  let store: DailyStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  const save = async (...tracks: readonly Track[]): Promise<void> => {
    for (const one of tracks) expect(await store.saveTrack(one)).not.toBeNull();
  };

  describe(`${name}: tracks`, () => {
    test('are found as they were saved', async () => {
      expect(await store.findTrack('a')).toBeNull();
      const saved = await store.saveTrack(track('a'));
      expect(saved).toEqual({ ...track('a'), version: 1 });
      expect(await store.findTrack('a')).toEqual(saved);
      expect(await store.findTrack('b')).toBeNull();
    });

    test('of any content come back as they were', async () => {
      let number = 0;
      await fc.assert(
        fc.asyncProperty(anyTrack('x'), async (any) => {
          number += 1;
          const id = `track ${number}`;
          await save({ ...any, id });
          expect(await store.findTrack(id)).toEqual({ ...any, id, version: 1 });
        }),
        { numRuns: 60 },
      );
    });

    test('are changed only by whoever saw the latest version', async () => {
      await save(track('a'));
      const changed = await store.saveTrack(track('a', { version: 1, cycle: 2 }));
      expect(changed).toEqual(track('a', { version: 2, cycle: 2 }));
      expect(await store.saveTrack(track('a', { version: 1, cycle: 3 }))).toBeNull();
      expect(await store.saveTrack(track('a', { version: 0, cycle: 3 }))).toBeNull();
      expect(await store.saveTrack(track('b', { version: 1 }))).toBeNull();
      expect(await store.findTrack('a')).toEqual(changed);
      expect(await store.findTrack('b')).toBeNull();
    });

    test('saved by many at once are saved by one', async () => {
      const saves = await Promise.all(
        Array.from({ length: 12 }, (_, cycle) => store.saveTrack(track('a', { cycle }))),
      );
      expect(saves.filter((saved) => saved !== null)).toHaveLength(1);
      expect(await store.findTrack('a')).toEqual(saves.find((saved) => saved !== null));
    });

    test('are due up to now, the longest due first, and no more than wanted', async () => {
      await save(
        track('later', { nextDueAt: noon + 1 }),
        track('now', { nextDueAt: noon }),
        track('never', { nextDueAt: null }),
        track('long', { nextDueAt: noon - 5 }),
        track('elsewhere', { nextDueAt: noon - 3, account: 'discord:1' }),
        track('strange', { nextDueAt: noon - 9, account: 'slack:T2' }),
      );
      expect(ids(await store.dueTracks([account], noon, 10))).toEqual(['long', 'now']);
      expect(ids(await store.dueTracks([account], noon + 0.5, 10))).toEqual(['long', 'now']);
      expect(ids(await store.dueTracks([account, 'discord:1'], noon, 10))).toEqual([
        'long',
        'elsewhere',
        'now',
      ]);
      expect(ids(await store.dueTracks([account, 'discord:1', account], noon, 2))).toEqual([
        'long',
        'elsewhere',
      ]);
      expect(await store.dueTracks([account], noon - 6, 10)).toEqual([]);
      expect(await store.dueTracks([], noon, 10)).toEqual([]);
      expect(await store.dueTracks([account], noon, 0)).toEqual([]);
    });

    test('that are stopped are untold until somebody was told', async () => {
      await save(
        track('on'),
        track('untold', { state: stopped }),
        track('told', { state: told }),
        track('elsewhere', { state: stopped, account: 'slack:T2' }),
      );
      const untold = await store.untoldTracks([account], 10);
      expect(untold).toEqual([track('untold', { state: stopped, version: 1 })]);
      expect(ids(await store.untoldTracks([account, 'slack:T2'], 10)).toSorted()).toEqual([
        'elsewhere',
        'untold',
      ]);
      expect(await store.untoldTracks([account, 'slack:T2'], 1)).toHaveLength(1);
      expect(await store.untoldTracks([], 10)).toEqual([]);
    });

    test('are counted', async () => {
      const paused = { type: 'paused', until: null } as const;
      await save(
        track('a'),
        track('b'),
        track('c', { account: 'slack:T2' }),
        track('d', { state: paused }),
        track('e', { state: stopped }),
        track('f', { state: { type: 'off' } }),
        track('g', { account: 'slack:T3' }),
      );
      expect(await store.countTracks([account])).toEqual({ on: 2, paused: 2, stopped: 1 });
      expect(await store.countTracks([account, 'slack:T2'])).toEqual({ on: 3, paused: 2, stopped: 1 });
      expect(await store.countTracks([])).toEqual({ on: 0, paused: 0, stopped: 0 });
    });
  });

  describeClaims(name, () => store);

  describe(`${name}: posts`, () => {
    test('of any content come back as they were', async () => {
      let [number, version] = [0, 0];
      await fc.assert(
        fc.asyncProperty(anyPost('a', 'x', '2027-01-01'), async (any) => {
          number += 1;
          const wanted = { ...any, key: `key ${number}`, date: dayNumber(number) };
          expect(await store.claim([{ track: track('a', { version }), posts: [wanted] }])).toEqual([true]);
          version += 1;
          expect(await store.findPost(wanted.key)).toEqual({ ...wanted, revision: 1 });
        }),
        { numRuns: 60 },
      );
    });

    test('wake up when it is time, the oldest first, and no more than wanted', async () => {
      await store.claim(ledger);
      const wakeful = wakefulOf(store);
      expect(await wakeful([account], 10)).toEqual(['a-2027-03-02', 'a-2027-03-03']);
      expect(await wakeful([account, 'discord:1'], 2)).toEqual(['a-2027-03-02', 'b-2027-03-02']);
      expect(await wakeful(['slack:T2'], 10)).toEqual([]);
      expect(await wakeful([], 10)).toEqual([]);
    });

    test('of a track are told from the latest day on', async () => {
      await store.claim(ledger);
      expect(keys(await store.recentPosts('a', 3))).toEqual(['a-2027-03-03', 'a-2027-03-02', 'a-2027-03-01']);
      expect(keys(await store.recentPosts('a', 10))).toHaveLength(4);
      expect(await store.recentPosts('c', 10)).toEqual([]);
    });

    test('are replaced only by whoever saw the latest revision', async () => {
      await store.claim(ledger);
      const key = 'a-2027-03-03';
      const sent = post('a', '2027-03-03', { state: 'sent', message: '17.4', attempts: 1, revision: 1 });
      const saved = await store.savePost(sent);
      expect(saved).toEqual({ ...sent, revision: 2 });
      expect(await store.savePost({ ...sent, state: 'unknown' })).toBeNull();
      expect(await store.savePost({ ...sent, state: 'unknown', revision: 0 })).toBeNull();
      expect(await store.savePost({ ...sent, key: 'none' })).toBeNull();
      expect(await store.findPost(key)).toEqual(saved);
      expect(keys(await store.wakefulPosts([account], noon, 10))).toEqual(['a-2027-03-02']);
      expect(await store.findPost('none')).toBeNull();
    });

    test('change their track with them, whatever its version is by then', async () => {
      await store.claim(ledger);
      await store.saveTrack(track('a', { version: 1, cycle: 7 }));
      const unknown = post('a', '2027-03-03', { state: 'unknown', revision: 1 });
      expect(await store.savePost(unknown, stop)).toEqual({ ...unknown, revision: 2 });
      const amended = track('a', { cycle: 7, state: stopped, nextDueAt: null, version: 3 });
      expect(await store.findTrack('a')).toEqual(amended);
      // Whoever comes too late changes neither.
      expect(await store.savePost(unknown, (before) => ({ ...before, cycle: 99 }))).toBeNull();
      expect(await store.findTrack('a')).toEqual(amended);
    });

    test('are left alone where the change of their track fails', async () => {
      await store.claim(ledger);
      const wanted = post('a', '2027-03-03', { state: 'sent', revision: 1 });
      await expect(store.savePost(wanted, fail)).rejects.toThrow('a mistake');
      expect(await store.findPost(wanted.key)).toEqual(
        post('a', '2027-03-03', { wakeAt: noon, revision: 1 }),
      );
      expect(await store.findTrack('a')).toEqual(track('a', { version: 1 }));
      expect(await store.savePost(wanted)).not.toBeNull();
    });

    test('that many change at once lose no change of their track', async () => {
      const posts = Array.from({ length: 10 }, (_, number) => post('a', dayNumber(number)));
      await store.claim([{ track: track('a', { cycle: 0 }), posts }]);
      const saves = await Promise.all(posts.map((one) => store.savePost({ ...one, revision: 1 }, addOne)));
      expect(saves.every((saved) => saved !== null)).toBe(true);
      expect(await store.findTrack('a')).toEqual(track('a', { cycle: 10, version: 11 }));
    });
  });

  describe(`${name}: everything`, () => {
    test('goes out and into an empty one, unchanged', async () => {
      const posts = Array.from({ length: 1203 }, (_, number) =>
        post('b', dayNumber(number), { revision: 5 }),
      );
      const contents = { tracks: [track('a', { version: 4 }), track('b', { version: 9 })], posts };
      expect(await store.exportAll()).toEqual({ tracks: [], posts: [] });
      await store.importAll(contents);
      expect(await store.exportAll()).toEqual(contents);
      expect(await store.findTrack('b')).toEqual(track('b', { version: 9 }));
      expect(keys(await store.recentPosts('b', 1))).toEqual([posts.at(-1)?.key]);
    });

    test('is not mixed with what is there', async () => {
      await save(track('a'));
      const contents = { tracks: [track('b', { version: 1 })], posts: [] };
      await expect(store.importAll(contents)).rejects.toMatchObject({ name: 'BotError', place: 'storage' });
      expect(await store.findTrack('b')).toBeNull();
    });

    test('is refused as a whole where something is in it twice', async () => {
      const twice = [
        post('a', '2027-03-01'),
        post('a', '2027-03-02'),
        post('a', '2027-03-01', { key: 'other' }),
      ];
      const contents = { tracks: [track('a', { version: 1 })], posts: twice };
      await expect(store.importAll(contents)).rejects.toMatchObject({ name: 'BotError', place: 'storage' });
      expect(await store.exportAll()).toEqual({ tracks: [], posts: [] });
    });
  });
}
