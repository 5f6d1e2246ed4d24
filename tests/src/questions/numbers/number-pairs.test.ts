/** Two numbers that are asked for together, and two that tell a time or a size. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../support/ask.ts';

describe('handed over in a pair', () => {
  test.each([
    ['could you send 2 and 6 in one message', [2, 6]],
    ['I need 3 and 4 at once', [3, 4]],
    ['put five and nine side by side', [5, 9]],
    ['can we have one answer, 1 and 8 in one go please', undefined],
    ['may I see both 4 and 9', [4, 9]],
  ] as const)('%s', (question, numbers) => {
    const wanted = numbers?.map((number) => `principle/${number}`) ?? [];
    expect(ask(question).refs).toEqual(expect.arrayContaining(wanted));
  });

  test.each([
    'see you between 7 and 8 on Friday',
    'can I have a table for 2 and 3',
    'two plus two',
    'my shoes are 7 and 8 wide',
  ])('%s: none', (question) => {
    expect(ask(question).kind).not.toMatch(/^principle/);
  });
});

describe('a gap behind the first of them', () => {
  test.each([
    ['the sheet shows the first three and then a blank', 4],
    ['my copy has the first six and a hole underneath; what belongs there', 7],
    ['we have the first two, then a gap', 3],
    ['my page shows the first three and then an empty line', 4],
  ])('%s', (question, number) => {
    expect(ask(question)).toMatchObject({ kind: 'principle', refs: [`principle/${number}`] });
  });
});
