/** A claim that is named by a few of its words, or told without any, is that of whoever made it. */
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../../../src/knowledge/reference.ts';
import { ask, read } from '../../../../support/ask.ts';

const claimsOf = (question: string): readonly Reference<'opinion'>[] | undefined => {
  const { query } = read(question);
  return query.kind === 'opinions' ? query.filter.claims : undefined;
};

describe('named by a few words', () => {
  test.each([
    ['good intentions', 'opinion/kothari-good-intentions'],
    ['united front', 'opinion/op-ed-united-front'],
    ['missing link', 'opinion/op-ed-missing-link'],
    ['worried about America', 'opinion/op-ed-worried-about-us'],
    ['some hidden hands', 'opinion/bastable-background-work'],
    ['aimed at Russia', 'opinion/bischoff-aimed-at-both'],
    ['unite on principles', 'opinion/op-ed-unite-on-principles'],
  ] as const)('%s', (question, claim) => {
    expect(claimsOf(question)).toEqual([claim]);
  });

  test.each([
    ['no teeth', 'opinions'],
    ['did not sign', 'accord'],
    ['is Microsoft on board', 'actor'],
    ['hacking back', 'term'],
    ['principle 4', 'principle'],
    ['human rights online', 'accord'],
  ] as const)('%s asks for something else', (question, kind) => {
    expect(read(question).rule).not.toBe('exact-claim');
    expect(read(question).query.kind).toBe(kind);
  });
});

describe('told with a word that judges', () => {
  test.each([
    ['Who believes that we have to go further?', 'opinion/bilogorskiy-go-further'],
    ['who claims that discord favours attackers', 'opinion/op-ed-seams-favour-hackers'],
    ['does anybody say that it gives us hope', 'opinion/op-ed-hope'],
    ['who hopes that the world abides by it', 'opinion/hahad-hopes-for-wide-acceptance'],
    ['who calls for a united front against hackers', 'opinion/op-ed-united-front'],
    ['who was like, one cannot expect every state on board', 'opinion/hahad-naive'],
  ] as const)('%s', (question, claim) => {
    expect(claimsOf(question)?.[0]).toBe(claim);
  });

  test('who fears something is not only a critic', () => {
    const { refs } = ask('Who fears that it takes a catastrophic attack first?');
    expect(refs).toContain('expert/mounir-hahad');
  });

  test('of one and the same person', () => {
    const { query } = read('both praise and criticism, from whom');
    expect(query.kind === 'opinions' && query.filter.stance).toBe('mixed');
  });

  test('a voice of hope is one that praises', () => {
    const { query } = read('a quote full of hope, please');
    expect(query.kind === 'opinions' && query.filter.stance).toBe('praise');
  });

  test('arguments for it are praise', () => {
    const { query } = read('give me the arguments for it');
    expect(query.kind === 'opinions' && query.filter.stance).toBe('praise');
  });
});

describe('told of two topics that are named', () => {
  test.each([
    ['Who argues that Russia springs to mind for election hacking?', 'opinion/bischoff-russia-elections'],
    ['who put a number on the share of attacks from China', 'opinion/kothari-china-share'],
    ['somebody took foreign actors to mean the Russians', 'opinion/bischoff-foreign-actors'],
  ] as const)('%s', (question, claim) => {
    expect(claimsOf(question)?.[0]).toBe(claim);
  });
});

test('the name of a theme and no more asks for all who spoke of it', () => {
  expect(ask('what do they say about the role of companies').refs).toContain('expert/op-ed-author');
  expect(ask('opinions on non-signatories').refs[0]).toBe('theme/non-signatories');
});

test('a role is not told over a pause', () => {
  expect(ask('who hit us; somebody made proof a condition').refs).not.toContain('expert/kamala-harris');
});

describe('told of one of the texts', () => {
  test.each([
    ['In one of the pieces, robbed people are said to have nobody to turn to.', 'opinion/op-ed-wild-west'],
    ['somebody in the article shrugs that the details come later', 'opinion/bischoff-later-date'],
    ['what was said on calling out offenders', 'opinion/kothari-call-out'],
  ] as const)('%s', (question, claim) => {
    expect(claimsOf(question)?.[0]).toBe(claim);
  });
});

test.each(['opinions on call centre staff', 'doctors on call'])('%s: not of the Call', (question) => {
  expect(read(question).query.kind).toBe('none');
});
