import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../../src/supporters/directory.ts';
import { realKnowledge } from '../../support/knowledge.ts';
import { listOf, supporter } from '../../support/supporters.ts';

const state = (name: string, nationality: string, country: string) =>
  supporter(name, { category: 'state', nationality, country });

const directory = openDirectory(
  listOf([
    state('États-Unis', 'USA', 'US'),
    state('République du Blip', 'KOR', 'KR'),
    supporter('Washington', { category: 'public-authority' }),
    supporter('Microsoft Corp.'),
    supporter('Dell'),
    supporter('DELL'),
    supporter('Blip', { category: null }),
  ]),
  realKnowledge(),
);

const names = (actor: `actor/${string}`): readonly string[] =>
  directory.entriesOf(actor).map(({ name }) => name);

describe('a party of the knowledge is found in the list', () => {
  test('a state by its French name', () => {
    expect(names('actor/united-states')).toEqual(['États-Unis']);
  });
  test('or by its country, where it goes by a name that nobody knows', () => {
    expect(names('actor/south-korea')).toEqual(['République du Blip']);
  });
  test('a firm by any name, in all its entries', () => {
    expect(names('actor/microsoft')).toEqual(['Microsoft Corp.']);
    expect(names('actor/dell')).toEqual(['Dell', 'DELL']);
  });
  test('and not where it is not there', () => {
    expect(names('actor/china')).toEqual([]);
    expect(names('actor/donald-trump')).toEqual([]);
  });
});

test('an entry leads to its party', () => {
  expect(directory.actorOf('États-Unis')).toBe('actor/united-states');
  expect(directory.actorOf('Blip')).toBeUndefined();
});

test('categories are counted', () => {
  expect(directory.counts).toEqual({
    state: 2,
    'public-authority': 1,
    'private-sector': 3,
    'civil-society': 0,
    none: 1,
  });
});
