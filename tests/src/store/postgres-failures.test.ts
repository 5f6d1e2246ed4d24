/** What happens when something is wrong with a PostgreSQL server, or on the way to it. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BotError } from '../../../src/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import { PostgresConnection } from '../../../src/store/postgres.ts';
import { explainPostgres, speakingOf } from '../../../src/store/postgres-errors.ts';
import { sqlStore } from '../../../src/store/sql-store.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres.ts';
import { complaint } from '../../support/store-folder.ts';
import { account, dayNumber, noon, post, track } from '../../support/store-samples.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
});

/** Changes the address of a new database. */
async function address(change: (url: URL) => void): Promise<string> {
  const url = new URL(await server.createDatabase());
  change(url);
  return url.href;
}

const secret = 'hunter2!ä&';

const everything = (error: BotError): string => inspect(error, { depth: 9, showHidden: true });

describe('an address', () => {
  test.each([
    ['a wrong password', 'refuses the user or the password', (url: URL) => (url.password = secret)],
    ['an unknown user', 'refuses the user or the password', (url: URL) => (url.username = 'stranger')],
    ['an unknown database', 'does not exist', (url: URL) => (url.pathname = '/nowhere')],
    ['encryption that the server has not', 'encryption', (url: URL) => (url.search = '?sslmode=verify-full')],
    ['no password', 'asks for a password', (url: URL) => (url.password = '')],
  ])('with %s is explained', async (_, words, change) => {
    const url = await address(change);
    const error = await complaint(openStore({ type: 'postgres', url }));
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^The PostgreSQL database \w+ at 127\.0\.0\.1:\d+ /);
    expect(error.advice).toContain('DATABASE_URL');
  });

  test('where nobody listens is explained, and its password never shown', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const free = listener.address();
    listener.close();
    await once(listener, 'close');
    if (free === null || typeof free === 'string') throw new Error('There is no port.');
    const url = `postgres://bot:${encodeURIComponent(secret)}@127.0.0.1:${free.port}/bot`;
    const error = await complaint(openStore({ type: 'postgres', url }));
    expect(error.message).toBe(
      `The PostgreSQL database bot at 127.0.0.1:${free.port} cannot be reached (ECONNREFUSED).`,
    );
    expect(everything(error)).not.toContain('hunter2');
  });

  test('that is none is explained without showing it', async () => {
    const error = await complaint(
      openStore({ type: 'postgres', url: `postgres://bot:${secret}@[::nonsense/bot` }),
    );
    expect(everything(error)).not.toContain('hunter2');
  });

  test('of something else than PostgreSQL is explained', async () => {
    const other = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('220 mail.example.org ESMTP\r\n');
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    if (taken === null || typeof taken === 'string') throw new Error('There is no port.');
    const url = `postgres://bot:${encodeURIComponent(secret)}@127.0.0.1:${taken.port}/bot`;
    const error = await complaint(openStore({ type: 'postgres', url }));
    expect(error.message).toContain('cannot be reached');
    other.close();
  });
});

test('no secret gets out, however it is written', () => {
  const url = `postgres://bot:${encodeURIComponent(secret)}@db.example.org/bot?password=other-secret`;
  const leaky = new Error(`at ${url} with ${secret}, ${encodeURIComponent(secret)} and other-secret`);
  const error = explainPostgres(speakingOf(url), Object.assign(leaky, { input: url, code: 'EWEIRD' }));
  expect(everything(error)).not.toMatch(/hunter2|other-secret/);
  expect(error.message).toContain('bot at db.example.org');
});

test.each([
  ['28000', 'no pg_hba.conf entry for host "10.0.0.9", no encryption', 'wants the connection encrypted'],
  ['53100', 'could not extend file', 'disk of the server is full'],
  ['53300', 'sorry, too many clients already', 'takes no more connections'],
  ['25006', 'cannot execute UPDATE in a read-only transaction', 'cannot be written to'],
  ['42501', 'permission denied for schema public', 'does not let'],
  ['57014', 'canceling statement due to statement timeout', 'does not answer in time'],
  ['57P03', 'the database system is starting up', 'cannot be reached'],
  ['XX000', 'out of luck', 'refuses a request (XX000)'],
])('what the server says with %s is put into a sentence', (code, message, words) => {
  const said = Object.assign(new Error(message), { severity: 'ERROR', code });
  expect(explainPostgres(speakingOf('postgres://h/d'), said).message).toContain(words);
});

describe('a server that goes', () => {
  test.each([
    ['is shut down', () => server.halt()],
    ['crashes', () => server.kill()],
  ])('and %s is used again without a new start once it is back', async (_, end) => {
    const url = await server.createDatabase();
    const store = await openStore({ type: 'postgres', url });
    await store.saveTrack(track('a'));
    await Promise.all(Array.from({ length: 9 }, () => store.findTrack('a')));
    await end();
    for (let turn = 0; turn < 7; turn += 1) {
      const error = await complaint(store.saveTrack(track('b')));
      expect(error.message).toContain('cannot be reached');
      expect(everything(error)).not.toMatch(/p%ss|p%25ss/);
    }
    await server.restart();
    expect(await store.findTrack('a')).toEqual(track('a', { version: 1 }));
    expect(await store.saveTrack(track('b'))).not.toBeNull();
    await store.close();
  });

  test('in the middle of the work leaves whole claims or none, and the process alive', async () => {
    const store = await openStore({ type: 'postgres', url: await server.createDatabase() });
    let [stopped, failures] = [false, 0];
    const acknowledged: string[] = [];
    const worker = async (name: string): Promise<void> => {
      for (let number = 0; !stopped; number += 1) {
        const id = `${name}-${number}`;
        const posts = Array.from({ length: 5 }, (_, day) => post(id, dayNumber(day)));
        try {
          await store.claim([{ track: track(id), posts }]);
          acknowledged.push(id);
        } catch {
          failures += 1;
          stopped = true;
        }
      }
    };
    const work = Promise.all(['p', 'q', 'r', 's'].map(worker));
    while (acknowledged.length < 40) await store.dueTracks([account], noon, 1);
    await server.kill();
    await work;
    expect(failures).toBeGreaterThan(0);
    await server.restart();
    const { tracks, posts } = await store.exportAll();
    expect(tracks.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    expect(posts).toHaveLength(tracks.length * 5);
    await store.close();
  });

  test('without a word is given up on, and the connections to it as well', async () => {
    const url = await server.createDatabase();
    const connection = await PostgresConnection.open(url, { connectMs: 500, statementMs: 400, readMs: 500 });
    const store = sqlStore(connection);
    await store.saveTrack(track('a'));
    server.freeze();
    try {
      for (let turn = 0; turn < 3; turn += 1) {
        expect((await complaint(store.saveTrack(track('b')))).message).toContain('cannot be reached');
      }
    } finally {
      server.thaw();
    }
    expect(await store.findTrack('a')).toEqual(track('a', { version: 1 }));
    await store.close();
  });

  test('and takes only the connections with it is not noticed', async () => {
    const store = await openStore({ type: 'postgres', url: await server.createDatabase() });
    await Promise.all(Array.from({ length: 5 }, () => store.findTrack('a')));
    await server.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'paris-call-bot'`,
    );
    // A connection may learn of it only when it is used.
    await Promise.allSettled(Array.from({ length: 5 }, () => store.findTrack('a')));
    expect(await store.saveTrack(track('a'))).not.toBeNull();
    await store.close();
  });
});
