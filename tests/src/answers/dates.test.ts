import { describe, expect, test } from 'vitest';
import { dateInWords, periodInWords } from '../../../src/answers/dates.ts';
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

test('a time that the source leaves open is said by both its ends', () => {
  expect(periodInWords({ date: '2023', until: '2024' })).toBe('2023–2024');
  expect(periodInWords({ date: '2018-11-12' })).toBe('12 November 2018');
});
