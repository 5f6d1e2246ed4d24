/** What the command lines of the commands on data mean. */
import { parseArgs } from 'node:util';
import { z } from 'zod';

export type ReadArguments<Given> =
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string }
  | { readonly type: 'run'; readonly given: Given };

const wrong = (problem: string) => ({ type: 'wrong', problem }) as const;
const parseError = z.object({ code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string() });

/** What parseArgs refuses is said in its first sentence. */
function orWrong<Given>(read: () => ReadArguments<Given>): ReadArguments<Given> {
  try {
    return read();
  } catch (error) {
    const { data } = parseError.safeParse(error);
    if (data === undefined) throw error;
    return wrong(`${data.message.split('.', 1)[0] ?? data.message}.`);
  }
}

/** Takes the arguments after the program's name: at most one file. What is wrong is said in one sentence. */
export function readDataArguments(given: readonly string[]): ReadArguments<string | null> {
  return orWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) return { type: 'help' };
    if (positionals.length > 1) return wrong('Give one file at most.');
    return { type: 'run', given: positionals[0] ?? null };
  });
}

/** The same for a command that is of no use without a file. */
export function readNeededFile(given: readonly string[]): ReadArguments<string> {
  const read = readDataArguments(given);
  if (read.type !== 'run') return read;
  return read.given === null ? wrong('Name a file.') : { type: 'run', given: read.given };
}

export interface SupporterArguments {
  readonly path: string;
  /** YYYY-MM-DD, where somebody gives the day of the list. */
  readonly asOf: string | null;
}

/** The same for `supporters:import`: a folder, and the day of its list. */
export function readSupporterArguments(given: readonly string[]): ReadArguments<SupporterArguments> {
  return orWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, 'as-of': { type: 'string' } },
    });
    if (values.help === true) return { type: 'help' };
    const [path, ...more] = positionals;
    if (path === undefined || path === '') return wrong('Name the folder of the checkout.');
    if (more.length > 0) return wrong('Name one folder only.');
    const day = values['as-of'];
    if (day !== undefined && !z.iso.date().safeParse(day).success)
      return wrong('--as-of needs a day such as 2025-12-25.');
    return { type: 'run', given: { path, asOf: day ?? null } };
  });
}
