import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex } from '../../../../src/answers/citing/bibtex.ts';
import { tidy } from '../../../../src/answers/citing/csl-item.ts';
import { citationStyles } from '../../../../src/citation-styles.ts';
import { sourceSchema, type Source } from '../../../../src/knowledge/schema.ts';
import { citeOne, cslJson, parseBibtex } from '../../../support/citing.ts';

const marks = fc.constantFrom(
  '{',
  '}',
  '&',
  '%',
  '#',
  '_',
  '$',
  '~',
  '^',
  '\\',
  '"',
  "'",
  '@',
  ',',
  '=',
  ' and ',
);
const strange = fc.constantFrom(
  '\\textbf{x}',
  '{{',
  '}}',
  '%comment',
  '$x^2$',
  'é',
  'ß',
  'Привет',
  '日本語',
  '👩‍👩‍👧‍👦',
  '‘a’',
  '–',
  '…',
  '<a',
  '[1]',
);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 3 }) },
  { weight: 2, arbitrary: marks },
  { weight: 2, arbitrary: strange },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const text = fc
  .tuple(fc.constantFrom('', ' '), fc.array(word, { minLength: 1, maxLength: 20 }))
  .map(([between, words]) => `a ${words.join(between)}`);
const longText = fc.tuple(text, fc.integer({ min: 1, max: 60 })).map(([one, times]) => one.repeat(times));
const namePart = fc.stringMatching(/^\p{Lu}\p{Ll}{1,12}(?:-\p{Lu}\p{Ll}{1,9})?$/u);
const date = fc.constantFrom(null, '2018', '2018-11', '2018-11-02', '1999-12-31');

const anySource: fc.Arbitrary<Source> = fc
  .record({
    title: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: longText }),
    described: fc.boolean(),
    publisher: text,
    author: fc.oneof(
      fc.constant(null),
      text.map((organisation) => ({ organisation: organisation.trim() })),
      fc.record({ given: namePart, family: namePart }),
    ),
    date,
    url: fc.oneof(
      fc.constant(null),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('https://a.example/{b}?c={d}&e=%20#f_g', 'https://a.example/~x/$y^z'),
    ),
  })
  .map(({ author, described, ...rest }) =>
    sourceSchema.parse({
      ref: 'source/made-up',
      ...rest,
      ...(described ? { described: true } : {}),
      author:
        author === null
          ? null
          : 'organisation' in author
            ? author.organisation
            : `${author.given} ${author.family}`,
      ...(author === null ? {} : { authors: [author] }),
      kind: 'press',
      usedFor: 'a test',
    }),
  );

/** What no program keeps: control characters, and runs of blanks. */
const kept = (given: string): string => tidy(tidy(given).replaceAll(/\p{Cc}/gu, '')).normalize('NFC');

/** The library writes this mark in percents when it reads. */
const same = (address: string): string => address.replaceAll('%5E', '^');

describe('any source', () => {
  test('comes back from BibTeX as it was', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const entries = parseBibtex(citeOne(source, 'bibtex'));
        expect(entries).toHaveLength(1);
        const [entry] = entries;
        const title = kept(source.title);
        expect(kept(entry?.title ?? '')).toBe(source.described === true ? `[${title}]` : title);
        expect(kept(entry?.publisher ?? '')).toBe(kept(source.publisher));
        expect(entry?.issued?.['date-parts'][0].join('-')).toBe(
          source.date?.split('-').map(Number).join('-') ?? undefined,
        );
        expect(entry?.author?.length).toBe(source.author === null ? undefined : 1);
        const address = source.url?.replaceAll('{', '%7B').replaceAll('}', '%7D');
        expect(same(entry?.URL ?? '')).toBe(same(address ?? ''));
      }),
      { numRuns: 300 },
    );
  });

  test('is CSL-JSON, and holds in it what the data holds', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const [item] = cslJson.parse(JSON.parse(citeOne(source, 'csl-json')));
        const title = tidy(source.title);
        expect(item?.title).toBe(source.described === true ? `[${title}]` : title);
        expect(item?.['container-title']).toBe(tidy(source.publisher));
        expect(item?.author === undefined).toBe(source.author === null);
        expect(item?.issued === undefined).toBe(source.date === null);
      }),
    );
  });

  test('can be cited in every style, on one line where it is a reference, and without what is not known', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom(...citationStyles), (source, style) => {
        const shown = citeOne(source, style);
        expect(shown.trim()).not.toBe('');
        if (style === 'bibtex' || style === 'csl-json') return;
        expect(shown).not.toContain('\n');
        expect(shown).toContain(source.url?.replaceAll("'", '%27') ?? '');
        if (source.date === null) expect(shown).toContain('n.d.');
        else expect(shown).toContain(source.date.slice(0, 4));
      }),
      { numRuns: 200 },
    );
  });
});

test('what means something to TeX is escaped once', () => {
  expect(escapeTex('50% & {x_1} #2 $3 \\n ~a^b <c>')).toBe(
    '50\\% \\& \\{x\\_1\\} \\#2 \\$3 \\textbackslash{}n \\textasciitilde{}a\\textasciicircum{}b \\textless{}c\\textgreater{}',
  );
  expect(escapeTex("a -- b ``c''")).toBe("a -{}- b `{}`c'{}'");
  expect(escapeTex('Cybersécurité – l’Appel de Paris')).toBe('Cybersécurité – l’Appel de Paris');
});
