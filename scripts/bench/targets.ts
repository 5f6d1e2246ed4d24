/** What is aimed at, by how many times as large as today the knowledge is. */
import { over, under } from './figures.ts';
import type { Targets } from './statistics.ts';

export const targetsAt: Readonly<Record<number, Targets>> = {
  1: { p99: under(1), perSecond: over(10_000) },
  100: { p99: under(5) },
};
