/** What people type must not stay in memory: neither their words, nor a slice of a word that holds the whole text. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { commonnessOf, everydayWords } from '../../../src/language/common-words.ts';
import { stem } from '../../../src/language/stem.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { createSpeller, type Preference } from '../../../src/matching/speller.ts';
import { prepareModel } from '../../../src/questions/model/prepare-model.ts';
import { understand } from '../../../src/questions/understand.ts';
import { readWords } from '../../../src/questions/wording/words.ts';
import { realModel } from '../../support/knowledge.ts';

// Lists and indexes would be unpacked with the first word of each beginning.
prepareModel(realModel());

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function heapInUse(): number {
  if (typeof collect !== 'function') throw new Error('the collector cannot be called');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Of so many characters is each text: a word of it that stays holds them all if it is a slice. */
const lengthOfText = 3900;
const texts = 1500;
const warmUp = 60;
/** What is left of noise; the texts are more than three times as much. */
const most = 1_500_000;

/** A word in the midst of other signs, cut out of them as `tokenise` does it. */
const tokensAround = (word: string) => tokenise(`${word} ${'('.repeat(lengthOfText)}`);

/** Words of 16 letters that nobody knows, all unlike each other. */
const unknownWord = (at: number): string =>
  Array.from({ length: 16 }, (_, place) =>
    String.fromCodePoint(97 + ((Math.floor(at / 26 ** (place % 3)) + place * (at % 7)) % 26)),
  ).join('');

/** Words of a list, long enough to be cut out as slices. */
const longWords = everydayWords().filter((word) => /^[a-z]{13,30}$/.test(word));

/** How many bytes stay after `use` has had every one of the words `wordAt` gives, cut out of a text of its own. */
function keptBy(wordAt: (at: number) => string, use: (word: string) => void): number {
  const read = (at: number): void => {
    const [token] = tokensAround(wordAt(at));
    if (token !== undefined) use(token.text);
  };
  for (let at = 1; at <= warmUp; at += 1) read(at);
  const before = heapInUse();
  for (let at = warmUp + 1; at <= warmUp + texts; at += 1) read(at);
  return heapInUse() - before;
}

const vocabulary = new Map(everydayWords().map((word): [string, Preference] => [word, 'everyday']));

describe('the measure', () => {
  test('notices slices that are kept', () => {
    const kept: string[] = [];
    expect(keptBy(unknownWord, (word) => kept.push(word))).toBeGreaterThan(most * 3);
    expect(kept).toHaveLength(warmUp + texts);
  });
});

describe('nothing is kept of a text', () => {
  test.each([
    ['by stemming', stem],
    ['by looking up how common a word is', commonnessOf],
    ['by the speller', createSpeller(() => vocabulary)],
    ['by reading a word', (word: string) => readWords(tokensAround(word), realModel())],
    [
      'by understanding a question',
      (word: string) => understand(`what about ${word} then ${'('.repeat(3000)}`, realModel()),
    ],
  ])('%s', (_name, use) => {
    use('practise');
    use('practisse');
    expect(keptBy(unknownWord, use)).toBeLessThan(most);
  });

  test('by reading words that are remembered', () => {
    expect(longWords.length).toBeGreaterThan(warmUp + 150);
    const kept = keptBy(
      (at) => longWords[at % longWords.length] ?? '',
      (word) => readWords(tokensAround(word), realModel()),
    );
    expect(kept).toBeLessThan(most / 3);
  });
});

/** So many different words that remembering them shows, however short each is. */
const words = 12_000;
const mostOfWords = 600_000;

/** "prrrinciiiple": each letter of a known word stands there once, thrice or four times. */
const heldDown = (at: number): string =>
  Array.from('principle', (letter, place) =>
    letter.repeat([1, 3, 4][Math.floor(at / 3 ** place) % 3] ?? 1),
  ).join('');

describe('words of nobody else are not remembered', () => {
  test.each([
    ['jumbles', unknownWord],
    ['numbers', (at: number) => String(491_000_000 + at * 7919)],
    ['letters held down', heldDown],
  ])('%s', (_name, wordAt) => {
    const read = (at: number) => readWords(tokenise(wordAt(at)), realModel());
    for (let at = 0; at < 200; at += 1) read(at);
    const before = heapInUse();
    for (let at = 1; at <= words; at += 1) read(at);
    expect(heapInUse() - before).toBeLessThan(mostOfWords);
  });
});
