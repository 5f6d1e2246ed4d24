/** What was meant instead of what was asked before: "sorry, I meant 6", "not China, Taiwan". */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

describe('another of what was asked for', () => {
  test.each([
    ['principle 2', 'oops, i meant 8', 'principle/8'],
    ['principle 2', 'no wait, i was after the one on cyber hygiene', 'principle/7'],
    ['principle 2', 'it should be 4', 'principle/4'],
    ['principle 2', 'wrong number, 9', 'principle/9'],
    ['did Brazil sign?', 'sorry, i meant Chile', 'actor/chile'],
    ['did Brazil sign?', 'not Brazil, Chile', 'actor/chile'],
    ['what is the deep web', 'ah no, i was thinking of the dark web', 'term/dark-web'],
    ['what does Kothari think?', 'i meant Bastable', 'expert/colin-bastable'],
  ])('%s – %s', (first, turn, ref) => {
    expect(lastOf(first, turn).refs).toContain(ref);
    expect(lastOf(first, turn).refs).not.toContain(ask(first).refs[0]);
  });

  test('asks the same of it as before', () => {
    const { kind, refs } = lastOf('what does Bischoff say about China?', 'sorry, i meant Russia');
    expect(kind).toBe('opinions');
    expect(refs).toEqual(expect.arrayContaining(['expert/paul-bischoff', 'actor/russia']));
  });

  test('may be a question of its own', () => {
    expect(lastOf('principle 2', 'i meant to ask who signed it').refs).toContain('accord/signatories');
    expect(lastOf('who likes it?', 'i meant who does not like it')).toMatchObject({ kind: 'opinions' });
  });
});

test.each([
  'i meant to ring my sister',
  'sorry, i meant the blue curtains',
  'i said my shopping list',
  'not the red one, the green one',
])('nothing is put right by: %s', (turn) => {
  expect(ask(turn).kind).toBe('none');
  expect(lastOf('principle 2', turn).kind).toBe('none');
});

test.each(['not sure who signed it', 'not only Chile signed, right?', 'not everyone signed it'])(
  'nothing is ruled out by: %s',
  (question) => {
    expect(ask(question).kind).not.toBe('none');
  },
);
