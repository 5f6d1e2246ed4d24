/** Replaces many tracks in one statement, which costs a server no more than one of them would. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import type { Track } from './model.ts';
import { storableTrack, trackRow } from './rows.ts';

/**
 * Replaces each track if nobody changed it since, and returns the ids of those that it replaced. Every one must have been
 * stored before, and none may be given twice.
 */
export async function replaceTracks(
  database: Database,
  tracks: readonly Track[],
): Promise<ReadonlySet<string>> {
  if (tracks.length === 0) return new Set();
  const rows = tracks.map(storableTrack).map((track) => trackRow({ ...track, version: track.version + 1 }));
  const replaced = await database
    .insertInto('daily_tracks')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((columns) => ({
          account: columns.ref('excluded.account'),
          space: columns.ref('excluded.space'),
          channel: columns.ref('excluded.channel'),
          hour: columns.ref('excluded.hour'),
          minute: columns.ref('excluded.minute'),
          zone: columns.ref('excluded.zone'),
          days: columns.ref('excluded.days'),
          sequence: columns.ref('excluded.sequence'),
          seed: columns.ref('excluded.seed'),
          state: columns.ref('excluded.state'),
          paused_until: columns.ref('excluded.paused_until'),
          problem_code: columns.ref('excluded.problem_code'),
          problem_sentence: columns.ref('excluded.problem_sentence'),
          stopped_since: columns.ref('excluded.stopped_since'),
          tries: columns.ref('excluded.tries'),
          told: columns.ref('excluded.told'),
          set_by_id: columns.ref('excluded.set_by_id'),
          set_by_name: columns.ref('excluded.set_by_name'),
          set_at: columns.ref('excluded.set_at'),
          next_due_at: columns.ref('excluded.next_due_at'),
          last_date: columns.ref('excluded.last_date'),
          cycle: columns.ref('excluded.cycle'),
          shown: columns.ref('excluded.shown'),
          last_shown: columns.ref('excluded.last_shown'),
          version: columns.ref('excluded.version'),
        }))
        .where(({ eb }) => eb('daily_tracks.version', '=', sql<number>`excluded.version - 1`)),
    )
    .returning('id')
    .execute();
  return new Set(replaced.map(({ id }) => id));
}
