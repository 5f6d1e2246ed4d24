/** Who wants to know, and what it is needed for, is left out; what is asked stays. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/language/english.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { withoutTalk } from '../../../../src/questions/wording/talk.ts';
import { ask } from '../../../support/ask.ts';

const asked = (text: string): string =>
  withoutTalk(tokenise(text), english)
    .map(({ text: word }) => word)
    .join(' ');

describe('who wants to know', () => {
  test.each([
    ['my landlady would like to know whether Chad signed', 'whether chad signed'],
    ['our solicitors keep asking if it is binding', 'if it is binding'],
    ['one of my trainees was wondering what principle 6 says', 'what principle 6 says'],
    ['somebody in my choir asked me who is against it', 'who is against it'],
    ['the committee wants to find out who drafted it', 'who drafted it'],
    ['our publisher asked for a list of its critics', 'a list of its critics'],
    ['my crew is asking is there a penalty', 'is there a penalty'],
  ])('%s', (text, rest) => {
    expect(asked(text)).toBe(rest);
  });

  test.each([
    'the experts want to know whether it works',
    'my firm was hacked by people who want money',
    'Kothari asked who would enforce it',
    'our clinic needs help when its files are locked',
  ])('%s is kept whole', (text) => {
    expect(asked(text)).toBe(text.toLowerCase());
  });

  test('their walk of life says nothing of what is asked', () => {
    expect(ask('my hairdresser is asking whether it is legally binding').refs).toContain(
      'accord/legal-status',
    );
    expect(ask('my hairdresser asks what the weather is like').kind).toBe('none');
  });
});

describe('where it is taken to stand', () => {
  test.each([
    ['who in your archive blames Washington', 'who blames washington'],
    ['is there anything by Harris in your files', 'is there anything by harris'],
  ])('%s', (text, rest) => {
    expect(asked(text)).toBe(rest);
  });

  test.each(['what is in your files', 'they locked the files of our clinic', 'in your files who said so'])(
    '%s is kept whole',
    (text) => {
      expect(asked(text)).toBe(text);
    },
  );
});
