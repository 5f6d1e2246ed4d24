/** Runs a command of scripts/ as a function, and keeps what it writes. */
import { Writable } from 'node:stream';
import type { CommandSurroundings, ExitStatus } from '../../scripts/knowledge/check-command.ts';
import { fixedNow } from './knowledge.ts';

class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Ran {
  readonly status: ExitStatus;
  readonly output: string;
  readonly errors: string;
}

export function runCommand(
  command: (surroundings: CommandSurroundings) => ExitStatus,
  ...given: readonly string[]
): Ran {
  const [output, errors] = [new Kept(), new Kept()];
  const status = command({ arguments: given, output, errors, now: () => fixedNow });
  return { status, output: output.text, errors: errors.text };
}
