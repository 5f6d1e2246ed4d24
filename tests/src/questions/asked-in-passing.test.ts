/** What people put beside a question, and short forms of the words that it is made of. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

test.each([
  ['prncpl 4', 'principle/4'],
  ['did LinkedIn sign? My cousin says so', 'actor/linkedin'],
  ['hack back, please elaborate', 'term/hack-back'],
  ['pravin kotary, is that how you spell it', 'expert/pravin-kothari'],
  ['a line on Hahad for my reading list', 'expert/mounir-hahad'],
  ['what is a vuln disclosure', 'term/vulnerability-disclosure'],
  ['is Peru among those who pledged', 'actor/peru'],
  ['who is Petrovic when he is at home', 'expert/nicolas-petrovic'],
  ['whose signature is missing', 'accord/non-signatories'],
])('%s', (question, ref) => {
  expect(ask(question).refs[0]).toBe(ref);
});

describe('one side', () => {
  test.each(['I need a sceptical voice to balance the story', 'a list of critics for my explainer'])(
    'against it: %s',
    (question) => {
      expect(ask(question).refs).toContain('expert/mounir-hahad');
    },
  );

  test('for it, where the other one is there', () => {
    const { refs } = ask('my piece is full of critics and needs balance');
    expect(refs).toContain('expert/pravin-kothari');
    expect(refs).not.toContain('expert/mounir-hahad');
  });

  test('of a debate with both', () => {
    const { refs } = ask('pro and contra debate tomorrow, I am on the contra side, who helps me');
    expect(refs).toContain('expert/colin-bastable');
    expect(refs).not.toContain('expert/marina-kaljurand');
  });
});

test('a name that nobody knows is asked for, and not everybody', () => {
  expect(ask('grimble snodgrass, fan or critic of the call?').kind).toBe('none');
});

test.each([
  'what is the name of Trump’s wife',
  'what are Macron’s dogs called',
  'who wrote the treaty on prisoners of war',
])('not on record: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});

test('who looks after it', () => {
  expect(ask('who has charge of it these days').refs[0]).toBe('accord/governance');
  expect(ask('who is in charge of the Paris Call, and is there an office').refs[0]).toBe('accord/governance');
});

describe('in a thread', () => {
  test('sources change nothing of what it is about', () => {
    expect(lastOf('who is Colin Bastable', 'where is that from?', 'tell me more').refs).toContain(
      'expert/colin-bastable',
    );
    expect(lastOf('principle 3', 'sources?', 'and the next one').refs[0]).toBe('principle/4');
  });

  test.each([
    ['what does it protect exactly', 'principle/2'],
    ['what exactly does it ban', 'principle/2'],
    ['explain it in simple words for my class', 'principle/2'],
  ])('of the principle: %s', (turn, ref) => {
    expect(lastOf('principle 2', turn).refs[0]).toBe(ref);
  });

  test.each([
    ['Bastable’s take', 'against Hahad’s?'],
    ['compare Bastable with Kothari', 'the same with Hahad'],
  ])('beside another: %s – %s', (first, turn) => {
    const { kind, refs } = lastOf(first, turn);
    expect(kind).toBe('comparison');
    expect(refs).toEqual(expect.arrayContaining(['expert/colin-bastable', 'expert/mounir-hahad']));
  });

  test('one more beside two', () => {
    expect(lastOf('compare Bastable with Kothari', 'put Hahad in too').refs).toEqual(
      expect.arrayContaining(['expert/colin-bastable', 'expert/pravin-kothari', 'expert/mounir-hahad']),
    );
  });

  test('whoever was left is left', () => {
    expect(lastOf('who is Colin Bastable', 'let us leave him. did Chile sign?').refs[0]).toBe('actor/chile');
  });
});
