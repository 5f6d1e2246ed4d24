/** A person's advice is what they propose, whatever it is given for; that they have a theory of something asks for their views. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('advice', () => {
  test.each([
    'what is Kothari’s advice, seeing that nobody is ever punished',
    'any advice from Kothari, given the lack of penalties?',
    'Kothari’s suggestion since there is no enforcement',
  ])('%s', (question) => {
    const { refs } = ask(question);
    expect(refs).toContain('opinion/kothari-call-out');
    expect(refs).toContain('opinion/kothari-allies');
    expect(refs).not.toContain('opinion/kothari-no-legal-framework');
  });

  test.each(['any advice for my driving test', 'Kothari’s fashion advice', 'tips for baking'])(
    '%s: declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

test('the suggestion of others is no advice', () => {
  const { refs } = ask('does Hahad scoff at the suggestion that every country is ready to sign');
  expect(refs).toContain('opinion/hahad-naive');
  expect(refs).not.toContain('opinion/hahad-attribution');
});

describe('a theory on record, in other words', () => {
  test.each([
    ['Bastable had a theory about who fights whom', 'expert/colin-bastable'],
    ['I recall Bastable has a notion of who battles with whom', 'expert/colin-bastable'],
  ])('%s', (question, ref) => {
    const answer = ask(question);
    expect(answer.kind).toBe('opinions');
    expect(answer.refs).toContain(ref);
  });

  test.each([
    'Hahad has a theory on football',
    'Bastable has some theory on why bread rises',
    'Kothari has a view of the sea from his balcony',
    'Bischoff had a notion about marriage',
    'Bilogorskiy has an idea for a restaurant',
  ])('%s: declined', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});
