/** Views that are asked for in everyday words: what is said of it, who complains of what, how it was received. */
import { describe, expect, test } from 'vitest';
import type { StanceFilter } from '../../../src/questions/query.ts';
import { ask, read } from '../../support/ask.ts';

function stanceOf(question: string): StanceFilter | undefined {
  const { query } = read(question);
  return query.kind === 'opinions' ? query.filter.stance : undefined;
}

describe('which stance', () => {
  test.each([
    ['the meanest remark about the pact', 'criticism'],
    ['wosrt thing anyone said of it', 'criticism'],
    ['best thing somebody said about it', 'praise'],
    ['did any commentator repudiate it', 'criticism'],
    ['which of them rejected the pact', 'criticism'],
    ['not everybody was thrilled, I hear', 'criticism'],
    ['not all of them agreed', 'criticism'],
    ['how was the accord received', 'both'],
    ['were the commentators divided', 'both'],
    ['are the reviews mostly positive', 'praise'],
    ['do all the commentators agree', 'both'],
    ['do the analysts contradict one another', 'both'],
    ['is there any consensus among the pundits', 'both'],
    ['do commentators see eye to eye on it', 'both'],
  ] as const)('%s: %s', (question, stance) => {
    expect(stanceOf(question)).toBe(stance);
  });

  test.each([
    'which states rejected it',
    'not everyone is excited about my holiday',
    'not everybody clapped at the circus',
    'worst storm of the century',
    'did my speech go down well',
    'how was it received by the patients',
    'experts split on pensions',
    'not all of them agreed on a colour',
    'which experts reject astrology',
    'hostile code in an update',
    'who painted the ceiling',
    'what does Bilogorskiy hope governments will do',
  ])('%s: none', (question) => {
    expect(stanceOf(question)).toBeUndefined();
  });
});

describe('what was said', () => {
  test.each([
    ['do any of those chaps touch on voting', 'theme/elections'],
    ['the ballot came up in both articles, from whose lips was it', 'theme/elections'],
    ['which experts moan that cheats get off unpunished', 'theme/enforcement'],
    ['what do the experts say about attacks commissioned by governments', 'theme/state-sponsored-attacks'],
    ['somebody pronounced it dead before it started', 'opinion/hahad-dead-on-arrival'],
    ['who painted the web as lawless territory', 'opinion/op-ed-wild-west'],
    ['one of them says you must be certain who it was at the keyboard', 'opinion/hahad-attribution'],
  ])('%s: %s', (question, ref) => {
    const answer = ask(question);
    expect(answer.kind).not.toBe('none');
    expect([...answer.refs, JSON.stringify(read(question).query)].join(' ')).toContain(ref);
  });

  test('the two heads who disagree are compared', () => {
    expect(read('the head of CipherCloud and the head of Lucy Security are poles apart').query).toMatchObject(
      {
        kind: 'comparison',
        sides: ['expert/pravin-kothari', 'expert/colin-bastable'],
      },
    );
  });
});

describe('facts and principles', () => {
  test.each([
    ['the opening lines ahead of the nine principles', 'accord/preamble'],
    ['anything done for its first birthday', 'accord/since-launch'],
    ['number backers now', 'accord/signatories'],
    ['the machine that counts our votes was broken into', 'principle/3'],
    ['which point is about products staying secure until scrapped', 'principle/6'],
    ['humanitarian law', 'accord/international-law'],
    ['rules states have to follow online', 'principle/9'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test.each(['what to bake for a first birthday', 'my daughter turned one', 'the opening night'])(
    '%s is declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('claims and wagers beside a judgement', () => {
  test.each([
    ['who argues that strife is good for new technology', 'expert/colin-bastable'],
    ['one says strife is good for innovation', 'expert/colin-bastable'],
    ['I am told one man said it was dead before it was born', 'expert/mounir-hahad'],
    ['did anyone laud French leadership', 'theme/leadership'],
    ['my flatmate swears apple joined. did they? the loser cooks dinner', 'actor/apple'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test.each(['one says tomato', 'winner takes all'])('%s: nothing', (question) => {
    expect(read(question).query.kind).toBe('none');
  });
});
