import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Conversations } from '../../../src/store/conversations.ts';

const at = (milliseconds: number): Date => new Date(1_000_000 + milliseconds);

describe('Conversations', () => {
  test('recalls what was kept, thread by thread', () => {
    const threads = new Conversations<string>(1000, 10);
    threads.keep('a', 'principle 3', at(0));
    threads.keep('b', 'critics', at(0));
    expect(threads.recall('a', at(1))).toBe('principle 3');
    expect(threads.recall('b', at(1))).toBe('critics');
    expect(threads.recall('c', at(1))).toBeUndefined();
  });

  test('the newest turn replaces the one before', () => {
    const threads = new Conversations<string>(1000, 10);
    threads.keep('a', 'one', at(0));
    threads.keep('a', 'two', at(1));
    expect(threads.recall('a', at(2))).toBe('two');
    expect(threads.size).toBe(1);
  });

  test('forgets after its lifetime, and not before', () => {
    const threads = new Conversations<string>(1000, 10);
    threads.keep('a', 'one', at(0));
    expect(threads.recall('a', at(999))).toBe('one');
    expect(threads.recall('a', at(1000))).toBeUndefined();
    expect(threads.size).toBe(0);
    expect(threads.recall('a', at(0))).toBeUndefined();
  });

  test('a new turn prolongs the life of its thread, recalling does not', () => {
    const threads = new Conversations<string>(1000, 10);
    threads.keep('a', 'one', at(0));
    threads.keep('a', 'two', at(900));
    threads.recall('a', at(1800));
    expect(threads.recall('a', at(1899))).toBe('two');
    expect(threads.recall('a', at(1900))).toBeUndefined();
  });

  test('drops the thread that was silent for longest where there are too many', () => {
    const threads = new Conversations<string>(1000, 2);
    threads.keep('a', 'one', at(0));
    threads.keep('b', 'two', at(1));
    threads.keep('a', 'three', at(2));
    threads.keep('c', 'four', at(3));
    expect(threads.recall('b', at(4))).toBeUndefined();
    expect(threads.recall('a', at(4))).toBe('three');
    expect(threads.recall('c', at(4))).toBe('four');
  });

  test('names of built-in properties are ordinary threads', () => {
    const threads = new Conversations<string>(1000, 2);
    expect(threads.recall('__proto__', at(0))).toBeUndefined();
    threads.keep('__proto__', 'one', at(0));
    expect(threads.recall('__proto__', at(0))).toBe('one');
    expect(threads.recall('constructor', at(0))).toBeUndefined();
  });

  test('never holds more than it may', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.nat(5000))),
        fc.integer({ min: 1, max: 5 }),
        (turns, capacity) => {
          const threads = new Conversations<number>(1000, capacity);
          for (const [id, moment] of turns) {
            threads.keep(id, moment, at(moment));
            expect(threads.size).toBeLessThanOrEqual(capacity);
            expect(threads.recall(id, at(moment))).toBe(moment);
          }
        },
      ),
    );
  });
});
