import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/matching/edit-distance.ts';
import { NearTextIndex } from '../../../src/matching/near-texts.ts';

const texts = [
  'france',
  'finland',
  'the republic of the congo',
  'ghana',
  'guyana',
  'niger',
  'nigeria',
  'niger',
];

describe('the texts nearest to what was typed', () => {
  const index = new NearTextIndex(texts);
  const near = (typed: string, mostSlips: number) =>
    index.nearest(typed, mostSlips).map(({ place, slips }) => [texts[place], slips]);

  test.each([
    ['france', 2, [['france', 0]]],
    ['frnace', 1, [['france', 1]]],
    [
      'guana',
      1,
      [
        ['ghana', 1],
        ['guyana', 1],
      ],
    ],
    [
      'nigeri',
      2,
      [
        ['niger', 1],
        ['nigeria', 1],
        ['niger', 1],
      ],
    ],
    ['the republik of teh congo', 2, [['the republic of the congo', 2]]],
    ['spain', 2, []],
    ['', 1, []],
  ] as const)('%s, with %i slips', (typed, mostSlips, expected) => {
    expect(near(typed, mostSlips)).toEqual(expected);
  });

  test('are those that comparing with each of them finds', () => {
    const letters = fc.stringMatching(/^[a-d é]{0,7}$/);
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 12 }),
        letters,
        fc.integer({ min: 0, max: 3 }),
        (many, typed, most) => {
          const slips = many.map((text) => editDistance(typed, text, most));
          const fewest = Math.min(...slips);
          expect(new NearTextIndex(many).nearest(typed, most)).toEqual(
            slips.flatMap((one, place) => (one === fewest && one <= most ? [{ place, slips: one }] : [])),
          );
        },
      ),
    );
  });
});
