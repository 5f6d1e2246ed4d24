import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/language/clean.ts';
import { holdsFormula } from '../../../src/language/formulas.ts';
import { read } from '../../support/ask.ts';

const holds = (raw: string): boolean => holdsFormula(raw, cleanText(raw));

describe('numbers of a formula or of code', () => {
  test.each([
    '3=3',
    "3' OR '3'='3",
    "x') OR ('4'='4",
    'WHERE "9" = "9"',
    'a = 7',
    '/report?id=6&b=2',
    '6 > 2',
    '4 x 9',
    '4 × 9',
    '{{6*6}}',
    '6 * 6',
  ])('%s', (text) => {
    expect(holds(text)).toBe(true);
    expect(read(text).query.kind).toBe('none');
  });

  test.each([
    'principle = 4',
    '<@U01ABCDE2> 4',
    '> 4',
    '*4*',
    '**4** and *6*',
    'foreign actors = hackers?',
    'principles 2-4',
    'the list of 19/1/2024',
    'no. 4, please',
  ])('and not %s', (text) => expect(holds(text)).toBe(false));
});
