/** Brings the tables of a database up to date, one step after another. Steps are added, never changed. */
import { sql, type Transaction } from 'kysely';
import { BotError } from '../errors.ts';
import type { Tables } from './tables.ts';

/** The indexes find what is due, what waits and what nobody was told of without reading the rest. */
const dailyPosts = [
  sql`create table daily_tracks (
    id text not null primary key,
    account text not null,
    space text not null,
    channel text not null,
    hour integer not null,
    minute integer not null,
    zone text not null,
    days text not null,
    sequence text not null,
    seed text not null,
    state text not null,
    paused_until text,
    problem_code text,
    problem_sentence text,
    stopped_since bigint,
    tries integer,
    told integer,
    set_by_id text not null,
    set_by_name text not null,
    set_at bigint not null,
    next_due_at bigint,
    last_date text,
    cycle integer not null,
    shown text not null,
    last_shown integer,
    version integer not null
  )`,
  sql`create index daily_tracks_due on daily_tracks (account, next_due_at, id) where next_due_at is not null`,
  sql`create index daily_tracks_state on daily_tracks (account, state, told, id)`,
  sql`create table daily_posts (
    key text not null primary key,
    track text not null,
    account text not null,
    space text not null,
    channel text not null,
    date text not null,
    first_date text not null,
    scheduled_at bigint not null,
    expires_at bigint not null,
    principle integer,
    cycle integer not null,
    state text not null,
    reason text,
    message text,
    attempts integer not null,
    begun_at bigint,
    wake_at bigint,
    revision integer not null,
    unique (track, date)
  )`,
  sql`create index daily_posts_wakeful on daily_posts (account, wake_at, key) where wake_at is not null`,
];

const migrations = new Map([['1-daily-posts', dailyPosts]]);

/**
 * Takes every step that was not taken yet. The caller holds a lock, so that no two processes do it at once. Rejects
 * with a BotError (storage) where a newer version of the bot has been here.
 */
export async function migrate(database: Transaction<Tables>): Promise<void> {
  await sql`create table if not exists daily_migrations (name text not null primary key)`.execute(database);
  const taken = await database.selectFrom('daily_migrations').select('name').execute();
  const done = new Set(taken.map(({ name }) => name));
  if ([...done].some((name) => !migrations.has(name))) {
    throw new BotError(
      'storage',
      'A newer version of the bot has changed the database since.',
      'Start that version, or restore a copy of the database from before.',
    );
  }
  for (const [name, statements] of migrations) {
    if (done.has(name)) continue;
    for (const statement of statements) await statement.execute(database);
    await database.insertInto('daily_migrations').values({ name }).execute();
  }
}
