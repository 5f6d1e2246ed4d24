import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { answerParties } from '../../../src/answers/party-answers.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import type { Reference } from '../../../src/knowledge/reference.ts';
import type { PartyCategory } from '../../../src/questions/query.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const categories: readonly PartyCategory[] = [
  'state',
  'company',
  'civil-society',
  'public-body',
  'university',
  'any',
];

function of(place: Reference<'actor'>, category: PartyCategory, unlisted?: true): Answer {
  return answerParties(
    knowledge,
    { category, filter: { of: place, ...(unlisted === undefined ? {} : { unlisted }) } },
    1,
  );
}

const places = knowledge.actors
  .filter(({ category, members }) => category === 'state' || members !== undefined)
  .map(({ ref }) => ref);

describe('lists of parties', () => {
  test('keep the contract for every place and kind', () => {
    for (const place of places) {
      for (const category of categories) {
        expect(contractFaults(of(place, category), knowledge), `${category} of ${place}`).toEqual([]);
        expect(contractFaults(of(place, category, true), knowledge), `${category} of ${place}`).toEqual([]);
      }
    }
  });

  test.each(categories)('of the kind %s without a place say the day', (category) => {
    const answer = answerParties(knowledge, { category }, 1);
    expect(contractFaults(answer, knowledge)).toEqual([]);
    expect(toPlainText(answer)).toContain('19 January 2024');
  });

  test('the states of a group: those on the list, then the others, and when they were its states', () => {
    const text = toPlainText(of('actor/nato', 'state'));
    expect(text).toMatch(
      /^31 of the 32 members of NATO \(as of March 2024\) are on .* 19 January 2024: Albania/m,
    );
    expect(text).toMatch(/^Not on it \(1\): Türkiye\./m);
  });

  test('asked for those that are not on it, they come first', () => {
    const answer = of('actor/nato', 'state', true);
    expect(answer.refs).toEqual(['accord/non-signatories', 'actor/nato']);
    expect(toPlainText(answer)).toMatch(
      /^1 of the 32 members of NATO .* is not on .*: Türkiye\.[\s\S]*^On it \(31\): /m,
    );
  });

  test('all and none are said as such, whichever is asked for', () => {
    expect(toPlainText(of('actor/european-union', 'state'))).toMatch(
      /^All 27 members of the European Union/m,
    );
    expect(toPlainText(of('actor/european-union', 'state', true))).toMatch(/^All 27 members/m);
    expect(toPlainText(of('actor/middle-africa', 'state'))).toMatch(/^3 of the 9 states of Middle Africa/m);
  });

  test('the companies of a country, and where the country itself stands', () => {
    const text = toPlainText(of('actor/russia', 'company'));
    expect(text).toMatch(/Awara IT, Group-IB, Kaspersky Lab\./);
    expect(text).not.toContain('APKIT');
    expect(text).toMatch(/Russia as a state: Never on the official list/);
  });

  test('known not to be on the list are named apart', () => {
    expect(toPlainText(of('actor/united-states', 'company'))).toMatch(
      /106 companies from the United States[\s\S]*Microsoft[\s\S]*Not on it: Amazon, Apple, CipherCloud, Twitter\./,
    );
  });

  test('where none is known, that is said, and how many the list holds', () => {
    expect(toPlainText(of('actor/israel', 'company'))).toMatch(
      /I know no company from Israel on the official list by name.* 708 companies as of 19 January 2024 \(unchanged on 25 December 2025\)/,
    );
  });

  test('the companies of a group are those with their seats in its states', () => {
    const text = toPlainText(of('actor/asia', 'company'));
    for (const name of ['Fujitsu', 'Huawei', 'Samsung']) expect(text).toContain(name);
    expect(text).not.toContain('Microsoft');
  });
});
