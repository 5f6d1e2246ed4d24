/** Export and import as people run them, from one kind of database to the other. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataSurroundings } from '../../../adapters/data/command.ts';
import { runExport } from '../../../adapters/data/export.ts';
import { runImport } from '../../../adapters/data/import.ts';
import { openStore, type StoreLocation } from '../../../src/store/open.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres.ts';
import { storeFolder } from '../../support/store-folder.ts';
import { dayNumber, post, stopped, track } from '../../support/store-samples.ts';
import { capture, closingPipe } from '../console/streams.ts';

const { directory, path } = storeFolder();

async function run(
  command: (surroundings: DataSurroundings) => Promise<number>,
  environment: Record<string, string>,
  given: readonly string[],
  more: Partial<DataSurroundings> = {},
) {
  const [output, errors] = [capture(), capture()];
  const status = await command({
    arguments: given,
    environment,
    environmentFile: join(directory, 'no.env'),
    output: output.stream,
    errors: errors.stream,
    now: () => new Date('2027-03-09T12:00:00Z'),
    ...more,
  });
  return { status, output: output.text(), errors: errors.text() };
}

const tracks = [
  track('a', { version: 3, setBy: { id: 'U1', name: 'Zoë “\u{1F98A}”\u2028\n' } }),
  track('b', { version: 1, state: stopped, nextDueAt: null }),
];
const posts = Array.from({ length: 700 }, (_, number) =>
  post(number % 2 === 0 ? 'a' : 'b', dayNumber(number), {
    revision: number + 1,
    state: 'sent',
    message: '17.4',
  }),
).toSorted((one, other) => (one.key < other.key ? -1 : 1));

async function filled(location: StoreLocation): Promise<void> {
  const store = await openStore(location);
  await store.importAll({ tracks, posts });
  await store.close();
}

describe('from SQLite to PostgreSQL and back', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await server.stop();
  });

  test('nothing is lost or changed', async () => {
    const [first, second] = [path(), path()];
    await filled({ type: 'sqlite', path: first });
    const [one, other] = [join(directory, 'one.json'), join(directory, 'other.json')];
    const url = await server.createDatabase();

    expect(await run(runExport, { DATABASE_FILE: first }, [one])).toEqual({
      status: 0,
      output: '',
      errors: `Exported 2 channels and 700 posts to ${one}.\n`,
    });
    expect(await run(runImport, { DATABASE_URL: url }, [one])).toEqual({
      status: 0,
      output: '',
      errors: 'Imported 2 channels and 700 posts.\n',
    });
    expect(await run(runExport, { DATABASE_URL: url }, [other])).toMatchObject({ status: 0 });
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'));
    expect(JSON.parse(readFileSync(one, 'utf8'))).toEqual({
      format: 'paris-call-bot/data',
      version: 1,
      exportedAt: '2027-03-09T12:00:00.000Z',
      tracks,
      posts,
    });

    expect(await run(runImport, { DATABASE_FILE: second }, [other])).toMatchObject({ status: 0 });
    const printed = await run(runExport, { DATABASE_FILE: second }, []);
    expect(printed).toEqual({
      status: 0,
      output: readFileSync(one, 'utf8'),
      errors: 'Exported 2 channels and 700 posts.\n',
    });
  });
});

describe('export', () => {
  test('of a database that is not there says so, and makes neither a database nor a file', async () => {
    const file = join(directory, 'nowhere', 'bot.sqlite');
    const target = join(directory, 'kept.json');
    writeFileSync(target, 'a good one');
    const { status, output, errors } = await run(runExport, { DATABASE_FILE: file }, [target]);
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(
      /^There is no database at .*bot\.sqlite\. Set DATABASE_FILE or DATABASE_URL .*\n$/,
    );
    expect(readFileSync(target, 'utf8')).toBe('a good one');
    expect(existsSync(join(directory, 'nowhere'))).toBe(false);
  });

  test('writes for its owner only, and takes the place of an older file', async () => {
    const [file, database] = [join(directory, 'mine.json'), path()];
    writeFileSync(file, 'an older one', { mode: 0o644 });
    await filled({ type: 'sqlite', path: database });
    await run(runExport, { DATABASE_FILE: database }, [file]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'paris-call-bot/data' });
  });

  test('that cannot be written leaves nothing behind', async () => {
    const folder = join(directory, 'in-the-way');
    mkdirSync(join(folder, 'full.json', 'of-something'), { recursive: true });
    const database = path();
    await filled({ type: 'sqlite', path: database });
    const { status, errors } = await run(runExport, { DATABASE_FILE: database }, [join(folder, 'full.json')]);
    expect(status).toBe(1);
    expect(errors).toMatch(/^The file .*full\.json cannot be written \(E\w+\)\. .*\n$/);
    expect(readdirSync(folder)).toEqual(['full.json']);
  });

  test('whose reader leaves says so', async () => {
    const file = path();
    await filled({ type: 'sqlite', path: file });
    const { stream } = closingPipe(0);
    const { status, errors } = await run(runExport, { DATABASE_FILE: file }, [], { output: stream });
    expect(status).toBe(1);
    expect(errors).toContain('could not be written to its end');
  });

  test('of what is no database says so', async () => {
    const file = path();
    writeFileSync(file, 'no database'.repeat(500));
    const { status, output, errors } = await run(runExport, { DATABASE_FILE: file }, []);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain('is not a database');
  });
});

async function importing(content: string, database = path()) {
  const file = `${path()}.json`;
  writeFileSync(file, content);
  return { database, ...(await run(runImport, { DATABASE_FILE: database }, [file])) };
}

describe('import', () => {
  const valid = {
    format: 'paris-call-bot/data',
    version: 1,
    exportedAt: '2027-03-09T12:00:00.000Z',
    tracks,
    posts,
  };

  test.each([
    ['no JSON', '{"format":', 'The file is not JSON.'],
    ['other JSON', '{"tracks":[]}', 'The file is no export of the bot.'],
    ['no object', '[1]', 'The file is no export of the bot.'],
    ['a newer version', JSON.stringify({ ...valid, version: 2 }), 'The file is of version 2'],
    [
      'a wrong value',
      JSON.stringify({
        ...valid,
        tracks: [{ ...tracks[0], schedule: { hour: 25, minute: 0, zone: 'UTC', days: 'every-day' } }],
      }),
      'tracks.0.schedule.hour: ',
    ],
    ['a missing list', JSON.stringify({ ...valid, posts: undefined }), 'posts: '],
  ])('of %s is refused before the database is touched', async (_, content, words) => {
    const { status, errors, output, database } = await importing(content);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain(words);
    expect(errors).not.toContain('unexpected');
    expect(existsSync(database)).toBe(false);
  });

  test('of a day twice stores nothing', async () => {
    const twice = { ...valid, posts: [...posts, { ...posts[0], key: 'another' }] };
    const { status, errors, database } = await importing(JSON.stringify(twice));
    expect(status).toBe(1);
    expect(errors).toContain('no two rows for one thing');
    const store = await openStore({ type: 'sqlite', path: database });
    expect(await store.exportAll()).toEqual({ tracks: [], posts: [] });
    await store.close();
  });

  test('into a database with something in it changes nothing', async () => {
    const database = path();
    await filled({ type: 'sqlite', path: database });
    const { status, errors } = await importing(JSON.stringify({ ...valid, tracks: [], posts: [] }), database);
    expect(status).toBe(1);
    expect(errors).toContain('The database is not empty, and nothing was imported.');
  });

  test('of a file that is not there says so', async () => {
    const { status, errors } = await run(runImport, { DATABASE_FILE: path() }, [
      join(directory, 'none.json'),
    ]);
    expect(status).toBe(1);
    expect(errors).toMatch(/^There is no file .*none\.json\. /);
  });

  test('of a folder says so', async () => {
    const { status, errors } = await run(runImport, { DATABASE_FILE: path() }, [directory]);
    expect(status).toBe(1);
    expect(errors).toContain('cannot be read (EISDIR)');
  });
});

describe('the command line', () => {
  test.each([
    [runExport, ['--help'], 0],
    [runImport, ['-h'], 0],
    [runExport, ['a', 'b'], 2],
    [runExport, ['--what'], 2],
    [runImport, [], 2],
  ])('shows how it is meant to be (%#)', async (command, given, wanted) => {
    const { status, output, errors } = await run(command, { DATABASE_FILE: path() }, given);
    expect(status).toBe(wanted);
    expect(status === 0 ? output : errors).toContain('Usage:\n  npm run');
    expect(status === 0 ? errors : output).toBe('');
  });

  test('wrong settings are named', async () => {
    const { status, errors } = await run(runExport, { DATABASE_URL: 'mysql://bot:hunter2@db/bot' }, []);
    expect(status).toBe(1);
    expect(errors).toContain('DATABASE_URL');
    expect(errors).not.toContain('hunter2');
  });
});
