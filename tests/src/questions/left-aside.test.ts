/** What is not to be told, who wants to know, and texts and people that only share words with what the bot knows. */
import { expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

test.each([
  'praise for the pact, skip the grumbling',
  'nice words about the accord, spare me all the criticism',
])('what is skipped is not asked for: %s', (question) => {
  const { refs } = ask(question);
  expect(refs).toContain('expert/marina-kaljurand');
  expect(refs).not.toContain('expert/mounir-hahad');
});

test('the part that is about who asks', () => {
  expect(ask('our voting office wants to know which of the nine concerns its work').refs[0]).toBe(
    'principle/3',
  );
});

test('the Call by whoever launched it', () => {
  expect(ask("point 4 of Macron's accord").refs[0]).toBe('principle/4');
});

test.each([
  'my aunt wants me to sign an agreement about her garage',
  'should I sign a contract over the fence',
])('agreements of every day: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});

test.each([
  ['who is bound by the accord', 'accord/legal-status'],
  ['what was the exact wording of principle 2', 'principle/2'],
])('%s', (question, ref) => {
  expect(ask(question).refs[0]).toBe(ref);
});

test.each(['where can I read the original', 'link to the original document'])(
  'the text itself: %s',
  (question) => {
    expect(ask(question).refs).toContain('source/paris-call-text');
  },
);

test.each(['who made this bot', 'who built this bot'])('%s', (question) => {
  expect(ask(question).kind).toBe('help');
});

test('what the text does not mention is not told by a view', () => {
  expect(ask('does the Call mention artificial intelligence').kind).toBe('none');
});

test.each([
  ['principle 6', 'go two back', 'principle/4'],
  ['principle 6', 'and the one in front of it', 'principle/5'],
  ['principle 6', 'before that one, please', 'principle/5'],
  ['principle 6', 'which principle comes directly after', 'principle/7'],
  ['principle 7', 'who is bound by it', 'principle/7'],
  ['how many states were there in March 2020', 'and a year later', 'count/march-2021'],
])('%s – %s', (first, turn, ref) => {
  expect(lastOf(first, turn).refs).toContain(ref);
});

test('numbers of which one is none of a principle are a jumble', () => {
  expect(ask('0 0 4 4 2 q').kind).toBe('none');
});
