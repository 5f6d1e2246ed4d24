/** Numbers that stand for a principle although no word beside them says so, and the like that stand for something else. */
import { describe, expect, test } from 'vitest';
import { slipOfNumber } from '../../../../src/questions/numbers/number-slips.ts';
import { ask } from '../../../support/ask.ts';

describe('a bare number', () => {
  test.each([
    ['Does the sixth bind makers of routers?', 6],
    ['I was given the eighth for my talk on Monday', 8],
    ['is five about malware or about elections', 5],
    ['our group has to explain seven', 7],
  ])('%s: principle %i', (question, number) => {
    expect(ask(question)).toMatchObject({ kind: 'principle', refs: [`principle/${number}`] });
  });

  test.each([
    'the seventh inning was dull',
    'who was the second to climb Everest',
    'the fifth of November bonfire',
    'is there a lift to the third and fourth floor',
    'give me seven minutes',
    'the number 4 bus is late',
  ])('%s: no principle', (question) => {
    expect(ask(question).kind).not.toBe('principle');
  });
});

test('numbers in a row with a long one among them name no principle', () => {
  expect(ask('4 4 0001 %%').kind).toBe('none');
  expect(ask('4').refs[0]).toBe('principle/4');
});

describe('a number told by those beside it', () => {
  test.each([
    ['my notes go from the second straight to the fourth', 3],
    ['the sheet has 1 to 4 and 6 to 9, one is missing', 5],
    ['the slide stops at six, what comes next', 7],
    ['we covered one to four in class, what is left', 5],
    ['all is written down to number six; the seventh line is still empty', 7],
    ['she has the first five and the remaining one she asked for is what', 6],
    ['my poster is done up to number three; only the fourth line is blank', 4],
    ['the class knows eight of the nine; the very last is what we lack', 9],
    ['I know the first seven; what is the one after that?', 8],
    ['I remember all of them except the fourth', 4],
    ['what stands between the first and the third', 2],
    ['the one just above the sixth, please', 5],
    ['what stands below principle 3', 4],
    ['which one comes right beneath number 6', 7],
    ['the scan is torn just under point 4, what is missing', 5],
    ['the one two before the end', 7],
  ])('%s: principle %i', (question, number) => {
    expect(ask(question).refs[0]).toBe(`principle/${number}`);
  });
});

describe('a slip of a number word after "principle"', () => {
  test.each([
    ['thre', 3],
    ['siks', 6],
    ['tow', 2],
    ['sevne', 7],
    ['eigth', 8],
  ])('%s: %i', (typed, value) => {
    expect(slipOfNumber(typed)?.value).toBe(value);
  });

  test.each(['about', 'in', 'behind', 'paper', 'xyzzy'])('%s is none', (typed) => {
    expect(slipOfNumber(typed)).toBeUndefined();
  });
});
