/** What `data:export` and `data:import` have in common as commands. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainError } from '../../src/errors.ts';
import type { Environment } from '../settings.ts';
import { readDataArguments } from './arguments.ts';

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

interface Command {
  readonly usage: string;
  /** Whether it is of no use without a file. */
  readonly needsFile: boolean;
  readonly work: (surroundings: DataSurroundings, file: string | null) => Promise<void>;
}

/** Runs the command; what goes wrong is told in a sentence on `errors`. Never rejects. */
export async function runCommand(
  { usage, needsFile, work }: Command,
  surroundings: DataSurroundings,
): Promise<ExitStatus> {
  const { errors, output } = surroundings;
  // A reader who has left is no reason to fail in another way.
  for (const stream of [errors, output]) stream.on('error', () => undefined);
  try {
    const given = readDataArguments(surroundings.arguments);
    switch (given.type) {
      case 'help':
        output.write(usage);
        return 0;
      case 'wrong':
        errors.write(`${given.problem}\n\n${usage}`);
        return 2;
      case 'run':
        if (needsFile && given.file === null) {
          errors.write(`Name a file.\n\n${usage}`);
          return 2;
        }
        await work(surroundings, given.file);
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
