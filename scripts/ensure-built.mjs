// Compiles where dist/ does not hold what the sources say, and otherwise does nothing, so that starting stays fast.
// Contents are compared, not times: those of copies, unpacked archives and switched branches mislead.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const [stamp, buildInfo, lock] = ['dist/.built', 'dist/.tsbuildinfo', 'dist/.building'];
const compiler = 'node_modules/typescript/bin/tsc';
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
  const read = [...sources, 'tsconfig.json', 'tsconfig.build.json'];
  return read.map((name) => `${name}\n${readFileSync(name, 'utf8')}`).join('\n');
}

/** The build info belongs to it: whoever else compiles in between changes that. */
const fingerprint = (sources) =>
  createHash('sha256').update(sources).update(readIfThere(buildInfo)).digest('hex');
const isBuilt = () => readIfThere(stamp) === fingerprint(sourcesNow());

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

/** Where there is no stamp, the last build was not ours or broke off: nothing of it is relied on. */
function compile() {
  if (!existsSync(compiler)) throw new Error('The packages are not installed yet: run `npm ci` first.');
  rmSync(existsSync(stamp) ? stamp : buildInfo, { force: true });
  const sources = sourcesNow();
  const stdio = ['ignore', process.stderr, process.stderr];
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio });
  if (status !== 0)
    throw new Error('The sources do not compile: mend what is named above, then start again.');
  writeFileSync(stamp, fingerprint(sources));
}

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  if (!isBuilt()) {
    await takeLock();
    try {
      if (!isBuilt()) compile();
    } finally {
      rmSync(lock, { force: true });
    }
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
