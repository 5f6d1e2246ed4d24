import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

const chartOf = (answer: Answer): readonly string[] =>
  answer.blocks.flatMap((block) => (block.type === 'preformatted' ? block.text.split('\n') : []));

describe('the counts over time', () => {
  const answer = ask('how many supporters over time');

  it('are drawn, with every sure number beside its date', () => {
    const chart = chartOf(answer);
    const sure = knowledge.counts.filter(({ confidence }) => confidence === 'high');
    expect(sure.length).toBeGreaterThan(8);
    expect(chart.filter((line) => line.includes('█'))).toHaveLength(2 * sure.length);
    expect(chart).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^12 Nov 2018 +51 █+$/),
        expect.stringMatching(/^19 Jan 2024 +1,222 █+$/),
      ]),
    );
    expect(Math.max(...chart.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('name what is less certain apart, and why', () => {
    const [, doubts = ''] = toPlainText(answer).split('Less certain');
    expect(doubts).toMatch(/Canada counted more than 95 governments/);
    expect(doubts).toMatch(/74 states, while AFP reported 73/);
    expect(doubts).toMatch(/Ghana, which never reached the official list/);
    expect(chartOf(answer).join('\n')).not.toContain('57');
  });

  it('are the same answer wherever they are asked for', () => {
    for (const question of ['counts', 'growth of the Paris Call', 'about numbers of supporters over time'])
      expect(ask(question).blocks, question).toEqual(answer.blocks);
    expect(answer.refs.slice(0, 2)).toEqual(['accord/counts', 'accord/signatories']);
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });

  it('can be those of one kind', () => {
    expect(chartOf(ask('how did the number of companies grow'))).toEqual(
      expect.arrayContaining(['Companies', expect.stringMatching(/^12 Nov 2018 +218–224 █+$/)]),
    );
  });
});

describe('the count at a time', () => {
  it.each<[string, RegExp]>([
    ['how many supporters in 2019', /^31 December 2019: 76 states, .* 1,073 supporters in all\.$/],
    ['how many states in March 2020', /^31 March 2020: 78 states, /],
    ['how many companies in March 2020', /^31 March 2020: 642 companies, 78 states, /],
    ['how many states in October 2021', /^31 March 2021: 79 states, /],
    ['how many states in November 2021', /^12 November 2021: 80 states, /],
    ['how many supporters in 2022', /^11 January 2022: 81 states, /],
    ['how many supporters in 2018', /^12 November 2018: 51 states, .* 362–367 supporters in all\.$/],
    ['counts 2031', /^25 December 2025: 81 states, /],
  ])('%s', (question, expected) => {
    const answer = ask(question);
    const paragraphs = answer.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    expect(paragraphs).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });

  it('of a time without one is the one before, said to be so', () => {
    expect(toPlainText(ask('how many supporters in June 2020'))).toContain(
      'No sure count in June 2020 is on record. The one before is dated 31 March 2020, the next is dated 30 November 2020.',
    );
    expect(toPlainText(ask('how many states in March 2020'))).not.toContain('No sure count');
  });

  it('is not that of a doubtful report, which is named beside it', () => {
    const text = toPlainText(ask('how many states in June 2022'));
    expect(text).toContain('11 January 2022: 81 states');
    expect(text).toMatch(/Less certain[\s\S]*round numbers in June 2022/);
  });

  it('says where the number asked for is not known', () => {
    expect(toPlainText(ask('counts 2018'))).not.toContain('is not on record');
    expect(toPlainText(ask('how many cities signed in 2018'))).toContain(
      'How many public authorities there were in 2018 is not on record.',
    );
  });

  it('before the launch is declined', () => {
    expect(ask('how many supporters in 2015').kind).toBe('none');
  });
});

/** The first number that `pattern` finds in an answer. */
const numberIn = (question: string, pattern: RegExp): number =>
  Number(pattern.exec(toPlainText(ask(question)))?.[1]?.replace(',', ''));

describe('the lists of parties', () => {
  it('have the numbers of the newest count', () => {
    const newest = knowledge.counts.at(-1);
    expect(numberIn('which states signed', /(\d+) states are on the official list/)).toBe(newest?.states);
    expect(numberIn('which companies signed', /holds (\d+) companies/)).toBe(newest?.companies);
    expect(numberIn('which NGOs signed', /holds (\d+) civil-society/)).toBe(newest?.civilSociety);
    expect(numberIn('which cities signed', /holds (\d+) public authorities/)).toBe(newest?.publicAuthorities);
    expect(numberIn('did Atlantis Ltd sign', /has ([\d,]+) entries/)).toBe(newest?.total);
  });
});
