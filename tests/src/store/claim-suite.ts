/** What claims must do in every implementation of the storage port. */
import { describe, expect, test } from 'vitest';
import type { DailyStore } from '../../../src/store/port.ts';
import { dayNumber, noon, post, track } from '../../support/store-samples.ts';

export function describeClaims(name: string, current: () => DailyStore): void {
  describe(`${name}: claims`, () => {
    test('save the track and the posts together', async () => {
      const store = current();
      await store.saveTrack(track('a'));
      const posts = [post('a', '2027-03-08', { state: 'missed' }), post('a', '2027-03-09')];
      const moved = track('a', { version: 1, nextDueAt: noon + 5, lastDate: '2027-03-09' });
      expect(await store.claim([{ track: moved, posts }])).toEqual([true]);
      expect(await store.findTrack('a')).toEqual({ ...moved, version: 2 });
      expect(await store.exportAll()).toMatchObject({ posts: posts.map((one) => ({ ...one, revision: 1 })) });
    });

    test('of none and without posts are claims as well', async () => {
      const store = current();
      expect(await store.claim([])).toEqual([]);
      expect(await store.claim([{ track: track('a'), posts: [] }])).toEqual([true]);
      expect(await store.claim([{ track: track('a'), posts: [] }])).toEqual([false]);
    });

    test('do nothing where somebody else changed the track, and hinder no other', async () => {
      const store = current();
      const wanted = ['d', 'a', 'c', 'b'].map((id) => ({
        track: track(id, { version: 1 }),
        posts: [post(id, '2027-03-09')],
      }));
      for (const { track: one } of wanted) await store.saveTrack({ ...one, version: 0 });
      await store.saveTrack(track('c', { version: 1, cycle: 44 }));
      expect(await store.claim(wanted)).toEqual([true, true, false, true]);
      expect(await store.findPost('c-2027-03-09')).toBeNull();
      expect(await store.findTrack('c')).toEqual(track('c', { version: 2, cycle: 44 }));
      expect(await store.findPost('b-2027-03-09')).not.toBeNull();
    });

    test('leave the ledger as it is where it has the day or the key, and save the track', async () => {
      const store = current();
      const first = post('a', '2027-03-08', { state: 'sent' });
      await store.claim([{ track: track('a'), posts: [first] }]);
      await store.saveTrack(track('b'));
      const again = [post('a', '2027-03-08', { key: 'another' }), post('a', '2027-03-09')];
      const sameKey = [post('b', '2027-03-07'), post('b', '2027-03-09', { key: first.key })];
      const answers = await store.claim([
        { track: track('b', { version: 1, nextDueAt: null }), posts: sameKey },
        { track: track('a', { version: 1, nextDueAt: null }), posts: again },
        { track: track('c'), posts: [post('c', '2027-03-09')] },
      ]);
      expect(answers).toEqual([false, false, true]);
      expect(await store.exportAll()).toEqual({
        tracks: [
          track('a', { version: 2, nextDueAt: null }),
          track('b', { version: 2, nextDueAt: null }),
          track('c', { version: 1 }),
        ],
        posts: [{ ...first, revision: 1 }, post('c', '2027-03-09', { revision: 1 })],
      });
    });

    test('with a post twice are not done', async () => {
      const store = current();
      const twice = [post('a', '2027-03-09'), post('a', '2027-03-09')];
      expect(await store.claim([{ track: track('a'), posts: twice }])).toEqual([false]);
      expect(await store.exportAll()).toMatchObject({ tracks: [{ id: 'a' }], posts: [] });
    });

    test('of one track by many at once are won by one', async () => {
      const store = current();
      await store.saveTrack(track('a'));
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, number) =>
          store.claim([
            {
              track: track('a', { version: 1, cycle: number }),
              posts: [post('a', '2027-03-09', { attempts: number })],
            },
          ]),
        ),
      );
      const winners = answers.flatMap(([won], number) => (won === true ? [number] : []));
      expect(winners).toHaveLength(1);
      const { tracks, posts } = await store.exportAll();
      expect(tracks).toEqual([track('a', { version: 2, cycle: winners[0]! })]);
      expect(posts).toEqual([post('a', '2027-03-09', { attempts: winners[0]!, revision: 1 })]);
    });

    test('in overlapping batches of any order are each won once', async () => {
      const store = current();
      const names = Array.from({ length: 30 }, (_, number) => `t${number}`);
      for (const id of names) await store.saveTrack(track(id));
      const batches = Array.from({ length: 6 }, (_, shift) => {
        const turned = [...names.slice(shift * 5), ...names.slice(0, shift * 5)];
        return shift % 2 === 0 ? turned : turned.toReversed();
      });
      const answers = await Promise.all(
        batches.map((batch) =>
          store.claim(
            batch.map((id) => ({ track: track(id, { version: 1 }), posts: [post(id, dayNumber(0))] })),
          ),
        ),
      );
      const won = batches.flatMap((batch, turn) =>
        batch.filter((_, place) => answers[turn]?.[place] === true),
      );
      expect(won.toSorted()).toEqual(names.toSorted());
      expect((await store.exportAll()).posts).toHaveLength(30);
    });
  });
}
