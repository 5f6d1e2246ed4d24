import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { nearestParties } from '../../../src/questions/names/near-parties.ts';
import { ask } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';
import { contractFaults } from '../../support/contract.ts';

const knowledge = realKnowledge();

describe('a party that nobody knows', () => {
  test.each([
    ['did acme widgets sign', 'acme widgets'],
    ['is initech on the list', 'initech'],
    ['has nestle signed', 'nestle'],
    ['did Nestlé sign up', 'Nestlé'],
    ['when did Netflix join', 'Netflix'],
    ['has shell signed', 'shell'],
    ['did Amnesty International sign', 'Amnesty International'],
    ['did France and Atlantis sign', 'Atlantis'],
    ['signatories Nestlé', 'Nestlé'],
    ['is Oxford University a supporter', 'Oxford University'],
    ['did Indiana sign', 'Indiana'],
  ])('%s', (question, name) => {
    const answer = ask(question);
    expect(answer.kind).toBe('none');
    expect(answer.title).toBe(`“${name}” is not among the parties that I know.`);
    expect(answer.citations.map(({ source }) => source)).toEqual([
      'source/official-list',
      'source/official-supporters',
    ]);
    expect(toPlainText(answer)).toContain('1,222 entries as of 19 January 2024');
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });

  test.each([
    ['did guana sign', ['signatories Ghana', 'signatories Guyana']],
    ['signatories nigera', ['signatories Nigeria', 'signatories Niger']],
    ['did austrlia sign', ['signatories Australia', 'signatories Austria']],
  ])('%s: it may be one or the other', (question, requests) => {
    const { kind, suggestions } = ask(question);
    expect(kind).toBe('none');
    expect(suggestions.map(({ request }) => request)).toEqual(requests);
  });

  test.each([
    'did everyone sign',
    'did other countries sign',
    'did the big tech firms sign',
    'did hackers sign',
    'who else signed',
    'have most states joined',
    'did the companies sign',
  ])('%s: no name is asked for', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'accord' });
  });
});

describe('nearestParties', () => {
  test.each([
    ['Bahain', ['actor/bahrain']],
    ['si lanka', ['actor/sri-lanka']],
    ['ieland', ['actor/iceland', 'actor/ireland']],
    ['Atlantis', []],
    ['xyz', []],
    ['', []],
  ])('%s', (typed, refs) => {
    expect(nearestParties(knowledge, typed).map(({ ref }) => ref)).toEqual(refs);
  });

  test('knows a name by one slip, but no adjective', () => {
    expect(nearestParties(knowledge, 'Indiana')).toEqual([{ ref: 'actor/india', slips: 1, isMain: false }]);
  });

  test('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (typed) => {
        for (const { ref, slips } of nearestParties(knowledge, typed)) {
          expect(knowledge.find(ref)).toBeDefined();
          expect(slips).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
