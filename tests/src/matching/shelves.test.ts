import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/language/stem.ts';
import { Shelves } from '../../../src/matching/shelves.ts';

function filled(): { readonly shelves: Shelves<string>; readonly unpacked: string[] } {
  const unpacked: string[] = [];
  const shelves = new Shelves<string>((item) => void unpacked.push(item));
  for (const item of ['accord', 'bot', 'acted', 'alias', 'a']) shelves.put(startOf(item), item);
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
});
