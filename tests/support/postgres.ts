/** A PostgreSQL server for tests: one for each file that needs it, and a database of its own for each test. */
export { startPostgres, type PostgresServer } from '../../scripts/postgres-server.ts';
