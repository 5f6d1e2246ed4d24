/** Kysely on a pool of PostgreSQL connections, of which none that failed is used again. */
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { endsConnection } from './postgres-errors.ts';

type Explain = (error: unknown) => Error;

class PooledConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #explain: Explain;
  /** What ended it: nothing reaches the server any more, not even the end of a transaction. */
  #failure: Error | null = null;

  constructor(client: PoolClient, explain: Explain) {
    this.#client = client;
    this.#explain = explain;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#failure !== null) throw this.#failure;
    try {
      const result = await this.#client.query<Row & QueryResultRow>(sql, [...parameters]);
      const rows = result.rows;
      return result.command === 'SELECT' || result.rowCount === null
        ? { rows }
        : { rows, numAffectedRows: BigInt(result.rowCount) };
    } catch (error) {
      const explained = this.#explain(error);
      if (endsConnection(error)) this.#failure = explained;
      throw explained;
    }
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncGenerator<never> {
    throw this.#explain(new Error('Streaming is not offered.'));
  }

  release(): void {
    this.#client.release(this.#failure !== null);
  }
}

class PoolDriver implements Driver {
  readonly #pool: Pool;
  readonly #explain: Explain;

  constructor(pool: Pool, explain: Explain) {
    this.#pool = pool;
    this.#explain = explain;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<PooledConnection> {
    try {
      return new PooledConnection(await this.#pool.connect(), this.#explain);
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const modes = [
      settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`,
      settings.accessMode === undefined ? '' : ` ${settings.accessMode}`,
    ];
    await connection.executeQuery(CompiledQuery.raw(`start transaction${modes.join('')}`));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  releaseConnection(connection: PooledConnection): Promise<void> {
    connection.release();
    return Promise.resolve();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

/** `explain` turns what the driver throws into what the caller is to see. */
export function poolDialect(pool: Pool, explain: Explain): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PoolDriver(pool, explain),
    createIntrospector: (database: Kysely<unknown>) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
