import { describe, expect, it } from 'vitest';
import { years } from '../../../adapters/discord/commands.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { recordYears } from '../../../src/answers/record-years.ts';
import { mostMilestones } from '../../../src/answers/timeline-answers.ts';
import { datedJoins } from '../../../src/knowledge/joins.ts';
import { ask, lastOf } from '../../support/ask.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

const linesOf = (answer: Answer) =>
  answer.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));

describe('the short timeline', () => {
  const answer = ask('timeline');

  it('has a line for each milestone, with its date and its sources, in the order of time', () => {
    const lines = linesOf(answer);
    expect(lines.length).toBeGreaterThan(9);
    expect(lines.length).toBeLessThanOrEqual(mostMilestones);
    for (const { text, cites } of lines) {
      expect(text).toMatch(/^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?20\d\d: /);
      expect(cites.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThan(240);
    }
    expect(lines[0]?.text).toMatch(/^12 November 2018: /);
    const ofYear = lines.map(({ text }) => Number(/20\d\d/.exec(text)?.[0]));
    expect(ofYear).toEqual(ofYear.toSorted((one, other) => one - other));
  });

  it('joins the events with those who came in after they had stayed out', () => {
    expect(answer.refs[0]).toBe('accord/since-launch');
    expect(answer.refs).toEqual(
      expect.arrayContaining([
        'event/launch',
        'event/compendium',
        'actor/united-states',
        'actor/european-union',
      ]),
    );
    expect(toPlainText(answer)).toContain('10 November 2021: United States – joined');
    expect(toPlainText(answer)).not.toContain('Tunisia');
  });

  it('says which years have more, and how to ask for one', () => {
    const text = toPlainText(answer);
    for (const { year, entries } of recordYears(knowledge)) expect(text).toContain(`${year} (${entries})`);
    expect(text).toMatch(/Type timeline and one of these years/);
    for (const { request } of answer.followUps) expect(ask(request).kind, request).not.toBe('none');
  });
});

describe('a year', () => {
  it.each(recordYears(knowledge).map(({ year }) => year))(
    '%s has all its events, and keeps the contract',
    (year) => {
      const answer = ask(`timeline ${year}`);
      expect(contractFaults(answer, knowledge)).toEqual([]);
      const events = knowledge.events.filter(({ date }) => date.startsWith(year)).map(({ ref }) => ref);
      expect(answer.refs).toEqual(expect.arrayContaining(events));
      expect(answer.refs[0]).toBe(year <= '2018' ? 'accord/launch' : 'accord/since-launch');
      for (const { text } of linesOf(answer)) expect(text).toMatch(/\b20\d\d\b|on record/);
    },
  );

  it('has who joined in it, as far as that is dated', () => {
    const text = toPlainText(ask('timeline 2019'));
    for (const { actor, date } of datedJoins(knowledge).slice(0, 400))
      if (date.startsWith('2019') && actor.category === 'state') expect(text).toContain(actor.name.en);
    expect(text).toContain('For most parties only a day by which they had joined is known');
    expect(text).not.toContain('New Zealand –');
  });

  it('has parties of one day and one wording on one line', () => {
    const launch = linesOf(ask('timeline 2018')).filter(({ text }) => text.includes('like all 28 members'));
    expect(launch).toHaveLength(1);
    expect(launch[0]?.text).toMatch(/Austria, Belgium, Bulgaria/);
  });

  it('says of an announcement what became of it', () => {
    expect(toPlainText(ask('timeline 2018'))).toMatch(
      /Ghana – announced its support\. Never on the official list/,
    );
  });

  it('without anything in it is declined with the years that there are', () => {
    for (const question of ['timeline 2010', 'timeline 2031', 'timeline abc', 'what happened in 1999']) {
      const answer = ask(question);
      expect(answer.kind, question).toBe('none');
      expect(answer.title).toMatch(/“(?:2010|2031|abc|1999)”/);
      expect(toPlainText(answer)).toContain('2018 (');
      for (const { request } of answer.suggestions) expect(ask(request).kind).toBe('accord');
    }
  });

  it('can be asked for in Discord wherever something is on record', () => {
    const [first, last] = years;
    for (const { year } of recordYears(knowledge)) {
      expect(Number(year)).toBeGreaterThanOrEqual(first);
      expect(Number(year)).toBeLessThanOrEqual(last);
    }
  });
});

describe('a stretch of time', () => {
  it('of months is told in full', () => {
    const answer = ask('what happened in November 2021');
    expect(answer.refs).toEqual(
      expect.arrayContaining(['event/working-group-results', 'actor/united-states']),
    );
    expect(toPlainText(answer)).not.toContain('April 2021');
  });

  it('of years is told by its milestones', () => {
    const answer = ask('what happened between 2019 and 2021');
    expect(answer.refs).toContain('event/compendium');
    expect(answer.refs).not.toContain('event/chinese-objection');
    expect(answer.refs).not.toContain('event/launch');
  });

  it('after the launch leaves the launch out', () => {
    const { refs } = ask('what happened after the launch in November 2018');
    expect(refs[0]).toBe('accord/since-launch');
    expect(refs).toContain('event/first-anniversary');
    expect(refs).not.toContain('event/launch');
  });
});

describe('who joined', () => {
  it('in a year is told with what is not known', () => {
    const answer = ask('who joined in 2020');
    expect(answer.refs.slice(0, 2)).toEqual(['accord/signatories', 'accord/since-launch']);
    expect(toPlainText(answer)).toMatch(/27 February 2020: Cambodia – joined/);
    expect(toPlainText(answer)).toContain('only a day by which they had joined');
  });

  it('where nobody is on record says so, and who was put on the list', () => {
    const text = toPlainText(ask('who joined in 2022'));
    expect(text).toContain('No party is on record with a day, month or year of joining in 2022;');
    expect(text).toContain('Benin');
  });
});

describe('one event', () => {
  it('has its date, and what it has to do with', () => {
    const answer = ask('when was the compendium published');
    expect(toPlainText(answer)).toContain('14 April 2021: Canada, Microsoft');
    expect(answer.followUps.map(({ request }) => request)).toEqual(
      expect.arrayContaining(['timeline 2021', 'principle 3']),
    );
  });

  it('is told with others of its name', () => {
    const answer = ask('when were the working groups set up');
    expect(linesOf(answer).length).toBeGreaterThan(1);
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });
});

describe('a thread', () => {
  it.each<[string[], string]>([
    [['timeline 2021', 'and 2020?'], 'The Paris Call in 2020'],
    [['timeline 2021', 'the year before?'], 'The Paris Call in 2020'],
    [['what happened in 2019', 'and the next year?'], 'The Paris Call in 2020'],
    [['who joined in 2019', 'and in 2020?'], 'Who joined the Paris Call in 2020'],
    [['what happened in 2021', 'who joined then?'], 'Who joined the Paris Call in 2021'],
    [['how many supporters in 2019', 'and in 2021?'], 'Supporters in 2021'],
    [['how many supporters in 2019', 'and companies?'], 'Companies in 2019'],
    [['timeline 2019', 'timeline 2010', 'and the next year?'], 'The Paris Call in 2020'],
    [['timeline 2021', 'who signed in 2018?'], 'The supporters (signatories)'],
    [['principle 8', 'what happened in 2021', 'principle 3'], 'Principle 3: Defend electoral processes'],
  ])('%j', (questions, title) => {
    expect(lastOf(...questions).title).toBe(title);
  });
});
