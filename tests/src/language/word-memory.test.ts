import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, WordMemory } from '../../../src/language/word-memory.ts';

describe('the memory of words', () => {
  test('recalls what was kept, and forgets all when it is full', () => {
    const memory = new WordMemory<number>(2);
    memory.keep('one', 1);
    memory.keep('two', 2);
    expect([memory.recall('one'), memory.recall('two')]).toEqual([1, 2]);
    memory.keep('three', 3);
    expect([memory.recall('one'), memory.recall('three'), memory.size]).toEqual([undefined, 3, 1]);
  });

  test('keeps nothing that is longer than a word', () => {
    const memory = new WordMemory<number>(9);
    memory.keep('x'.repeat(31), 1);
    expect(memory.size).toBe(0);
  });

  test('a copy is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(copyOf(word)).toBe(word);
      }),
    );
  });
});
