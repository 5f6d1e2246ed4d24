import { describe, expect, test } from 'vitest';
import { tokenise, type Token } from '../../../../src/language/tokenise.ts';
import { withoutClosing, withoutOpenings } from '../../../../src/questions/wording/interjections.ts';
import { ask } from '../../../support/ask.ts';

const spoken = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
const opened = (text: string): string => spoken(withoutOpenings(tokenise(text)));
const closed = (text: string): string => spoken(withoutClosing(tokenise(text)));

describe('set phrases in front of a question', () => {
  test.each([
    ['hold on, who likes it', 'who likes it'],
    ['wait who likes it', 'who likes it'],
    ['ok wait, just to be clear: who likes it', 'who likes it'],
    ['so for the record, Estonia is in it', 'estonia is in it'],
    ['would you mind telling me who likes it', 'who likes it'],
    ['hang on a minute, why', 'why'],
  ])('%s', (text, rest) => {
    expect(opened(text)).toBe(rest);
  });

  test.each([
    'wait',
    'wait, what',
    'hold on to patches',
    'see principle 4',
    'say something on Estonia',
    'one second principle',
    'look at number 3',
  ])('are none here: %s', (text) => {
    expect(opened(text)).toBe(spoken(tokenise(text)));
  });
});

describe('set phrases behind a question', () => {
  test.each([
    ['who likes it much appreciated', 'who likes it'],
    ['who likes it when you have a minute', 'who likes it'],
    ['who likes it, just checking', 'who likes it'],
    ['who had the idea in the first place', 'who had the idea'],
    ['who likes it no rush', 'who likes it'],
  ])('%s', (text, rest) => {
    expect(closed(text)).toBe(rest);
  });

  test.each(['much appreciated', 'is it much appreciated by them', 'who has an idea', 'any ideas'])(
    'are none here: %s',
    (text) => {
      expect(closed(text)).toBe(spoken(tokenise(text)));
    },
  );
});

test.each([
  ['which principle is for vendors of software', 'wait, which principle is for vendors of software'],
  ['which principle is for vendors of software', 'which principle is for vendors of software appreciate it'],
  ['is Estonia in it', 'is Estonia in it no rush'],
  ['who backs the declaration', 'yes but who backs the declaration'],
  ['who is Paul Bischoff', 'do you mind telling me who is Paul Bischoff'],
])('%s is what is asked with them', (plain, wrapped) => {
  expect(ask(wrapped).refs).toEqual(ask(plain).refs);
  expect(ask(plain).refs.length).toBeGreaterThan(0);
});
