/** What the command line of `knowledge:show` means. */
import { parseArgs } from 'node:util';
import { firstSentence } from './check-options.ts';

export const platforms = ['slack', 'discord'] as const;
export type Platform = (typeof platforms)[number];

export type ShowOptions =
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string }
  | {
      readonly type: 'show';
      readonly wanted: readonly string[];
      readonly folder: string | undefined;
      /** The platforms whose payloads are wanted; text where there is none. */
      readonly platforms: readonly Platform[];
    };

export const showUsage = `Usage:
  npm run --silent knowledge:show -- [--slack] [--discord] [--folder data] ENTRY...

Shows entries as the bot will, with the names that lead to them and what refers to them. An entry is given by its
reference (expert/mounir-hahad), by the last part of it (mounir-hahad), or by a name ("Mounir Hahad").

  --slack          what Slack would get for it, as JSON
  --discord        what Discord would get for it, as JSON
  --folder FOLDER  another folder of data files than the one of this project; it may have errors elsewhere
  --help           this text

Exit status: 0 shown, 1 where an entry is not there or cannot be shown, 2 where the command line or the folder is wrong.
`;

const wrong = (problem: string): ShowOptions => ({ type: 'wrong', problem });

function readArguments(given: readonly string[]) {
  return parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      slack: { type: 'boolean', default: false },
      discord: { type: 'boolean', default: false },
      folder: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** Takes the arguments after the program's name. Never throws: what is wrong is said in one sentence. */
export function readShowOptions(given: readonly string[]): ShowOptions {
  let read: ReturnType<typeof readArguments>;
  try {
    read = readArguments(given);
  } catch (error) {
    return wrong(firstSentence(error));
  }
  const { values, positionals } = read;
  if (values.help) return { type: 'help' };
  if (positionals.length === 0) return wrong('Name an entry, such as expert/mounir-hahad.');
  return {
    type: 'show',
    wanted: positionals,
    folder: values.folder,
    platforms: platforms.filter((platform) => values[platform]),
  };
}
