import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../../src/answers/dates.ts';
import { realKnowledge } from '../../support/knowledge.ts';

describe('dateInWords', () => {
  test.each([
    ['2018-11-12', '12 November 2018'],
    ['2021-01-01', '1 January 2021'],
    ['2024-12-31', '31 December 2024'],
    ['2018-11', 'November 2018'],
    ['2018', '2018'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  test('every date of the sources can be said', () => {
    for (const { date } of realKnowledge().sources)
      if (date !== null) expect(dateInWords(date)).toMatch(/^(?:(?:[1-9]\d? )?[A-Z][a-z]+ )?\d{4}$/);
  });
});
