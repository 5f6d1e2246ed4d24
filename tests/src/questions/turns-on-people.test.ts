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
