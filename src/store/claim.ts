/** Claims: changed tracks together with their new rows of the ledger, many in one transaction. */
import type { Database } from './connection.ts';
import type { Post } from './model.ts';
import type { Claim } from './port.ts';
import { postRow, storablePost } from './rows.ts';
import { replaceTracks } from './replace-tracks.ts';
import { saveTrack } from './track-queries.ts';

/** A statement takes no more than 32,766 values in SQLite and 65,535 in PostgreSQL. */
export const rowsPerInsert = 500;

export function* inChunks<Row>(rows: readonly Row[], size: number): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/** The tracks are taken in one order everywhere, so that no two processes wait for each other. */
const byTrack = (one: Claim, other: Claim): number =>
  one.track.id < other.track.id ? -1 : Number(one.track.id > other.track.id);

/** Inserts what the ledger does not have yet. Returns the keys that it inserted for each track. */
async function insertPosts(
  database: Database,
  posts: readonly Post[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = posts.map(storablePost).map((post) => postRow({ ...post, revision: post.revision + 1 }));
  const inserted = new Map<string, Set<string>>();
  for (const chunk of inChunks(rows, rowsPerInsert)) {
    const added = await database
      .insertInto('daily_posts')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .returning(['track', 'key'])
      .execute();
    for (const { track, key } of added) {
      inserted.set(track, (inserted.get(track) ?? new Set()).add(key));
    }
  }
  return inserted;
}

/** Those claims whose tracks nobody changed since; the first where two are for one track. */
async function saveClaimed(database: Database, claims: readonly Claim[]): Promise<ReadonlySet<Claim>> {
  const saved = new Set<Claim>();
  const known = claims.filter(({ track }) => track.version > 0);
  const firsts = known.filter(({ track }, index) => known[index - 1]?.track.id !== track.id);
  for (const chunk of inChunks(firsts, rowsPerInsert)) {
    const ids = await replaceTracks(
      database,
      chunk.map(({ track }) => track),
    );
    for (const wanted of chunk) if (ids.has(wanted.track.id)) saved.add(wanted);
  }
  for (const wanted of claims) {
    if (wanted.track.version > 0) continue;
    if ((await saveTrack(database, wanted.track)) !== null) saved.add(wanted);
  }
  return saved;
}

async function claimWithin(database: Database, claims: readonly Claim[]): Promise<readonly boolean[]> {
  const saved = await saveClaimed(database, claims.toSorted(byTrack));
  const inserted = await insertPosts(
    database,
    [...saved].flatMap(({ posts }) => posts),
  );
  const keysOf = ({ track }: Claim): ReadonlySet<string> => inserted.get(track.id) ?? new Set();
  const isDone = (wanted: Claim): boolean => saved.has(wanted) && keysOf(wanted).size === wanted.posts.length;
  // Of a claim of which the ledger had a part already, nothing new stays in it.
  const halves = [...saved].filter((wanted) => !isDone(wanted)).flatMap((wanted) => [...keysOf(wanted)]);
  for (const keys of inChunks(halves, rowsPerInsert)) {
    await database.deleteFrom('daily_posts').where('key', 'in', keys).execute();
  }
  return claims.map(isDone);
}

/** Says for each claim whether it was done, in the order given. Their posts are of their tracks. */
export async function claim(database: Database, claims: readonly Claim[]): Promise<readonly boolean[]> {
  if (claims.length === 0) return [];
  return database.transaction().execute((transaction) => claimWithin(transaction, claims));
}
