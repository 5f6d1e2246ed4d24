/** Turns on what somebody said or belongs to, on who stayed out, and on steps that skip. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

describe('figures that somebody gave', () => {
  test.each([
    ['Kothari', 'does he name any percentages', 'opinion/kothari-china-share'],
    ['Bastable', 'what numbers did he give', 'opinion/bastable-counts'],
    ['the op-ed', 'does the author cite statistics', 'opinion/op-ed-launch-counts'],
  ])('%s: %s', (person, turn, claim) => {
    expect(lastOf(`what does ${person} think?`, turn).refs).toContain(claim);
  });

  test('nobody has to have given one', () => {
    expect(lastOf('what does Hahad think?', 'does he give any figures').refs).toEqual([
      'expert/mounir-hahad',
    ]);
  });
});

test('the firm of whom was spoken', () => {
  expect(lastOf('who is Hahad', 'has his employer signed').refs).toContain('actor/juniper-networks');
  expect(lastOf('who is Bischoff', 'and is his firm listed?').refs).toContain('actor/comparitech');
});

test('who stayed out', () => {
  for (const turn of ['and who is still missing?', "which countries haven't yet", 'who still has not'])
    expect(lastOf('did Canada sign?', turn).refs).toContain('accord/non-signatories');
});

test('whom of two it pleases more', () => {
  expect(lastOf('compare Hahad and Kothari', 'who supports it more')).toMatchObject({ kind: 'comparison' });
  expect(
    lastOf('compare Hahad and Kothari', 'who rejects it most', 'Bischoff instead of Hahad').refs,
  ).toEqual(expect.arrayContaining(['expert/paul-bischoff', 'expert/pravin-kothari']));
});

test('one is skipped', () => {
  expect(lastOf('principle 3', 'skip one').refs).toEqual(['principle/5']);
  expect(lastOf('principle 3', 'skip over that one').refs).toEqual(['principle/5']);
});

test('more of what was told', () => {
  expect(lastOf('what happened since the launch?', 'more details please').kind).not.toBe('none');
});

describe('declined', () => {
  test.each([
    'was my email account hacked',
    'someone got into my sister phone',
    'we need an expert witness for the trial on monday',
    'who leaked the photos of Xanthippe Zylberstajn',
    'is Microsoft safe for toddlers',
    'nato summit 2031 where',
    'when do we sign the lease',
    'Cisco or Huawei for a small office',
    'who is the current president of Estonia',
    'who is the mayor of Louisville these days',
    'explain the magna carta to me',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('answered', () => {
  test.each([
    ['Cisco or Huawei?', 'comparison'],
    ['someone stole our designs, which principle covers it', 'principle'],
    ['may we strike back at whoever hacked us', 'principle'],
    ['who is the president of France', 'actor'],
  ])('%s', (question, kind) => {
    expect(ask(question).kind).toBe(kind);
  });
});

describe('turns of few words', () => {
  test('one that is pointed at, colleagues, others', () => {
    expect(lastOf('who is Bilogorskiy', 'what would that one propose').refs).toContain(
      'expert/nick-bilogorskiy',
    );
    expect(lastOf('who is Hahad', 'does anybody from the same firm differ').refs).toContain(
      'expert/nick-bilogorskiy',
    );
    expect(lastOf('what does Kaljurand think of it?', 'who else was favourable').refs).toContain(
      'expert/op-ed-author',
    );
  });

  test('grounds and examples', () => {
    expect(lastOf('how many supporters are there', 'how do you know').refs).toContain('accord/signatories');
    expect(lastOf('principle 3', 'who commented on it?', 'an example of it').refs).toContain('principle/3');
  });

  test('parties of the state just shown', () => {
    for (const turn of [
      'any firms there?',
      'which universities are from there',
      'and companies in that country',
    ])
      expect(lastOf('did India sign?', turn).refs).toContain('actor/india');
    expect(lastOf('did India sign?', 'is it hot there').kind).toBe('none');
  });

  test('the working groups are told together', () => {
    for (const turn of ['what did the second one do', 'who led it', 'and the fifth?'])
      expect(lastOf('tell me about the working groups', turn).refs).toContain('accord/working-groups');
    expect(lastOf('tell me about the working groups', 'principle 2').refs).toEqual(['principle/2']);
  });
});

describe('beside what is named, among them, another topic', () => {
  test('the one before or after a principle that is named', () => {
    expect(lastOf('principle 2', 'and the one just after cyber hygiene').refs).toEqual(['principle/8']);
    expect(lastOf('principle 2', 'which one is right before non-proliferation').refs).toEqual([
      'principle/4',
    ]);
  });

  test('those in a role', () => {
    expect(lastOf('list the commentators', 'which of them are CEOs').refs).toEqual(
      expect.arrayContaining(['expert/pravin-kothari', 'expert/colin-bastable']),
    );
  });

  test.each(['new question: has Peru signed?', 'unrelated, did Peru sign', 'on another note, is Peru in?'])(
    '%s',
    (turn) => {
      expect(lastOf('who is Kothari', turn).refs).toContain('actor/peru');
    },
  );

  test('what others founded, and experts of other fields', () => {
    for (const question of [
      'when was our school founded',
      'chess experts on the new rules',
      'what do wine critics drink',
    ])
      expect(ask(question).kind).toBe('none');
  });
});

describe('who signed is asked of all, whoever was spoken of', () => {
  test.each(['ok and which firms signed', 'so how many states joined then', 'and how many joined'])(
    '%s',
    (turn) => {
      const { kind, refs } = lastOf('what does Kothari think?', turn);
      expect(kind).toBe('accord');
      expect(refs).not.toContain('expert/pravin-kothari');
    },
  );

  test('but not where it is said which of them', () => {
    expect(lastOf('who is Kothari', 'and has his firm signed').refs).toContain('actor/ciphercloud');
  });
});
