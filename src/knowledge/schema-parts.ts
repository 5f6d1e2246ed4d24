/** The pieces that the schemas of all kinds of entries are made of: texts, references, dates, places in sources. */
import { z } from 'zod';
import { entryKinds, isReference, type EntryKind, type Reference } from './reference.ts';

export const filled = z.string().trim().min(1);

/** A text in the languages that the project speaks. English always; French where it is known. */
export const localizedText = z
  .strictObject({
    en: filled.describe('In English'),
    fr: filled.optional().describe('The same in French, where it is known'),
  })
  .readonly();

/** Lists of words or short phrases by language. */
export const localizedWords = z
  .strictObject({
    en: z
      .array(filled)
      .readonly()
      .describe('In English, one word or phrase each; capitals, accents and hyphens do not matter'),
    fr: z.array(filled).readonly().optional().describe('In French'),
  })
  .readonly();

export function referenceTo<Kind extends EntryKind>(kind: Kind) {
  return z
    .string()
    .regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`))
    .refine((text): text is Reference<Kind> => isReference(text, kind), `must be a reference ${kind}/…`)
    .describe(
      `A reference: ${kind}/ and a name of small letters, digits and hyphens, such as ${kind}/some-name`,
    );
}

export const anyReference = z
  .string()
  .regex(new RegExp(`^(${entryKinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`))
  .describe('A reference to an entry of any kind');

export const listOf = <Kind extends EntryKind>(kind: Kind) => z.array(referenceTo(kind)).readonly();

/** A year, a month or a day: `2018`, `2018-11`, `2018-11-12`. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('A year, a month or a day: 2018, 2018-11 or 2018-11-12');

export const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('How sure it is: high where the source is official or several sources agree');

export const locatedSource = z
  .strictObject({
    source: referenceTo('source').describe('The reference of the source, which stands in sources.json'),
    locator: filled.describe('Where in the source: a heading, a paragraph, whose statement'),
  })
  .readonly();

export const locatedSources = z
  .array(locatedSource)
  .min(1, 'needs at least one source')
  .readonly()
  .describe('What it rests on: at least one source, each with the place in it');

/** One claim in our own words, with the sources that carry it. */
export const fact = z
  .strictObject({
    text: localizedText.describe('One or two short sentences of our own'),
    asOf: date.optional().describe('The day, month or year for which the fact holds'),
    confidence: confidence.optional(),
    sources: locatedSources,
  })
  .readonly();

export const openDatedFact = fact
  .unwrap()
  .extend({ asOf: date.describe('The day, month or year for which the fact holds') });
export const datedFact = openDatedFact.readonly();

export const named = {
  name: localizedText.describe('What people read: the name of the entry'),
  aliases: localizedWords.describe('Other names of this very entry; no two entries of a kind may share one'),
  topics: localizedWords
    .optional()
    .describe('What people ask about in their own words when they mean this entry; may be shared'),
};
