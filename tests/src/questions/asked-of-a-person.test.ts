import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask, lastOf, read } from '../../support/ask.ts';

describe('what somebody wants done', () => {
  test.each([
    ['What would Bilogorskiy have in place of a symbolic gesture?', 'formal-agreement-penalties'],
    ["Kothari's remedy for missing enforcement", 'kothari-call-out'],
    ['according to kothari what should we do meanwhile', 'kothari-allies'],
    ['what does Kaljurand demand?', 'kaljurand-working-document'],
  ])('%s', (question, claim) => {
    const answer = ask(question);
    expect(answer.kind).toBe('opinions');
    expect(answer.refs.some((ref) => ref.endsWith(claim))).toBe(true);
  });

  test('stands before what was said of the matter beside it', () => {
    const refs = ask('What does Kothari propose in the absence of enforcement?').refs;
    expect(refs.indexOf('opinion/kothari-call-out')).toBeGreaterThan(0);
    expect(refs.indexOf('opinion/kothari-no-enforcement')).toBeGreaterThan(
      refs.indexOf('opinion/kothari-call-out'),
    );
  });

  test('is not meant where the person who asks wants something', () => {
    expect(ask('I want to know who Kothari is')).toMatchObject({ kind: 'expert' });
  });
});

describe('what somebody said that no claim fits', () => {
  test('gets what comes closest, and that is said', () => {
    const answer = ask('what does Hahad say of the net and its leaders moving');
    expect(answer).toMatchObject({ kind: 'opinions' });
    expect(answer.refs).toContain('expert/mounir-hahad');
    expect(toPlainText(answer)).toContain('these come closest');
    expect(answer.confidence).toBeLessThan(0.7);
  });

  test.each([
    'what does Hahad think of jazz',
    'does Bischoff like opera',
    'kothari on rugby',
    "bastable's blood type",
    'how many siblings does Bilogorskiy have',
    'when did hahad join juniper',
    'hahad nickname',
  ])('%s: no matter of the Call', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'none' });
  });
});

describe('a role', () => {
  test.each([
    ['the bloke from Lucy', 'colin-bastable'],
    ['the gentleman with the privacy job', 'paul-bischoff'],
    ['comparitech chap', 'paul-bischoff'],
    ['a lady from Estonia', 'marina-kaljurand'],
    ['the ex-Juniper boss', 'mounir-hahad'],
    ['A man from Juniper thinks it takes a catastrophic attack.', 'mounir-hahad'],
  ])('%s', (question, slug) => {
    expect(ask(question).refs).toContain(`expert/${slug}`);
  });

  test('beside another firm is nobody of ours', () => {
    const { refs } = ask('what does the Google CEO think of it');
    expect(refs).not.toContain('expert/colin-bastable');
    expect(refs).not.toContain('expert/pravin-kothari');
  });

  test('two of them are set side by side', () => {
    const answer = ask('the two gentlemen at Juniper do not see eye to eye');
    expect(answer).toMatchObject({ kind: 'comparison' });
    expect(answer.refs).toEqual(expect.arrayContaining(['expert/nick-bilogorskiy', 'expert/mounir-hahad']));
  });
});

describe('in a thread', () => {
  test('somebody on that topic', () => {
    const answer = lastOf('principle 3', 'what does Bischoff say about it');
    expect(answer).toMatchObject({ kind: 'opinions' });
    expect(answer.refs).toEqual(expect.arrayContaining(['principle/3', 'expert/paul-bischoff']));
  });

  test('how that differs from what somebody else says', () => {
    const answer = lastOf('what does Bastable say', "how does that differ from Kothari's");
    expect(answer).toMatchObject({ kind: 'comparison' });
    expect(answer.refs).toEqual(expect.arrayContaining(['expert/colin-bastable', 'expert/pravin-kothari']));
  });
});

test.each(['need a short bio of Mounir Hahad', 'quick profile of Kothari'])(
  'who somebody is, however short it is to be: %s',
  (question) => {
    expect(ask(question).kind).toBe('expert');
  },
);

test('a claim that only has the name of the text in it says nothing of what is asked', () => {
  const { rule, confidence } = read("what is the Tech Accord's position on encryption");
  expect(rule).toBe('person-and-closest');
  expect(confidence).toBeLessThan(0.7);
});
