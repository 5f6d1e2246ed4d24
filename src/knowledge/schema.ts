/** The shape of every file in `data/`. The editors' JSON schemas are generated from here. */
import { z } from 'zod';
import { changeSchema, countSchema, eventSchema } from './record-schema.ts';
import {
  date,
  datedFact,
  fact,
  filled,
  listOf,
  localizedText,
  localizedWords,
  locatedSource,
  locatedSources,
  named,
  referenceTo,
} from './schema-parts.ts';

export const principleSchema = z
  .strictObject({
    ref: referenceTo('principle'),
    number: z.int().min(1).max(9),
    ...named,
    paraphrase: fact.describe('What the principle says, in our own words'),
    explanation: fact.describe('The same in plain words for a newcomer'),
    addresses: fact.describe('Whom it addresses'),
    covers: z.array(fact).min(1).readonly(),
    excludes: z.array(fact).min(1).readonly().describe('What it does not cover or say'),
    example: fact.describe('An illustration of ours, said to be one'),
    terms: listOf('term'),
  })
  .readonly();

export const expertSchema = z
  .strictObject({
    ref: referenceTo('expert'),
    ...named,
    group: z
      .enum(['quoted', 'author', 'other'])
      .describe('quoted: in the article of quotations; author: of the op-ed; other: from elsewhere'),
    role: localizedText.describe('The role at the time, as a short phrase'),
    roles: localizedWords.describe('Words for the role that several people may share, such as "CEO"'),
    organisations: listOf('actor'),
    about: z.array(fact).min(1).readonly(),
  })
  .readonly();

export const stances = ['praise', 'criticism', 'neutral'] as const;

export const opinionSchema = z
  .strictObject({
    ref: referenceTo('opinion'),
    expert: referenceTo('expert'),
    claim: localizedText.describe(
      'One claim in our own words, a sentence that follows the name: "Calls it …"',
    ),
    quote: filled.optional().describe('A phrase of at most ten words, word for word'),
    stance: z.enum(stances).describe('Towards the accord'),
    themes: listOf('theme').unwrap().min(1).readonly(),
    principles: listOf('principle'),
    actors: listOf('actor'),
    terms: listOf('term'),
    topics: localizedWords.describe('Words people may use for this claim'),
    date,
    source: locatedSource,
  })
  .readonly();

export const themeSchema = z
  .strictObject({
    ref: referenceTo('theme'),
    ...named,
    question: localizedText.describe('The theme as a question, which claims nothing'),
  })
  .readonly();

export const participationStatuses = ['supporter', 'not-listed', 'announced', 'disputed'] as const;

const participation = z
  .strictObject({
    status: z.enum(participationStatuses),
    from: date.optional().describe('Since when, where it is known'),
    asOf: date,
    text: localizedText,
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    sources: locatedSources,
  })
  .readonly();

export const actorSchema = z
  .strictObject({
    ref: referenceTo('actor'),
    ...named,
    category: z.enum([
      'state',
      'international-organisation',
      'public-body',
      'company',
      'civil-society',
      'person',
    ]),
    about: z.array(datedFact).min(1).readonly(),
    participation: z.array(participation).readonly().optional().describe('From the oldest to the newest'),
    related: z.array(z.string()).readonly().optional(),
  })
  .readonly();

export const termSchema = z
  .strictObject({
    ref: referenceTo('term'),
    ...named,
    definition: fact,
    context: z.array(fact).readonly().describe('What it has to do with the Call or with what was said of it'),
    principles: listOf('principle'),
    related: listOf('term'),
  })
  .readonly();

export const accordSchema = z
  .strictObject({
    ref: referenceTo('accord'),
    ...named,
    partOf: referenceTo('accord').optional().describe('The wider entry that this one details'),
    facts: z
      .array(datedFact)
      .min(1)
      .readonly()
      .describe('The first one answers the question; the rest adds to it'),
    principles: listOf('principle').optional(),
    themes: listOf('theme').optional(),
    actors: listOf('actor').optional(),
  })
  .readonly();

export const sourceKinds = [
  'official-text',
  'official-page',
  'op-ed',
  'press',
  'report',
  'reference',
] as const;

export const sourceSchema = z
  .strictObject({
    ref: referenceTo('source'),
    title: filled,
    described: z
      .literal(true)
      .optional()
      .describe('The title is our description, since the published one is not known'),
    publisher: filled,
    author: filled.nullable().describe('null where the source shows none'),
    date: date.nullable().describe('null where the source shows none'),
    url: z.url().nullable(),
    kind: z.enum(sourceKinds),
    usedFor: filled,
  })
  .readonly();

/** The files of `data/`, each with the kind of entry that it holds. */
export const fileSchemas = {
  'principles.json': principleSchema,
  'experts.json': expertSchema,
  'opinions.json': opinionSchema,
  'themes.json': themeSchema,
  'actors.json': actorSchema,
  'terms.json': termSchema,
  'accord.json': accordSchema,
  'sources.json': sourceSchema,
  'events.json': eventSchema,
  'counts.json': countSchema,
  'changes.json': changeSchema,
} as const;

export type KnowledgeFile = keyof typeof fileSchemas;

export type LocalizedText = z.infer<typeof localizedText>;
export type LocalizedWords = z.infer<typeof localizedWords>;
export type LocatedSource = z.infer<typeof locatedSource>;
export type Fact = z.infer<typeof fact>;
export type Participation = z.infer<typeof participation>;
export type Principle = z.infer<typeof principleSchema>;
export type Expert = z.infer<typeof expertSchema>;
export type Opinion = z.infer<typeof opinionSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Term = z.infer<typeof termSchema>;
export type AccordEntry = z.infer<typeof accordSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type { Amount, Change, CountRow, RecordEvent } from './record-schema.ts';
export type Stance = (typeof stances)[number];
