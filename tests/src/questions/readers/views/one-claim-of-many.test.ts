/** What somebody said, where a theme or another claim shares words with it; and who calls the Call a symbol. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('one claim, and not all on its theme', () => {
  test.each([
    ['someone said the aim was to let everyone see who the villains are', 'opinion/hahad-macron-bad-players'],
    ['one of them said its true purpose is to make the villains visible', 'opinion/hahad-macron-bad-players'],
    [
      'somebody claimed that one alters a pact from the inside, not by looking on',
      'opinion/op-ed-change-from-inside',
    ],
  ])('%s', (question, claim) => {
    const { refs } = ask(question);
    expect(refs.filter((ref) => ref.startsWith('opinion/'))).toEqual([claim]);
  });

  test('bad guys are nobody’s blame', () => {
    expect(ask('who thinks it is about naming the bad guys').refs).toContain('theme/naming-bad-actors');
  });
});

describe('good intentions are no symbol', () => {
  test.each(['is it symbolic', 'symbols only?', 'which of the experts speaks of symbolism'])(
    '%s',
    (question) => {
      const { refs } = ask(question);
      expect(refs).toContain('expert/paul-bischoff');
      expect(refs).not.toContain('expert/pravin-kothari');
    },
  );

  test.each([
    ['well meant, but little comes of it', 'expert/pravin-kothari'],
    ['who grants it good intentions', 'opinion/kothari-good-intentions'],
    ['hardly any results in practice, who says so', 'opinion/kothari-few-results'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });
});
