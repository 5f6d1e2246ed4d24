import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionOf, typesetItem, type CslItem } from '../../../../src/answers/citing/csl-item.ts';
import { typeset } from '../../../../src/answers/citing/library.ts';
import { typesetOnce } from '../../../../src/answers/citing/typeset-once.ts';
import { realKnowledge } from '../../../support/knowledge.ts';

const items = realKnowledge().sources.map((source) => typesetItem(editionOf(source, source)));

const atOnce = (some: readonly CslItem[], style: 'apa' | 'chicago'): readonly string[] =>
  typeset(some, style, true).map(([, text]) => text);

const work = (id: string, family: string, title: string, year: number): CslItem => ({
  id,
  type: 'webpage',
  author: [{ given: 'Ada', family }],
  title,
  issued: { 'date-parts': [[year]] },
});

describe('references that are typeset once', () => {
  test('are those of a list that is typeset at once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { maxLength: 15 }), (some) => {
        expect(typesetOnce(some, 'apa')).toEqual(atOnce(some, 'apa'));
      }),
      { numRuns: 12 },
    );
    const some = items.slice(0, 15);
    expect(typesetOnce(some, 'chicago')).toEqual(atOnce(some, 'chicago'));
  });

  test('tell works of one author and year apart, and only those', () => {
    const [one, two, other] = [
      work('one', 'Able', 'On norms', 2018),
      work('two', 'Able', 'On trust', 2018),
      work('other', 'Able', 'On law', 2019),
    ];
    expect(typesetOnce([one, other], 'apa').join('')).not.toMatch(/2018[ab]/);
    const [first, , second] = typesetOnce([one, other, two], 'apa');
    expect([first, second]).toEqual([
      expect.stringContaining('(2018a). On norms'),
      expect.stringContaining('(2018b). On trust'),
    ]);
    expect(typesetOnce([one, other, two], 'apa')).toEqual(atOnce([one, other, two], 'apa'));
    expect(typesetOnce([one], 'apa')).toEqual(atOnce([one], 'apa'));
  });
});
