/** What the commands on data have in common. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainError } from '../../src/errors.ts';
import type { Environment } from '../settings.ts';
import type { ReadArguments } from './arguments.ts';

export interface DataSurroundings {
  readonly arguments: readonly string[];
  readonly environment: Environment;
  readonly environmentFile: string;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  readonly now: () => Date;
}

/** The exit status: 0 done, 1 something failed, 2 the command line is wrong. */
export type ExitStatus = 0 | 1 | 2;

interface Command<Given> {
  readonly usage: string;
  readonly read: (given: readonly string[]) => ReadArguments<Given>;
  readonly work: (surroundings: DataSurroundings, given: Given) => Promise<void>;
}

/** Runs the command; what goes wrong is told in a sentence on `errors`. Never rejects. */
export async function runCommand<Given>(
  { usage, read, work }: Command<Given>,
  surroundings: DataSurroundings,
): Promise<ExitStatus> {
  const { errors, output } = surroundings;
  // A reader who has left is no reason to fail in another way.
  for (const stream of [errors, output]) stream.on('error', () => undefined);
  try {
    const command = read(surroundings.arguments);
    switch (command.type) {
      case 'help':
        output.write(usage);
        return 0;
      case 'wrong':
        errors.write(`${command.problem}\n\n${usage}`);
        return 2;
      case 'run':
        await work(surroundings, command.given);
        return 0;
    }
  } catch (error) {
    errors.write(`${explainError(error)}\n`);
    return 1;
  }
}

/** Runs it where the module at `url` is the program that was started, and not merely imported. */
export async function runAsProgram(
  url: string,
  run: (surroundings: DataSurroundings) => Promise<ExitStatus>,
): Promise<void> {
  const [, script, ...given] = process.argv;
  if (script === undefined || url !== pathToFileURL(script).href) return;
  process.exitCode = await run({
    arguments: given,
    environment: process.env,
    environmentFile: resolve('.env'),
    output: process.stdout,
    errors: process.stderr,
    now: () => new Date(),
  });
}

/** Such as "3 channels and 1 post". */
export function summary({
  tracks,
  posts,
}: {
  tracks: readonly unknown[];
  posts: readonly unknown[];
}): string {
  const channels = `${tracks.length} ${tracks.length === 1 ? 'channel' : 'channels'}`;
  return `${channels} and ${posts.length} ${posts.length === 1 ? 'post' : 'posts'}`;
}
