/** The script that every `npm run` of ours begins with, in a small project whose compiler only notes that it was called. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/ensure-built.mjs', import.meta.url));

/** As the real one: writes only what its build info does not know yet, and fails after it has written. */
const fakeCompiler = `
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const source = readFileSync('src/bot.ts', 'utf8');
appendFileSync('calls', 'start\\n');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
if (!existsSync('dist/.tsbuildinfo') || readFileSync('dist/.tsbuildinfo', 'utf8') !== source) {
  writeFileSync('dist/bot.js', source);
  writeFileSync('dist/.tsbuildinfo', source);
}
appendFileSync('calls', 'end\\n');
if (source.includes('wrong')) {
  console.log('src/bot.ts(1,1): error TS0000: It is wrong.');
  process.exit(2);
}
`;

/** As the real one: makes one file of what the compiler has written. */
const fakeBundler = `
import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync(process.argv[4], 'one file of ' + readFileSync('dist/bot.js', 'utf8'));
`;

let project = '';
const at = (name: string): string => join(project, name);

function write(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

/** How the compiler was called: `start` and `end` of each time. */
const calls = (): readonly string[] =>
  existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\n') : [];

interface Ended {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

function ensureBuilt(): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [at('scripts/ensure-built.mjs')], (_error, output, errors) => {
      resolve({ status: child.exitCode ?? -1, output, errors });
    });
  });
}

const silent: Ended = { status: 0, output: '', errors: '' };

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'paris-call-build-'));
  mkdirSync(at('scripts'));
  cpSync(script, at('scripts/ensure-built.mjs'));
  write('src/bot.ts', 'one');
  write('adapters/start.ts', '');
  write('tsconfig.json', '{}');
  write('tsconfig.build.json', '{}');
  write('node_modules/typescript/bin/tsc', fakeCompiler);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('building where it is needed', () => {
  test('compiles the first time and then does nothing, in silence', async () => {
    expect(await ensureBuilt()).toEqual(silent);
    expect(await ensureBuilt()).toEqual(silent);
    expect(calls()).toEqual(['start', 'end']);
  });

  test('notices other contents, even with an old time, and files that are gone', async () => {
    write('src/more.ts', '');
    await ensureBuilt();
    write('src/bot.ts', 'two');
    utimesSync(at('src/bot.ts'), 1000, 1000);
    await ensureBuilt();
    expect(readFileSync(at('dist/bot.js'), 'utf8')).toBe('two');
    rmSync(at('src/more.ts'));
    await ensureBuilt();
    expect(calls()).toHaveLength(6);
  });

  test('needs no compiler for a built copy of the project, whatever its times', async () => {
    await ensureBuilt();
    utimesSync(at('src/bot.ts'), new Date(), new Date(Date.now() + 60_000));
    rmSync(at('node_modules'), { recursive: true });
    expect(await ensureBuilt()).toEqual(silent);
  });

  test('notices that somebody else has compiled something else in between', async () => {
    await ensureBuilt();
    write('dist/.tsbuildinfo', 'theirs');
    write('dist/bot.js', 'theirs');
    await ensureBuilt();
    expect(readFileSync(at('dist/bot.js'), 'utf8')).toBe('one');
  });

  test('lets one of several compile that start at once, and the others wait for it', async () => {
    const ended = await Promise.all([ensureBuilt(), ensureBuilt(), ensureBuilt(), ensureBuilt()]);
    expect(ended).toEqual([silent, silent, silent, silent]);
    expect(calls()).toEqual(['start', 'end']);
    expect(existsSync(at('dist/.building'))).toBe(false);
  });

  test('does not wait for a process that has died over it', async () => {
    const dead = await new Promise<number>((resolve) => {
      const child = execFile(process.execPath, ['--version'], () => resolve(child.pid ?? 0));
    });
    write('dist/.building', String(dead));
    expect(await ensureBuilt()).toEqual(silent);
    expect(calls()).toEqual(['start', 'end']);
  });
});

describe('the program in one file', () => {
  test('is made anew with every build', async () => {
    write('node_modules/rolldown/bin/cli.mjs', fakeBundler);
    await ensureBuilt();
    expect(readFileSync(at('dist/ask.cjs'), 'utf8')).toBe('one file of one');
    write('src/bot.ts', 'two');
    await ensureBuilt();
    expect(readFileSync(at('dist/ask.cjs'), 'utf8')).toBe('one file of two');
  });

  test('is not there in an old state where the bundler fails, which nobody is told', async () => {
    write('dist/ask.cjs', 'old');
    write('dist/ask.cjs.code', 'old');
    expect(await ensureBuilt()).toEqual(silent);
    expect(existsSync(at('dist/ask.cjs'))).toBe(false);
    expect(existsSync(at('dist/ask.cjs.code'))).toBe(false);
  });

  test('is started by a module that is always there, whatever the bundler does', async () => {
    const starter = 'dist/adapters/console/ask-at-once.cjs';
    write(starter, 'old');
    expect(await ensureBuilt()).toEqual(silent);
    expect(readFileSync(at(starter), 'utf8')).toBe("import('./ask-at-once.js');\n");
    write('node_modules/rolldown/bin/cli.mjs', fakeBundler);
    write('src/bot.ts', 'two');
    await ensureBuilt();
    expect(readFileSync(at(starter), 'utf8')).toBe('one file of two');
  });

  test('follows the packages that it is made of', async () => {
    write('node_modules/rolldown/bin/cli.mjs', fakeBundler);
    await ensureBuilt();
    write('package-lock.json', '{}');
    await ensureBuilt();
    expect(calls()).toHaveLength(4);
  });
});

