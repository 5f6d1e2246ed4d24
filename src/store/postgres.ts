/** A PostgreSQL server as the store's database, for several machines. */
import { Kysely, sql } from 'kysely';
import { Pool, types } from 'pg';
import { databaseClosed, type Connection, type Database } from './connection.ts';
import { migrate } from './migrations.ts';
import { poolDialect } from './postgres-dialect.ts';
import { asksForRetry, explainPostgres, speakingOf } from './postgres-errors.ts';
import type { Tables } from './tables.ts';

/** In milliseconds. The server ends a statement by itself; the read limit is for one that is gone without a word. */
const usualLimits = { connectMs: 5000, statementMs: 10_000, readMs: 12_000 };

const mostConnections = 5;

/** Any number that no other program takes for its own locks. */
const migrationLock = 7_267_042_118;

const bigintType: number = types.builtins.INT8;

function createPool(url: string, limits: typeof usualLimits): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'paris-call-bot',
    max: mostConnections,
    connectionTimeoutMillis: limits.connectMs,
    statement_timeout: limits.statementMs,
    query_timeout: limits.readMs,
    // A machine that vanishes in the middle must not keep its locks until the network gives it up.
    idle_in_transaction_session_timeout: limits.statementMs,
    keepAlive: true,
    types: {
      // Instants and counts are far below what a number can hold.
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === bigintType && format !== 'binary' ? Number : types.getTypeParser(type, format),
    },
  });
  // Whoever uses a connection that ended is told; one that nobody uses must not end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export class PostgresConnection implements Connection {
  readonly #database: Database;
  #closed = false;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** Rejects with a BotError (storage) that names host and database, never the password. */
  static async open(url: string, limits = usualLimits): Promise<PostgresConnection> {
    const speaking = speakingOf(url);
    const explain = (error: unknown): Error => explainPostgres(speaking, error);
    const database = new Kysely<Tables>({ dialect: poolDialect(createPool(url, limits), explain) });
    try {
      await database.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
        await migrate(transaction);
      });
      return new PostgresConnection(database);
    } catch (error) {
      await database.destroy();
      throw error;
    }
  }

  async run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    if (this.#closed) throw databaseClosed();
    try {
      return await work(this.#database);
    } catch (error) {
      if (!asksForRetry(error)) throw error;
      return work(this.#database);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    try {
      await this.#database.destroy();
    } catch {
      // It is over in either case.
    }
  }
}
