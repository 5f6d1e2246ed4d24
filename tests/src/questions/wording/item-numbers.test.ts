import { describe, expect, test } from 'vitest';
import { withoutItemNumber } from '../../../../src/questions/wording/item-numbers.ts';
import { ask } from '../../../support/ask.ts';

describe('the number of an item in front of a question', () => {
  test.each([
    ['1) what is principle 4', 'what is principle 4'],
    ['7. Explain hacking back', 'Explain hacking back'],
    ['[2] who signed', 'who signed'],
    ['(b) name one critic', 'name one critic'],
    ['iv. when was it launched', 'when was it launched'],
    ['#5 who launched it', 'who launched it'],
    ['Q12: which firms signed', 'which firms signed'],
    ['Task 2 compare Hahad and Bischoff', 'compare Hahad and Bischoff'],
  ])('%s', (text, asked) => {
    expect(withoutItemNumber(text)).toBe(asked);
  });

  test.each([
    '8) what does it say',
    '5: what is it about',
    '3. explain',
    '7?',
    '12 states signed, which?',
    'i asked who signed',
    'a who signed',
    'principle 1) what is it',
  ])('is none in: %s', (text) => {
    expect(withoutItemNumber(text)).toBe(text);
  });
});

test('it is no number of a principle', () => {
  expect(ask('2) what is principle 9').refs).toEqual(['principle/9']);
  expect(ask('#2 who launched the call').refs).toContain('accord/launch');
  expect(ask('4) what does it say').refs).toContain('principle/4');
});