describe('building that fails', () => {
  test('is not relied on where it broke off half-way', async () => {
    write('dist/.tsbuildinfo', 'one');
    write('dist/bot.js', 'half');
    expect(await ensureBuilt()).toEqual(silent);
    expect(readFileSync(at('dist/bot.js'), 'utf8')).toBe('one');
  });

  test('says so in a sentence, without a trace, and again the next time', async () => {
    await ensureBuilt();
    write('src/bot.ts', 'wrong');
    const first = await ensureBuilt();
    expect(first).toEqual({
      status: 1,
      output: '',
      errors:
        'src/bot.ts(1,1): error TS0000: It is wrong.\nThe sources do not compile: mend what is named above, then start again.\n',
    });
    expect(await ensureBuilt()).toEqual(first);
    expect(calls()).toHaveLength(6);
  });

  test('compiles anew once it is mended, also to what was there before', async () => {
    await ensureBuilt();
    write('src/bot.ts', 'wrong');
    await ensureBuilt();
    write('src/bot.ts', 'one');
    expect(await ensureBuilt()).toEqual(silent);
    expect(readFileSync(at('dist/bot.js'), 'utf8')).toBe('one');
  });

  test('says what to do where nothing is installed', async () => {
    rmSync(at('node_modules'), { recursive: true });
    expect(await ensureBuilt()).toEqual({
      status: 1,
      output: '',
      errors: 'The packages are not installed yet: run `npm ci` first.\n',
    });
    expect(existsSync(at('dist/.building'))).toBe(false);
  });
});

/** How often the data was checked, and what is kept of it. */
const checks = (): number => readFileSync(at('checks'), 'utf8').trim().split('\n').length;
const digest = (): string | null =>
  existsSync(at('dist/sound-data')) ? readFileSync(at('dist/sound-data'), 'utf8') : null;
const tables = (): string | null =>
  existsSync(at('dist/tables')) ? readFileSync(at('dist/tables'), 'utf8') : null;

describe('data that was found sound', () => {
  const checker = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const [, , directory, file, tables] = process.argv;
appendFileSync('checks', 'check\\n');
const text = readFileSync(directory + '/terms.json', 'utf8');
if (text === 'unsound') process.exit(1);
writeFileSync(file, 'digest of ' + text);
writeFileSync(tables, 'tables of ' + text + ' by ' + readFileSync('dist/bot.js', 'utf8'));
`;
  beforeEach(() => {
    write('scripts/keep-data.mjs', checker);
    write('data/terms.json', 'one');
  });

  test('is checked with the first build, and again only where it has changed', async () => {
    expect(await ensureBuilt()).toEqual(silent);
    expect(digest()).toBe('digest of one');
    expect(tables()).toBe('tables of one by one');
    await ensureBuilt();
    expect(checks()).toBe(1);
    write('data/terms.json', 'two');
    await ensureBuilt();
    expect(digest()).toBe('digest of two');
    expect(tables()).toBe('tables of two by one');
    expect(checks()).toBe(2);
    expect(calls()).toEqual(['start', 'end']);
  });

  test('is checked again by every other build', async () => {
    await ensureBuilt();
    write('src/bot.ts', 'two');
    await ensureBuilt();
    expect(checks()).toBe(2);
    expect(tables()).toBe('tables of one by two');
  });

  test('is there before the program runs whose code is kept', async () => {
    write(
      'scripts/keep-code.mjs',
      `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync(process.argv[2] + '.code', 'code with ' + readFileSync('dist/tables', 'utf8'));`,
    );
    await ensureBuilt();
    expect(readFileSync(at('dist/ask.cjs.code'), 'utf8')).toBe('code with tables of one by one');
  });

  test('is made by no program that does not compile', async () => {
    await ensureBuilt();
    write('src/bot.ts', 'wrong');
    await ensureBuilt();
    expect(checks()).toBe(1);
    expect(tables()).toBeNull();
  });

  test('is not there where it is unsound, which the programs will tell', async () => {
    await ensureBuilt();
    write('data/terms.json', 'unsound');
    expect(await ensureBuilt()).toEqual(silent);
    expect(digest()).toBeNull();
    expect(tables()).toBeNull();
    await ensureBuilt();
    expect(checks()).toBe(2);
  });
});
