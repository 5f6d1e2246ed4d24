/** Names that everybody knows and nobody on record bears, firms wrongly given to somebody, and parties said to have left. */
import { expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

test.each([
  'has Putin attacked the accord?',
  'what did Jinping think of the Call?',
  "what was Mark Zuckerberg's view of the Call?",
])('nobody on record: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});

test("Zuckerberg's company is still Facebook", () => {
  expect(ask("did Zuckerberg's company sign").refs[0]).toBe('actor/facebook');
});

test.each([
  ['is it right that Bischoff works at Google?', 'expert/paul-bischoff'],
  ['what did Bastable from Cisco think?', 'expert/colin-bastable'],
])('a firm that is not theirs is no topic: %s', (question, ref) => {
  const { kind, refs } = ask(question);
  expect(kind).toBe('expert');
  expect(refs[0]).toBe(ref);
});

test('a firm that stands behind "on" is a topic', () => {
  expect(ask('Bischoff on the United States').kind).toBe('opinions');
});

test('a word of another matter names no theme', () => {
  expect(ask("Bischoff's position on Brexit").kind).not.toBe('opinions');
});

test.each([
  ['did the US withdraw?', 'actor/united-states'],
  ['did Trump ever pull out of the accord?', 'actor/donald-trump'],
])('a party said to have left is told about as it stands: %s', (question, ref) => {
  expect(ask(question).refs[0]).toBe(ref);
});

test.each(['is Lucy on parental leave', 'did France leave the euro'])(
  'what is no leaving of the Call: %s',
  (question) => {
    expect(ask(question).kind).toBe('none');
  },
);
