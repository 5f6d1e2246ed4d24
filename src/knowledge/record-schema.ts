/** The shape of what is dated as such: events, counts of supporters, and changes of the knowledge itself. */
import { z } from 'zod';
import { entryKinds } from './reference.ts';
import {
  confidence,
  date,
  listOf,
  localizedText,
  localizedWords,
  locatedSources,
  referenceTo,
} from './schema-parts.ts';

export const eventSchema = z
  .strictObject({
    ref: referenceTo('event'),
    name: localizedText.describe('A short heading'),
    date: date.describe('The day, month or year; the first day where it lasted several'),
    text: localizedText.describe('What happened: one sentence of ours, which need not repeat the date'),
    milestone: z.literal(true).optional().describe('true where it stands in the short timeline'),
    confidence,
    sources: locatedSources,
    topics: localizedWords.optional().describe('What people call it when they ask when it was'),
    principles: listOf('principle').optional().describe('The principles that it is about'),
    actors: listOf('actor').optional().describe('The parties that took part or are named'),
    terms: listOf('term').optional().describe('The terms that it is about'),
    accord: listOf('accord')
      .optional()
      .describe('The facts of the Call that it belongs to, the closest first'),
  })
  .readonly();

const whole = z.int().positive();

const amount = z
  .union([
    whole,
    z
      .strictObject({
        least: whole.describe('So many at least'),
        most: whole.optional().describe('So many at most, where that is known'),
      })
      .readonly(),
  ])
  .nullable();

const amountOf = (what: string) =>
  amount.describe(`${what}: a number, a range, or a least number; null where the source gives none`);

export const countSchema = z
  .strictObject({
    ref: referenceTo('count'),
    date: date.describe('The day or month for which the numbers hold; the rows stand in the order of time'),
    states: amountOf('States'),
    publicAuthorities: amountOf('Public authorities'),
    civilSociety: amountOf('Bodies of civil society, universities among them'),
    companies: amountOf('Companies'),
    total: amountOf('All entries, also those without a category'),
    text: localizedText.describe('Where the numbers come from and what to mind: one sentence of ours'),
    disagreement: referenceTo('accord')
      .optional()
      .describe(
        'Where sources differ on these numbers, the entry that says so; its first fact stands for the text',
      ),
    confidence: confidence.describe(
      'Only what is high is shown as a count; the rest is named as less certain',
    ),
    sources: locatedSources,
  })
  .readonly();

export const changeSchema = z
  .strictObject({
    ref: referenceTo('change'),
    version: z
      .string()
      .regex(/^\d{4}\.(?:[1-9]|1[0-2])\.[1-9]\d*$/, 'must be YEAR.MONTH.COUNT, such as 2026.11.1')
      .describe('Year, month, and a number that counts the versions of the month, such as 2026.11.1'),
    date: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be YYYY-MM-DD')
      .describe('The day on which the version was made'),
    added: z.array(localizedText).readonly().describe('What was added, one sentence each'),
    corrected: z.array(localizedText).readonly().describe('What was corrected, one sentence each'),
    totals: z
      .partialRecord(z.enum(entryKinds), whole)
      .readonly()
      .describe('How many entries of each kind this version of the data holds'),
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
