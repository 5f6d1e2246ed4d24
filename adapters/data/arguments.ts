/** What the command lines of `data:export` and `data:import` mean: at most one file. */
import { parseArgs } from 'node:util';
import { z } from 'zod';

export type DataArguments =
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string }
  | { readonly type: 'run'; readonly file: string | null };

const wrong = (problem: string): DataArguments => ({ type: 'wrong', problem });
const parseError = z.object({ code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string() });

/** Takes the arguments after the program's name. What is wrong is said in one sentence. */
export function readDataArguments(given: readonly string[]): DataArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) return { type: 'help' };
    if (positionals.length > 1) return wrong('Give one file at most.');
    return { type: 'run', file: positionals[0] ?? null };
  } catch (error) {
    const { data } = parseError.safeParse(error);
    if (data === undefined) throw error;
    return wrong(`${data.message.split('.', 1)[0] ?? data.message}.`);
  }
}
