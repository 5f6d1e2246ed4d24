/** A source: what it is, who wrote it when, and how far that is known. */
import { z } from 'zod';
import { date, filled, referenceTo } from './schema-parts.ts';

export const sourceKinds = [
  'official-text',
  'official-page',
  'op-ed',
  'press',
  'report',
  'reference',
] as const;

export const authorName = z.union([
  z
    .strictObject({
      given: filled.describe('Given names, as the source has them: "Arthur P. B."'),
      family: filled.describe('The name by which lists of references are sorted'),
    })
    .readonly(),
  z.strictObject({ organisation: filled.describe('The whole name, which is never turned round') }).readonly(),
]);

export const sourceSchema = z
  .strictObject({
    ref: referenceTo('source'),
    title: filled.describe('As it was published'),
    described: z
      .literal(true)
      .optional()
      .describe('The title is our description, since the published one is not known'),
    called: z
      .array(filled)
      .min(1)
      .readonly()
      .optional()
      .describe('What people call the document itself, in small letters, so that it is cited first'),
    publisher: filled.describe('Who published it: a newspaper, a ministry, a site'),
    author: filled.nullable().describe('null where the source shows none'),
    authors: z
      .array(authorName)
      .min(1)
      .readonly()
      .optional()
      .describe('The same in parts, for citations: people by their two names, an organisation as it is'),
    date: date.nullable().describe('null where the source shows none'),
    dateInferred: z
      .literal(true)
      .optional()
      .describe('The source shows no date: this one is about when it was written, as its context tells'),
    issuer: filled
      .optional()
      .describe(
        'The body whose own text it is, for citations, where no author is shown; the publisher names it as well',
      ),
    language: z.literal('fr').optional().describe('Only where the source is not in English'),
    url: z.url().nullable().describe('Where it can be read; null where it is not to be had online'),
    kind: z
      .enum(sourceKinds)
      .describe('What it is: the text of the Call or of another accord, a page of an authority, press …'),
    usedFor: filled.describe('What the knowledge base takes from it, as a short phrase'),
  })
  .readonly();
