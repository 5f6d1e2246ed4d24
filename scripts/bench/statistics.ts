/** What many durations amount to. */
import type { Figure, Target } from './figures.ts';

export const ascending = (values: readonly number[]): readonly number[] =>
  values.toSorted((one, other) => one - other);

/** The value that the `share` (from 0 to 1) of all does not exceed; `sorted` ascends. 0 where there is none. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(sorted.length * share) - 1);
  return sorted[Math.min(sorted.length - 1, place)] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(ascending(values), 0.5);

export interface Targets {
  readonly p99?: Target | undefined;
  readonly perSecond?: Target | undefined;
}

const judged = (target: Target | undefined): Partial<Figure> => (target === undefined ? {} : { target });

/** How long `times` (in milliseconds, one for each question) took, and how many a second that makes one after another. */
export function durationFigures(
  name: string,
  label: string,
  times: readonly number[],
  targets: Targets = {},
): readonly Figure[] {
  const sorted = ascending(times);
  const total = times.reduce((sum, time) => sum + time, 0);
  const inMs = (part: string, words: string, value: number): Figure => ({
    name: `${name}${part}`,
    label: `${label}: ${words}`,
    value,
    unit: 'ms',
  });
  return [
    inMs('P50', 'p50', quantile(sorted, 0.5)),
    { ...inMs('P99', 'p99', quantile(sorted, 0.99)), ...judged(targets.p99) },
    inMs('Max', 'slowest', sorted.at(-1) ?? 0),
    {
      name: `${name}PerSecond`,
      label: `${label}: questions a second`,
      value: total === 0 ? 0 : times.length / (total / 1000),
      unit: '/s',
      ...judged(targets.perSecond),
    },
  ];
}
