import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, haveCompatibleForms, keyOf, otherNames } from '../../../src/supporters/fold-name.ts';

const core = (name: string): string => keyOf(foldName(name).core);

const compatible = (one: string, other: string): boolean =>
  haveCompatibleForms(foldName(one), foldName(other));

describe('names are the same', () => {
  test.each([
    ['Zorblatt GmbH', 'ZORBLATT'],
    ['The Zorblatt Company, Inc.', 'zorblatt'],
    ['Zorblatt S.A.', 'Zorblatt SA'],
    ['Zorblatt GmbH & Co. KG', 'Zorblatt'],
    ['Société Générale du Blip', 'societe generale du blip'],
    ['F-Blip', 'FBlip'],
    ['Blip & Blop', 'Blip and Blop'],
    ["L'Oiseau", 'Oiseau'],
    ['Łódź', 'lodz'],
  ])('%s and %s', (one, other) => {
    expect(core(one)).toBe(core(other));
  });
});

test.each(['Limited', 'The Company', 'SA', 'Inc. & Co.'])(
  'nothing but a form is a name all the same: %s',
  (name) => {
    expect(core(name)).not.toBe('');
  },
);

test('a firm that names its form is not one of another form', () => {
  expect(compatible('Acme', 'Acme GmbH')).toBe(true);
  expect(compatible('Acme Inc', 'Acme Incorporated')).toBe(true);
  expect(compatible('Acme Inc', 'Acme GmbH')).toBe(false);
});

test.each([
  ['Centre for Blips (CFB)', ['Centre for Blips', 'CFB']],
  ['Blip (formerly Blop)', ['Blip']],
  ['Blip', []],
  ['(Blip)', []],
])('%s goes by other names', (name, others) => {
  expect(otherNames(name)).toEqual(others);
});

describe('for any text', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 80 });

  test('folding is of no effect the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-zéèüñ]{2,12}$/), { minLength: 1, maxLength: 6 }),
        (words) => {
          const once = foldName(words.join(' '));
          expect(foldName(once.words.join(' ')).core).toEqual(once.core);
        },
      ),
    );
  });

  test('case and blanks do not matter, and nothing is thrown', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(() => otherNames(text)).not.toThrow();
        expect(core(`  ${text}  `)).toBe(core(text));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{3,12}( [A-Za-z]{3,12}){0,3}$/), (text) => {
        expect(core(text.toUpperCase())).toBe(core(text.toLowerCase()));
      }),
    );
  });
});
