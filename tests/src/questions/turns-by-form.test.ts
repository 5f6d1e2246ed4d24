/** Turns that ask of what was shown by their form alone: its wording, whether it is allowed, where it comes from, which of them. */
import { describe, expect, test } from 'vitest';
import { converse, lastOf } from '../../support/ask.ts';

describe('the rule itself', () => {
  test.each([
    'how is it worded exactly?',
    'could I have the precise wording please',
    'what does it really say',
    'read me that word for word',
    'and the full text?',
  ])('%s', (turn) => {
    expect(lastOf('is anything said on safe products for their whole lifetime?', turn)).toMatchObject({
      kind: 'principle',
      refs: expect.arrayContaining(['principle/6']) as unknown,
    });
  });

  test.each([
    'is this banned in the nine then?',
    'so is it permitted under the accord',
    'does the call forbid it',
  ])('after a term: %s', (turn) => {
    expect(lastOf('define hack back', turn).refs).toContain('principle/8');
  });

  test('which of the nine views touch', () => {
    expect(lastOf('what was said on elections?', 'which one of the nine is that').refs).toContain(
      'principle/3',
    );
    expect(lastOf('define hack back', 'and which principle says so?').refs).toContain('principle/8');
  });

  test('not where something else is asked', () => {
    expect(lastOf('principle 6', 'is parking allowed on sundays').kind).toBe('none');
    expect(lastOf('principle 6', 'what is the exact wording of the lease').kind).toBe('none');
  });
});

describe('steps and places', () => {
  test('the principle before it, and further back', () => {
    const answers = converse(
      'principle 7',
      'the principle right before it',
      'one more back',
      'and the point after',
    );
    expect(answers.map(({ refs }) => refs[0])).toEqual([
      'principle/7',
      'principle/6',
      'principle/5',
      'principle/6',
    ]);
  });

  test('a bare place', () => {
    expect(lastOf('show all the principles', 'fifth please').refs).toEqual(['principle/5']);
    expect(lastOf('list the commentators', 'third, thanks').refs).toContain('expert/colin-bastable');
  });
});

describe('people', () => {
  test('where they disagree', () => {
    for (const turn of [
      'so where do they differ',
      'on what do those two clash',
      'is there anything they agree on',
    ]) {
      expect(lastOf('what does Hahad think?', 'and Bastable?', turn)).toMatchObject({ kind: 'comparison' });
    }
  });

  test('the harsher of two who are compared', () => {
    const answer = lastOf('compare Bastable and Kothari', 'and who is more critical?');
    expect(answer).toMatchObject({ kind: 'comparison' });
    expect(answer.refs).toContain('expert/pravin-kothari');
  });

  test('those of a firm', () => {
    expect(lastOf('list the commentators', 'which of them is with CipherCloud').refs).toContain(
      'expert/pravin-kothari',
    );
    expect(lastOf('list the commentators', 'which ones are from Juniper').refs).toEqual(
      expect.arrayContaining(['expert/nick-bilogorskiy', 'expert/mounir-hahad']),
    );
  });

  test('who somebody is, is the same in every thread', () => {
    expect(lastOf('who is Wolfgang Ischinger', 'and who is John Frank').refs).toContain('expert/john-frank');
  });
});

describe('numbers of supporters', () => {
  test('as many of another kind, at another time', () => {
    for (const turn of ['and firms?', 'how many universities', 'and in 2020?', 'and today?']) {
      expect(lastOf('how many states joined at the launch', turn).refs).toContain('accord/counts');
    }
  });

  test('why they differ', () => {
    expect(lastOf('how many firms joined?', 'why are the numbers different').refs).toContain(
      'accord/launch-counts',
    );
  });

  test('who did not', () => {
    expect(lastOf('who signed?', 'and who did not?').refs).toContain('accord/non-signatories');
  });
});

test('where it comes from, and what else there is', () => {
  expect(lastOf('is it legally binding?', 'where does this come from').refs).toContain('accord/legal-status');
  expect(lastOf('what is the dark web', 'anything more about it?')).toMatchObject({ kind: 'opinions' });
  expect(lastOf('who objects to it?', 'what else').kind).toBe('opinions');
});

test('who is quoted', () => {
  for (const question of [
    'who are the commentators cited',
    'which people were interviewed',
    'who gets quoted there',
  ])
    expect(lastOf(question).kind).toBe('experts');
});

describe('where what was said came out', () => {
  test.each([
    'where was that published?',
    'where did it appear',
    'which paper printed that',
    'where did they publish it',
    'published where?',
  ])('%s', (turn) => {
    const { kind, refs } = lastOf('what did they say about Russia', turn);
    expect(kind).toBe('accord');
    expect(refs).toContain('expert/paul-bischoff');
  });
});

describe('more about a principle', () => {
  test.each(['could you say more about it', 'please elaborate', 'can you expand on that'])('%s', (turn) => {
    expect(lastOf('which principle is on cyber hygiene', turn)).toMatchObject({
      kind: 'principle',
      refs: expect.arrayContaining(['principle/7']) as unknown,
    });
  });

  test('and what was said on it', () => {
    expect(lastOf('which principle is on cyber hygiene', 'say more').kind).toBe('opinions');
  });
});
