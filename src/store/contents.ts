/** All that is in a database, for moving it to another one. */
import { BotError } from '../errors.ts';
import { inChunks, rowsPerInsert } from './claim.ts';
import type { Database } from './connection.ts';
import type { Post } from './model.ts';
import type { Contents } from './port.ts';
import { postOf, postRow, storablePost, storableTrack, trackOf, trackRow } from './rows.ts';

const rowsPerRead = 5000;

const byName =
  <Row>(name: (row: Row) => string) =>
  (one: Row, other: Row): number =>
    name(one) < name(other) ? -1 : Number(name(one) > name(other));

async function readPosts(database: Database): Promise<readonly Post[]> {
  const posts: Post[] = [];
  let after = '';
  for (;;) {
    const rows = await database
      .selectFrom('daily_posts')
      .selectAll()
      .where('key', '>', after)
      .orderBy('key')
      .limit(rowsPerRead)
      .execute();
    posts.push(...rows.map(postOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerRead) return posts;
    after = last.key;
  }
}

/** As it stood at one moment, in an order that is the same for every database. */
export function exportAll(database: Database): Promise<Contents> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const tracks = await transaction.selectFrom('daily_tracks').selectAll().execute();
      const posts = await readPosts(transaction);
      return {
        tracks: tracks.map(trackOf).toSorted(byName(({ id }) => id)),
        posts: posts.toSorted(byName(({ key }) => key)),
      };
    });
}

async function isEmpty(database: Database): Promise<boolean> {
  const track = await database.selectFrom('daily_tracks').select('id').limit(1).executeTakeFirst();
  const post = await database.selectFrom('daily_posts').select('key').limit(1).executeTakeFirst();
  return track === undefined && post === undefined;
}

/** Stores all or nothing, as it is. Rejects with a BotError (storage) where the database is not empty. */
export function importAll(database: Database, { tracks, posts }: Contents): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    if (!(await isEmpty(transaction))) {
      throw new BotError(
        'storage',
        'The database is not empty, and nothing was imported.',
        'Import into a new one: set DATABASE_FILE or DATABASE_URL to it.',
      );
    }
    for (const chunk of inChunks(tracks, rowsPerInsert)) {
      const rows = chunk.map((track) => trackRow(storableTrack(track)));
      await transaction.insertInto('daily_tracks').values(rows).execute();
    }
    for (const chunk of inChunks(posts, rowsPerInsert)) {
      const rows = chunk.map((post) => postRow(storablePost(post)));
      await transaction.insertInto('daily_posts').values(rows).execute();
    }
  });
}
