/** The numbers that a question holds, as plain data: those of principles, and all that were seen. */
import type { Named } from './number-neighbours.ts';

export interface NumberReading {
  /** From 1 to 9, in the order in which they were named, none twice. */
  readonly numbers: readonly number[];
  /** A number in a principle's place that no principle has. */
  readonly outOfRange: number | undefined;
  /** "the nine principles": how many there are, not which one. */
  readonly countsThem: boolean;
  readonly positions: ReadonlySet<number>;
  /** Every number from 1 to 9, whether its words show it to be a principle's or not. */
  readonly seen: readonly Seen[];
}

export interface Seen extends Named {
  readonly isOrdinal: boolean;
  /** Its words show that it is a principle's. */
  readonly isPlaced: boolean;
}

export const noNumbers: NumberReading = {
  numbers: [],
  outOfRange: undefined,
  countsThem: false,
  positions: new Set(),
  seen: [],
};
