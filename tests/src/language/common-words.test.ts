import { describe, expect, test } from 'vitest';
import { commonnessOf, everydayWords } from '../../../src/language/common-words.ts';

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
