import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { PostgresConnection } from '../../../src/store/postgres.ts';
import { deferred } from '../../adapters/deferred.ts';
import { sqlStore } from '../../../src/store/sql-store.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres.ts';
import { complaint } from '../../support/store-folder.ts';
import { track } from '../../support/store-samples.ts';
import { describeDailyStore } from './daily-store-suite.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
});

let shared: string | null = null;

describeDailyStore('in PostgreSQL', async () => {
  // One database for all of them, as making one takes far longer than emptying it.
  shared ??= await server.createDatabase();
  const connection = await PostgresConnection.open(shared);
  await connection.run((database) => sql`truncate daily_tracks, daily_posts`.execute(database));
  return sqlStore(connection);
});

test('many that open a new database at once make its tables once', async () => {
  const url = await server.createDatabase();
  const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ type: 'postgres', url })));
  await stores[0]!.saveTrack(track('a'));
  for (const store of stores) {
    expect(await store.findTrack('a')).toEqual(track('a', { version: 1 }));
    await store.close();
    await store.close();
  }
  expect((await complaint(stores[0]!.findTrack('a'))).message).toBe('The database is closed.');
});

test('a newer version of the bot is not meddled with', async () => {
  const url = await server.createDatabase();
  const connection = await PostgresConnection.open(url);
  await connection.run((database) =>
    database.insertInto('daily_migrations').values({ name: '2-new' }).execute(),
  );
  await connection.close();
  const error = await complaint(openStore({ type: 'postgres', url }));
  expect(error.message).toBe('A newer version of the bot has changed the database since.');
});

test('two transactions that stand in each other’s way both get through', async () => {
  const connection = await PostgresConnection.open(await server.createDatabase());
  await connection.run((database) =>
    sql`create table parts (id text primary key, count integer)`.execute(database),
  );
  await connection.run((database) => sql`insert into parts values ('a', 0), ('b', 0)`.execute(database));
  let [waiting, tries] = [2, 0];
  const met = deferred();
  const both = (first: string, second: string): Promise<void> =>
    connection.run((database) =>
      database.transaction().execute(async (transaction) => {
        tries += 1;
        await sql`update parts set count = count + 1 where id = ${first}`.execute(transaction);
        waiting -= 1;
        if (waiting === 0) met.resolve();
        await met.promise;
        await sql`update parts set count = count + 1 where id = ${second}`.execute(transaction);
      }),
    );
  await Promise.all([both('a', 'b'), both('b', 'a')]);
  expect(tries).toBe(3);
  const { rows } = await connection.run((database) =>
    sql`select id, count from parts order by id`.execute(database),
  );
  expect(rows).toEqual([
    { id: 'a', count: 2 },
    { id: 'b', count: 2 },
  ]);
  await connection.close();
});
