/** The full list: entries whose names look like commands, companies of a country, and what is said of dates. */
import { expect, test } from 'vitest';
import { toPlainText } from '../../src/answers/plain-text.ts';
import { botWith, listOf, supporter } from '../support/supporters.ts';

const names = ['2021 Foundation', 'Part 2', 'Critics, part 2'];
const bot = botWith(
  listOf([
    ...names.map((name) => supporter(name)),
    supporter('Zorblatt Bharat', {
      category: 'private-sector',
      nationality: 'IND',
      country: 'IN',
      dateSigned: '2018-11-12',
    }),
    supporter('Ghana', { category: 'state', nationality: 'GHA', country: 'GH' }),
  ]),
);
const text = (question: string): string => toPlainText(bot.ask({ text: question }));

test.each(names)('signatories %s: the entry of that very name comes first', (name) => {
  expect(bot.ask({ text: `signatories ${name}` })).toMatchObject({ kind: 'actor', title: name });
});

test('the companies of a country are those of its nationality', () => {
  expect(text('which Indian companies signed')).toContain('Zorblatt Bharat');
});

test('a list of a group says that a newer list is loaded', () => {
  expect(text('which African countries signed')).toMatch(/Another list is loaded.*Ghana/);
});

test('a group stands on no list', () => {
  expect(text('did Korea sign')).not.toContain('no entry under the names');
});

test('the day of the first import is not reliable', () => {
  expect(text('signatories Zorblatt Bharat')).toContain(
    'not reliable: the first import stamped every entry with 12 November 2018',
  );
});
