import { expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

test.each([
  'has any state left the accord',
  'which countries have pulled out since',
  'who withdrew from the Call',
  'did any company leave it',
  'has anyone ever walked away',
])('leavers are asked for: %s', (question) => {
  expect(ask(question).refs[0]).toBe('accord/withdrawals');
});

test('whether one of them left is told by its own card', () => {
  expect(ask('did Canada withdraw from the Call').refs[0]).toBe('actor/canada');
});

test.each(['which guests left early', 'who left the room', 'who quit the climate accord'])(
  'of other leaving nothing is told: %s',
  (question) => {
    expect(ask(question).refs).not.toContain('accord/withdrawals');
  },
);

test('how one leaves is a matter of its legal force', () => {
  expect(ask('can a state leave the Call').refs[0]).toBe('accord/legal-status');
});
