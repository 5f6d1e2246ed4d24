/** `npm run --silent data:export [-- FILE]`: writes all settings and the ledger of the daily posts as JSON. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dataFileLines, openStore, type StoreLocation } from '../../src/daily-posts.ts';
import { BotError } from '../../src/errors.ts';
import { readDatabaseSettings } from '../daily/database-settings.ts';
import { withEnvironmentFile } from '../environment-file.ts';
import { readDataArguments } from './arguments.ts';
import { runAsProgram, runCommand, summary, type DataSurroundings, type ExitStatus } from './command.ts';
import { inChunks, writeWhole } from './write-file.ts';

const usage = `Usage:
  npm run --silent data:export > FILE
  npm run data:export -- FILE

Writes the settings of every channel and the ledger of what was posted, as JSON, for data:import.
The database is that of DATABASE_URL or DATABASE_FILE; the bot may go on meanwhile.
`;

type Contents = Parameters<typeof dataFileLines>[0];

/** A file that is not there is not made for this, and an empty export must not take the place of a good one. */
async function readContents(location: StoreLocation): Promise<Contents> {
  if (location.type === 'sqlite' && !existsSync(location.path))
    throw new BotError(
      'storage',
      `There is no database at ${location.path}.`,
      'Set DATABASE_FILE or DATABASE_URL as the bot has it; where no daily post was ever set up, there is nothing to export.',
    );
  const store = await openStore(location);
  try {
    return await store.exportAll();
  } finally {
    await store.close();
  }
}

async function print(output: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inChunks(lines)), output, { end: false });
  } catch (error) {
    throw new BotError(
      'storage',
      'The export could not be written to its end.',
      'See that whatever reads it takes all of it, and that the disk has room.',
      { cause: error },
    );
  }
}

async function exportData(surroundings: DataSurroundings, file: string | null): Promise<void> {
  const { environment, environmentFile, output, errors, now } = surroundings;
  const location = readDatabaseSettings(withEnvironmentFile(environmentFile, environment));
  const contents = await readContents(location);
  const lines = dataFileLines(contents, now());
  await (file === null ? print(output, lines) : writeWhole(resolve(file), lines));
  errors.write(`Exported ${summary(contents)}${file === null ? '' : ` to ${file}`}.\n`);
}

/** Runs the command; what goes wrong is told in a sentence on `errors`. Never rejects. */
export const runExport = (surroundings: DataSurroundings): Promise<ExitStatus> =>
  runCommand({ usage, read: readDataArguments, work: exportData }, surroundings);

await runAsProgram(import.meta.url, runExport);
