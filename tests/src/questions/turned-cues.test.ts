/** Phrases that the words beside them turn: supporters behind the pact, two people set apart, love that thanks nobody. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('those behind it are its supporters', () => {
  test.each([
    'how many firms are behind this',
    'how many nations are behind the pact',
    'number of cities behind it',
    'which companies are behind it',
    'which universities stand behind the pact',
  ])('%s', (question) => {
    expect(ask(question).refs).toContain('accord/signatories');
  });

  test.each(['who is behind it', 'which head of state is behind it', 'which president stands behind it'])(
    '%s: who launched it',
    (question) => {
      expect(ask(question).refs[0]).toBe('accord/launch');
    },
  );
});

describe('what is set apart is compared', () => {
  test.each([
    ['what separates the two Juniper men', ['expert/nick-bilogorskiy', 'expert/mounir-hahad']],
    ['what sets the two CEOs apart', ['expert/colin-bastable', 'expert/pravin-kothari']],
    ['how do I tell principle 2 and principle 5 apart', ['principle/2', 'principle/5']],
    ['what divides the two from Juniper', ['expert/nick-bilogorskiy', 'expert/mounir-hahad']],
  ] as const)('%s', (question, sides) => {
    const { kind, refs } = ask(question);
    expect(kind).toBe('comparison');
    expect(refs).toEqual(expect.arrayContaining([...sides]));
  });

  test('what is taken apart is blamed', () => {
    expect(ask('who takes it apart').kind).not.toBe('comparison');
  });
});

describe('love of others is praise', () => {
  test.each([
    'does anyone love the thing',
    'did nobody love it?',
    'does any of them love this',
    'is there an expert who loves this thing',
  ])('%s', (question) => {
    const { kind, refs } = ask(question);
    expect(kind).toBe('opinions');
    expect(refs).toContain('expert/op-ed-author');
  });

  test.each(['I love it, thanks', 'lovely, thank you'])('%s: thanks', (question) => {
    expect(ask(question).kind).toBe('help');
  });
});

describe('a fault of a thing is no blame', () => {
  test.each(['flaws in gadgets', 'faults in devices'])('%s', (question) => {
    expect(ask(question).refs).toContain('principle/6');
  });

  test('a fault of the pact is', () => {
    expect(ask('flaws in the pact').refs).not.toContain('principle/6');
  });
});

test('what is left for later takes no leave', () => {
  expect(ask('sort out the details later').refs).toContain('opinion/bischoff-later-date');
});
