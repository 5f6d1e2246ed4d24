import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { during, type Period } from '../../../../src/knowledge/period.ts';
import { cleanText } from '../../../../src/language/clean.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readPeriod } from '../../../../src/questions/time/periods.ts';
import { readWords } from '../../../../src/questions/wording/words.ts';
import { realModel } from '../../../support/knowledge.ts';

const read = (text: string) => readPeriod(readWords(tokenise(cleanText(text)), realModel()));

describe('the period of a question', () => {
  it.each<[string, Period]>([
    ['what happened in 2019', during('2019')],
    ['in November 2018', during('2018-11')],
    ['nov 2018?', during('2018-11')],
    ['in march of 2020', during('2020-03')],
    ['novembr 2018', during('2018-11')],
    ['on 12 November 2018', during('2018-11-12')],
    ['on the 12th of November 2018', during('2018-11-12')],
    ['on November 12, 2018', during('2018-11-12')],
    ['2020-03', during('2020-03')],
    ['on 2020-03-31', during('2020-03-31')],
    ['in May 2020', during('2020-05')],
    ['from 2019 to 2021', { from: '2019', to: '2021' }],
    ['between March 2019 and June 2021', { from: '2019-03', to: '2021-06' }],
    ['2019-2021', { from: '2019', to: '2021' }],
    ['since 2019', { from: '2019' }],
    ['after 2019', { from: '2020' }],
    ['after December 2019', { from: '2020-01' }],
    ['before 2019', { to: '2018' }],
    ['until November 2021', { to: '2021-11' }],
    ['by the end of 2020', { to: '2020' }],
    ['after the launch in November 2018', { from: '2018-12' }],
  ])('%s', (text, period) => {
    expect(read(text)?.period).toEqual(period);
  });

  it.each([
    'what happened',
    'may we hack back',
    '12 november',
    'principle 8',
    '1,222 entries',
    'in 20211',
    'march on',
  ])('is none in "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('says what stands before it', () => {
    expect(read('after the launch in November 2018')).toMatchObject({ relation: 'after', fromLaunch: true });
    expect(read('since 2019')).toMatchObject({ relation: 'since', fromLaunch: false });
    expect(read('how many in March 2020')?.positions).toEqual(new Set([3, 4]));
  });

  it('is the same however a day is written', () => {
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('short', 'long'), (day, month) => {
        const iso = day.toISOString().slice(0, 10);
        const parts = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
        const ways = [
          iso,
          new Intl.DateTimeFormat('en-GB', parts).format(day),
          new Intl.DateTimeFormat('en-US', parts).format(day),
        ];
        for (const way of ways) expect(read(`what happened on ${way}?`)?.period, way).toEqual(during(iso));
      }),
      { numRuns: 60 },
    );
  });

  it('is read, or not, from anything without a fault', () => {
    const words = fc.constantFrom(
      '2019',
      'march',
      'to',
      'and',
      '-',
      '31',
      'since',
      'of',
      'may',
      '99',
      '0',
      'launch',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (some) => {
        const found = read(some.join(' '));
        if (found === undefined) expect(some).not.toContain('2019');
        else
          for (const date of [found.period.from, found.period.to])
            expect(date ?? '2019').toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
    );
  });
});
