/** The forms in which sources can be had to paste, and what people call them. */

export const citationStyles = ['footnote', 'apa', 'chicago', 'bibtex', 'csl-json'] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** As they are written, and as a request can name them. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  footnote: 'footnotes',
  apa: 'APA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

/** All of them in a sentence. */
export const stylesInWords = 'footnotes, APA, Chicago, BibTeX and CSL-JSON';

/** Words for each style, in small letters; `clear` ones mean nothing else. */
export const styleWords: readonly {
  readonly style: CitationStyle;
  readonly pattern: string;
  readonly clear: boolean;
}[] = [
  { style: 'apa', pattern: 'apa ?[67]?(?: edition)?', clear: true },
  { style: 'bibtex', pattern: 'bib ?tex|bibtext|biblatex', clear: true },
  { style: 'csl-json', pattern: 'csl(?: json)?', clear: true },
  { style: 'footnote', pattern: 'foot ?notes?', clear: false },
  { style: 'chicago', pattern: 'chicago(?: 1[5-8])?(?: edition)?', clear: false },
  { style: 'csl-json', pattern: 'json', clear: false },
];

/** Styles that people ask for and that are not there, as they are written. */
export const lackingStyles: Readonly<Record<string, string>> = {
  mla: 'MLA',
  harvard: 'Harvard',
  ieee: 'IEEE',
  vancouver: 'Vancouver',
  turabian: 'Turabian',
  oscola: 'OSCOLA',
  bluebook: 'Bluebook',
  ama: 'AMA',
  ris: 'RIS',
  endnote: 'EndNote',
};

/** The style that `text` names and nothing else, such as "APA", "csl json" or "bibtex"; undefined where it names none. */
export function readStyle(text: string): CitationStyle | undefined {
  const folded = text
    .slice(0, 40)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return styleWords.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(folded))?.style;
}
