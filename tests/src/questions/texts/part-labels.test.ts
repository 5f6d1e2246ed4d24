import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/language/clean.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readPartLabels } from '../../../../src/questions/texts/part-labels.ts';
import { readWords } from '../../../../src/questions/wording/words.ts';
import { realModel } from '../../../support/knowledge.ts';

const labelsOf = (text: string): readonly string[] =>
  readPartLabels(readWords(tokenise(cleanText(text)), realModel()));

describe('letters', () => {
  test.each([
    ['norm f', ['f']],
    ['norm (i)', ['i']],
    ['norm i', ['i']],
    ['norm a', ['a']],
    ['Norm A?', ['a']],
    ['norm A of the report', ['a']],
    ['what does norm (a) say', ['a']],
    ['norm 13(a)', ['a']],
    ['norm 13 k', ['k']],
    ['13 (k)', ['k']],
    ['paragraph 13(f)', ['f']],
    ['para 13k', ['k']],
    ['norm letter j', ['j']],
    ['letter (h) of the norms', ['h']],
    ['norms f and g', ['f', 'g']],
    ['norms (f), (g) and (h)', ['f', 'g', 'h']],
    ['norms f to h', ['f', 'g', 'h']],
    ['norm f and norm f', ['f']],
    ['norm z', ['z']],
    ['norm b', ['b']],
  ] as const)('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

  test.each([
    'is there a norm a state has to keep',
    'a norm I like',
    'the norm I read about',
    'norm, a rule for states',
    'norms',
    'norm 13',
    'the UN norms of 2015',
    '13 k followers',
    'point k',
    'principle i',
    'norms UN',
    'norm un',
    'norms un gge',
    'norms UN GGE norms of 2015',
    '',
  ])('none in "%s"', (text) => expect(labelsOf(text)).toEqual([]));
});

describe('numbers', () => {
  test.each([
    ['norm 12', ['12']],
    ['norm number 3', ['3']],
    ['norm 05', ['5']],
  ] as const)('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

  test('a year is none', () => expect(labelsOf('norm 2015')).toEqual([]));
});

describe('whatever is typed', () => {
  test('every letter but an article and a pronoun is read wherever it stands behind the word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'bcdefghjklmnopqrstuvwxyz'.split('')), (letter) => {
        expect(labelsOf(`does norm ${letter} matter to anyone here`)).toEqual([letter]);
      }),
    );
  });

  test('labels are single letters or numbers, none twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (text) => {
        const labels = labelsOf(`norm ${text}`);
        for (const label of labels) expect(label).toMatch(/^(?:[a-z]|\d{1,2})$/);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});
