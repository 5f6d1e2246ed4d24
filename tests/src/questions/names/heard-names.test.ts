/** Names as a machine writes them down that was spoken to. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { heardNames } from '../../../../src/questions/names/heard-names.ts';
import { ask } from '../../../support/ask.ts';
import { realModel } from '../../../support/knowledge.ts';

const heard = (text: string): string | undefined =>
  heardNames(tokenise(text), realModel())
    ?.map(({ text: word }) => word)
    .join(' ');

describe('a name that was dictated', () => {
  test.each([
    ['what does moon ear ha had say', 'what does mounir hahad say'],
    ['who is billa gore ski', 'who is bilogorskiy'],
    ['a quote of bus table', 'a quote of bastable'],
    ['what does pro vin co tarry think', 'what does pravin kothari think'],
  ])('%s', (text, meant) => {
    expect(heard(text)).toBe(meant);
  });

  test.each([
    'what did he had say',
    'who waits at the bus table',
    'when is bus table service',
    'what does Hahad say',
    'who is the bishop',
    'who says so',
  ])('is none in: %s', (text) => {
    expect(heard(text)).toBeUndefined();
  });
});

test('the question is answered for whom it sounds like, and less surely', () => {
  const asHeard = ask('what does bish off say about China');
  const asWritten = ask('what does Bischoff say about China');
  expect(asHeard.refs).toEqual(asWritten.refs);
  expect(asHeard.confidence).toBeLessThan(asWritten.confidence);
});

test.each(['who ate at bus table nine', 'who had the bus table yesterday'])('not: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});
