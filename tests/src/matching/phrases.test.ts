import { describe, expect, test } from 'vitest';
import { PhraseTable, type StemmedWord } from '../../../src/matching/phrases.ts';

/** Words in brackets carry no content: "not (really) sign". */
function words(text: string): readonly StemmedWord[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ stem: word.replaceAll(/[()]/g, ''), neutral: word.startsWith('(') }));
}

function table(...phrases: readonly string[]): PhraseTable<string> {
  const made = new PhraseTable<string>();
  for (const phrase of phrases) made.add(phrase.split(' '), phrase);
  return made;
}

const found = (phrases: PhraseTable<string>, text: string): readonly string[] =>
  phrases.find(words(text)).map(({ payload }) => payload);

describe('PhraseTable', () => {
  test('finds a phrase and says where', () => {
    expect(table('not sign').find(words('china did not sign it'))).toEqual([
      { payload: 'not sign', start: 2, end: 4, positions: [2, 3] },
    ]);
  });

  test('keeps to the order of the words', () => {
    expect(found(table('hack back'), 'back hack')).toEqual([]);
  });

  test('passes over up to two words without content', () => {
    expect(found(table('not sign'), 'not (really) sign')).toEqual(['not sign']);
    expect(found(table('not sign'), 'not (really) (ever) sign')).toEqual(['not sign']);
    expect(found(table('not sign'), 'not (really) (ever) (yet) sign')).toEqual([]);
  });

  test.each(['not', 'never', 'no', 'without'])('does not pass over “%s”, which turns the sense', (word) => {
    expect(found(table('who sign'), `who (has) (${word}) sign`)).toEqual([]);
    expect(found(table('who has sign'), `who has (${word}) sign`)).toEqual([]);
  });

  test('does not pass over a word with content', () => {
    expect(found(table('not sign'), 'not china sign')).toEqual([]);
  });

  test('a phrase with gaps names its own words only', () => {
    expect(table('not sign').find(words('not (really) sign'))[0]).toMatchObject({
      start: 0,
      end: 3,
      positions: [0, 2],
    });
  });

  test('finds phrases that overlap, and one within another', () => {
    expect(found(table('dark web', 'web site', 'web'), 'dark web site').toSorted()).toEqual([
      'dark web',
      'web',
      'web site',
    ]);
  });

  test('finds the same phrase at each of its places', () => {
    expect(
      table('web')
        .find(words('web and web'))
        .map(({ start }) => start),
    ).toEqual([0, 2]);
  });

  test('several payloads may share a phrase', () => {
    const shared = new PhraseTable<string>();
    shared.add(['ceo'], 'bastable');
    shared.add(['ceo'], 'kothari');
    expect(found(shared, 'the ceo')).toEqual(['bastable', 'kothari']);
  });

  test('a phrase that runs over the end is not there', () => {
    expect(found(table('hack back'), 'hack')).toEqual([]);
    expect(found(table('hack back'), '')).toEqual([]);
  });

  test('a phrase without words is never found', () => {
    const empty = new PhraseTable<string>();
    empty.add([], 'nothing');
    expect(found(empty, 'any words')).toEqual([]);
  });
});
