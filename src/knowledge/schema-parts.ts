/** The pieces that the schemas of all kinds of entries are made of: texts, references, dates, places in sources. */
import { z } from 'zod';
import { isReference, type EntryKind, type Reference } from './reference.ts';

export const filled = z.string().trim().min(1);

/** A text in the languages that the project speaks. English always; French where it is known. */
export const localizedText = z.strictObject({ en: filled, fr: filled.optional() }).readonly();

/** Lists of words or short phrases by language. */
export const localizedWords = z
  .strictObject({ en: z.array(filled).readonly(), fr: z.array(filled).readonly().optional() })
  .readonly();

export function referenceTo<Kind extends EntryKind>(kind: Kind) {
  return z
    .string()
    .regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`))
    .refine((text): text is Reference<Kind> => isReference(text, kind), `must be a reference ${kind}/…`);
}

export const listOf = <Kind extends EntryKind>(kind: Kind) => z.array(referenceTo(kind)).readonly();

/** A year, a month or a day: `2018`, `2018-11`, `2018-11-12`. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

export const locatedSource = z
  .strictObject({
    source: referenceTo('source'),
    locator: filled.describe('Where in the source: a heading, a paragraph, whose statement'),
  })
  .readonly();

export const locatedSources = z.array(locatedSource).min(1, 'needs at least one source').readonly();

/** One claim in our own words, with the sources that carry it. */
export const fact = z
  .strictObject({
    text: localizedText,
    asOf: date.optional().describe('The day, month or year for which the fact holds'),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    sources: locatedSources,
  })
  .readonly();

export const datedFact = fact.unwrap().extend({ asOf: date }).readonly();

export const named = {
  name: localizedText,
  aliases: localizedWords.describe('Other names of this very entry; no two entries of a kind may share one'),
  topics: localizedWords
    .optional()
    .describe('What people ask about in their own words when they mean this entry; may be shared'),
};
