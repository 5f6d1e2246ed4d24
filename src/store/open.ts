/** Opens the database that keeps the daily posts. The packages for it are loaded only then. */
import type { DailyStore } from './port.ts';

export type StoreLocation =
  | { readonly type: 'sqlite'; readonly path: string }
  | { readonly type: 'postgres'; readonly url: string };

/**
 * Connects, and brings the tables up to date. A SQLite file and its folder are made where they are missing. Rejects with
 * a BotError (storage) that names the file or the server.
 */
export async function openStore(location: StoreLocation): Promise<DailyStore> {
  const { sqlStore } = await import('./sql-store.ts');
  switch (location.type) {
    case 'sqlite': {
      const { SqliteConnection } = await import('./sqlite.ts');
      return sqlStore(await SqliteConnection.open(location.path));
    }
    case 'postgres': {
      const { PostgresConnection } = await import('./postgres.ts');
      return sqlStore(await PostgresConnection.open(location.url));
    }
  }
}
