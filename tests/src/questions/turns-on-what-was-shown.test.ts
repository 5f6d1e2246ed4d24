/** Turns that say only "it", "the same" or "the north": what was shown last fills them. */
import { describe, expect, test } from 'vitest';
import { lastOf } from '../../support/ask.ts';

describe('of the text whose author was shown', () => {
  test.each([
    ['tell me about the op-ed', 'who wrote it?', 'expert/op-ed-author'],
    ['Who is the op-ed author?', 'and when was it published?', 'expert/op-ed-author'],
    ['who is Catalin Cimpanu', 'when did the article come out', 'expert/catalin-cimpanu'],
  ])('%s – %s', (first, turn, author) => {
    expect(lastOf(first, turn)).toMatchObject({ kind: 'expert', refs: [author] });
  });

  test('after somebody who was only quoted it is asked of the Call', () => {
    expect(lastOf('who is Colin Bastable', 'when was it published?').refs).toContain('accord/launch');
  });
});

describe('of the state that was shown', () => {
  test.each(['But their president announced it, no?', 'the prime minister promised that, did she not'])(
    '%s',
    (turn) => {
      expect(lastOf('Has Ghana joined?', turn).refs).toContain('actor/ghana');
    },
  );

  test.each([
    ['did South Korea sign', 'and the north?', 'actor/north-korea'],
    ['did North Korea sign', 'the southern one?', 'actor/south-korea'],
  ])('%s – %s: the state whose name differs in that word alone', (first, turn, state) => {
    expect(lastOf(first, turn).refs[0]).toBe(state);
  });

  test('a state without such a twin has no north', () => {
    expect(lastOf('did Japan sign', 'and the north?').kind).toBe('none');
  });
});

test.each([
  ['What is the Pall Mall Process?', 'Is it part of the Paris Call?', 'term/pall-mall-process'],
  [
    'what is the Budapest Convention',
    'does it have anything to do with the Call?',
    'term/budapest-convention',
  ],
])('%s – %s', (first, turn, text) => {
  expect(lastOf(first, turn).refs[0]).toBe(text);
});

test('"on the same" is on what the one before was asked about', () => {
  const answer = lastOf('What does Bischoff think of China?', 'Hahad on the same?');
  expect(answer.refs).toContain('expert/mounir-hahad');
  expect(lastOf('What does Bischoff think of China?', 'Kothari on the same subject?').refs).toEqual(
    expect.arrayContaining(['actor/china', 'expert/pravin-kothari']),
  );
});

describe('of a row by its end', () => {
  test.each([
    ['the one at the very end', 'principle/9'],
    ['now the bottom one', 'principle/9'],
    ['the one at the top', 'principle/1'],
  ])('%s', (turn, principle) => {
    expect(lastOf('list all the principles', turn).refs[0]).toBe(principle);
  });
});
