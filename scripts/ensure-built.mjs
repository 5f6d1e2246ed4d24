// Compiles where dist/ does not hold what the sources say, and otherwise does nothing, so that starting stays fast.
// What was built is told by its content: copies, older files and switched branches have times that mislead.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const [stamp, buildInfo, lock] = ['.built', '.tsbuildinfo', '.building'].map((name) => join(dist, name));
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const longestBuildMs = 120_000;

const sourceFiles = () =>
  ['adapters', 'scripts', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  );

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const hashOfSources = () =>
  hashOf([...sourceFiles().toSorted(), join(root, 'tsconfig.json'), join(root, 'tsconfig.build.json')]);
const readOrNothing = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
/** The build info is part of it: whoever else compiles in between changes it. */
const stampFor = (sources) => `${sources} ${existsSync(buildInfo) ? hashOf([buildInfo]) : ''}\n`;
const isBuilt = () => readOrNothing(stamp) === stampFor(hashOfSources());

/** Whether whoever holds the lock has gone without giving it back. */
function isAbandoned() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestBuildMs) return true;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Resolves once this process alone may compile. */
async function takeLock() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { force: true });
      else await sleep(100);
    }
  }
}

/** Returns what is wrong in one sentence, or null. */
function compile() {
  if (!existsSync(compiler)) return 'The packages are not installed yet. Run `npm ci` first.';
  const sources = hashOfSources();
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) {
    rmSync(stamp, { force: true });
    return 'The program does not compile, for the reasons above. Mend them, or put the files back, and try again.';
  }
  writeFileSync(stamp, stampFor(sources));
  return null;
}
