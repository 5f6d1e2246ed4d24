/** The queries for the ledger. */
import type { Database } from './connection.ts';
import type { Post, Track } from './model.ts';
import { postOf, postRow, storablePost } from './rows.ts';
import type { PostRow } from './tables.ts';
import { amendTrack, forEachAccount } from './track-queries.ts';

export async function findPost(database: Database, key: string): Promise<Post | null> {
  const row = await database.selectFrom('daily_posts').selectAll().where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : postOf(row);
}

/** Null where somebody else changed the post since. */
export function savePost(
  database: Database,
  given: Post,
  amend?: (track: Track) => Track,
): Promise<Post | null> {
  const { revision, ...post } = storablePost(given);
  const saved = { ...post, revision: revision + 1 };
  const replace = async (within: Database): Promise<Post | null> => {
    const { numUpdatedRows } = await within
      .updateTable('daily_posts')
      .set(postRow(saved))
      .where('key', '=', saved.key)
      .where('revision', '=', revision)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? saved : null;
  };
  if (amend === undefined) return replace(database);
  return database.transaction().execute(async (transaction) => {
    const replaced = await replace(transaction);
    if (replaced !== null) await amendTrack(transaction, replaced.track, amend);
    return replaced;
  });
}

const wake = (row: PostRow): number => row.wake_at ?? 0;

export async function wakefulPosts(
  database: Database,
  accounts: readonly string[],
  now: number,
  limit: number,
): Promise<readonly Post[]> {
  const rows = await forEachAccount(accounts, (account) =>
    database
      .selectFrom('daily_posts')
      .selectAll()
      .where('account', '=', account)
      .where('wake_at', '<=', Math.floor(now))
      .orderBy('wake_at')
      .orderBy('key')
      .limit(limit)
      .execute(),
  );
  return rows
    .toSorted((one, other) => wake(one) - wake(other))
    .slice(0, limit)
    .map(postOf);
}

export async function recentPosts(
  database: Database,
  track: string,
  limit: number,
): Promise<readonly Post[]> {
  const rows = await database
    .selectFrom('daily_posts')
    .selectAll()
    .where('track', '=', track)
    .orderBy('date', 'desc')
    .limit(limit)
    .execute();
  return rows.map(postOf);
}
