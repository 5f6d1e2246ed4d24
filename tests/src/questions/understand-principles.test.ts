import { describe, expect, test } from 'vitest';
import { ask, read } from '../../support/ask.ts';

describe('one principle', () => {
  test.each([
    ['Could you show me principle four?', 4],
    ['I need the text of principle number six', 6],
    ['the THIRD principle, kindly', 3],
    ['rule no. 6', 6],
    ['the last one of the nine', 9],
    ['what does the very last principle want?', 9],
    ['pinciple thre', 3],
    ['principal 5', 5],
    ['explain rule eight to me', 8],
    ['is number 3 about voting', 3],
    ['<@U12> *principle 2*', 2],
    ['ｐｒｉｎｃｉｐｌｅ　７', 7],
    ['8', 8],
  ])('%s', (question, number) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'principle', confidence: 1 });
    expect(answer.refs[0]).toBe(`principle/${number}`);
  });

  test.each([
    ['which principle deals with ballots', 3],
    ['is there a principle on passwords?', 7],
    ['which one forbids revenge attacks by companies', 8],
    ['the principle against stealing trade secrets', 4],
    ['which principle wants secure products', 6],
    ['No private hack back', 8],
    ['lifecycle security', 6],
  ])('by its topic: %s', (question, number) => {
    const answer = ask(question);
    expect(answer.kind).toBe('principle');
    expect(answer.refs[0]).toBe(`principle/${number}`);
  });

  test.each([
    ['who should follow principle 8?', 'addresses'],
    ['what does principle 8 cover?', 'scope'],
    ['an example for principle 8', 'example'],
    ['principle 8', 'whole'],
  ])('%s: %s comes first', (question, aspect) => {
    expect(read(question).query).toEqual({ kind: 'principle', principle: 'principle/8', aspect });
  });
});

describe('several principles', () => {
  test.each([
    ['Principles one and nine', [1, 9]],
    ['principles 2-4', [2, 3, 4]],
    ['principles five through seven', [5, 6, 7]],
    ['first three of the nine', [1, 2, 3]],
    ['all of the principles, please', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['principles', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%s', (question, numbers) => {
    const answer = ask(question);
    expect(answer.kind).toBe('principles');
    expect(answer.refs).toEqual(numbers.map((number) => `principle/${number}`));
  });
});

describe('a number that no principle has', () => {
  test.each([
    ['principle eleven', 11],
    ['principle 0?', 0],
    ['the tenth principle', 10],
    ['principle number 42', 42],
    ['number thirteen of the principles', 13],
  ])('%s', (question, asked) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'none', title: `There is no principle ${asked}.` });
    expect(answer.suggestions.map(({ request }) => request)).toEqual(['principles']);
  });
});
