/** What is offered and said of years, kinds of parties and dates that are none. */
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { countYears, recordYears } from '../../../src/answers/record-years.ts';
import { ask, lastOf } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const years = [...new Set([...recordYears(knowledge).map(({ year }) => year), ...countYears(knowledge)])];

describe('what can be asked next', () => {
  it.each(years)('after %s never leads to a refusal', (year) => {
    for (const request of [`timeline ${year}`, `counts ${year}`, `signatories ${year}`]) {
      const { followUps, suggestions } = ask(request);
      for (const next of [...followUps, ...suggestions])
        expect(ask(next.request).kind, `${request}: ${next.request}`).not.toBe('none');
    }
  });
});

describe('counts before the first', () => {
  it.each(['counts 2015', 'how many supporters in 2017'])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('none');
    expect(answer.title).toMatch(/^No count of supporters in 201[57] is on record/);
    expect(toPlainText(answer)).toContain('12 November 2018');
  });
});

describe('a day between two counts', () => {
  it('has the count before and the one after', () => {
    const text = toPlainText(ask('how many states on 11 November 2021'));
    expect(text).toContain('79 states');
    expect(text).toContain('80 states');
    expect(text).toContain('joined on 10 November 2021');
  });
});

describe('who joined', () => {
  it.each([
    'which countries joined in 2018',
    'which countries joined at launch',
    'list the 51 launch states',
  ])('%s', (question) => {
    const text = toPlainText(ask(question));
    expect(text).toContain('A full list of them could not be obtained');
    expect(text).toContain('Germany');
    expect(text).toContain('Canada');
    expect(text).not.toMatch(/Benin|United States|Microsoft/);
  });

  it('minds the kind of party', () => {
    expect(toPlainText(ask('which states joined in 2021'))).toContain('United States');
    expect(toPlainText(ask('which states joined in 2021'))).not.toContain('European Union –');
    expect(toPlainText(ask('which companies joined in 2020'))).toContain(
      'No party of that kind is on record',
    );
  });

  it('keeps apart who only announced it', () => {
    expect(toPlainText(ask('signatories 2018'))).toMatch(/Announced, but never on the list\n.*Ghana/);
  });

  it('is told of an open time, too', () => {
    expect(lastOf('who joined in 2019', 'and before 2020?').kind).toBe('accord');
    expect(toPlainText(ask('who joined since 2022'))).not.toContain('Nobody');
  });
});

describe('dates that are none', () => {
  it.each(['timeline 2021-13', 'counts 31 February 2021', 'timeline september'])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('none');
    expect(answer.title).toMatch(/is no date that I can place/);
  });

  it('swaps the ends of a time that is typed the wrong way round', () => {
    expect(ask('timeline 2020 to 2018').title).toBe(ask('timeline 2018 to 2020').title);
  });

  it('shows what was before the launch', () => {
    const text = toPlainText(ask('timeline of events before the launch'));
    expect(text).toContain('2015');
    expect(text).not.toContain('12 November 2018: ');
  });
});
