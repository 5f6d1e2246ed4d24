/** What a process takes that holds a bot which has answered. */
import type { Figure } from './figures.ts';

const inMebibytes = (name: string, label: string, bytes: number): Figure => ({
  name,
  label,
  value: bytes / 2 ** 20,
  unit: 'MiB',
});

/** `use` touches afterwards what is to be counted, so that it cannot have been collected before. */
export function memoryFigures(use: () => unknown): readonly Figure[] {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  use();
  return [
    inMebibytes('heapUsed', 'memory in use after garbage collection', heapUsed),
    inMebibytes('rss', 'memory of the process', rss),
  ];
}
