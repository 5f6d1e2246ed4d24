/** Settings from a `.env` file. */
import { config } from 'dotenv';
import { BotError } from '../src/errors.ts';
import type { Environment } from './settings.ts';

/**
 * Returns `environment` with what the file at `path` adds; a variable that is already set keeps its value, and no file
 * is as good as an empty one. Throws a BotError (configuration) where the file cannot be read.
 */
export function withEnvironmentFile(path: string, environment: Environment): Environment {
  const added: Record<string, string> = {};
  const { error } = config({ path, processEnv: added, quiet: true });
  if (error !== undefined && error.code !== 'ENOENT') {
    throw new BotError(
      'configuration',
      `The settings file ${path} cannot be read (${error.code}).`,
      'Make it a file that this user may read, or remove it.',
      { cause: error },
    );
  }
  return { ...added, ...environment };
}
