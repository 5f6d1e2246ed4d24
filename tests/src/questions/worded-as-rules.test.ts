/** Frames that decide what is asked: the deed of a commitment, whoever gains by it, a wish to quote, and a guess that somebody knows. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

describe('what is worded as the commitments are', () => {
  test.each([
    ['protecting ballots from hackers', 3],
    ['defending votes against meddlers', 3],
    ['stop stealing trade secrets', 4],
    ['securing gadgets from start to end', 6],
  ])('%s', (question, number) => {
    expect(ask(question).refs[0]).toBe(`principle/${number}`);
  });

  test('"who talks of protecting elections" asks for people all the same', () => {
    expect(ask('who talks of protecting elections').kind).toBe('opinions');
  });
});

describe('whoever gains by a principle praises nobody', () => {
  test.each([
    'who benefits from principle 7',
    'whom is principle 4 meant to benefit',
    'is principle 6 for specialists only',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('principle');
  });
});

describe('frames around what is asked', () => {
  test.each([
    ['somebody must have counted how many companies signed', 'accord/signatories'],
    ['someone here will know who launched it', 'accord/launch'],
    ['somebody must know what principle 5 is about', 'principle/5'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test('a wish to quote asks for the one who said it', () => {
    const answer = ask("I'd love to quote the one who expects Beijing to say it supports every principle");
    expect(answer.refs).toContain('expert/pravin-kothari');
    expect(answer.refs).not.toContain('expert/op-ed-author');
  });

  test('"back to the call" backs nothing and goes on where the thread was', () => {
    expect(lastOf('principle 7', 'back to the call: the previous principle?').refs[0]).toBe('principle/6');
    expect(ask('back to the call: who signed?').refs).toContain('accord/signatories');
  });

  test('what is described and named by nothing is no name of the Call', () => {
    expect(ask('the hackers who broke into google in 2010, what did they call it').refs[0]).toBe(
      'term/operation-aurora',
    );
  });
});
