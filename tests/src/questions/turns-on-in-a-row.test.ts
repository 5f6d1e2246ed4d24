/** Turns that go on from one principle to the next, or back to what was shown. */
import { expect, test } from 'vitest';
import { lastOf } from '../../support/ask.ts';

test.each([
  ['principle 5', 'what came before this one', 'principle/4'],
  ['principle 5', 'what comes after that one', 'principle/6'],
  ['principle 5', 'carry on with the one that comes next', 'principle/6'],
  ['principle 5', 'keep going', 'principle/6'],
  ['principle 5', 'keep going back', 'principle/4'],
  ['principle 1', 'the principle that follows the cyber hygiene one', 'principle/8'],
  ['principle 1', 'the one before that supply chain one', 'principle/5'],
  ['principle 2', 'sorry, fat fingers. i meant 7', 'principle/7'],
])('%s – %s', (first, turn, ref) => {
  expect(lastOf(first, turn).refs[0]).toBe(ref);
});

test('sources with what they are for', () => {
  expect(lastOf('principle 4', 'what is the source for this? I need a reference').refs).toContain(
    'principle/4',
  );
});

test.each([
  ['compare Hahad and Kothari', 'which one of them is more critical'],
  ['compare Hahad and Kothari', 'do both of them say so'],
])('of the two: %s – %s', (first, turn) => {
  expect(lastOf(first, turn).refs).toEqual(
    expect.arrayContaining(['expert/mounir-hahad', 'expert/pravin-kothari']),
  );
});

test('the second of the pair', () => {
  expect(lastOf('compare Hahad and Kothari', 'the second of the pair works where').refs[0]).toBe(
    'expert/pravin-kothari',
  );
});

test.each(['now with Kothari instead', 'versus Kothari now'])('another one beside the first: %s', (turn) => {
  const { kind, refs } = lastOf('compare Bastable and Bischoff', turn);
  expect(kind).toBe('comparison');
  expect(refs).toContain('expert/pravin-kothari');
});

test('whether a firm of somebody shown is in, and since when a text is in force', () => {
  expect(lastOf('who is Eugene Kaspersky', 'his company is?').refs[0]).toBe('actor/kaspersky');
  expect(lastOf('what is the Budapest Convention', 'in force since when?').refs[0]).toBe(
    'term/budapest-convention',
  );
});

test('whether somebody takes it up', () => {
  expect(lastOf('principle 8', 'does the op-ed mention it?').refs).toContain('expert/op-ed-author');
});

test('in his eyes', () => {
  expect(lastOf('who is Paul Bischoff', 'why did China not sign, in his eyes').refs).toContain(
    'expert/paul-bischoff',
  );
});

test('whom the answer is for says nothing of what is asked', () => {
  expect(lastOf('principle 6', 'explain it again, some here are no native speakers').refs[0]).toBe(
    'principle/6',
  );
});

test('in which words', () => {
  expect(lastOf('who said it is dead on arrival', 'in what words').refs).toContain('expert/mounir-hahad');
});

test.each(['whose brainchild', 'which body proposed it', 'which firm leads that charter'])(
  'who is behind a text: %s',
  (turn) => {
    expect(lastOf('what is the charter of trust', turn).refs[0]).toBe('term/charter-of-trust');
  },
);
