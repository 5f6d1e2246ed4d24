import { describe, expect, test } from 'vitest';
import { FoundCues } from '../../../src/questions/found-cues.ts';

const withTwo = (): FoundCues => {
  const cues = new FoundCues();
  cues.add('speech', [1, 2]);
  cues.add('duty', [2, 3]);
  return cues;
};

describe('the cues of a question', () => {
  test('stand where they were found, and nowhere else', () => {
    const cues = withTwo();
    expect([...cues.placesOf('speech')]).toEqual([1, 2]);
    expect(cues.has('praise')).toBe(false);
    expect([...cues.placesOf('praise')]).toEqual([]);
    expect([0, 1, 2, 3, 4].filter((place) => cues.isAt(place))).toEqual([1, 2, 3]);
  });

  test('are one where they are found again', () => {
    const cues = withTwo();
    cues.add('speech', [5]);
    expect([...cues.placesOf('speech')]).toEqual([1, 2, 5]);
  });

  test('keep only the words that another does not take', () => {
    const cues = withTwo();
    cues.take('speech', cues.placesOf('duty'));
    expect([...cues.placesOf('speech')]).toEqual([1]);
  });

  test('are gone when all their words are taken, and others stay', () => {
    const cues = withTwo();
    cues.take('speech', new Set([1, 2]));
    expect(cues.has('speech')).toBe(false);
    expect([...cues.placesOf('duty')]).toEqual([2, 3]);
  });
});
