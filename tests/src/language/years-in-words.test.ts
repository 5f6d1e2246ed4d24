/** Years as they are spoken. */
import { describe, expect, it } from 'vitest';
import { withYearsInDigits } from '../../../src/language/years-in-words.ts';

describe('years in words', () => {
  it.each([
    ['events of twenty nineteen', 'events of 2019'],
    ['Twenty Twenty-One in short', '2021 in short'],
    ['back in twenty twenty four', 'back in 2024'],
    ['since twenty twenty', 'since 2020'],
    ['two thousand and eighteen', '2018'],
    ['two thousand twenty-five', '2025'],
    ['twenty twenty vision', 'twenty twenty vision'],
    ['twenty principles', 'twenty principles'],
    ['the twentieth', 'the twentieth'],
    ['twenty-two states', 'twenty-two states'],
  ])('%s', (text, expected) => {
    expect(withYearsInDigits(text)).toBe(expected);
  });
});
