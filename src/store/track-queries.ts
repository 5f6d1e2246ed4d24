/** The queries for tracks. */
import type { Database } from './connection.ts';
import type { Track } from './model.ts';
import type { TrackCounts } from './port.ts';
import { storableTrack, trackOf, trackRow } from './rows.ts';
import type { TrackRow } from './tables.ts';

/**
 * Asks for each account by itself, so that an index gives the rows in their order and no more of them than wanted;
 * with all accounts in one query all their rows would be read and sorted.
 */
export async function forEachAccount<Row>(
  accounts: readonly string[],
  read: (account: string) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const account of new Set(accounts)) rows.push(...(await read(account)));
  return rows;
}

export async function findTrack(database: Database, id: string): Promise<Track | null> {
  const row = await database.selectFrom('daily_tracks').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : trackOf(row);
}

/** Inserts a track that was never stored, or changes one that nobody changed since. Null where it did not come to that. */
export async function saveTrack(database: Database, given: Track): Promise<Track | null> {
  const { version, ...track } = storableTrack(given);
  const saved = { ...track, version: version + 1 };
  const row = trackRow(saved);
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('daily_tracks')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n ? saved : null;
  }
  const { numUpdatedRows } = await database
    .updateTable('daily_tracks')
    .set(row)
    .where('id', '=', saved.id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n ? saved : null;
}

/** Changes a track, whatever its version is. Only in a transaction: nobody else changes it before that ends. */
export async function amendTrack(
  database: Database,
  id: string,
  amend: (track: Track) => Track,
): Promise<void> {
  // The change of the version is what locks the row, in every database.
  const row = await database
    .updateTable('daily_tracks')
    .set((column) => ({ version: column('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return;
  const amended = storableTrack({ ...amend(trackOf(row)), id, version: row.version });
  await database.updateTable('daily_tracks').set(trackRow(amended)).where('id', '=', id).execute();
}

const due = (row: TrackRow): number => row.next_due_at ?? 0;

export async function dueTracks(
  database: Database,
  accounts: readonly string[],
  now: number,
  limit: number,
): Promise<readonly Track[]> {
  const rows = await forEachAccount(accounts, (account) =>
    database
      .selectFrom('daily_tracks')
      .selectAll()
      .where('account', '=', account)
      .where('next_due_at', '<=', Math.floor(now))
      .orderBy('next_due_at')
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  return rows
    .toSorted((one, other) => due(one) - due(other))
    .slice(0, limit)
    .map(trackOf);
}

export async function untoldTracks(
  database: Database,
  accounts: readonly string[],
  limit: number,
): Promise<readonly Track[]> {
  const rows = await forEachAccount(accounts, (account) =>
    database
      .selectFrom('daily_tracks')
      .selectAll()
      .where('account', '=', account)
      .where('state', '=', 'stopped')
      .where('told', '=', 0)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  return rows.slice(0, limit).map(trackOf);
}

export async function countTracks(database: Database, accounts: readonly string[]): Promise<TrackCounts> {
  const rows = await forEachAccount(accounts, (account) =>
    database
      .selectFrom('daily_tracks')
      .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
      .where('account', '=', account)
      .groupBy('state')
      .execute(),
  );
  const count = (state: string): number =>
    rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0);
  return { on: count('on'), paused: count('paused') + count('stopped'), stopped: count('stopped') };
}
