/** The short questions that people type first: who is in, who is out, which firms, whether it covers something. */
import { describe, expect, test } from 'vitest';
import { ask, read } from '../../support/ask.ts';

describe('who is in and who is out', () => {
  test.each([
    ['so who all is in', 'accord/signatories'],
    ['which governments are not in', 'accord/non-signatories'],
    ['who was out', 'accord/non-signatories'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test.each([
    ['what firms?', 'company'],
    ['which big companies', 'company'],
    ['which cities', 'public-body'],
  ])('%s: %s', (question, category) => {
    expect(read(question).query).toMatchObject({ kind: 'parties', category });
  });

  test.each(['which films are out', 'which teeth came out', 'did half of them sign'])(
    '%s is declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('what the text does', () => {
  test.each([
    ['does the pact protect polling stations', 'principle/3'],
    ['are voting machines covered as well', 'principle/3'],
    ['is malware covered', 'principle/5'],
    ['is there something about spyware', 'principle/5'],
    ['is there a rule against steeling secrets', 'principle/4'],
    ['does it cite the UN charter', 'accord/international-law'],
    ['what has it been up to lately', 'accord/since-launch'],
    ['the gist, please', 'accord/overview'],
    ['is there anything about Japan', 'actor/japan'],
  ])('%s: %s', (question, ref) => {
    expect([...ask(question).refs, JSON.stringify(read(question).query)].join(' ')).toContain(ref);
  });

  test.each(['is my scooter covered', 'are vet bills covered', 'does it protect penguins'])(
    '%s is declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );

  test('what is up is still a greeting', () => {
    expect(read('what is up').query).toEqual({ kind: 'help', topic: 'greeting' });
  });
});

describe('who says and judges', () => {
  test.each([
    ['who are for it', { stance: 'praise' }],
    ['the most frequent objection', { stance: 'criticism' }],
    ['who is least keen', { stance: 'criticism' }],
    ['overall impression?', { stance: 'both' }],
    ['did any of them defend China', { about: ['actor/china'] }],
    ['what do the two men from Juniper say', { experts: ['expert/nick-bilogorskiy', 'expert/mounir-hahad'] }],
  ])('%s', (question, filter) => {
    expect(read(question).query).toMatchObject({ kind: 'opinions', filter });
  });

  test('when the articles came out is told of the sources', () => {
    expect(read('in which year were both articles printed').query.kind).toBe('sources');
    expect(read('when did principle 5 appear').query.kind).not.toBe('sources');
  });

  test.each(['the most frequent objection to my garden', 'what do people think of my new sofa'])(
    '%s is declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('what is told before it is asked about', () => {
  test.each([
    ['nobody in the office installs updates, is there something against that', 'principle/7'],
    ['burglars online altered the ballot count', 'principle/3'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test.each(['half the office clicks on every attachment, is there something against that'])(
    '%s: no critics',
    (question) => {
      expect(read(question).query.kind).not.toBe('opinions');
    },
  );

  test.each(['the pact reads well, is there anything against it?'])('%s: critics', (question) => {
    expect(read(question).query).toMatchObject({ kind: 'opinions', filter: { stance: 'criticism' } });
  });

  test.each(['boss is hungry', 'the chief wants tea'])('%s: nobody is asked for', (question) => {
    expect(read(question).query.kind).not.toBe('experts');
  });
});
