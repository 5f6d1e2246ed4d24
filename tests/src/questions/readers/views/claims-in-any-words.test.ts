/** Claims that people ask for by verbs of saying, by a few words with "who" behind them, or as somebody's reading of a principle. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('whoever says that …', () => {
  test.each([
    ['who underlines that Russia and China will not sign', 'opinion/bischoff-russia-china-will-not-sign'],
    ['who is certain that Russia and China will not sign', 'opinion/bischoff-russia-china-will-not-sign'],
    ['who asks for a treaty instead of promises', 'opinion/bilogorskiy-formal-agreement-penalties'],
    ['no one polices it, says who', 'opinion/kothari-no-enforcement'],
    ['who wants a framework before the worst happens', 'opinion/bilogorskiy-no-waiting'],
    ['who laments that Russia and China will not sign', 'opinion/bischoff-russia-china-will-not-sign'],
    ['who emphasises that it is no longer up to governments alone', 'opinion/op-ed-united-front'],
    ['who says that Macron led the way', 'opinion/op-ed-macron-leadership'],
    ['who counts 51 states and 92 universities', 'opinion/bastable-counts'],
    ['who explains the absence of the US by its own interests', 'opinion/bischoff-us-interests'],
    ['who says nobody hacks as shamelessly as the Chinese', 'opinion/kothari-china-leads'],
  ] as const)('%s', (question, claim) => {
    expect(ask(question).refs).toContain(claim);
  });
});

describe('how somebody reads a principle', () => {
  test.each([
    'which of them takes the passage on patents as a warning to Beijing',
    'who sees principle 4 as a hint at China',
    'which of these people would read the clause on stolen secrets as a jab at Beijing',
  ])('%s', (question) => {
    expect(ask(question).refs).toContain('opinion/bischoff-finger-wag');
  });

  test('somebody who reads the election principle so', () => {
    expect(ask('someone reads the election clause as a hint at Russia').refs).toContain(
      'expert/paul-bischoff',
    );
  });

  test('a principle that treats something is asked for', () => {
    expect(ask('which one treats stolen designs').refs).toContain('principle/4');
  });
});

describe('a few words with "who" behind them', () => {
  test.each([
    ['good intentions who', 'opinion/kothari-good-intentions'],
    ['trump and the climate deal who', 'opinion/bischoff-trump-climate'],
    ['no leadership who grumbles', 'opinion/op-ed-missing-leadership'],
  ] as const)('%s', (question, claim) => {
    expect(ask(question).refs).toContain(claim);
  });
});

describe('in the words of the day', () => {
  test.each([
    ['who would sooner reform it from within', 'opinion/op-ed-change-from-inside'],
    ['who wants the offenders in the pillory', 'opinion/kothari-call-out'],
    ['somebody says that crooks get away with it', 'opinion/op-ed-low-punishment'],
    ['who says that they put off the specifics', 'opinion/bischoff-later-date'],
    ['who says that America sits on the sidelines', 'opinion/op-ed-us-bystander'],
    ['election hacking by Russia', 'opinion/bischoff-russia-elections'],
    ['responsibility of firms', 'opinion/op-ed-shared-responsibility'],
    ['who wants to go further', 'opinion/bilogorskiy-formal-agreement-penalties'],
    ['hacking by the Chinese', 'opinion/kothari-china-leads'],
    ['shame them before the world', 'opinion/kothari-call-out'],
  ] as const)('%s', (question, claim) => {
    expect(ask(question).refs).toContain(claim);
  });
});

test('with a slip that only the word beside it shows', () => {
  expect(ask('show them up on the world stag').refs).toContain('opinion/kothari-call-out');
  expect(ask('what is the meening of crital infrastructure').refs).toContain('term/critical-infrastructure');
});
