/** Ways to cite sources in the tests, real ones and made-up ones. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Block, Citation } from '../../src/answers/answer.ts';
import { blocksOf, recordsIn } from '../../src/answers/citing/cite.ts';
import type { CitationStyle } from '../../src/citation-styles.ts';
import type { Reference } from '../../src/knowledge/reference.ts';
import type { Source } from '../../src/knowledge/schema.ts';
import { realKnowledge } from './knowledge.ts';

const citationOf = (source: Source, index: number): Citation => ({
  marker: index + 1,
  source: source.ref,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  date: source.date,
  url: source.url,
  locator: 'Statement by A. Person, paragraph 2',
});

/** The sources in a style, each cited once. */
export function cited(sources: readonly Source[], style: CitationStyle): Block {
  const found = (ref: Reference<'source'>): Source => {
    const source = sources.find((one) => one.ref === ref);
    if (source === undefined) throw new Error(`No source ${ref}`);
    return source;
  };
  const records = recordsIn({ ...realKnowledge(), source: found }, sources.map(citationOf), style);
  const [block] = blocksOf(records, style, 1, Infinity);
  if (block === undefined) throw new Error('Nothing is cited');
  return block;
}

/** The lines of a list, or the lines of a text. */
export function linesOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items.map(({ text }) => text);
  return block.type === 'preformatted' ? block.text.split('\n') : [];
}

/** One source as one text. */
export const citeOne = (source: Source, style: CitationStyle): string =>
  linesOf(cited([source], style)).join('\n');

const name = z.union([
  z.strictObject({ given: z.string().min(1), family: z.string().min(1) }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** What we write of CSL-JSON, after the schema of the CSL project. */
export const cslJson = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    type: z.enum(['webpage', 'article-newspaper', 'post-weblog', 'report']),
    title: z.string().min(1),
    'container-title': z.string().min(1).optional(),
    publisher: z.string().min(1).optional(),
    language: z.literal('fr').optional(),
    author: z.array(name).min(1).optional(),
    issued: z
      .strictObject({
        'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]),
        circa: z.literal(true).optional(),
      })
      .optional(),
    URL: z.url().optional(),
    note: z.string().optional(),
  }),
);

const parsedBibtex = z.array(
  z.looseObject({
    'citation-key': z.string(),
    title: z.string(),
    publisher: z.string().optional(),
    author: z.array(z.record(z.string(), z.string())).optional(),
    issued: z.object({ 'date-parts': z.tuple([z.array(z.number())]) }).optional(),
    URL: z.string().optional(),
    note: z.string().optional(),
  }),
);

/** A BibTeX file read back by the library. */
export function parseBibtex(text: string): z.infer<typeof parsedBibtex> {
  const require = createRequire(import.meta.url);
  const { plugins } = require('@citation-js/core') as {
    plugins: { input: { chain: (text: string, options: object) => unknown } };
  };
  require('@citation-js/plugin-bibtex');
  return parsedBibtex.parse(plugins.input.chain(text, { generateGraph: false }));
}
