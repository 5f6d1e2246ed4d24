import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorNames, makeCase, type Case } from '../../../scripts/fuzz/cases.ts';
import { minimise } from '../../../scripts/fuzz/minimise.ts';
import { createDice } from '../../../scripts/fuzz/random.ts';
import { escaped } from '../../../scripts/fuzz/report.ts';

const corpus = ['who criticised the accord?', 'principle 8', 'and the next one?'] as const;
const cases = Array.from({ length: 600 }, (_, index) => makeCase(7, index, corpus));
const texts = cases.flatMap((one) => (one.type === 'thread' ? one.turns : [one.typed]));

function shares(seed: number, index: number): readonly number[] {
  const dice = createDice(seed, index);
  return [dice.share(), dice.share(), dice.share()];
}

describe('the dice', () => {
  test('fall the same way for the same seed and index, and otherwise not', () => {
    expect(shares(5, 1)).toEqual(shares(5, 1));
    expect(shares(5, 1)).not.toEqual(shares(5, 2));
    expect(shares(5, 1)).not.toEqual(shares(6, 1));
  });

  test('stay within their bounds', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat({ max: 100 }), (seed, least, more) => {
        const value = createDice(seed).whole(least, least + more);
        expect(Number.isInteger(value) && value >= least && value <= least + more).toBe(true);
      }),
    );
  });
});

describe('the cases', () => {
  test('are the same for the same seed', () => {
    for (const index of [0, 17, 599]) expect(makeCase(7, index, corpus)).toEqual(cases[index]);
    expect(makeCase(8, 17, corpus)).not.toEqual(cases[17]);
  });

  test('come from every generator, as threads and as completions', () => {
    const used = new Set(cases.map(({ generator }) => generator));
    expect([...generatorNames, 'threads', 'completions'].filter((name) => !used.has(name))).toEqual([]);
  });

  test('are at most 200,000 characters long, and some are', () => {
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(200_000);
    expect(texts.some(({ length }) => length > 150_000)).toBe(true);
  });

  test.each([
    ['halves of characters', /\p{Cs}/u],
    ['marks of direction', /[\u202A-\u202E\u2066-\u2069]/],
    ['private use', /\p{Co}/u],
    ['families of emoji', /\p{Extended_Pictographic}\u200D\p{Extended_Pictographic}/u],
    ['storms of accents', /\p{M}{50}/u],
    ['mentions', /<@U0123ABCD>/],
    ['pings of everybody', /@everyone/],
    ['links', /\]\(https:\/\/evil/],
    // oxlint-disable-next-line no-control-regex
    ['terminal sequences', /\u001B\[/],
    ['deep mark-up', /([^\w\s]{1,9})\1{80}/],
    ['runs of line breaks', /(?:\r?\n){300}/],
    ['patterns', /\(\(\(a\+\)\+\)\+\$/],
    ['names of prototypes', /__proto__/],
    ['digits of other scripts', /[\u0660-\u0669]/],
    ['huge numbers', /\d{100}/],
    ['a question a thousand times over', /(?:principle 8\S?\s){500}/],
  ])('hold %s', (_name, pattern) => {
    expect(texts.some((text) => pattern.test(text))).toBe(true);
  });
});

describe('what is shown of a case', () => {
  test('is ASCII without control characters, and the text again where it is short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const shown = escaped(text);
        expect(shown).toMatch(/^[ -~]*$/);
        if (text.length <= 400) expect(JSON.parse(shown)).toBe(text);
      }),
    );
    expect(escaped('\u{20000}'.repeat(5000))).toMatch(/^[ -~…]{0,3000} \(10000 characters\)$/);
  });
});

const thread = (...turns: readonly string[]): Case => ({ type: 'thread', generator: 'test', turns });

const holdsBoth = (one: Case): boolean =>
  one.type === 'thread' && one.turns.some((turn) => /x.*y/s.test(turn));

const isLong = (one: Case): boolean => one.type === 'thread' && one.turns.join('').length >= 5;

describe('a case that fails', () => {
  test('is made as small as it can be', () => {
    const subject = thread('nothing', `${'a'.repeat(300)}x${'b'.repeat(300)}y`, 'more');
    expect(minimise(subject, { fails: holdsBoth, tries: 300 })).toEqual(thread('xy'));
  });

  test('goes on failing, and no more is tried than may be', () => {
    const someTurns = fc.array(fc.string({ maxLength: 30 }), { maxLength: 4 });
    fc.assert(
      fc.property(someTurns, fc.nat({ max: 40 }), (turns, tries) => {
        let tried = 0;
        const fails = (one: Case): boolean => {
          tried += 1;
          return isLong(one);
        };
        const subject = thread(...turns);
        const smaller = minimise(subject, { fails, tries });
        expect(tried).toBeLessThanOrEqual(tries);
        if (isLong(subject)) expect(isLong(smaller)).toBe(true);
        else expect(smaller).toEqual(subject);
      }),
    );
  });
});
