import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeField, type CompletionField } from '../../src/completion.ts';
import { ask } from '../support/ask.ts';
import { realKnowledge } from '../support/knowledge.ts';

const knowledge = realKnowledge();
const fields: readonly CompletionField[] = [
  'principle',
  'expert',
  'about',
  'term',
  'party',
  'compare',
  'question',
];
const labels = (field: CompletionField, typed: string): readonly string[] =>
  completeField(knowledge, field, typed).map(({ label }) => label);

describe('completions', () => {
  test.each(fields)('of %s are few, unique, trimmed and short, whatever was typed', (field) => {
    const typed = fc.oneof(
      fc.constant(''),
      fc.stringMatching(/^[A-Za-zé ]{1,8}$/),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = completeField(knowledge, field, text);
        expect(found.length).toBeLessThanOrEqual(25);
        expect(new Set(found.map(({ label }) => label)).size).toBe(found.length);
        for (const { label, value } of found) {
          expect(label).toBe(label.trim());
          expect(label).not.toBe('');
          expect(label.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each(fields)('of %s are there before anything is typed', (field) => {
    expect(labels(field, '').length).toBeGreaterThan(0);
    expect(labels(field, '   ')).toEqual(labels(field, ''));
  });

  test.each([
    ['expert', 'Kot', 'Pravin Kothari'],
    ['party', 'u.s.', 'United States'],
    ['expert', 'kothari', 'Pravin Kothari'],
    ['expert', 'HAHAD', 'Mounir Hahad'],
    ['expert', 'bischof', 'Paul Bischoff'],
    ['term', 'dark', 'dark web'],
    ['term', 'darknet', 'dark web'],
    ['party', 'Fran', 'France'],
    ['party', 'united st', 'United States'],
    ['principle', 'hack', 'Principle 8: No private hack back'],
    ['principle', 'principle 3', 'Principle 3: Defend electoral processes'],
    ['about', 'enforce', 'Enforcement and penalties'],
    ['term', 'critcal infrastrcture', 'critical infrastructure'],
    ['principle', 'stealign intelectual proprty', 'Principle 4: Defend intellectual property'],
    ['party', 'telefón', 'Telefónica'],
    ['party', 'telefon', 'Telefónica'],
    ['expert', 'bischof, and whatever else one may write behind it without an end', 'Paul Bischoff'],
    [
      'term',
      'digital genva convention, or whatever else they call it these days in the news',
      'Digital Geneva Convention',
    ],
  ] as const)('of %s for %s begin with %s', (field, typed, label) => {
    expect(labels(field, typed)[0]).toBe(label);
  });

  test('leave out what shares hardly a pair of letters with the beginning of so much', () => {
    expect(labels('party', 'telefonika deutschlnad')).toEqual(['Telefónica']);
  });

  test('a party is one that may have signed', () => {
    expect(labels('party', 'berners')).not.toContain('Tim Berners-Lee');
  });

  test('signs with a meaning in patterns are only signs', () => {
    for (const field of fields) expect(() => labels(field, '(((a+)+)+$ [a-z')).not.toThrow();
  });

  test.each([
    ['principle', 'principle'],
    ['expert', 'expert'],
    ['term', 'term'],
    ['party', 'signatories'],
  ] as const)('each of %s is understood behind its command word', (field, command) => {
    const offered = new Set(
      Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((letter) => labels(field, letter)),
    );
    expect(offered.size).toBeGreaterThan(8);
    for (const label of offered) {
      const { kind, refs } = ask(`${command} ${label}`);
      expect(kind, label).not.toBe('none');
      expect(
        refs
          .map((ref) => knowledge.find(ref))
          .some((entry) => entry !== undefined && 'name' in entry && label.endsWith(entry.name.en)),
        label,
      ).toBe(true);
    }
  });
});
