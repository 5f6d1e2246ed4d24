import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../src/language/common-words.ts';
import { english } from '../../../src/language/english.ts';
import { cueNames } from '../../../src/language/lexicon.ts';
import { startOfPhrase, startsOfPhrase, stemsOf, wordsOf } from '../../../src/language/phrase.ts';
import { startOf, startOfStem, stemOf } from '../../../src/language/stem.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const phrases = [
  ...cueNames.flatMap((cue) => english.cues()[cue]),
  ...english.synonyms().flat(),
  ...english.otherThings,
  ...[...knowledge.principles, ...knowledge.terms, ...knowledge.themes].flatMap(
    ({ topics }) => topics?.en ?? [],
  ),
  ...[...knowledge.experts, ...knowledge.actors, ...knowledge.accord].flatMap(({ name, aliases }) => [
    name.en,
    ...aliases.en,
  ]),
];

const words = [...new Set([...everydayWords(), ...phrases.flatMap(wordsOf)])];

const ofStems = (phrase: string): string => [...new Set(stemsOf(phrase).map(startOfStem))].join(' ');

describe('how stems begin', () => {
  test('is told without stemming, of every word of the lists, of the lexicon and of the knowledge', () => {
    expect(words.filter((word) => startOf(word) !== startOfStem(stemOf(word)))).toEqual([]);
  });

  test('of every phrase its first stem', () => {
    expect(
      phrases.filter((phrase) => startOfPhrase(phrase) !== startOfStem(stemsOf(phrase)[0] ?? '')),
    ).toEqual([]);
  });

  test('of every phrase all its stems', () => {
    expect(phrases.filter((phrase) => [...startsOfPhrase(phrase)].join(' ') !== ofStems(phrase))).toEqual([]);
  });

  test.each([
    ["won't sign", 'wi'],
    ["wot's that", 'wh'],
    ['wots that', 'wo'],
    ["l'appel de Paris", 'ap'],
    ['Told them', 'te'],
    ['sold', 'se'],
    ['a word', 'a'],
    ['a', 'a'],
    ['8 of 9', '8'],
    ['État', 'et'],
    ['?', ''],
    ['', ''],
  ])('%s: %j', (phrase, start) => {
    expect(startOfPhrase(phrase)).toBe(start);
  });

  test('a row of words is read as each of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words.slice(0, 3000)), { minLength: 1, maxLength: 6 }),
        (some) => {
          const phrase = some.join(' ');
          expect([...startsOfPhrase(phrase)]).toEqual([...new Set(wordsOf(phrase).map(startOf))]);
        },
      ),
    );
  });
});
