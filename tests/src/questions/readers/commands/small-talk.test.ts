/** Thanks and goodbyes, with what people tell of themselves when they take their leave. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('taking leave', () => {
  test.each([
    ['cheers, you saved my seminar', /^You are welcome/],
    ['brilliant, that settles our bet, thank you', /^You are welcome/],
    ['thanks for the help, my pupils are waiting', /^You are welcome/],
    ['merci beaucoup', /^You are welcome/],
    ['goodbye, time for bed', /^Goodbye/],
    ['my tea is ready, bye', /^Goodbye/],
    ['logging off now', /^Goodbye/],
  ])('%s', (text, title) => {
    expect(ask(text).kind).toBe('help');
    expect(ask(text).title).toMatch(title);
  });

  test.each([
    ['thanks, and who is against it', 'opinions'],
    ['bye then, one more: principle 4', 'principle'],
    ['thanks for launching it, when was that', 'accord'],
  ])('%s asks for something', (text, kind) => {
    expect(ask(text).kind).toBe(kind);
  });

  test('who needs help is not thanked', () => {
    expect(ask('thanks, I need help').title).not.toMatch(/^You are welcome/);
  });
});
