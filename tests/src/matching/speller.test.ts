import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../src/language/common-words.ts';
import { createSpeller, type Preference } from '../../../src/matching/speller.ts';

const names = ['bilogorskiy', 'hahad', 'kothari', 'bischoff', 'bastable', 'mounir', 'pravin'];
const knowledge = [
  'enforcement',
  'signatories',
  'principle',
  'attribution',
  'elections',
  'hygiene',
  'toothless',
];

const vocabulary = new Map<string, Preference>([
  ...everydayWords().map((word): [string, Preference] => [word, 'everyday']),
  ...knowledge.map((word): [string, Preference] => [word, 'knowledge']),
  ...names.map((word): [string, Preference] => [word, 'name']),
]);
const spell = createSpeller(() => vocabulary);

describe('the speller', () => {
  test.each([
    ['bilogorsky', 'bilogorskiy'],
    ['bilagorskiy', 'bilogorskiy'],
    ['hadad', 'hahad'],
    ['hahadd', 'hahad'],
    ['kotari', 'kothari'],
    ['kohtari', 'kothari'],
    ['bischof', 'bischoff'],
    ['bishoff', 'bischoff'],
    ['bastabel', 'bastable'],
    ['enforcemnet', 'enforcement'],
    ['signitories', 'signatories'],
    ['principel', 'principle'],
    ['atribution', 'attribution'],
    ['hygeine', 'hygiene'],
    ['goverment', 'government'],
    ['countires', 'countries'],
    ['untill', 'until'],
    ['begining', 'beginning'],
    ['yaer', 'year'],
  ])('reads %s as %s', (typed, meant) => {
    expect(spell(typed)[0]?.word).toBe(meant);
  });

  test.each(['torvalds', 'snowden', 'zuckerberg', 'mitnick', 'assange', 'wozniak'])(
    'does not turn the name %s into an everyday word',
    (name) => {
      expect(spell(name)).toEqual([]);
    },
  );

  test.each(['', 'a', 'us', 'abc', 'x'.repeat(31)])('leaves what is too short or too long: %j', (word) => {
    expect(spell(word)).toEqual([]);
  });

  test.each([
    ['elekshuns', 'elections'],
    ['hyjeen', 'hygiene'],
  ])('hears %s as %s', (typed, meant) => {
    expect(spell(typed)[0]?.word).toBe(meant);
  });

  test('says of a short word that the words beside it have to speak for it', () => {
    const shortWords = createSpeller(() => new Map<string, Preference>([['hack', 'knowledge']]));
    expect(shortWords('hak')).toEqual([
      { word: 'hack', likeness: 0.75, needsNeighbour: true, isName: false },
    ]);
  });

  test('a word of the vocabulary is never changed into another', () => {
    const known = [...vocabulary.keys()].filter((word) => word.length >= 4 && word.length <= 30);
    fc.assert(
      fc.property(fc.constantFrom(...known), (word) => {
        expect(spell(word)[0]?.word).toBe(word);
      }),
      { numRuns: 200 },
    );
  });

  test('two neighbours swapped in a name are mended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, at) => {
        const place = 1 + (at % (name.length - 2));
        const typed = `${name.slice(0, place)}${name[place + 1]}${name[place]}${name.slice(place + 2)}`;
        fc.pre(!vocabulary.has(typed));
        expect(spell(typed)[0]?.word).toBe(name);
      }),
    );
  });

  test('says how sure it is, and says the same again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        const corrections = spell(word);
        const [first] = corrections;
        expect(spell(word)).toEqual(corrections);
        if (first === undefined) return;
        expect(vocabulary.has(first.word)).toBe(true);
        expect(first.likeness).toBeGreaterThanOrEqual(0.5);
        expect(first.likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('asks for its vocabulary only once, and only when needed', () => {
    let asked = 0;
    const lazy = createSpeller(() => {
      asked += 1;
      return new Map([['hahad', 'name']]);
    });
    expect(asked).toBe(0);
    lazy('hadad');
    lazy('hahda');
    expect(asked).toBe(1);
  });

  test('without a vocabulary there is nothing to mend', () => {
    expect(createSpeller(() => new Map())('hadad')).toEqual([]);
  });
});
