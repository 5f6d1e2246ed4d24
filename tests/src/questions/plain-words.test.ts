/** Plain ways to ask that hold no word of the sources, and ways to spell them. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('what is promised', () => {
  test.each(['what are they all promising', 'what has everyone pledged', 'what did the countries agree to'])(
    '%s',
    (question) => {
      expect(ask(question)).toMatchObject({ kind: 'principles' });
      expect(ask(question).refs).toHaveLength(9);
    },
  );

  test('of two people it is nothing that was promised', () => {
    expect(ask('what do Hahad and Kothari agree on')).toMatchObject({ kind: 'comparison' });
  });
});

describe('a party', () => {
  test('and the part that it played', () => {
    expect(ask('what role did Estonia play in it').refs[0]).toBe('actor/estonia');
    expect(ask('what was Siemens part in it').refs[0]).toBe('actor/siemens');
    expect(ask('what role did Estonia play in the song contest').kind).toBe('none');
  });

  test('from the beginning', () => {
    expect(ask('was Denmark in on it from the start').refs[0]).toBe('actor/denmark');
  });

  test.each(['which big tech is in it', 'has big tech signed'])('firms by that name: %s', (question) => {
    expect(ask(question).refs).toContain('accord/signatories');
  });
});

test.each([
  'who from civil society is on board',
  'who else from industry is in it',
  'who of the ngos signed',
])('of one kind: %s', (question) => {
  expect(ask(question)).toMatchObject({ kind: 'accord' });
  expect(ask(question).refs).toContain('accord/signatories');
});

describe('where one person stands', () => {
  test.each(['does Kothari agree with the accord', 'did Bischoff disagree with the Paris Call'])(
    '%s',
    (question) => {
      expect(ask(question).kind).toBe('expert');
    },
  );

  test('beside another, or a principle', () => {
    expect(ask('does Kothari agree with Bischoff').kind).toBe('comparison');
    expect(ask('does Kothari agree with principle 3').kind).toBe('comparison');
  });
});

describe('whoever it was, a guess says no more', () => {
  test.each([
    'who called it dead on arrival, was it Kothari?',
    'someone said dead on arrival, Kothari I think',
  ])('%s', (question) => {
    expect(ask(question).refs).toContain('expert/mounir-hahad');
  });

  test('but two names ask for both', () => {
    expect(ask('who is harsher, Hahad or Kothari?').kind).toBe('comparison');
  });
});

describe('spelled by ear', () => {
  test.each([
    ['wich prinsipul is abowt elekshuns', 'principle/3'],
    ['wot duz Kothari say', 'expert/pravin-kothari'],
    ['hoo sed it is symbolic', 'theme/symbolism'],
    ['prinsipul nummer too', 'principle/2'],
    ['read out principle number for', 'principle/4'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test('small words are no numbers elsewhere', () => {
    expect(ask('is that a principle too').refs).not.toContain('principle/2');
    expect(ask('a principle for teachers').refs).not.toEqual(['principle/4']);
  });
});

test.each([
  'my grocery list',
  'the guest list please',
  'can anybody be fined for parking in my street',
  'who lost the election of 1987',
  'what does the king of Norway do all day, or is it just symbolic',
])('of something else: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});
