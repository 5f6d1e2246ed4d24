import { describe, expect, test } from 'vitest';
import { pack, Shelves } from '../../../src/matching/shelves.ts';

/** By their first two letters. */
const keyOf = (stem: string): string => stem.slice(0, 2);

function filled(): { readonly shelves: Shelves<readonly string[]>; readonly unpacked: string[] } {
  const unpacked: string[] = [];
  const items = ['accord', 'bot', 'acted', 'alias', 'a'].map((item) => [keyOf(item), item] as const);
  const shelves = new Shelves(pack(items), (contents) => void unpacked.push(...contents), keyOf);
  return { shelves, unpacked };
}

describe('Shelves', () => {
  test('unpack what begins like the stem that is asked for, once and in its order', () => {
    const { shelves, unpacked } = filled();
    shelves.open('acquir');
    shelves.open('accord');
    shelves.open('attack');
    shelves.open('');
    expect(unpacked).toEqual(['accord', 'acted']);
  });

  test('a stem of one letter is by itself', () => {
    const { shelves, unpacked } = filled();
    shelves.open('a');
    expect(unpacked).toEqual(['a']);
  });

  test('unpack what begins like any of several words', () => {
    const { shelves, unpacked } = filled();
    shelves.openAllOf([{ stem: 'zero' }, { stem: 'bone' }, { stem: 'back' }, { stem: 'all' }]);
    expect(unpacked).toEqual(['bot', 'alias']);
  });

  test('unpack all that is left, and nothing twice', () => {
    const { shelves, unpacked } = filled();
    shelves.open('bone');
    shelves.openAll();
    shelves.openAll();
    shelves.open('accord');
    expect(unpacked).toEqual(['bot', 'accord', 'acted', 'alias', 'a']);
  });

  test('go by whole stems where they are told nothing else, and make what is asked for, and no sooner', () => {
    const made: string[] = [];
    const packed = ['accord', 'acted'].map((stem) => [stem, () => made.push(stem)] as const);
    const unpacked: string[] = [];
    const shelves = new Shelves(packed, (count, stem) => void unpacked.push(`${stem} ${count}`));
    shelves.open('ac');
    expect(made).toEqual([]);
    shelves.open('acted');
    expect(made).toEqual(['acted']);
    shelves.openAll();
    expect(unpacked).toEqual(['acted 1', 'accord 2']);
  });
});
