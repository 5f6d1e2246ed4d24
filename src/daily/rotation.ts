/** Which principle comes next: none again before all were shown, in order or shuffled for each track. */
import { createHash } from 'node:crypto';
import type { Sequence, Track } from '../store/model.ts';

export type Rotation = Pick<Track, 'sequence' | 'seed' | 'cycle' | 'shown' | 'lastShown'>;

/** The order in which the numbers from 1 to `count` are shown in one round; `count` is at most 16. */
export function orderOf(sequence: Sequence, seed: string, cycle: number, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index + 1);
  if (sequence === 'in-order') return order;
  // One after the other, from the end, changes places with one that is drawn from those up to it.
  const dice = createHash('sha256').update(`${seed}:${cycle}`).digest();
  for (let last = count - 1; last > 0; last -= 1) {
    const drawn = dice.readUInt16BE(last * 2) % (last + 1);
    const [one = 0, other = 0] = [order[last], order[drawn]];
    order[last] = other;
    order[drawn] = one;
  }
  return order;
}

export interface Choice {
  readonly principle: number;
  /** The track's rotation once this one counts as shown. */
  readonly rotation: Pick<Track, 'cycle' | 'shown' | 'lastShown'>;
}

/** The next principle of `count`, and what the rotation is after it. */
export function choosePrinciple(rotation: Rotation, count: number): Choice {
  const { sequence, seed, lastShown } = rotation;
  const isOver = rotation.shown.length >= count;
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
  const shown = track.shown.filter((number) => number !== principle);
  const lastShown = track.lastShown === principle ? (shown.at(-1) ?? null) : track.lastShown;
  return { ...track, shown, lastShown };
}
