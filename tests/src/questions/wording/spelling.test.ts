/** What one word stands for by itself, and slips that come in twos. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readWords } from '../../../../src/questions/wording/words.ts';
import { ask, read } from '../../../support/ask.ts';
import { realModel } from '../../../support/knowledge.ts';

const spelled = (text: string): string =>
  readWords(tokenise(text), realModel())
    .map((word) => word.spelled)
    .join(' ');

describe('a word with a slip', () => {
  test.each([
    ['prvin', 'pravin'],
    ['macrin', 'macron'],
    ['stealin', 'stealing'],
    ['meddlin', 'meddling'],
    ['backdored', 'backdoor'],
    ['bephore', 'before'],
    ['enforceed', 'enforced'],
    ['criticsed', 'criticised'],
    ['thik', 'think'],
    ['trunp', 'trump'],
    ['supportes', 'supporters'],
    ['coolin', 'cooling'],
    ['what of Coolin', 'what of colin'],
  ])('%s: %s', (typed, meant) => {
    expect(spelled(typed)).toBe(meant);
  });
});

describe('a slip of a word that asks, beside a name with another', () => {
  test.each([
    ['Comparre Hahda and Bischoff', ['expert/mounir-hahad', 'expert/paul-bischoff']],
    ['what does Kohtari blieve about China', ['expert/pravin-kothari']],
    ['who critisises Macroon', ['actor/emmanuel-macron']],
  ])('%s: no stranger of two names', (question, named) => {
    expect(ask(question).kind).not.toBe('none');
    expect(JSON.stringify(read(question).query)).toContain(named[0]);
  });

  test('a name of two words is a stranger’s all the same', () => {
    expect(ask('what did Mounr Haddick say').kind).toBe('none');
  });

  test('beside a name in small letters what is somebody’s trade is no surname', () => {
    expect(ask('was that mounir felow a critic').refs[0]).toBe('expert/mounir-hahad');
  });
});

describe('a party with a slip, in few words', () => {
  test.each([
    ['facebok join date', 'actor/facebook'],
    ['micorsoft signed?', 'actor/microsoft'],
    ['is Kenya amnog the supporters', 'actor/kenya'],
    ['is Cisco aomng the signatories', 'actor/cisco'],
  ])('%s: the party and no claim', (question, party) => {
    expect(ask(question).refs[0]).toBe(party);
  });

  test('what a party should do is a matter of opinion', () => {
    expect(ask('should america sign according to somebody').kind).toBe('opinions');
  });
});

test('who disagrees with the Call is a critic, with a slip or two', () => {
  for (const question of [
    'who disagrees with the pact',
    'who dissagrees with teh call',
    'who disagrees with it',
  ])
    expect(read(question).query).toMatchObject({ kind: 'opinions', filter: { stance: 'criticism' } });
});

test('human rights in cyberspace are those of the Call, elsewhere they are none of its', () => {
  expect(ask('human rigths in cyberspace, please').refs[0]).toBe('accord/human-rights');
  expect(ask('human rights in Belarus').kind).toBe('none');
});
