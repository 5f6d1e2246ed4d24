/** Sayings of hitting back name principle 8 where somebody was struck through a computer, and nothing else does. */
import { describe, expect, test } from 'vitest';
import { ask, read } from '../../../../support/ask.ts';

describe('hitting back, in a saying', () => {
  test.each([
    'may a bakery repay the hackers in kind',
    'we got hacked and the owner is keen to return the favour, are we allowed to?',
    "our admin gave the intruders a taste of their own medicine, what's the rule?",
    'getting our own back on the phishers',
    'the clinic was breached, may it pay them back in the same coin',
    'does the accord let a firm turn the tables on its attackers?',
  ])('%s', (question) => {
    expect(ask(question).refs).toContain('principle/8');
    expect(read(question).query.kind).toBe('principle');
  });

  test.each([
    'my aunt baked us a cake, how do I return the favour',
    'the strikers gave the goalkeeper a taste of his own medicine',
    'are payments in kind taxed',
    'who wants to fight fire with fire',
    'the attackers of the football team were repaid in kind',
    'settle the score in the derby',
  ])('%s: no', (question) => {
    expect(read(question).rule).not.toBe('repaying');
  });
});

describe('a favour that is done', () => {
  test.each([
    ['do me a favour, who launched it', 'accord/launch'],
    ['can I ask a favour: what is principle 6 about', 'principle/6'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test('to be in favour is a stance', () => {
    expect(read('who is in favour of the pact').query).toMatchObject({ filter: { stance: 'praise' } });
  });
});
