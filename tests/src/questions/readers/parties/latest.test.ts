import { expect, test } from 'vitest';
import { toPlainText } from '../../../../../src/answers/plain-text.ts';
import { ask } from '../../../../support/ask.ts';

test.each([
  'what was the last country to join',
  'last state to sign up',
  'who joined most recently',
  'which state most recently signed the Call',
  'the newest supporters of the accord',
])('who came last: %s', (question) => {
  const answer = ask(question);
  expect(answer.refs[0]).toBe('accord/latest-supporters');
  expect(toPlainText(answer)).toContain('Benin');
});

test.each([
  'what was the last principle',
  'who joined last year',
  'what is the latest news',
  'when did Benin join',
])('nobody who came last: %s', (question) => {
  expect(ask(question).refs[0]).not.toBe('accord/latest-supporters');
});
