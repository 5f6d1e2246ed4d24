/** On what the figures were taken: they mean little without. */
import { availableParallelism, cpus } from 'node:os';
import { basename } from 'node:path';

export interface Surroundings {
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** How many of them this process may use. */
  readonly usable: number;
  readonly files: readonly string[];
}

export function surroundingsOf(files: readonly string[]): Surroundings {
  return {
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    usable: availableParallelism(),
    files: files.map((file) => basename(file)),
  };
}

export function surroundingsInWords({ node, processor, cores, usable, files }: Surroundings): string {
  const pinned =
    usable === 1
      ? 'Pinned to one core.'
      : 'What is measured runs in one thread; no process is pinned to a core (taskset is not used).';
  return `Node ${node}, ${cores} × ${processor}. ${pinned}\nQuestions of ${files.join(', ')}.`;
}
