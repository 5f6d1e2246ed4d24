/** Numbers of principles as people jot them down. */
import { describe, expect, test } from 'vitest';
import { withoutTotal } from '../../../../src/questions/wording/item-numbers.ts';
import { ask } from '../../../support/ask.ts';

describe('one of nine', () => {
  test.each([
    ['show me 3/9', 'show me 3'],
    ['principle 7 of 9', 'principle 7'],
    ['4 / 9 please', '4 please'],
  ])('%s', (text, asked) => {
    expect(withoutTotal(text)).toBe(asked);
    expect(ask(text).refs).toHaveLength(1);
  });

  test.each(['what happened on 3/9', 'since 3/9/2019', '13/9', '3/9/21', '3.5/9', '2 of 90'])(
    'a day or something else: %s',
    (text) => {
      expect(withoutTotal(text)).toBe(text);
    },
  );
});

test.each([
  ['6 - give me an example', 'principle/6'],
  ['4: tell me a real-life case', 'principle/4'],
  ['my notes have 1 to 4 but nothing on the fifth', 'principle/5'],
  ['slides for principles 1 to 7 but none for the eighth', 'principle/8'],
  ['after the second, before the fourth, that one please', 'principle/3'],
  ['prin. 6', 'principle/6'],
  ['<b>principle&nbsp;7</b>', 'principle/7'],
  ['the 5th principal, explain it like I am ten', 'principle/5'],
])('%s', (question, ref) => {
  expect(ask(question).refs[0]).toBe(ref);
  expect(ask(question).refs).not.toContain('principle/1');
});

test('nobody is quoted who says so', () => {
  expect(ask('no quotes, just principle 3 in short')).toMatchObject({ kind: 'principle' });
  expect(ask('quotes on principle 3')).toMatchObject({ kind: 'opinions' });
});

test('eight or nine is a fact, and no list', () => {
  expect(ask('a few sites count eight principles and others nine, why is that').refs).toContain(
    'accord/eight-or-nine',
  );
});

test('the whole set', () => {
  expect(ask('give me the entire set of principles').refs).toHaveLength(9);
});
