import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { recentPosts, wakefulPosts } from '../../../src/store/post-queries.ts';
import { sqliteDialect } from '../../../src/store/sqlite-dialect.ts';
import type { Database } from '../../../src/store/connection.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { countTracks, dueTracks, untoldTracks } from '../../../src/store/track-queries.ts';
import { storeFolder } from '../../support/store-folder.ts';
import { account, noon, track } from '../../support/store-samples.ts';
import { describeDailyStore } from './daily-store-suite.ts';

const { directory, path } = storeFolder();
const open = (file: string) => openStore({ type: 'sqlite', path: file });

describeDailyStore('in SQLite', () => open(path()));

test('a file is made with its folder, and keeps what it was given', async () => {
  const file = join(directory, 'a', 'new', 'folder', 'bot.sqlite');
  const store = await open(file);
  await store.saveTrack(track('a'));
  await store.close();
  expect(statSync(join(directory, 'a', 'new', 'folder')).mode & 0o777).toBe(0o700);
  // All of it is in the one file then.
  copyFileSync(file, `${file}.copy`);
  const again = await open(`${file}.copy`);
  expect(await again.findTrack('a')).toEqual(track('a', { version: 1 }));
  await again.close();
});

test('nothing is asked of it once it is closed', async () => {
  const store = await open(path());
  await store.close();
  await store.close();
  await expect(store.findTrack('a')).rejects.toMatchObject({ place: 'storage' });
});

/** How SQLite goes about the queries of `ask`. */
async function plansOf(ask: (database: Database) => Promise<unknown>): Promise<readonly string[]> {
  const file = path();
  await (await open(file)).close();
  const raw = new DatabaseSync(file);
  const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
  const database = new Kysely<Tables>({
    dialect: sqliteDialect({ database: raw, explain: (error) => new Error(String(error)) }),
    log: ({ query: { sql, parameters } }) => {
      asked.push({ sql, parameters });
    },
  });
  await ask(database);
  const plans = asked.map(({ sql, parameters }) =>
    (raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[])
      .map(({ detail }) => detail)
      .join('; '),
  );
  await database.destroy();
  return plans;
}

const two = [account, 'discord:1'];

test.each([
  [
    'due tracks',
    'daily_tracks_due (account=? AND next_due_at<?)',
    (database: Database) => dueTracks(database, two, noon, 9),
  ],
  [
    'untold tracks',
    'daily_tracks_state (account=? AND state=? AND told=?)',
    (database: Database) => untoldTracks(database, two, 9),
  ],
  ['counts', 'daily_tracks_state (account=?)', (database: Database) => countTracks(database, two)],
  [
    'wakeful posts',
    'daily_posts_wakeful (account=? AND wake_at<?)',
    (database: Database) => wakefulPosts(database, two, noon, 9),
  ],
  [
    'recent posts',
    'sqlite_autoindex_daily_posts_2 (track=?)',
    (database: Database) => recentPosts(database, 'a', 9),
  ],
])('%s are found by an index, in their order, however long the tables are', async (_, index, ask) => {
  const plans = await plansOf(ask);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) {
    expect(plan).toMatch(/^SEARCH daily_\w+ USING (?:COVERING )?INDEX [^;]+$/);
    expect(plan).toContain(index);
  }
});
