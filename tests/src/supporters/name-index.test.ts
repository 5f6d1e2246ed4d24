import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOfList, madeUpList, madeUpNames } from '../../../scripts/bench/made-up-supporters.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { indexNames, mostNear, type Found } from '../../../src/supporters/name-index.ts';

const find = (names: readonly string[], typed: string): Found =>
  indexNames(names).find(tokenise(typed).map(({ text }) => text));

const names = [
  'Zorblatt GmbH',
  'Glimmer Inc',
  'Glimmer GmbH',
  'University of Zorbland',
  'Acme Systems',
  'Acme 2000',
  'Centre for Blip Studies (CBS)',
  'Trust',
  'Quaxtronics',
  'Association of very many and rather long-winded friends of Blipology, Blopology and Blapology',
];

describe('a name is found', () => {
  test.each([
    ['zorblatt', 'Zorblatt GmbH'],
    ['the Zorblatt GmbH', 'Zorblatt GmbH'],
    ['Glimmer gmbh', 'Glimmer GmbH'],
    ['acme-systems', 'Acme Systems'],
    ['AcmeSystems', 'Acme Systems'],
    ['CBS', 'Centre for Blip Studies (CBS)'],
    ['Centre for Blip Studies', 'Centre for Blip Studies (CBS)'],
    ['trust', 'Trust'],
    ['association of very many and rather long-winded fri', names.at(-1)],
  ])('%s', (typed, name) => {
    expect(find(names, typed)).toEqual({ type: 'listed', name, isSlip: false });
  });

  test.each([
    ['zorbaltt', 'Zorblatt GmbH'],
    ['university of zorblnad', 'University of Zorbland'],
    ['quaxtornicz', 'Quaxtronics'],
  ])('%s, with a slip', (typed, name) => {
    expect(find(names, typed)).toEqual({ type: 'listed', name, isSlip: true });
  });
});

describe('a name is only offered', () => {
  test.each([
    ['of another form', 'Zorblatt Inc', 'Zorblatt GmbH'],
    ['with the words turned round', 'Zorbland University', 'University of Zorbland'],
    ['with a word of a dictionary in place of another', 'Acme System', 'Acme Systems'],
    ['with another number', 'Acme 2001', 'Acme 2000'],
    ['with more than a slip', 'zorbradt', 'Zorblatt GmbH'],
    ['which is but a part of it', 'Quaxtronics Laboratories', 'Quaxtronics'],
  ])('%s', (_, typed, name) => {
    const found = find(names, typed);
    expect(found.type).toBe('near');
    expect(found.type === 'near' ? found.names[0] : undefined).toBe(name);
  });

  test('where two are as like', () => {
    const found = find(['Blimpora', 'Blimpara'], 'blimpera');
    expect(found).toEqual({ type: 'near', names: ['Blimpora', 'Blimpara'] });
  });
});

test('what several go by is none of them', () => {
  expect(find(names, 'glimmer')).toEqual({ type: 'several', names: ['Glimmer Inc', 'Glimmer GmbH'] });
  const many = Array.from({ length: 9 }, (_, place) => `Glimmer ${'ABCDEFGHI'.charAt(place)} (Glim)`);
  expect(find([...many, 'Blip (GLIM)', 'Blop (GLIM)'], 'glim')).toMatchObject({ type: 'several' });
});

test('the same name twice is one name with two places', () => {
  const index = indexNames(['Blip Ltd', 'Other', 'BLIP, Ltd.']);
  expect(index.find(['blip'])).toEqual({ type: 'listed', name: 'Blip Ltd', isSlip: false });
  expect(index.placesOf('blip ltd')).toEqual([0, 2]);
});

test.each(['', 'Vrompf', 'the', '12'])('nothing is like %j', (typed) => {
  expect(find(names, typed)).toEqual({ type: 'none' });
});

test('a name that consists of signs alone does no harm', () => {
  expect(find(['***', 'Blip'], 'blip')).toMatchObject({ type: 'listed', name: 'Blip' });
  expect(find(['***'], '')).toEqual({ type: 'none' });
});

describe('among as many names as the real list has', () => {
  const list = madeUpList(entriesOfList, 5);
  const index = indexNames(list.supporters.map(({ name }) => name));
  const look = (typed: string): Found => index.find(tokenise(typed).map(({ text }) => text));

  test('every one of them is found by itself', () => {
    for (const { name } of list.supporters)
      expect(look(name)).toEqual({ type: 'listed', name, isSlip: false });
  });

  test('a word that many of them have tells nothing', () => {
    expect(look('University of Vrompf')).toEqual({ type: 'none' });
  });

  test('made-up names of another seed are not taken for any of them, but for a slip of one letter in a thousand', () => {
    const next = madeUpNames(77);
    const taken = Array.from({ length: 1000 }, () => look(next())).filter(({ type }) => type === 'listed');
    expect(taken.length).toBeLessThan(5);
  });

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const found = look(text);
        if (found.type === 'near' || found.type === 'several') {
          expect(found.names.length).toBeGreaterThan(0);
          expect(found.names.length).toBeLessThanOrEqual(mostNear);
          expect(new Set(found.names).size).toBe(found.names.length);
        }
      }),
    );
  });
});
