import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../../support/ask.ts';

describe('a surname', () => {
  test.each([
    ['what did Lewis say', 'expert/james-lewis'],
    ['James Lewis on the accord', 'expert/james-lewis'],
    ['what did Mr Lewis say', 'expert/james-lewis'],
    ['VP Harris', 'expert/kamala-harris'],
    ['what did Singer say about it', 'expert/peter-singer'],
    ["ZDNet's Cimpanu", 'expert/catalin-cimpanu'],
    ['Expret Lewis', 'expert/james-lewis'],
    ["Juniper's Hahad", 'expert/mounir-hahad'],
    ['Monir Hahad', 'expert/mounir-hahad'],
    ['J. Lewis', 'expert/james-lewis'],
    ['a few words on Paul Bischof please', 'expert/paul-bischoff'],
    ['give me Mounir Hahaad in short', 'expert/mounir-hahad'],
    ['is Collim Bastable sceptical', 'expert/colin-bastable'],
    ['compres Lewis and Hahad', 'expert/james-lewis'],
  ])('%s: the commentator', (text, person) => {
    expect(ask(text).refs).toContain(person);
  });

  test.each([
    'what did Carl Lewis say about the accord',
    'what did Lewis Hamilton say about the accord',
    'who is Ed Harris',
    'who is ed harris',
    'what did Calvin Harris think of it',
    'what did Ted Frank say about the Paris Call',
    'Frank Sinatra on the call',
    'Kamala Khan',
    'what did C. S. Lewis say of trust',
    'coln powells opinion of the accord',
    'pravin gordhan critic',
    'Diego on the accord',
    'who is Corinna Bastable',
    'who is the best singer',
  ])('%s: somebody else', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'none', refs: [] });
  });

  test('behind a first name of any letters is not the commentator’s', () => {
    const surnames = ['Lewis', 'Harris', 'Laudrain', 'Kaljurand', 'Cimpanu'];
    const firstName = fc
      .string({ minLength: 5, maxLength: 9, unit: fc.constantFrom('q', 'x', 'z', 'v', 'k', 'w') })
      .map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`);
    fc.assert(
      fc.property(firstName, fc.constantFrom(...surnames), (first, last) => {
        expect(ask(`what did ${first} ${last} say about the accord`).kind).toBe('none');
      }),
      { numRuns: 40 },
    );
  });
});
