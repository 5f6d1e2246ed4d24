/** Turns that step on from a norm, a kind of voices or a list of parties. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

describe('the next of what was shown', () => {
  test.each([
    [['norm g', 'and the next one?'], 'UN norm (h) and the nine principles'],
    [['norm g', 'the one before that'], 'UN norm (f) and the nine principles'],
    [['GCSC norm 3', 'next'], 'GCSC norm 4 and the nine principles'],
    [['norm k', 'the next one'], 'There is no UN norm after (k).'],
    [['norm a', 'the previous one'], 'There is no UN norm before (a).'],
    [['norm g', 'the next principle'], 'Principle 2: Protect the Internet'],
  ])('%j', (turns, title) => expect(lastOf(...turns).title).toBe(title));
});

describe('the same list of others', () => {
  test.each([
    [['critics from industry', 'and from the press?'], 'Who is critical (voices from the press)'],
    [['opinions of the press', 'and from academia?'], 'What was said of the accord (voices from academia)'],
  ])('%j', (turns, title) => expect(lastOf(...turns).title).toBe(title));

  test('those of the same place that did not sign', () => {
    const { refs } = lastOf('which african countries signed', 'and asia?', 'and which did not?');
    expect(refs.slice(0, 2)).toEqual(['accord/non-signatories', 'actor/asia']);
  });
});

describe('voices on a topic', () => {
  test.each([
    ['critics of Africa', 'Critical views on Africa'],
    ['who is in favour on Germany', 'Favourable views on Germany'],
  ])('%s', (text, title) => expect(ask(text).title).toBe(title));

  test('that there are none is said of the topic', () => {
    expect(ask('critics of Africa').blocks[0]).toMatchObject({
      text: 'My sources have no critical views on Africa.',
    });
  });
});
