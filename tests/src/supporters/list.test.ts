import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BotError } from '../../../src/errors.ts';
import { parseSupporterList, supporterListLines } from '../../../src/supporters/list.ts';
import { listOf, supporter } from '../../support/supporters.ts';

const written = (list: Parameters<typeof supporterListLines>[0]): string =>
  [...supporterListLines(list)].join('');

const complaint = (text: string): BotError => {
  try {
    parseSupporterList(text, 'x.json');
  } catch (error) {
    if (error instanceof BotError) return error;
  }
  throw new Error('It was taken.');
};

test('what was written is read again', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const list = listOf(names.map((one) => supporter(one, { nature: 'Entreprise' })));
      expect(parseSupporterList(written(list), 'x.json')).toEqual(list);
    }),
  );
});

describe('refused are', () => {
  const good = listOf([supporter('Blip')]);
  test.each([
    ['no JSON', '{', 'not JSON'],
    ['other JSON', '[]', 'the whole'],
    ['a list of nobody', written({ ...good, supporters: [] }), 'supporters'],
    ['another version', written(good).replace('"version": 1', '"version": 2'), 'version'],
    ['a day that is none', written(good).replace('2026-03-01', '2026-02-31'), 'date.day'],
    ['another category', written(good).replace('private-sector', 'club'), 'supporters.0.category'],
    ['a name over two lines', written(listOf([supporter('Bl\nip')])), 'supporters.0.name'],
    [
      'a name with signs that turn the text round',
      written(listOf([supporter('Bl\u202Eip')])),
      'supporters.0.name',
    ],
    ['a key that nobody knows', written(good).replace('"name":', '"nom":"x","name":'), 'supporters.0'],
  ])('%s', (_, text, words) => {
    const error = complaint(text);
    expect(error.message).toContain('x.json');
    expect(error.message).toContain(words);
    expect(error.advice).toContain('supporters:import');
  });
});
