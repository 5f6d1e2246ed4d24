/** What the drafters thought of is asked of the principles. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { asOfThePrinciples } from '../../../../src/questions/texts/drafters.ts';
import { ask, read } from '../../../support/ask.ts';

const put = (text: string): string =>
  asOfThePrinciples(tokenise(text))
    .map(({ text: word }) => word)
    .join(' ');

describe('what the drafters thought of', () => {
  test.each([
    ['did the framers think of phone makers', 'is there a principle about phone makers'],
    ['rain fell. what did the authors intend for us', 'rain fell is there a principle about us'],
  ])('%s: %s', (typed, meant) => {
    expect(put(typed)).toBe(meant);
  });

  test.each([
    'did the author think of phones',
    'what did the authors of the novel intend for her',
    'who are the authors',
    'did the authors think',
  ])('%s stays as it is', (text) => {
    expect(put(text)).toBe(text);
  });

  test.each([
    ['did the drafters think of sloppy passwords?', 'principle/7'],
    ['what would the authors do about rented botnets', 'principle/5'],
    [
      'Recipes vanish from our bakery server to a rival. Did the framers consider trade secrets?',
      'principle/4',
    ],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test('nothing is found for what is no matter of the Call', () => {
    expect(read('did the authors think of breakfast').query.kind).toBe('none');
  });
});

describe('scenes of single principles', () => {
  test.each([
    ['someone crashes the servers that keep the web running, which rule is that', 'principle/2'],
    ['doorbells that ship with holes, which principle helps', 'principle/6'],
    ['a regional blackout started by a hacker, where is that in the list', 'principle/1'],
    ['crooks tampered with the count on polling day, is that in the list', 'principle/3'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });
});
