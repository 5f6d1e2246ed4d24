/** "who must …", "whose job is it to …": whom a principle speaks to is asked for, and nobody's view. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('who has to act on a principle', () => {
  test.each([
    ['who must act under the hygiene principle', 7],
    ['Who is expected to stop the spread of hacking tools?', 5],
    ['whose responsibility is it to stop election meddling', 3],
    ['who is meant to follow the hack back rule', 8],
    ['who should be practising cyber hygiene', 7],
    ['whose job is it to keep patients safe under the infrastructure point', 1],
  ])('%s', (question, number) => {
    const answer = ask(question);
    expect(answer.kind).toBe('principle');
    expect(answer.refs[0]).toBe(`principle/${number}`);
  });

  test.each([
    'who is responsible for the wifi at the office',
    'who has to take out the bins',
    'who is supposed to feed the dog',
    'who should win the election',
  ])('is declined of other matters: %s', (question) => {
    expect(ask(question).kind).toBe('none');
  });

  test('a view that somebody holds is still asked for by "who thinks"', () => {
    expect(ask('who thinks that firms must protect hospitals').kind).toBe('opinions');
  });
});

describe('words that only look like something else', () => {
  test('"no one" is nobody, and not the first principle', () => {
    expect(ask('which parts of the internet are there that no one may touch').refs).not.toContain(
      'principle/1',
    );
  });

  test('hackers on election night are no news of a result', () => {
    expect(ask('is there something on hackers changing the count on election night').refs).toContain(
      'principle/3',
    );
    expect(ask('when is election night this year').kind).toBe('none');
  });

  test("a boss of one's own is no commentator", () => {
    expect(ask('our raid boss keeps killing everybody').kind).toBe('none');
  });
});
