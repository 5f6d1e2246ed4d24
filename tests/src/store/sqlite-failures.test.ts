/** What happens when something is wrong with a SQLite file. */
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { sqlStore } from '../../../src/store/sql-store.ts';
import { SqliteConnection } from '../../../src/store/sqlite.ts';
import { complaint, storeFolder } from '../../support/store-folder.ts';
import { account, dayNumber, noon, post, track } from '../../support/store-samples.ts';

const { directory, path } = storeFolder();
const open = (file: string) => openStore({ type: 'sqlite', path: file });

/** Changes a file behind the back of the bot. */
function tamper(file: string, statement: string): void {
  const database = new DatabaseSync(file);
  database.exec(statement);
  database.close();
}

describe('a path that is no database', () => {
  test('a folder', async () => {
    const error = await complaint(open(directory));
    expect(error.message).toBe(`The database file ${directory} is a folder.`);
    expect(error.advice).toContain('DATABASE_FILE');
  });

  test('below a file', async () => {
    const file = path();
    writeFileSync(file, '');
    const error = await complaint(open(join(file, 'bot.sqlite')));
    expect(error.message).toContain(join(file, 'bot.sqlite'));
  });

  test('another file stays as it is', async () => {
    const file = path();
    writeFileSync(file, 'shopping list\n'.repeat(500));
    const error = await complaint(open(file));
    expect(error.message).toBe(`The database file ${file} is not a database.`);
    expect(error.advice).toContain('copy');
    expect(readFileSync(file, 'utf8')).toBe('shopping list\n'.repeat(500));
  });
});

/** Its tables are readable, what is in them is not. */
async function damaged(): Promise<string> {
  const file = path();
  const store = await open(file);
  const posts = Array.from({ length: 3000 }, (_, number) => post('a', dayNumber(number)));
  await store.importAll({ tracks: [track('a', { version: 1 })], posts });
  await store.close();
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size - 40_960, 0xa5), 0, size - 40_960, 40_960);
  closeSync(handle);
  return file;
}

describe('a damaged file', () => {
  test('is reported, and not made anew', async () => {
    const file = await damaged();
    const before = readFileSync(file);
    const store = await open(file);
    const error = await complaint(store.exportAll());
    expect(error.message).toBe(`The database file ${file} is damaged.`);
    expect(error.advice).toContain('import an export');
    await complaint(store.claim([{ track: track('b'), posts: [post('b', dayNumber(1))] }]));
    await store.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('with a damaged beginning does not open', async () => {
    const file = await damaged();
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(3900, 0xa5), 0, 3900, 100);
    closeSync(handle);
    expect((await complaint(open(file))).message).toBe(`The database file ${file} is damaged.`);
  });
});

test('a newer version of the bot is not meddled with', async () => {
  const file = path();
  await (await open(file)).close();
  tamper(file, `insert into daily_migrations values ('2-something-new')`);
  const error = await complaint(open(file));
  expect(error.message).toBe('A newer version of the bot has changed the database since.');
});

test('rows that are none of ours are refused', async () => {
  const file = path();
  const store = await open(file);
  await store.saveTrack(track('a'));
  await store.saveTrack(track('b'));
  tamper(file, `update daily_tracks set state = 'frozen' where id = 'a'`);
  const error = await complaint(store.findTrack('a'));
  expect(error.message).toMatch(/^The database holds a track a that .* does not understand \(state\.type: /);
  tamper(file, `update daily_tracks set state = 'stopped' where id = 'a'`);
  await complaint(store.dueTracks([account], noon, 10));
  expect(await store.findTrack('b')).not.toBeNull();
  await store.close();
});

test('what cannot be stored is refused or put right', async () => {
  const store = await open(path());
  await complaint(store.saveTrack(track('a', { setAt: 0.5 })));
  await complaint(store.claim([{ track: track('a'), posts: [post('a', 'tomorrow')] }]));
  expect(await store.findTrack('a')).toBeNull();
  const setBy = { id: 'U1', name: 'A\0d\uD800a' };
  const saved = await store.saveTrack(track('a', { setBy }));
  expect(saved?.setBy).toEqual({ id: 'U1', name: 'Ad\u{FFFD}a' });
  expect(await store.findTrack('a')).toEqual(saved);
  await store.close();
});

test('a full disk rejects what is new, loses nothing, and is no more trouble once there is room', async () => {
  const file = path();
  const connection = await SqliteConnection.open(file);
  const store = sqlStore(connection);
  await store.claim([{ track: track('a'), posts: [post('a', dayNumber(0))] }]);
  await connection.run(async (database) => sql`pragma max_page_count = 12`.execute(database));
  const posts = Array.from({ length: 400 }, (_, number) => post('a', dayNumber(number + 1)));
  const filling = [{ track: track('a', { version: 1 }), posts }];
  const error = await complaint(store.claim(filling));
  expect(error.message).toBe(`The disk is full: ${file} cannot grow.`);
  expect(await store.exportAll()).toEqual({
    tracks: [track('a', { version: 1 })],
    posts: [post('a', dayNumber(0), { revision: 1 })],
  });
  await connection.run(async (database) => sql`pragma max_page_count = 4294967294`.execute(database));
  expect(await store.claim(filling)).toEqual([true]);
  await store.close();
});

test('a file that somebody else holds locked is reported, and used again afterwards', async () => {
  const file = path();
  const store = await open(file);
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  const error = await complaint(store.saveTrack(track('a')));
  expect(error.message).toBe(`The database file ${file} is locked by another program.`);
  expect(await store.findTrack('a')).toBeNull();
  other.exec('rollback');
  expect(await store.saveTrack(track('a'))).not.toBeNull();
  other.close();
  await store.close();
});

test('a folder in the way of the log is reported', async () => {
  const file = path();
  mkdirSync(`${file}-wal`);
  expect((await complaint(open(file))).message).toContain(file);
});
