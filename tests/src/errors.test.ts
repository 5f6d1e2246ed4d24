import { describe, expect, test } from 'vitest';
import { BotError, explainError } from '../../src/errors.ts';

describe('explainError', () => {
  test('says what is wrong and what to do', () => {
    const error = new BotError('configuration', 'SLACK_BOT_TOKEN is missing.', 'Copy it from the settings.');
    expect(explainError(error)).toBe('SLACK_BOT_TOKEN is missing. Copy it from the settings.');
  });

  test.each([
    [new Error('disk full'), 'Something unexpected went wrong: disk full'],
    ['just text', 'Something unexpected went wrong: just text'],
    [undefined, 'Something unexpected went wrong: undefined'],
  ])('explains %s without a stack trace', (error, text) => {
    expect(explainError(error)).toBe(text);
  });

  test('keeps the cause and the place', () => {
    const cause = new Error('no such file');
    const error = new BotError('knowledge', 'It cannot be read.', 'Put it back.', { cause });
    expect(error).toMatchObject({ name: 'BotError', place: 'knowledge', advice: 'Put it back.', cause });
  });
});
