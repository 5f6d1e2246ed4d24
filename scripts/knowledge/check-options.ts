/** What the command line of `knowledge:check` means. */
import { parseArgs } from 'node:util';

export type CheckOptions =
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string }
  | {
      readonly type: 'check';
      readonly folder: string | undefined;
      readonly form: 'text' | 'json';
      /** Warnings make it fail as well. */
      readonly strict: boolean;
      readonly today: string | undefined;
    };

export const checkUsage = `Usage:
  npm run --silent knowledge:check [-- --strict] [--json] [--folder data] [--today 2026-05-05]

Looks for everything that is wrong with the data files, says where it is and how to mend it.

  --strict         fail for warnings, too
  --json           the findings as one JSON object
  --folder FOLDER  another folder of data files than the one of this project
  --today DAY      the day after which dates lie ahead; today where it is left out
  --help           this text

Exit status: 0 where there is no error, 1 where there is one, 2 where the command line or the folder is wrong.
`;

const wrong = (problem: string): CheckOptions => ({ type: 'wrong', problem });

function readArguments(given: readonly string[]) {
  return parseArgs({
    args: [...given],
    options: {
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      folder: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** The first sentence of what parseArgs says names the option. */
export function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\.(?:\s|$)/, 1)[0] ?? message}.`;
}

/** Takes the arguments after the program's name. Never throws: what is wrong is said in one sentence. */
export function readCheckOptions(given: readonly string[]): CheckOptions {
  let read: ReturnType<typeof readArguments>;
  try {
    read = readArguments(given);
  } catch (error) {
    return wrong(firstSentence(error));
  }
  const { strict, json, folder, today, help } = read.values;
  if (help) return { type: 'help' };
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today))
    return wrong('--today needs a day such as 2026-05-05.');
  return { type: 'check', folder, form: json ? 'json' : 'text', strict, today };
}
