/** Who takes part, how many, and what it takes, where nobody says "sign" and only "it" stands for the Call. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('taking part in a few plain words', () => {
  test.each([
    'any towns on it',
    'any charities in there?',
    'are unis on the list as well',
    'states in it by now, number?',
    'how many are in it now',
    'how many names are on the roll',
    'total names on the list, today',
    'are there any Asian firms in this',
    'any Chinese companies on it',
    'who joined from South America',
    'how many countries are in now',
    'which state was the last one to get on the list',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('accord');
    expect(answer.refs).toContain('accord/signatories');
  });

  test.each([
    ['how big had it become by its first birthday', 'accord/counts'],
    ['when did it get past a thousand supporters', 'accord/counts'],
    ['when did it reach 1000 supporters', 'accord/counts'],
    ['who runs the website', 'accord/governance'],
    ['who keeps the list', 'accord/governance'],
    ['does it have to be ratified', 'accord/legal-status'],
    ['do parliaments have to ratify it', 'accord/legal-status'],
    ['do parliaments vote on it', 'accord/legal-status'],
    ['can a country just walk away again', 'accord/legal-status'],
    ['anything new since 2022?', 'accord/since-launch'],
    ['does it promise to stop attacks or just condemn them', 'accord/peacetime'],
    ['a treaty or just a pinky promise?', 'accord/legal-status'],
    ['did Macron write it himself', 'accord/drafting'],
    ['why do some sites list only eight', 'accord/eight-or-nine'],
    ['does it promise to end hacking', 'accord/ending-or-condemning'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test.each(['how many points are in the text', 'how many rules does it have'])('%s', (question) => {
    expect(ask(question).kind).toBe('principles');
  });

  test('a turn that only points at a place is not about taking part', () => {
    expect(ask('anything on hospitals in there?').refs).not.toContain('accord/signatories');
    expect(ask('how nations should behave online - number please').refs[0]).toBe('principle/9');
  });
});
