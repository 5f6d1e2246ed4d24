import { describe, expect, test } from 'vitest';
import { Shelves } from '../../../src/matching/shelves.ts';

function filled(): { readonly shelves: Shelves<string>; readonly unpacked: string[] } {
  const unpacked: string[] = [];
  const shelves = new Shelves<string>((item) => void unpacked.push(item));
  for (const item of ['accord', 'bot', 'alias']) shelves.put(item.charAt(0), item);
  return { shelves, unpacked };
}

describe('Shelves', () => {
  test('unpack what begins like the stem that is asked for, once and in its order', () => {
    const { shelves, unpacked } = filled();
    shelves.open('attack');
    shelves.open('accord');
    expect(unpacked).toEqual(['accord', 'alias']);
  });

  test('unpack what begins like any of several words', () => {
    const { shelves, unpacked } = filled();
    shelves.openAllOf([{ stem: 'zero' }, { stem: 'bite' }, { stem: 'back' }]);
    expect(unpacked).toEqual(['bot']);
  });

  test('unpack all that is left, and nothing twice', () => {
    const { shelves, unpacked } = filled();
    shelves.open('bite');
    shelves.openAll();
    shelves.openAll();
    shelves.open('attack');
    expect(unpacked).toEqual(['bot', 'accord', 'alias']);
  });
});
