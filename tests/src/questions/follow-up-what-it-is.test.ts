/** "it" by itself is the Call; in a thread it is the principle, the term or the person's view that was shown last. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

const asked = [
  'recap it',
  'could you outline this please',
  'sum that up for me',
  'tell us about it',
  'what does it demand',
  'what does that cover exactly',
  'what is it all about',
];

describe('by itself', () => {
  test.each([...asked, 'what did it say', 'summarise this'])('%s', (question) =>
    expect(ask(question).refs[0]).toBe('accord/overview'),
  );
});

describe('after a principle', () => {
  test.each([...asked, 'what does it say'])('%s', (question) =>
    expect(lastOf('show principle 6', question).refs[0]).toBe('principle/6'),
  );
});

describe('after a term', () => {
  test.each(asked)('%s', (question) =>
    expect(lastOf('define the Tallinn Manual', question).refs[0]).toBe('term/tallinn-manual'),
  );
});

describe('after a person', () => {
  test.each([...asked, 'what does it say'])('%s', (question) => {
    const answer = lastOf('what does Bastable think', question);
    expect(answer.kind).toBe('opinions');
    expect(answer.refs[0]).toBe('expert/colin-bastable');
  });
});

describe('the other side', () => {
  test.each([
    ['who backs it', 'and who does not?', 'expert/paul-bischoff'],
    ['who is critical of it', 'and who isn’t?', 'expert/pravin-kothari'],
  ])('%s, %s', (first, second, ref) => expect(lastOf(first, second).refs).toContain(ref));

  test('who objects', () =>
    expect(ask('does anyone object? who objects').refs).toContain('expert/paul-bischoff'));

  test('who wavers between praise and criticism', () =>
    expect(ask('who wavers between praise and criticism').refs).toContain('expert/pravin-kothari'));
});

describe('another principle', () => {
  test.each([
    ['which principle is on supply chains', 'and for elections?', 'principle/3'],
    ['tell me about principle 2', 'and for malware?', 'principle/5'],
    ['principle 7', 'what about one for patents', 'principle/4'],
  ])('%s, %s', (first, second, ref) => expect(lastOf(first, second).refs[0]).toBe(ref));
});

test('the author of what was shown', () =>
  expect(lastOf('who is the op-ed author', 'what does the author make of the accord').refs[0]).toBe(
    'expert/op-ed-author',
  ));

describe('before anything was shown', () => {
  test.each([
    ['what does the writer make of the accord', 'expert/op-ed-author'],
    ['one quote for, one quote against', 'expert/pravin-kothari'],
  ])('%s', (question, ref) => expect(ask(question).refs).toContain(ref));

  test.each(['cited experts, names only', 'the voices interviewed, just names'])('%s', (question) =>
    expect(ask(question).kind).toBe('experts'),
  );
});
