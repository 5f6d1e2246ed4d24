/** The command that registers the slash commands with Discord: `node dist/adapters/discord/register.js`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainError } from '../../src/errors.ts';
import { withEnvironmentFile } from '../environment-file.ts';
import type { Environment } from '../settings.ts';
import { registerCommands } from './registration.ts';
import { readDiscordSettings } from './settings.ts';

export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Registers and says so. Returns the exit status: 0, or 1 where it did not work. */
export async function runRegistration(
  environmentFile: string,
  environment: Environment,
  output: Output,
): Promise<0 | 1> {
  try {
    const settings = readDiscordSettings(withEnvironmentFile(environmentFile, environment));
    const { sentence } = await registerCommands(settings);
    output.out(sentence);
    return 0;
  } catch (error) {
    output.error(explainError(error));
    return 1;
  }
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  process.exitCode = await runRegistration(resolve('.env'), process.env, {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  });
}
