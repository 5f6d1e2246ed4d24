import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationStyles, readStyle, styleNames, stylesInWords } from '../../../../src/citation-styles.ts';
import { cleanText } from '../../../../src/language/clean.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readCiting } from '../../../../src/questions/citing/citing.ts';

/** The style, and the words that are to be cited. */
function citing(text: string): readonly [string | null, string] | undefined {
  const asked = readCiting(tokenise(cleanText(text)));
  if (asked === undefined) return undefined;
  const { of } = asked;
  return [
    asked.lacking ?? asked.style,
    typeof of === 'string' ? of : of.map((token) => token.text).join(' '),
  ];
}

const partOf = (text: string): number | undefined => readCiting(tokenise(cleanText(text)))?.part;

const inThread = (text: string): unknown => readCiting(tokenise(cleanText(text)), true);

describe('asking for citations to paste', () => {
  test.each([
    ['cite', null, 'shown'],
    ['cite apa', 'apa', 'shown'],
    ['cite that in APA', 'apa', 'shown'],
    ['Could you cite that, please?', null, 'shown'],
    ['as BibTeX please', 'bibtex', 'shown'],
    ['thanks, now in APA', 'apa', 'shown'],
    ['give me a Chicago citation', 'chicago', 'shown'],
    ['footnote for that', 'footnote', 'shown'],
    ['the same in Chicago', 'chicago', 'shown'],
    ['turn that into csl-json', 'csl-json', 'shown'],
    ['cite it as JSON', 'csl-json', 'shown'],
    ['cite principle 8', null, 'principle 8'],
    ['cite principle 8 in bibtex', 'bibtex', 'principle 8'],
    ['cite principle 8 bibtex', 'bibtex', 'principle 8'],
    ['cite APA principle 8', 'apa', 'principle 8'],
    ['cite 7 in APA 7', 'apa', '7'],
    ['cite pa in apa', 'apa', 'pa'],
    ['in footnotes', 'footnote', 'shown'],
    ['cite principle 8 in APA 7th edition', 'apa', 'principle 8'],
    ['bibtex for who criticized the accord', 'bibtex', 'who criticized the accord'],
    ['who criticized the accord, in Chicago style', 'chicago', 'who criticized the accord'],
    ['How should I cite principle 8 in Chicago?', 'chicago', 'principle 8'],
    ['an APA citation for Hahad', 'apa', 'hahad'],
    ['i need a footnote for principle 5', 'footnote', 'principle 5'],
    ['principle 5 as a footnote', 'footnote', 'principle 5'],
    ['cite critics in MLA', 'MLA', 'critics'],
    ['Harvard references for the critics', 'Harvard', 'the critics'],
    ['cite zdnet chicago', 'chicago', 'zdnet'],
    ['cite the wired article chicago', 'chicago', 'the wired article'],
    ['cite the wired article mla', 'MLA', 'the wired article'],
    ['cite critics, part 2, in APA', 'apa', 'critics part 2'],
    ['cite critics in APA, part 2', 'apa', 'critics'],
    ['cite principle 8, part 2', null, 'principle 8 part 2'],
    ['cite your sources in APA', 'apa', 'sources'],
    ['list of references in BibTeX', 'bibtex', 'sources'],
  ])('%s', (text, style, of) => {
    expect(citing(text)).toEqual([style, of]);
  });

  test.each([
    'sources?',
    'citation needed?',
    'citations',
    'cite your sources',
    'cite a source',
    'cite one sceptical voice',
    'whom can I cite?',
    'is there a principle that I can cite for my essay?',
    'did Chicago sign?',
    'signatories Chicago',
    'who spoke in Chicago',
    'in Chicago?',
    'in Vancouver',
    'signatories APA',
    'did APA sign?',
    'Harvard',
    'I need a bio of Mr Hahad for a footnote',
    'who is quoted in a footnote',
    'recite principle 8',
    'principle 8',
    'json',
    '',
  ])('is not: %s', (text) => {
    expect(citing(text)).toBeUndefined();
  });

  test('tells a part of the citations from a part of what is cited', () => {
    expect(partOf('cite critics in APA, part 2')).toBe(2);
    expect(partOf('cite that in APA, part 3')).toBe(3);
    expect(partOf('cite that, part 3')).toBe(3);
    expect(partOf('cite critics, part 2, in APA')).toBeUndefined();
    expect(partOf('cite critics, part 2')).toBeUndefined();
    expect(partOf('cite critics, part 2, in APA, part 3')).toBe(3);
  });

  test('takes a style that is a place as well for one where something was shown', () => {
    expect(inThread('in Chicago')).toMatchObject({ style: 'chicago', of: 'shown' });
    expect(inThread('and in Chicago?')).toMatchObject({ style: 'chicago', of: 'shown' });
    expect(inThread('in Vancouver')).toBeUndefined();
    expect(inThread('who spoke in Chicago')).toBeUndefined();
  });

  test('takes any words without throwing, and gives back only words that were there', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'cite',
        'that',
        'in',
        'as',
        'for',
        'apa',
        'chicago',
        'style',
        'please',
        'the',
        'bibtex',
      ),
      fc.constantFrom('footnote', 'mla', '__proto__', 'constructor', '8', '(a+)+$', 'principle', 'sources'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const tokens = tokenise(cleanText(words.join(' ')));
        const asked = readCiting(tokens);
        if (asked === undefined || typeof asked.of === 'string') return;
        expect(asked.of.length).toBeGreaterThan(0);
        const start = tokens.indexOf(asked.of[0] ?? tokens[0]!);
        expect(asked.of).toEqual(tokens.slice(start, start + asked.of.length));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a style', () => {
  test('is read by its names, however they are written', () => {
    for (const style of citationStyles) {
      expect(readStyle(style)).toBe(style);
      expect(readStyle(styleNames[style].toUpperCase())).toBe(style);
      expect(stylesInWords).toContain(styleNames[style]);
    }
    for (const other of ['mla', '', 'apa x', 'constructor', '.*', 'x'.repeat(10_000)])
      expect(readStyle(other)).toBeUndefined();
  });
});
