/** `npm run data:import -- FILE`: reads what data:export has written into an empty database. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { openStore, readDataFile } from '../../src/daily-posts.ts';
import { BotError } from '../../src/errors.ts';
import { readDatabaseSettings } from '../daily/database-settings.ts';
import { withEnvironmentFile } from '../environment-file.ts';
import { readNeededFile } from './arguments.ts';
import { runAsProgram, runCommand, summary, type DataSurroundings, type ExitStatus } from './command.ts';

const usage = `Usage:
  npm run data:import -- FILE

Reads a file of data:export into the database of DATABASE_URL or DATABASE_FILE, which must be empty.
Stop the bot before, on the old database and on the new one.
`;

const systemError = z.object({ code: z.string() });

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = systemError.safeParse(error).data?.code ?? 'unknown reason';
    throw new BotError(
      'storage',
      code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read (${code}).`,
      'Give the path of a file that data:export has written.',
      { cause: error },
    );
  }
}

async function importData(surroundings: DataSurroundings, file: string): Promise<void> {
  const { environment, environmentFile, errors } = surroundings;
  const location = readDatabaseSettings(withEnvironmentFile(environmentFile, environment));
  const contents = readDataFile(await readText(resolve(file)));
  const store = await openStore(location);
  try {
    await store.importAll(contents);
  } finally {
    await store.close();
  }
  errors.write(`Imported ${summary(contents)}.\n`);
}

/** Runs the command; what goes wrong is told in a sentence on `errors`. Never rejects. */
export const runImport = (surroundings: DataSurroundings): Promise<ExitStatus> =>
  runCommand({ usage, read: readNeededFile, work: importData }, surroundings);

await runAsProgram(import.meta.url, runImport);
