/** `npm run supporters:import -- PATH [--as-of YYYY-MM-DD]`: keeps the full official list of supporters for the answers. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BotError } from '../../src/errors.ts';
import {
  listSource,
  supporterListLines,
  type ListDate,
  type SupporterList,
} from '../../src/supporters/list.ts';
import { withEnvironmentFile } from '../environment-file.ts';
import { readSupportersFile } from '../supporters/supporters-settings.ts';
import { readSupporterArguments, type SupporterArguments } from './arguments.ts';
import { lastCommitDay } from './checkout-date.ts';
import { runAsProgram, runCommand, type DataSurroundings, type ExitStatus } from './command.ts';
import { findFolder, readFolder } from './supporter-folder.ts';
import { reportInWords } from './supporter-report.ts';
import { writeWhole } from './write-file.ts';

const usage = `Usage:
  npm run supporters:import -- PATH [--as-of YYYY-MM-DD]

Reads the full list of supporters from a checkout of the official site's repository,
https://github.com/ambanum/pariscall.international, or from the folder _supporters in it, and keeps it in SUPPORTERS_FILE
(storage/supporters.json where that is left out), in place of an earlier one.

  --as-of DAY   the day of the list; else that of the checkout's last commit, else that of the import
  --help        this text
`;

const dayMs = 24 * 60 * 60 * 1000;
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

async function dateOf(
  asOf: string | null,
  checkout: string,
  surroundings: DataSurroundings,
): Promise<ListDate> {
  if (asOf !== null) {
    // Somewhere it is tomorrow already.
    if (asOf > dayOf(new Date(surroundings.now().getTime() + dayMs)))
      throw new BotError(
        'configuration',
        `The day ${asOf} is still to come.`,
        'Give --as-of the day on which the list was as it is in the folder.',
      );
    return { day: asOf, of: 'given' };
  }
  const commit = await lastCommitDay(checkout, surroundings.environment);
  return commit === null ? { day: dayOf(surroundings.now()), of: 'import' } : { day: commit, of: 'commit' };
}

async function makeFolderFor(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw new BotError(
      'storage',
      `The folder ${dirname(file)} cannot be made.`,
      'Set SUPPORTERS_FILE to a path that you may write to.',
      { cause: error },
    );
  }
}

async function importSupporters(surroundings: DataSurroundings, given: SupporterArguments): Promise<void> {
  const { environment, environmentFile, output, now } = surroundings;
  const file = readSupportersFile(withEnvironmentFile(environmentFile, environment));
  const { folder, checkout } = await findFolder(given.path);
  const read = await readFolder(folder);
  const list: SupporterList = {
    format: 'paris-call-bot/supporters',
    version: 1,
    source: listSource,
    date: await dateOf(given.asOf, checkout, surroundings),
    importedAt: now().toISOString(),
    skipped: read.skipped.length,
    supporters: read.supporters.map(({ supporter }) => supporter),
  };
  await makeFolderFor(file);
  await writeWhole(file, supporterListLines(list));
  output.write(reportInWords(list, read, file));
}

/** Runs the command; what goes wrong is told in a sentence on `errors`. Never rejects. */
export const runSupportersImport = (surroundings: DataSurroundings): Promise<ExitStatus> =>
  runCommand({ usage, read: readSupporterArguments, work: importSupporters }, surroundings);

await runAsProgram(import.meta.url, runSupportersImport);
