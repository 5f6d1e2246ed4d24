/** What the queries need of a database, whichever it is. */
import type { Kysely } from 'kysely';
import { BotError } from '../errors.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

export interface Connection {
  /**
   * Runs the queries of `work`, which may be run a second time where the database asks for that. Rejects with a
   * BotError (storage) where the database fails, and with whatever else `work` throws.
   */
  run<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Waits for what is under way. Never rejects. */
  close(): Promise<void>;
}

export const databaseClosed = (): BotError =>
  new BotError('storage', 'The database is closed.', 'Start the bot again.');
