/** The sources behind an answer, in a form to paste. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { CitationStyle } from '../../citation-styles.ts';
import type { Block, Citation, Cited } from '../answer.ts';
import { once } from '../../once.ts';
import { bibtexRecords } from './bibtex.ts';
import { bracketed, editionOf, cslItem, tidy, typesetItem, type CslItem, type Edition } from './csl-item.ts';
import { typeset } from './library.ts';
import { typesetOnce } from './typeset-once.ts';

interface CitedSource {
  readonly source: Edition;
  /** The markers of its places. */
  readonly cites: readonly number[];
}

/** Each source once, in the order of the markers. */
function sourcesOf(knowledge: KnowledgeBase, citations: readonly Citation[]): readonly CitedSource[] {
  const byKey = new Map<string, { readonly source: Edition; readonly cites: number[] }>();
  for (const citation of citations) {
    const source = editionOf(knowledge.source(citation.source), citation);
    const known = byKey.get(source.key);
    if (known === undefined) byKey.set(source.key, { source, cites: [citation.marker] });
    else known.cites.push(citation.marker);
  }
  return [...byKey.values()];
}

/** One for each place, numbered like the markers. */
function footnotes(knowledge: KnowledgeBase, citations: readonly Citation[]): readonly Cited[] {
  const items = citations.map((citation): CslItem => {
    const item = typesetItem(editionOf(knowledge.source(citation.source), citation));
    return { ...item, id: `${item.id} ${citation.marker}`, annote: tidy(citation.locator) };
  });
  const notes = typeset(items, 'footnote', true);
  return citations.map(({ marker }, index) => ({ text: tidy(notes[index]?.[1] ?? ''), cites: [marker] }));
}

const leadingArticle = /^(?:an?|the)\s+/i;
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '').replace(leadingArticle, '');

/** What a list is sorted by: authors, else the title; then the date and the title. Leading articles do not count. */
function sortKey({ author = [], title = '', genre = '' }: CslItem, { date }: Edition): readonly string[] {
  const names = author.map((name) =>
    'literal' in name ? bare(name.literal) : `${name.family} ${name.given}`,
  );
  const named = bare(title === '' ? genre : title);
  return [names.length === 0 ? named : names.join(' '), date ?? '', named];
}

const alphabet = once(() => new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true }));

const byKey = (one: readonly string[], other: readonly string[]): number =>
  one.reduce((order, text, index) => order || alphabet().compare(text, other[index] ?? ''), 0);

/** One for each source, in the order of the alphabet. */
function references(sources: readonly CitedSource[], style: 'apa' | 'chicago'): readonly Cited[] {
  const keyed = sources.map((cited) => {
    const item = typesetItem(cited.source);
    return { ...cited, item, key: sortKey(item, cited.source) };
  });
  const items = keyed
    .toSorted((one, other) => byKey(one.key, other.key))
    .map(({ source, cites, item }) => {
      const { genre: _genre, ...titled } = { ...item, title: bracketed(source) };
      // The style of the APA has its own idea of untitled works; brackets are what its manual wants.
      return { item: style === 'apa' ? titled : item, cites };
    });
  const texts = typesetOnce(
    items.map(({ item }) => item),
    style,
  );
  return items.map(({ cites }, index) => ({ text: tidy(texts[index] ?? ''), cites }));
}

/** Typesets every source in the style of the APA, which takes the longest: about half a second for all, with loading the library. */
export function prepareCitations({ sources }: KnowledgeBase): void {
  references(
    sources.map((source) => ({ source: editionOf(source, source), cites: [] })),
    'apa',
  );
}

/** A property on each line: easy to read, and short enough for a chat. */
function jsonRecord(item: CslItem): string {
  const properties = Object.entries(item).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `  {\n${properties.join(',\n')}\n  }`;
}

/**
 * Takes the citations of an answer, at least one, and returns them in `style` in its order: footnotes one for each place, all others one
 * for each source.
 */
export function recordsIn(
  knowledge: KnowledgeBase,
  citations: readonly Citation[],
  style: CitationStyle,
): readonly Cited[] {
  const sources = sourcesOf(knowledge, citations);
  switch (style) {
    case 'footnote':
      return footnotes(knowledge, citations);
    case 'apa':
    case 'chicago':
      return references(sources, style);
    case 'bibtex': {
      const entries = bibtexRecords(sources.map(({ source }) => source));
      return sources.map(({ cites }, index) => ({ text: entries[index] ?? '', cites }));
    }
    case 'csl-json':
      return sources.map(({ source, cites }) => ({
        text: jsonRecord(cslItem(source)),
        cites,
      }));
  }
}

/** Records as a file, with an empty line between. */
function fileOf(records: readonly Cited[], style: 'bibtex' | 'csl-json'): Block {
  const texts = records.map(({ text }) => text);
  const cites = records.flatMap((record) => record.cites);
  return style === 'bibtex'
    ? { type: 'preformatted', language: 'bibtex', text: texts.join('\n\n'), cites }
    : { type: 'preformatted', language: 'json', text: `[\n${texts.join(',\n\n')}\n]`, cites };
}

/** In runs of at most `most` characters, each of one record at least. */
function runsOf(records: readonly Cited[], most: number): readonly (readonly Cited[])[] {
  const runs: Cited[][] = [];
  let used = 0;
  for (const record of records) {
    const run = runs.at(-1);
    used += record.text.length;
    if (run !== undefined && used <= most) run.push(record);
    else {
      runs.push([record]);
      used = record.text.length;
    }
  }
  return runs;
}

/**
 * Records of `recordsIn` as blocks: lists of footnotes, the first of which is number `start`, and of references; BibTeX and CSL-JSON as
 * texts to be copied, each a file of its own that keeps to `mostCharacters` unless a single record is longer.
 */
export function blocksOf(
  records: readonly Cited[],
  style: CitationStyle,
  start: number,
  mostCharacters: number,
): readonly Block[] {
  switch (style) {
    case 'footnote':
      return [{ type: 'list', ordered: true, items: records, ...(start === 1 ? {} : { start }) }];
    case 'apa':
    case 'chicago':
      return [{ type: 'list', ordered: false, items: records }];
    case 'bibtex':
    case 'csl-json':
      return runsOf(records, mostCharacters).map((run) => fileOf(run, style));
  }
}

/** All citations of an answer as one text, without markers; empty where there is nothing to cite. */
export function citeAsText(
  knowledge: KnowledgeBase,
  citations: readonly Citation[],
  style: CitationStyle,
): string {
  if (citations.length === 0) return '';
  const records = recordsIn(knowledge, citations, style);
  return blocksOf(records, style, 1, Infinity)
    .flatMap((block) => {
      if (block.type === 'preformatted') return [block.text];
      if (block.type !== 'list') return [];
      return block.items.map(({ text }, index) => (block.ordered ? `${index + 1}. ${text}` : text));
    })
    .join('\n');
}
