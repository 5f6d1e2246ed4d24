/** What was said stands first, and whose it is is asked behind it. */
import { expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

test.each([
  ['It would be dead on arrival: who’s that by?', 'expert/mounir-hahad'],
  ['The absence of the big powers renders it symbolic, whose words are these?', 'expert/paul-bischoff'],
  ['it will take a disaster before anything happens. who argues along those lines?', 'expert/mounir-hahad'],
])('%s', (question, speaker) => {
  expect(ask(question)).toMatchObject({ kind: 'opinions' });
  expect(ask(question).refs).toContain(speaker);
});

test('who is named, or a principle, is asked for itself', () => {
  expect(ask('Pravin Kothari, head of CipherCloud, who is that?').refs).toContain('expert/pravin-kothari');
  expect(ask('principle 8 on hacking back, where is that from?').refs).toContain('principle/8');
});

test.each([
  'my neighbour plays the drums at night, who is that',
  'the blue van is in the way again, whose is that',
])('nobody said: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});
