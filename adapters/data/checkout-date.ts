/** The day of the last commit of a checkout, as git tells it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Environment } from '../settings.ts';

const run = promisify(execFile);
const patienceMs = 10_000;

/** What would lead git to another repository than the one that is named. */
const withoutGit = (environment: Environment): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));

/** YYYY-MM-DD; null where `checkout` is none, or there is no git, or it does not say. Never rejects. */
export async function lastCommitDay(checkout: string, environment: Environment): Promise<string | null> {
  const repository = join(checkout, '.git');
  // A folder within another repository has no date of its own.
  if (!existsSync(repository)) return null;
  try {
    const { stdout } = await run(
      'git',
      ['--git-dir', repository, 'log', '-1', '--no-show-signature', '--format=%cs'],
      { env: withoutGit(environment), timeout: patienceMs, windowsHide: true },
    );
    return z.iso.date().safeParse(stdout.trim()).data ?? null;
  } catch {
    return null;
  }
}
