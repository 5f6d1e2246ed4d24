/** Opens one SQLite file, with its tables up to date. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { Kysely, sql } from 'kysely';
import type { Database } from './connection.ts';
import { migrate } from './migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { checkWritable, explainSqlite, isBusy } from './sqlite-errors.ts';
import type { Tables } from './tables.ts';

/** Waiting for a lock holds up the whole process; only at its start does nobody mind. */
const waits = { openingMs: 5000, runningMs: 1000 } as const;

/** Others that open the file at the same time are through with it after that many turns. */
const mostTurns = 20;

/** Which file is at `path`, whatever it is called; null where there is none. */
export function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/** Readers then never wait for writers. SQLite does not wait itself where somebody else is about to do the same. */
function writeAhead(database: DatabaseSyncInstance, turns = mostTurns): void {
  try {
    database.exec('pragma journal_mode = wal');
  } catch (error) {
    if (turns === 0 || !isBusy(error)) throw error;
    database.exec('begin immediate; rollback');
    writeAhead(database, turns - 1);
  }
}

/** Here, gone, or another one in its place. */
export type Whereabouts = 'here' | 'gone' | 'replaced';

export class SqliteFile {
  readonly database: Database;
  readonly #path: string;
  readonly #identity: string | null;
  readonly #log: string | null;

  private constructor(path: string, database: Database) {
    this.database = database;
    this.#path = path;
    this.#identity = identityOf(path);
    this.#log = identityOf(`${path}-wal`);
  }

  /** Makes the folder and the file where they are missing. Rejects with a BotError (storage). */
  static async open(path: string): Promise<SqliteFile> {
    const explain = (error: unknown): Error => explainSqlite(path, error);
    let raw: DatabaseSyncInstance | null = null;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      raw = new DatabaseSync(path, { timeout: waits.openingMs });
      checkWritable(path);
      writeAhead(raw);
      // What was committed outlives a power cut as well: a claim that is forgotten would be a second post.
      raw.exec('pragma synchronous = full');
      const database = new Kysely<Tables>({ dialect: sqliteDialect({ database: raw, explain }) });
      await database.transaction().execute(migrate);
      raw.exec(`pragma busy_timeout = ${waits.runningMs}`);
      return new SqliteFile(path, database);
    } catch (error) {
      raw?.close();
      throw explain(error);
    }
  }

  /** Whether this very file is at its path. Throws what the file system throws. */
  whereabouts(): Whereabouts {
    const identity = identityOf(this.#path);
    if (identity === null) return 'gone';
    return identity === this.#identity ? 'here' : 'replaced';
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.database.connection().execute(async (database) => {
      if (this.#logIsHere()) await sql`pragma wal_checkpoint(truncate)`.execute(database);
    });
    // The log of a file that was replaced would be taken for that of the new one, and spoil it.
    if (this.#logIsHere() && this.whereabouts() === 'replaced') {
      for (const ending of ['-wal', '-shm']) rmSync(`${this.#path}${ending}`, { force: true });
    }
    await this.database.destroy();
  }

  /**
   * Whether it is time to write what stands in the log into the file, for copying it. A file that is gone may be back
   * later, with its log; another one in its place has a log of its own where somebody has brought it along.
   */
  #logIsHere(): boolean {
    return this.whereabouts() !== 'gone' && identityOf(`${this.#path}-wal`) === this.#log;
  }
}
