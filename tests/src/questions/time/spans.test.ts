import { describe, expect, it } from 'vitest';
import { during, monthOfLaunch } from '../../../../src/knowledge/period.ts';
import { cleanText } from '../../../../src/language/clean.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readSpan } from '../../../../src/questions/time/spans.ts';
import { readWords } from '../../../../src/questions/wording/words.ts';
import { ask } from '../../../support/ask.ts';
import { realKnowledge, realModel } from '../../../support/knowledge.ts';

const read = (text: string) => readSpan(readWords(tokenise(cleanText(text)), realModel()));

describe('a span from the launch', () => {
  it.each([
    ['how many after one year', '2019-11'],
    ['how many states two years on', '2020-11'],
    ['how many had joined a year later', '2019-11'],
    ['how big was it six months later', '2019-05'],
    ['supporters by its third anniversary', '2021-11'],
    ['on the fifth anniversary', '2023-11'],
    ['after 18 months', '2020-05'],
    ['after the second year', '2020-11'],
  ])('%s', (text, date) => {
    expect(read(text)?.period).toEqual(during(date));
  });

  it.each([
    'two years on the list',
    'it took a year',
    'how many years did it take',
    'after forty years',
    'our tenth wedding, one year',
    'happy anniversary',
    'the first year was hard',
  ])('is none: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('names the words that say it', () => {
    expect([...(read('how many after one year')?.positions ?? [])]).toEqual([2, 3, 4]);
  });

  it('is counted from the month of the record', () => {
    const launch = realKnowledge().events.find(({ ref }) => ref === 'event/launch');
    expect(launch?.date.slice(0, 7)).toBe(monthOfLaunch);
  });
});

it('how many there were then', () => {
  expect(ask('how many backers after a year?').refs).toContain('count/november-2019');
  expect(ask('number of companies two years on').refs).toContain('count/november-2020');
});
