/** `knowledge:check` as a command: arguments in, report and exit status out. */
import { join } from 'node:path';
import { projectRoot } from '../../adapters/open-knowledge.ts';
import { safeLine } from '../../adapters/console/safe-text.ts';
import { BotError, explainError } from '../../src/errors.ts';
import { checkFolder } from './check.ts';
import { checkUsage, readCheckOptions } from './check-options.ts';
import { reportInWords } from './check-report.ts';

export interface CommandSurroundings {
  readonly arguments: readonly string[];
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  readonly now: () => Date;
}

/** The exit status: 0 sound, 1 not sound, 2 the command line or the folder is wrong. */
export type ExitStatus = 0 | 1 | 2;

/** The folder that was named, or that of this project. */
export const folderOr = (given: string | undefined): string => given ?? join(projectRoot(), 'data');

/** What a command says on `errors` where it cannot work, and its exit status. */
export function tellFailure(errors: NodeJS.WritableStream, error: unknown): ExitStatus {
  errors.write(`${safeLine(explainError(error))}\n`);
  return error instanceof BotError && error.place === 'configuration' ? 2 : 1;
}

/** Runs the command. Never throws: what goes wrong is told in a sentence on `errors`. */
export function runCheck({ arguments: given, output, errors, now }: CommandSurroundings): ExitStatus {
  const options = readCheckOptions(given);
  if (options.type === 'help') {
    output.write(checkUsage);
    return 0;
  }
  if (options.type === 'wrong') {
    errors.write(`${safeLine(options.problem)}\n\n${checkUsage}`);
    return 2;
  }
  try {
    const today = options.today ?? now().toISOString().slice(0, 10);
    const report = checkFolder(folderOr(options.folder), today);
    output.write(options.form === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportInWords(report));
    const { error, warning } = report.totals;
    return error > 0 || (options.strict && warning > 0) ? 1 : 0;
  } catch (error) {
    return tellFailure(errors, error);
  }
}
