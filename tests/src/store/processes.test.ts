/** Several processes at one database, and processes that may not do everything. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStore, type StoreLocation } from '../../../src/store/open.ts';
import { startPostgres } from '../../support/postgres.ts';
import { storeFolder } from '../../support/store-folder.ts';
import { track } from '../../support/store-samples.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const child = join(root, 'tests', 'support', 'store-child.mjs');
const { directory, path } = storeFolder();

/** Root may do everything, so what may not be done is tried by nobody. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Not so where the checkout lies in a folder that only root enters. */
const canTry =
  spawnSync(process.execPath, ['-e', `fs.accessSync(${JSON.stringify(child)})`], {
    ...unprivileged,
    cwd: '/',
  }).status === 0;

interface Result {
  readonly won?: readonly string[];
  readonly place?: string;
  readonly message?: string;
}

beforeAll(() => {
  spawnSync(process.execPath, [`${root}/scripts/ensure-built.mjs`]);
}, 60_000);

/** Runs several children that begin at the same moment. */
async function race(
  location: StoreLocation,
  count: number,
  ids: readonly string[],
): Promise<readonly Result[]> {
  const tracks = ids.map((id) => track(id));
  const given = [child, JSON.stringify(location), JSON.stringify({ tracks, waits: true })];
  const children: readonly ChildProcess[] = Array.from({ length: count }, () =>
    spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  await Promise.all(children.map(({ stdout }) => once(stdout!, 'data')));
  const outputs = children.map(({ stdout }) => text(stdout!));
  for (const { stdin } of children) stdin!.write('go\n');
  return (await Promise.all(outputs)).map((output) => JSON.parse(output) as Result);
}

async function raceIsWonOnce(location: StoreLocation): Promise<void> {
  const ids = Array.from({ length: 25 }, (_, number) => `t${number}`);
  const results = await race(location, 4, ids);
  expect(results.filter(({ won }) => won === undefined)).toEqual([]);
  expect(results.flatMap(({ won = [] }) => won).toSorted()).toEqual(ids.toSorted());
  const store = await openStore(location);
  expect((await store.exportAll()).posts).toHaveLength(ids.length);
  await store.close();
}

describe('four processes at once', () => {
  test.each([1, 2])(
    'make one new SQLite file, and win each claim once',
    async () => {
      await raceIsWonOnce({ type: 'sqlite', path: path() });
    },
    40_000,
  );

  test('make the tables of one new PostgreSQL database, and win each claim once', async () => {
    const server = await startPostgres();
    try {
      await raceIsWonOnce({ type: 'postgres', url: await server.createDatabase() });
    } finally {
      await server.stop();
    }
  }, 40_000);
});

function attempt(file: string): Result {
  const location: StoreLocation = { type: 'sqlite', path: file };
  const { stdout } = spawnSync(process.execPath, [child, JSON.stringify(location)], {
    ...unprivileged,
    cwd: '/',
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Result;
}

/** A folder of whoever tries. */
function folder(name: string): string {
  const made = join(directory, name);
  chmodSync(directory, 0o755);
  mkdirSync(made);
  if (unprivileged.uid !== undefined) chownSync(made, unprivileged.uid, unprivileged.gid);
  return made;
}

describe.runIf(canTry)('a process that may not', () => {
  test('write to the folder says so', () => {
    const made = folder('closed');
    chmodSync(made, 0o555);
    const file = join(made, 'bot.sqlite');
    expect(attempt(file)).toMatchObject({
      place: 'storage',
      message: `The database file ${file} cannot be opened, because its folder cannot be written to.`,
    });
  });

  test('make the folder says so', () => {
    const made = folder('closed-too');
    chmodSync(made, 0o555);
    const file = join(made, 'deeper', 'bot.sqlite');
    expect(attempt(file)).toMatchObject({
      place: 'storage',
      message: `The database file ${file} cannot be used (EACCES).`,
    });
  });

  test('write to the file says so', async () => {
    const made = folder('open');
    const file = join(made, 'bot.sqlite');
    await (await openStore({ type: 'sqlite', path: file })).close();
    chmodSync(file, 0o444);
    expect(attempt(file)).toMatchObject({
      place: 'storage',
      message: `The database file ${file} cannot be written to.`,
    });
  });

  test('read the file says so', () => {
    const made = folder('secret');
    const file = join(made, 'bot.sqlite');
    writeFileSync(file, '', { mode: 0o000 });
    expect(attempt(file)).toMatchObject({
      place: 'storage',
      message: `The database file ${file} cannot be opened.`,
    });
  });
});
