/** The sources behind an answer, in a form to paste. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { CitationStyle } from '../../citation-styles.ts';
import type { Block, Citation, Cited } from '../answer.ts';
import { toBibtex } from './bibtex.ts';
import {
  bracketed,
  editionOf,
  exchangedItem,
  tidy,
  typesetItem,
  type CslItem,
  type Edition,
} from './csl-item.ts';
import { typeset } from './library.ts';

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

/** One for each source, in the order of the style. */
function references(sources: readonly CitedSource[], style: 'apa' | 'chicago'): readonly Cited[] {
  const items = sources.map(({ source, cites }) => {
    const item = typesetItem(source);
    const { genre: _genre, ...titled } = { ...item, title: bracketed(source) };
    // The style of the APA has its own idea of untitled works; brackets are what its manual wants.
    return { item: style === 'apa' ? titled : item, cites };
  });
  const citesOf = new Map(items.map(({ item, cites }) => [item.id, cites]));
  return typeset(
    items.map(({ item }) => item),
    style,
    false,
  ).map(([id, text]) => ({ text: tidy(text), cites: citesOf.get(id) ?? [] }));
}

/** A property on each line: easy to read, and short enough for a chat. */
function toJson(items: readonly CslItem[]): string {
  const shown = items.map((item) => {
    const properties = Object.entries(item).map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
    return `  {\n${properties.join(',\n')}\n  }`;
  });
  return `[\n${shown.join(',\n')}\n]`;
}

const list = (ordered: boolean, items: readonly Cited[]): Block => ({ type: 'list', ordered, items });

/**
 * Takes the citations of an answer, at least one, and returns them in `style`: footnotes as a list by the places, APA and Chicago as a
 * list by the sources, BibTeX and CSL-JSON as a text to be copied.
 */
export function citeIn(
  knowledge: KnowledgeBase,
  citations: readonly Citation[],
  style: CitationStyle,
): Block {
  const sources = sourcesOf(knowledge, citations);
  const cites = citations.map(({ marker }) => marker);
  switch (style) {
    case 'footnote':
      return list(true, footnotes(knowledge, citations));
    case 'apa':
    case 'chicago':
      return list(false, references(sources, style));
    case 'bibtex': {
      const text = toBibtex(sources.map(({ source }) => source));
      return { type: 'preformatted', language: 'bibtex', text, cites };
    }
    case 'csl-json': {
      const items = sources.map(({ source }) => exchangedItem(source, 'container-title'));
      return { type: 'preformatted', language: 'json', text: toJson(items), cites };
    }
  }
}

/** The same as one text, without markers; empty where there is nothing to cite. */
export function citeAsText(
  knowledge: KnowledgeBase,
  citations: readonly Citation[],
  style: CitationStyle,
): string {
  if (citations.length === 0) return '';
  const block = citeIn(knowledge, citations, style);
  if (block.type === 'preformatted') return block.text;
  if (block.type !== 'list') return '';
  return block.items.map(({ text }, index) => (block.ordered ? `${index + 1}. ${text}` : text)).join('\n');
}
