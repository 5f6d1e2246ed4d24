/** Who judges the Call may be told by where they are not; who stayed outside the Call itself is another matter. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('people outside of something', () => {
  test.each([
    'does anyone outside the ministries applaud the call',
    'my uncle reckons nobody outside the tech sector likes the pact, is that so?',
    'did anyone outside the press praise it',
    'did no one outside the press praise the accord',
    'everyone outside the civil service hates the accord, right?',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('opinions');
  });

  test.each(['who stayed outside the pact', 'which states are outside the agreement'])('%s', (question) => {
    expect(ask(question).refs).toContain('accord/non-signatories');
  });

  test.each(['nobody outside the family likes my soup', 'no one outside the office likes my soup'])(
    '%s: declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});
