/** A SQLite file that is moved, deleted or replaced while it is in use. */
import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { complaint, storeFolder } from '../../support/store-folder.ts';
import { account, dayNumber, noon, post, track } from '../../support/store-samples.ts';

const { path } = storeFolder();
const open = (file: string) => openStore({ type: 'sqlite', path: file });

const check = (file: string): unknown => {
  const database = new DatabaseSync(file);
  const found = database.prepare('pragma integrity_check').get() as { integrity_check: string };
  database.close();
  return found.integrity_check;
};

test('one that was moved away is not written to; back in its place, it is used again', async () => {
  const file = path();
  const store = await open(file);
  await store.saveTrack(track('a'));
  renameSync(file, `${file}.away`);
  const asked = [
    store.saveTrack(track('b')),
    store.claim([{ track: track('b'), posts: [] }]),
    store.savePost(post('a', dayNumber(0), { revision: 1 })),
    store.dueTracks([account], noon, 10),
  ];
  for (const work of asked) {
    const error = await complaint(work);
    expect(error.message).toBe(`The database file ${file} is gone.`);
  }
  expect(existsSync(file)).toBe(false);
  renameSync(`${file}.away`, file);
  expect(await store.findTrack('a')).toEqual(track('a', { version: 1 }));
  expect(await store.saveTrack(track('b'))).not.toBeNull();
  await store.close();
  expect(check(file)).toBe('ok');
});

test('one that was deleted is not made anew before the next start', async () => {
  const file = path();
  const store = await open(file);
  await store.saveTrack(track('a'));
  rmSync(file);
  await complaint(store.saveTrack(track('b')));
  await store.close();
  expect(existsSync(file)).toBe(false);
  const next = await open(file);
  expect(await next.exportAll()).toEqual({ tracks: [], posts: [] });
  await next.close();
  expect(check(file)).toBe('ok');
});

test('another one in its place is used, and neither is spoilt', async () => {
  const [file, other] = [path(), path()];
  const prepared = await open(other);
  const posts = Array.from({ length: 900 }, (_, number) => post('other', dayNumber(number)));
  await prepared.importAll({ tracks: [track('other', { version: 1 })], posts });
  await prepared.close();

  const store = await open(file);
  for (let number = 0; number < 60; number += 1) await store.saveTrack(track(`t${number}`));
  renameSync(file, `${file}.away`);
  copyFileSync(other, file);
  // Many at once, to see that it is opened once.
  const found = await Promise.all(Array.from({ length: 9 }, () => store.findTrack('other')));
  expect(found.filter((one) => one !== null)).toHaveLength(9);
  expect(await store.findTrack('t1')).toBeNull();
  expect((await store.exportAll()).posts).toEqual(posts);
  expect(await store.saveTrack(track('new'))).not.toBeNull();
  await store.close();
  expect([check(file), check(`${file}.away`)]).toEqual(['ok', 'ok']);

  const old = await open(`${file}.away`);
  expect((await old.exportAll()).tracks).toHaveLength(60);
  await old.close();
  const now = await open(file);
  expect((await now.exportAll()).tracks).toHaveLength(2);
  await now.close();
});

test('something else in its place is refused until the file is back', async () => {
  const file = path();
  const store = await open(file);
  await store.saveTrack(track('a'));
  renameSync(file, `${file}.away`);
  writeFileSync(file, 'no database '.repeat(1000));
  for (const turn of [1, 2]) {
    expect((await complaint(store.saveTrack(track(`${turn}`)))).message).toBe(
      `The database file ${file} is not a database.`,
    );
  }
  rmSync(file);
  expect((await complaint(store.findTrack('a'))).message).toBe(`The database file ${file} is gone.`);
  renameSync(`${file}.away`, file);
  expect(await store.findTrack('a')).toEqual(track('a', { version: 1 }));
  await store.close();
});
