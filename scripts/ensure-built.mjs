// Compiles where dist/ does not hold what the sources say, and otherwise does nothing, so that starting stays fast.
// Contents are compared, not times: those of copies, unpacked archives and switched branches mislead.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [stamp, buildInfo, lock] = ['dist/.built', 'dist/.tsbuildinfo', 'dist/.building'];
const compiler = 'node_modules/typescript/bin/tsc';
const longestBuildMs = 120_000;

/** What a sound build is told by; whoever else compiles in between changes the build info. */
function fingerprint() {
  const names = ['adapters', 'scripts', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
  );
  const sources = names.filter((name) => name.endsWith('.ts')).toSorted();
  const hash = createHash('sha256');
  for (const file of ['tsconfig.json', 'tsconfig.build.json', ...sources, buildInfo])
    if (existsSync(file)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/** Whether whoever was compiling has died over it. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
    return Date.now() - statSync(lock).mtimeMs > longestBuildMs;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

async function takeLock() {
  mkdirSync('dist', { recursive: true });
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { force: true });
      else await sleep(100);
    }
  }
}

/** Without a stamp the last build was none of ours, or broke off: nothing of it is relied on. */
function compile() {
  rmSync(existsSync(stamp) ? stamp : buildInfo, { force: true });
  const output = ['ignore', process.stderr, process.stderr];
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: output });
  if (status !== 0) throw new Error('The sources do not compile: mend what is named above, then try again.');
  writeFileSync(stamp, fingerprint());
}

try {
  if (!isBuilt()) {
    if (!existsSync(compiler)) throw new Error('The packages are not installed yet: run `npm ci` first.');
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
