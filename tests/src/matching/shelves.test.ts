import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/language/stem.ts';
import { packLazily, Shelves } from '../../../src/matching/shelves.ts';

function filled(): { readonly shelves: Shelves<readonly string[]>; readonly unpacked: string[] } {
  const unpacked: string[] = [];
  const items = ['accord', 'bot', 'acted', 'alias', 'a'].map((item) => [startOf(item), item] as const);
  const shelves = new Shelves(
    packLazily(items, (item) => item),
    (contents) => void unpacked.push(...contents),
  );
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

  test('make what is under a start when it is asked for, and no sooner', () => {
    const made: string[] = [];
    const items = ['accord', 'bot'].map((item) => [startOf(item), item] as const);
    const shelves = new Shelves(
      packLazily(items, (item) => made.push(item)),
      () => undefined,
    );
    expect(made).toEqual([]);
    shelves.open('back');
    shelves.open('bone');
    expect(made).toEqual(['bot']);
  });

  test('go by other starts where they are told how', () => {
    const unpacked: string[] = [];
    const packed = ['accord', 'acted'].map((stem) => [stem, () => stem.length] as const);
    const shelves = new Shelves(
      packed,
      (length, stem) => void unpacked.push(`${stem} ${length}`),
      (stem) => stem,
    );
    shelves.open('ac');
    expect(unpacked).toEqual([]);
    shelves.open('acted');
    shelves.openAll();
    expect(unpacked).toEqual(['acted 5', 'accord 6']);
  });
});
