import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

describe('a question that is a name to the last word', () => {
  test.each([
    ['Observer Research Foundation', 'actor/observer-research-foundation'],
    ['observer research foundation?', 'actor/observer-research-foundation'],
    ['Total (energy company)', 'actor/total'],
    ['Total SA', 'actor/total'],
    ['UN group of governmental experts', 'term/un-gge-norms'],
    ['numbers of supporters over time', 'accord/counts'],
  ])('%s is that entry, whatever cue lies in it', (question, ref) => {
    expect(ask(question).refs[0]).toBe(ref);
  });

  test('of one word may be a command all the same', () => {
    expect(ask('supporters').kind).toBe('opinions');
  });

  test('holds for every party with a name of several words', () => {
    const lost = realKnowledge()
      .actors.filter(({ name }) => /^\p{L}+(?: \p{L}+)+$/u.test(name.en))
      .filter(({ name }) => ['none', 'opinions', 'experts'].includes(ask(name.en).kind))
      .map(({ ref }) => ref);
    expect(lost).toEqual([]);
  });
});
