import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePrinciple, giveBack, orderOf, type Rotation } from '../../../src/daily/rotation.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';

const begin = (sequence: Rotation['sequence'], seed = 'seed'): Rotation => ({
  sequence,
  seed,
  cycle: 1,
  shown: [],
  lastShown: null,
});

function show(rotation: Rotation, times: number): readonly number[] {
  let current = rotation;
  return Array.from({ length: times }, () => {
    const choice = choosePrinciple(current, 9);
    current = { ...current, ...choice.rotation };
    return choice.principle;
  });
}

describe('the rotation', () => {
  test('in order goes from 1 to 9 and begins again', () => {
    expect(show(begin('in-order'), 11)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2]);
  });

  test('shuffled shows all nine in each round, and none on two days running', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = show(begin('shuffled', seed), 90);
        for (let round = 0; round < 10; round += 1)
          expect(new Set(shown.slice(round * 9, round * 9 + 9)).size).toBe(9);
        expect(shown.some((principle, index) => principle === shown[index + 1])).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('shuffled differs from track to track and from round to round', () => {
    const orders = ['a', 'b', 'c', 'd'].map((seed) => orderOf('shuffled', seed, 1, 9).join());
    expect(new Set(orders).size).toBe(4);
    expect(orderOf('shuffled', 'a', 1, 9)).not.toEqual(orderOf('shuffled', 'a', 2, 9));
    const twoRounds = show(begin('shuffled', 'a'), 18);
    expect(twoRounds.slice(0, 9)).not.toEqual(twoRounds.slice(9));
    expect(orderOf('shuffled', 'a', 1, 9)).toEqual(orderOf('shuffled', 'a', 1, 9));
  });

  test('keeps to what was shown where the order is changed within a round', () => {
    let rotation = begin('in-order');
    for (let day = 0; day < 4; day += 1) rotation = { ...rotation, ...choosePrinciple(rotation, 9).rotation };
    const rest = show({ ...rotation, sequence: 'shuffled' }, 5);
    expect(rest.toSorted((one, other) => one - other)).toEqual([5, 6, 7, 8, 9]);
  });

  test('shows a principle again that turned out not to have been shown', () => {
    const track = { ...sampleTrack(0), ...choosePrinciple(begin('in-order'), 9).rotation };
    const after = { ...track, ...choosePrinciple(track, 9).rotation };
    expect(after.shown).toEqual([1, 2]);
    const back = giveBack(after, 2, 1);
    expect(choosePrinciple(back, 9).principle).toBe(2);
    expect(giveBack(after, 2, 7)).toBe(after);
    expect(giveBack(after, 8, 1)).toBe(after);
  });
});
