/** Which principle comes next: none again before all were shown, in order or shuffled for each track. */
import { createHash } from 'node:crypto';
import type { Sequence, Track } from '../store/model.ts';

export type Rotation = Pick<Track, 'sequence' | 'seed' | 'cycle' | 'shown' | 'lastShown'>;

/** The order in which the numbers from 1 to `count` are shown in one round. */
export function orderOf(sequence: Sequence, seed: string, cycle: number, count: number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (sequence === 'in-order') return numbers;
  const rank = (number: number): string =>
    createHash('sha256').update(`${seed}:${cycle}:${number}`).digest('hex');
  const ranked = numbers.map((number) => ({ number, rank: rank(number) }));
  return ranked.toSorted((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ number }) => number);
}

export interface Choice {
  readonly principle: number;
  /** The track's rotation once this one counts as shown. */
  readonly rotation: Pick<Track, 'cycle' | 'shown' | 'lastShown'>;
}

/** The next principle of `count`, and what the rotation is after it. */
export function choosePrinciple(rotation: Rotation, count: number): Choice {
  const { sequence, seed, lastShown } = rotation;
  const isOver = orderOf('in-order', seed, 0, count).every((number) => rotation.shown.includes(number));
  const cycle = isOver ? rotation.cycle + 1 : rotation.cycle;
  const shown = isOver ? [] : rotation.shown;
  const left = orderOf(sequence, seed, cycle, count).filter((number) => !shown.includes(number));
  // A new round must not begin with what the last one ended with.
  const [first = 1, second = first] = left;
  const principle = shown.length === 0 && first === lastShown ? second : first;
  return { principle, rotation: { cycle, shown: [...shown, principle], lastShown: principle } };
}

/** The rotation once it turned out that a principle of the round `cycle` was not shown after all. */
export function giveBack(track: Track, principle: number, cycle: number): Track {
  if (track.cycle !== cycle || !track.shown.includes(principle)) return track;
  return {
    ...track,
    shown: track.shown.filter((number) => number !== principle),
    lastShown: track.lastShown === principle ? null : track.lastShown,
  };
}
