import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/language/stem.ts';

describe('stem', () => {
  test.each([
    ['hack', 'hacks', 'hacked', 'hacking'],
    ['critic', 'critics', 'criticism', 'criticise', 'criticized', 'critiques'],
    ['sign', 'signed', 'signing', 'signatories', 'signatures', 'signers'],
    ['sceptic', 'skeptical', 'scepticism'],
    ['say', 'says', 'said', 'saying'],
    ['attack', 'attackers', 'attacked'],
    ['election', 'elections', 'electoral'],
    ['company', 'companies'],
    ['vulnerability', 'vulnerabilities'],
    ['enforceable', 'unenforceable', 'enforce'],
  ])('%s and its kin meet', (word, ...kin) => {
    expect(kin.map(stem)).toEqual(kin.map(() => stem(word)));
  });

  test.each([
    ['critic', 'critical'],
    ['according', 'accord'],
    ['sign', 'signal'],
    ['thief', 'theft'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each(['us', 'uk', 'un', 'it', 'is'])('a short word such as %s stays', (word) => {
    expect(stem(word)).toBe(word);
  });

  test('names of built-in properties are ordinary words', () => {
    for (const word of ['constructor', '__proto__', 'tostring']) expect(typeof stem(word)).toBe('string');
  });

  test('the same word has the same stem, however often it is asked for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,15}$/), (word) => {
        expect(stem(word)).toBe(stem(word));
        expect(stem(word).length).toBeGreaterThan(0);
      }),
    );
  });
});
