/** Terms that are asked for by a description: "what do you call it when …". */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('a term that is described', () => {
  test.each([
    ['what do people call the part of the web that you need a special browser for', 'dark-web'],
    ['whats the fancy expression for cyber spies hired for money', 'cyber-mercenaries'],
    ['what name is given to working out who did it', 'attribution'],
    ['is there an official word for telling the vendor first', 'vulnerability-disclosure'],
    ['what are firms that sell hacking tools to governments called', 'cyber-mercenaries'],
    ['I forgot the word for companies, states and NGOs all at one table', 'multistakeholder-approach'],
    ['which term means players who are not a government', 'non-state-actor'],
  ])('%s', (question, term) => {
    expect(ask(question).refs).toContain(`term/${term}`);
  });

  test.each([
    'what is the word for a baby sheep',
    'what do you call a group of crows',
    'what do you call a bank account without a fee',
    "what's the term for paying rent late",
    'how are people called who fix computers',
  ])('is declined of other matters: %s', (question) => {
    expect(ask(question).kind).toBe('none');
  });

  test.each([
    ["what's the privacy guy called", 'expert'],
    ['the one that keeps nasty tools from being passed around, what is it called', 'principle'],
  ])('%s asks for an %s', (question, kind) => {
    expect(ask(question).kind).toBe(kind);
  });
});

describe('what somebody did', () => {
  test.each([
    ['somebody stole the plans of our new engine', 'principle/4'],
    ['someone encrypted all our files and wants money', 'principle/1'],
  ])('is no view on record: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test.each(['somebody stole my bike', 'someone keyed my car', 'someone broke my window'])(
    'is declined of other matters: %s',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );

  test('what somebody said is still a view', () => {
    expect(ask('somebody said it has no teeth').kind).toBe('opinions');
  });
});
