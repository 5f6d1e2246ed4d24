import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../../src/language/common-words.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readWords, type Word } from '../../../../src/questions/wording/words.ts';
import { realModel } from '../../../support/knowledge.ts';

const words = (text: string): readonly Word[] => readWords(tokenise(text), realModel());
const only = (text: string): Word => words(text)[0]!;

describe('the words of a question', () => {
  test('a word of the dictionary is never taken for a misspelt one', () => {
    const plain = everydayWords().filter((word) => /^[a-z]{2,}$/.test(word) && tokenise(word).length === 1);
    fc.assert(
      fc.property(fc.constantFrom(...plain), (word) => {
        const { lexicon } = realModel();
        fc.pre(!lexicon.shortForms.has(word) && tokenise(word)[0]?.text === word);
        expect(only(word)).toMatchObject({ spelled: word, likeness: 1, unknown: false });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['enforcemnet', 'enforcement'],
    ['signatoreis', 'signatories'],
    ['electoins', 'elections'],
  ])('%s is mended to %s', (typed, meant) => {
    const word = only(typed);
    expect(word.spelled).toBe(meant);
    expect(word.likeness).toBeLessThan(1);
  });

  test('of two short slips side by side each tells the other', () => {
    expect(words('may we hak bak').map(({ spelled }) => spelled)).toEqual(['may', 'we', 'hack', 'back']);
    expect(only('hak')).toMatchObject({ unknown: true });
  });

  test('of two words that are as like, the one is meant that belongs to both its neighbours', () => {
    expect(words('a supply chian attack').map(({ spelled }) => spelled)).toEqual([
      'a',
      'supply',
      'chain',
      'attack',
    ]);
  });

  test.each([
    ['ppl', 'people'],
    ['abt', 'about'],
    ['teh', 'the'],
  ])('the short form %s stands for %s', (typed, meant) => {
    expect(only(typed).spelled).toBe(meant);
  });

  test('a strange word is worked out once, however many parts of its question are read', () => {
    const asked: string[] = [];
    const model = {
      ...realModel(),
      spell: (word: string) => {
        asked.push(word);
        return realModel().spell(word);
      },
    };
    const tokens = tokenise('who is Galperin and what of xqvzt');
    const whole = readWords(tokens, model);
    expect(readWords(tokens.slice(2), model)).toEqual(whole.slice(2));
    expect(asked).toEqual(['galperin', 'galpering', 'xqvzt']);
  });

  test('what is remembered of a word is not taken for the same letters in capitals, nor for another place', () => {
    const before = words('org ORG, people org');
    expect(before.map(({ spelled }) => spelled)).toEqual(['organisation', 'org', 'people', 'organisation']);
    expect(words('org ORG, people org')).toEqual(before);
    expect(before.map(({ afterBreak }) => afterBreak)).toEqual([true, false, true, false]);
  });

  test.each(['torvalds', 'xkcd', 'qwrtzp'])('%s is not known', (typed) => {
    expect(only(typed)).toMatchObject({ spelled: typed, unknown: true });
  });

  test.each(['the', 'please', 'question', '2018'])('%s carries no content', (typed) => {
    expect(only(typed)).toMatchObject({ weight: 0, neutral: true });
  });

  test('a rare word weighs more than a common one, the subject itself little', () => {
    expect(only('hygiene').weight).toBeGreaterThan(only('people').weight);
    expect(only('cyber').weight).toBeLessThan(only('enforcement').weight);
  });
});

describe('spelling by the words beside', () => {
  test.each([
    ['suply chian', 'supply chain'],
    ['what is hak back', 'what is hack back'],
    ['ded on arrival', 'dead on arrival'],
  ])('%s is read as %s', (typed, meant) => {
    expect(
      words(typed)
        .map(({ spelled }) => spelled)
        .join(' '),
    ).toBe(meant);
  });

  test('a short word with nothing beside it to speak for it stays what it is', () => {
    expect(only('hak')).toMatchObject({ spelled: 'hak', unknown: true });
  });
});
