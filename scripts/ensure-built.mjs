// Compiles where dist/ does not hold what the sources say, and otherwise does nothing, so that starting stays fast.
// Contents are compared, not times: those of copies, unpacked archives and switched branches mislead.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const [stamp, buildInfo, lock] = ['dist/.built', 'dist/.tsbuildinfo', 'dist/.building'];
/** What the data was when it was last checked, and where it was sound, the digest of it and what the programs look things up in. */
const [dataStamp, soundData, tables] = ['dist/.data', 'dist/sound-data', 'dist/tables'];
const compiler = 'node_modules/typescript/bin/tsc';
const bundler = 'node_modules/rolldown/bin/cli.mjs';
/** The program that answers in the terminal, and the same as one file. */
const [program, oneFile] = ['dist/adapters/console/ask.js', 'dist/ask.cjs'];
/** What starts it: as a CommonJS module it needs no loader of ES modules. */
const [starter, plainStarter] = [
  'dist/adapters/console/ask-at-once.js',
  'dist/adapters/console/ask-at-once.cjs',
];
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function sourcesNow() {
  const folders = ['adapters', 'scripts', 'src', 'tests/fakes', 'tests/support'].filter((folder) =>
    existsSync(folder),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const sources = files
    .filter((name) => name.endsWith('.ts'))
    .toSorted((one, other) => (one < other ? -1 : 1));
  // Of the packages, some are in the one file.
  const read = [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
  return read.map((name) => `${name}\n${readIfThere(name)}`).join('\n');
}

/** The build info belongs to it: whoever else compiles in between changes that. */
const fingerprint = (sources) =>
  createHash('sha256').update(sources).update(readIfThere(buildInfo)).digest('hex');
const isBuilt = () => readIfThere(stamp) === fingerprint(sourcesNow());

function dataNow() {
  const names = existsSync('data') ? readdirSync('data').filter((name) => name.endsWith('.json')) : [];
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(`${name}\n${readIfThere(`data/${name}`)}\n`);
  return hash.digest('hex');
}

const isChecked = () => readIfThere(dataStamp) === dataNow();

/** Data that is not sound is left to the programs: each says what is wrong. */
function checkData() {
  const now = dataNow();
  for (const old of [soundData, tables]) rmSync(old, { force: true });
  spawnSync(process.execPath, ['scripts/keep-data.mjs', 'data', soundData, tables], { stdio: 'ignore' });
  writeFileSync(dataStamp, now);
}

/** Whether whoever holds the lock has died over it, or must have. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
    return Date.now() - statSync(lock).mtimeMs > 120_000;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Resolves once nobody else compiles. */
async function takeLock() {
  mkdirSync('dist', { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned()) rmSync(lock, { force: true });
    else await sleep(100);
    await takeLock();
  }
}

const asOneFile = (from, to, ...how) =>
  spawnSync(
    process.execPath,
    [bundler, from, '--file', to, '--format', 'cjs', '--platform', 'node', ...how],
    {
      stdio: 'ignore',
    },
  );

/** One file. Where this fails, the program only starts more slowly. */
function bundle() {
  // V8 knows its code by the length of the source only.
  for (const old of [oneFile, `${oneFile}.code`, plainStarter]) rmSync(old, { force: true });
  mkdirSync(dirname(plainStarter), { recursive: true });
  asOneFile(program, oneFile, '--no-code-splitting');
  asOneFile(starter, plainStarter, '--external', './ask.js');
  if (!existsSync(plainStarter)) writeFileSync(plainStarter, "import('./ask-at-once.js');\n");
}

/** The code of a program that reads what is kept of the data, so it comes after that. */
const keepCode = () => spawnSync(process.execPath, ['scripts/keep-code.mjs', oneFile], { stdio: 'ignore' });

/** Where there is no stamp, the last build was not ours or broke off: nothing of it is relied on. */
function compile() {
  if (!existsSync(compiler)) throw new Error('The packages are not installed yet: run `npm ci` first.');
  rmSync(existsSync(stamp) ? stamp : buildInfo, { force: true });
  // Other schemas may find other faults, and another program makes other tables.
  for (const old of [dataStamp, tables]) rmSync(old, { force: true });
  const sources = sourcesNow();
  const stdio = ['ignore', process.stderr, process.stderr];
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio });
  if (status !== 0)
    throw new Error('The sources do not compile: mend what is named above, then start again.');
  bundle();
  writeFileSync(stamp, fingerprint(sources));
}

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  if (!isBuilt() || !isChecked()) {
    await takeLock();
    try {
      const isOld = !isBuilt();
      if (isOld) compile();
      if (!isChecked()) checkData();
      if (isOld) keepCode();
    } finally {
      rmSync(lock, { force: true });
    }
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
