/** Kysely on the SQLite of @photostructure/sqlite. */
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  type SqliteDatabase,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';

/** Far more than there are different ones, but those with lists of any length must not pile up for ever. */
const mostStatements = 200;

/** Hands what the driver throws to `explain`, and throws what that returns. */
export interface Explained {
  readonly database: DatabaseSyncInstance;
  readonly explain: (error: unknown) => Error;
}

function attempt<Result>(explain: (error: unknown) => Error, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw explain(error);
  }
}

function prepare({ database, explain }: Explained, sql: string): SqliteStatement {
  const statement = attempt(explain, () => database.prepare(sql));
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => attempt(explain, () => statement.all(...parameters)),
    run: (parameters) => attempt(explain, () => statement.run(...parameters)),
    iterate: (parameters) => attempt(explain, () => statement.iterate(...parameters)),
  };
}

/** The database as Kysely knows it; statements are kept, as preparing one takes longer than running it. */
function withKeptStatements(explained: Explained): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      explained.database.close();
    },
    prepare: (sql) => {
      const statement = kept.get(sql) ?? prepare(explained, sql);
      if (kept.size >= mostStatements) kept.clear();
      kept.set(sql, statement);
      return statement;
    },
  };
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSyncInstance;

  constructor(explained: Explained) {
    super({ database: withKeptStatements(explained) });
    this.#database = explained.database;
  }

  /** Takes the lock for writing at once: one that is asked for later can be refused without waiting. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings = {},
  ): Promise<void> {
    const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** After a full disk, for one, SQLite has rolled back by itself. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

export function sqliteDialect(explained: Explained): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver(explained),
    createIntrospector: (database: Kysely<unknown>) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
