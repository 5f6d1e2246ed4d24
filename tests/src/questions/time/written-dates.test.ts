/** Days, however they are written, are no numbers of principles. */
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../src/answers/dates.ts';
import { toPlainText } from '../../../../src/answers/plain-text.ts';
import { ask, read } from '../../../support/ask.ts';
import { realKnowledge } from '../../../support/knowledge.ts';

const days = [
  ...new Set(
    realKnowledge()
      .events.map(({ date }) => date)
      .filter((date) => date.length === 10),
  ),
];

/** The day as people write it. */
function formsOf(date: string): readonly string[] {
  const [day = '', month = '', year = ''] = dateInWords(date).split(' ');
  const digits = date.split('-').map(Number);
  return [
    `${day} ${month} ${year}`,
    `${month} ${day}, ${year}`,
    `the ${day}th of ${month} ${year}`,
    `${day} ${month.slice(0, 3)} ${year}`,
    date,
    digits.toReversed().join('/'),
    digits.toReversed().join('.'),
  ];
}

describe('every day of the record', () => {
  it.each(days)('%s is found however it is written', (date) => {
    for (const form of formsOf(date)) {
      const question = `what happened on ${form}`;
      expect(read(question).query, question).toEqual({
        kind: 'timeline',
        period: { from: date, to: date },
      });
    }
    expect(toPlainText(ask(`what happened on ${date}`))).toContain(dateInWords(date));
  });
});

describe('numbers that are no principles', () => {
  it.each([
    'what happened on 1 January 2020?',
    'what happened on 12 November',
    'what changed between 2019 and 2020',
    'what is different since 2018',
    '14 of 25',
    '14 out of 25',
  ])('%s', (question) => {
    const { query } = read(question);
    expect(query.kind).not.toBe('principle');
    expect(query).not.toMatchObject({ reason: { type: 'no-such-principle' } });
  });

  it.each([
    ['7 of 9', 7],
    ['principle 7 June 2022', 7],
    ['who commented on principle 5 in 2018', 5],
  ])('%s is still one', (question, number) => {
    expect(JSON.stringify(read(question).query)).toContain(`principle/${number}`);
  });

  it('still has no principle 2018', () => {
    expect(read('principle 2018').query).toMatchObject({
      reason: { type: 'no-such-principle', asked: 2018 },
    });
  });
});

describe('the order of the digits', () => {
  it.each([
    ['12/11/2019', '2019-11-12'],
    ['11/25/2019', '2019-11-25'],
    ['2019/11/12', '2019-11-12'],
    ['3.12.2019', '2019-12-03'],
  ])('%s', (typed, date) => {
    expect(read(`how many supporters on ${typed}`).query).toEqual({
      kind: 'counts',
      period: { from: date, to: date },
    });
  });
});
