/** Two principles told by what they are about, and words that only say how they are to be set side by side. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('two principles that are described are compared', () => {
  test.each([
    ['difference between the principle on ballots and the one on patents', 'principle/3', 'principle/4'],
    ['what sets the principle on hack-back apart from the one on norms', 'principle/8', 'principle/9'],
    ['the principle on trade secrets versus the one on malware', 'principle/4', 'principle/5'],
  ])('%s', (question, one, other) => {
    const { kind, refs } = ask(question);
    expect(kind).toBe('comparison');
    expect(refs.slice(0, 2)).toEqual([one, other]);
  });

  test('one that is described alone is not', () => {
    expect(ask('compare the principle on cyber hygiene with my kitchen').refs).not.toContain('principle/6');
  });
});

test('one voice is set against another', () => {
  const { kind, refs } = ask('put the boss of CipherCloud beside the boss of Lucy Security');
  expect(kind).toBe('comparison');
  expect(refs).toEqual(expect.arrayContaining(['expert/colin-bastable', 'expert/pravin-kothari']));
});
