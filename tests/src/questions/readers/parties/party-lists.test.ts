import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../../../src/answers/plain-text.ts';
import { ask, converse, read } from '../../../../support/ask.ts';

describe('parties of a group or country', () => {
  test.each([
    ['which African countries signed', 'state', 'africa', undefined],
    ['how many European states are on the list', 'state', 'europe', undefined],
    ['which Asian states did not sign', 'state', 'asia', true],
    ['list the Latin American countries that joined', 'state', 'latin-america', undefined],
    ['did all EU members sign', 'state', 'european-union', undefined],
    ['which of the BRICS have not joined', 'state', 'brics', true],
    ['which central african countries signed', 'state', 'middle-africa', undefined],
    ['Russian companies on the list', 'company', 'russia', undefined],
    ['which firms from Japan support the call', 'company', 'japan', undefined],
    ['has any German bank signed', 'company', 'germany', undefined],
    ['Indian supporters', 'any', 'india', undefined],
    ['which French NGOs signed', 'civil-society', 'france', undefined],
    ['which American universities signed', 'university', 'united-states', undefined],
    ['which US states signed', 'public-body', 'united-states', undefined],
    ['European companies on the list', 'company', 'europe', undefined],
    ['signatories Russian companies', 'company', 'russia', undefined],
    ['signatories African countries', 'state', 'africa', undefined],
  ])('%s', (question, category, place, unlisted) => {
    expect(read(question).query).toEqual({
      kind: 'parties',
      category,
      filter: { of: `actor/${place}`, ...(unlisted === undefined ? {} : { unlisted }) },
    });
  });

  test.each([
    'which universities signed',
    'how many universities are on the list',
    'signatories universities',
  ])('%s', (question) => {
    expect(read(question).query).toEqual({ kind: 'parties', category: 'university' });
    expect(toPlainText(ask(question))).toMatch(/about 55 universities.*19 January 2024/);
  });

  test.each([
    ['did the American government sign', 'actor/united-states'],
    ['did the EU sign', 'actor/european-union'],
    ['is Russia among the countries that signed', 'actor/russia'],
    ['did NATO sign', 'actor/nato'],
  ])('%s: one party is asked for', (question, ref) => {
    expect(ask(question)).toMatchObject({ kind: 'actor' });
    expect(ask(question).refs[0]).toBe(ref);
  });

  test('the card of a group tells which of its states signed', () => {
    expect(toPlainText(ask('did the G7 sign'))).toMatch(/All 7 states of the G7 .* are on the official list/);
  });

  test.each([
    'best universities in Germany',
    'chinese companies on the stock market',
    'do russian companies hack us',
    'which African country is the largest',
  ])('%s: something else than who signed', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('a list goes on in its thread', () => {
  test('elsewhere, and with another kind of party', () => {
    const queries = converse(
      'which African countries signed',
      'and in Asia?',
      'and which companies?',
      'what about Japan',
    ).map(({ title }) => title);
    expect(queries).toEqual([
      'States of Africa',
      'States of Asia',
      'Companies on the official list: states of Asia',
      'Companies on the official list: Japan',
    ]);
  });

  test('a state named after a list of states is shown itself', () => {
    expect(converse('which African countries signed', 'and Brazil?').at(-1)?.refs[0]).toBe('actor/brazil');
  });
});
