import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/language/clean.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readFeatures } from '../../../../src/questions/features.ts';
import type { NumberReading } from '../../../../src/questions/numbers/principle-numbers.ts';
import { realModel } from '../../../support/knowledge.ts';

const numbersIn = (text: string): NumberReading =>
  readFeatures(tokenise(cleanText(text)), realModel()).numbers;

const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const endings = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'];

describe('the number of a principle', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('%i is read in every form', (number) => {
    const forms = [
      `principle ${number}`,
      `Principle #${number}`,
      `principle number ${number}`,
      `no. ${number}`,
      `p${number}`,
      `#${number}`,
      `what does point ${number} want`,
      `principle ${cardinals[number - 1]}`,
      `principle number ${cardinals[number - 1]}`,
      `the ${ordinals[number - 1]} principle`,
      `the ${ordinals[number - 1]!.toUpperCase()} commitment`,
      `the ${endings[number - 1]} principle`,
      `the ${endings[number - 1]} one`,
      `principle ${romans[number - 1]}`,
      `principle ${romans[number - 1]!.toLowerCase()}`,
      `principe ${number}`,
    ];
    for (const form of forms) expect(numbersIn(form).numbers, form).toEqual([number]);
  });

  test.each([
    ['principles one and nine', [1, 9]],
    ['principles 2, 4 and 7', [2, 4, 7]],
    ['principles 1, 5 & 9', [1, 5, 9]],
    ['principles 3 to 5', [3, 4, 5]],
    ['principles 3-5', [3, 4, 5]],
    ['principles five through seven', [5, 6, 7]],
    ['the first three principles', [1, 2, 3]],
    ['the last two principles', [8, 9]],
    ['the last principle', [9]],
    ['the penultimate principle', [8]],
    ['second from the end', [8]],
    ['principle 3 and once more principle 3', [3]],
    ['not principle 3 but principle 4', [4]],
    ['what comes after principle 4', [5]],
    ['I wrote down all but the one in fourth place', [4]],
    ['the one that sits in the eighth spot of the nine', [8]],
    ['what is the one in third position?', [3]],
  ])('%s: %j', (text, numbers) => {
    expect(numbersIn(text).numbers).toEqual(numbers);
  });

  test.each([
    ['principle 0', 0],
    ['principle 10', 10],
    ['principle number 42', 42],
    ['principle -3', -3],
    ['principle #-3', -3],
    ['the twelfth principle', 12],
    ['principle thirteen', 13],
  ])('%s: no principle has the number %i', (text, asked) => {
    expect(numbersIn(text)).toMatchObject({ numbers: [], outOfRange: asked });
  });

  test.each([
    ['principles 2 and 11', [2], 11],
    ['principle 12 and principle 3', [3], 12],
    ['compare principle 2 and 14', [2], 14],
    ['principles 4 -6', [4, 5, 6], undefined],
    ['principle no.8 please, deadline in 10 min', [8], undefined],
  ])('%s: beside %j no principle has the number %j', (text, numbers, beside) => {
    expect(numbersIn(text)).toMatchObject({ numbers, outOfRange: beside });
  });

  test.each(['the nine principles', 'all nine principles', 'all 9 principles'])(
    '%s: how many there are',
    (text) => {
      expect(numbersIn(text)).toMatchObject({ numbers: [], countsThem: true });
    },
  );

  test.each([
    'Unit 61398',
    'in 2018 it was launched',
    'a principle I like',
    'one of the experts said so',
    '3 experts',
    'give me two critics',
    'room 3',
    'in 2 weeks',
    'version 2 of the report',
    'xkcd9',
    '80g of sugar',
    'meet at 5 pm',
    'the first critic',
  ])('%s: nothing about a principle', (text) => {
    expect(numbersIn(text)).toMatchObject({ numbers: [], outOfRange: undefined });
  });
});

test.each(["explain it like I'm five", 'told as if I am six', 'a girl aged nine'])(
  '%s: how old somebody is, and no principle',
  (text) => {
    expect(numbersIn(text).numbers).toEqual([]);
  },
);

describe('places of something else', () => {
  test.each([
    'Sweden finished in sixth place',
    'who is the one in second place in the league',
    'the runner in third place',
    'does no one have a kind word for it',
    'did no one outside the press like it',
  ])('%s', (text) => {
    expect(numbersIn(text).numbers).toEqual([]);
  });
});
