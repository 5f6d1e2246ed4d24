/** The shape of what is dated as such: events, counts of supporters, and changes of the knowledge itself. */
import { z } from 'zod';
import { entryKinds } from './reference.ts';
import { date, listOf, localizedText, localizedWords, locatedSources, referenceTo } from './schema-parts.ts';

const confidence = z.enum(['high', 'medium', 'low']);

export const eventSchema = z
  .strictObject({
    ref: referenceTo('event'),
    name: localizedText.describe('A short heading'),
    date: date.describe('The day, month or year; the first day where it lasted several'),
    text: localizedText.describe('What happened: one sentence of ours, which need not repeat the date'),
    milestone: z.literal(true).optional().describe('Stands in the short timeline'),
    confidence,
    sources: locatedSources,
    topics: localizedWords.optional().describe('What people call it when they ask when it was'),
    principles: listOf('principle').optional(),
    actors: listOf('actor').optional(),
    terms: listOf('term').optional(),
    accord: listOf('accord').optional(),
  })
  .readonly();

const amount = z
  .union([
    z.int().positive(),
    z.strictObject({ least: z.int().positive(), most: z.int().positive().optional() }).readonly(),
  ])
  .nullable()
  .describe('A number, a range, or a least number; null where the source gives none');

export const countSchema = z
  .strictObject({
    ref: referenceTo('count'),
    date: date.describe('The day or month for which the numbers hold'),
    states: amount,
    publicAuthorities: amount,
    civilSociety: amount,
    companies: amount,
    total: amount.describe('All entries, also those without a category'),
    text: localizedText.describe('Where the numbers come from and what to mind: one sentence of ours'),
    confidence: confidence.describe(
      'Only what is high is shown as a count; the rest is named as less certain',
    ),
    sources: locatedSources,
  })
  .readonly();

/** How many entries of each kind there are. */
const totals = z.partialRecord(z.enum(entryKinds), z.int().positive()).readonly();

export const changeSchema = z
  .strictObject({
    ref: referenceTo('change'),
    version: z
      .string()
      .regex(/^\d{4}\.(?:[1-9]|1[0-2])\.[1-9]\d*$/, 'must be YEAR.MONTH.COUNT, such as 2026.11.1'),
    date: z.iso.date().describe('The day on which the version was made'),
    added: z.array(localizedText).readonly(),
    corrected: z.array(localizedText).readonly(),
    totals: totals.describe('The entries of each kind in this version of the data'),
  })
  .refine(
    ({ added, corrected }) => added.length + corrected.length > 0,
    'says neither what was added nor corrected',
  )
  .readonly();

export type RecordEvent = z.infer<typeof eventSchema>;
export type CountRow = z.infer<typeof countSchema>;
export type Amount = z.infer<typeof amount>;
export type Change = z.infer<typeof changeSchema>;
