import { describe, expect, test } from 'vitest';
import { commonnessOf, everydayWords, openWordLists } from '../../../src/language/common-words.ts';

const classes = [1, 2, 3] as const;
const read = openWordLists();
for (const commonness of classes) read.all(commonness);

describe('word lists', () => {
  test.each(['people', 'sovereignty', 'café', "don't", 'kothari', '', '"', 'a","b', 'zeal', 'abilit', '\\'])(
    '%j is found in one that was not read as in one that was',
    (word) => {
      for (const commonness of classes)
        expect(openWordLists().has(word, commonness)).toBe(read.has(word, commonness));
    },
  );

  test('so are many words', () => {
    const lists = openWordLists();
    for (const word of [...read.all(2)].slice(0, 300)) {
      expect(lists.has(word, 2), word).toBe(true);
      expect(lists.has(`${word}xq`, 2), word).toBe(false);
    }
  });
});

describe('common words', () => {
  test.each(['people', 'country', 'the', 'good'])('%s is among the commonest', (word) => {
    expect(commonnessOf(word)).toBe(1);
  });

  test.each(['kothari', 'bilogorskiy', 'xkcd', '', 'constructor', '__proto__'])(
    '%j is not listed',
    (word) => {
      expect(commonnessOf(word)).toBe(0);
    },
  );

  test('rarer words have higher numbers', () => {
    expect(commonnessOf('sovereignty')).toBeGreaterThan(commonnessOf('people'));
  });

  test('British and American spellings are both known', () => {
    for (const word of ['colour', 'color', 'defence', 'defense', 'organise', 'organize'])
      expect(commonnessOf(word), word).toBeGreaterThan(0);
  });

  test('the everyday words are those of the first two classes, each once', () => {
    const words = everydayWords();
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(5000);
    expect(words.every((word) => [1, 2].includes(commonnessOf(word)))).toBe(true);
  });
});
