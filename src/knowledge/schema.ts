/** The shape of every file in `data/`. The editors' JSON schemas are generated from here. */
import { z } from 'zod';
import { isReference, type EntryKind, type Reference } from './reference.ts';

const filled = z.string().trim().min(1);

/** A text in the languages that the project speaks. English always; French where it is known. */
const localizedText = z.strictObject({ en: filled, fr: filled.optional() }).readonly();

/** Lists of words or short phrases by language. */
const localizedWords = z
  .strictObject({ en: z.array(filled).readonly(), fr: z.array(filled).readonly().optional() })
  .readonly();

function referenceTo<Kind extends EntryKind>(kind: Kind) {
  return z
    .string()
    .regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`))
    .refine((text): text is Reference<Kind> => isReference(text, kind), `must be a reference ${kind}/…`);
}

const listOf = <Kind extends EntryKind>(kind: Kind) => z.array(referenceTo(kind)).readonly();

/** A year, a month or a day: `2018`, `2018-11`, `2018-11-12`. */
const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

const locatedSource = z
  .strictObject({
    source: referenceTo('source'),
    locator: filled.describe('Where in the source: a heading, a paragraph, whose statement'),
  })
  .readonly();

const locatedSources = z.array(locatedSource).min(1, 'needs at least one source').readonly();

/** One claim in our own words, with the sources that carry it. */
const fact = z
  .strictObject({
    text: localizedText,
    asOf: date.optional().describe('The day, month or year for which the fact holds'),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    sources: locatedSources,
  })
  .readonly();

const openDatedFact = fact.unwrap().extend({ asOf: date });
const datedFact = openDatedFact.readonly();

const named = {
  name: localizedText,
  aliases: localizedWords.describe('Other names of this very entry; no two entries of a kind may share one'),
  topics: localizedWords
    .optional()
    .describe('What people ask about in their own words when they mean this entry; may be shared'),
};

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

/** By what the parts of a text go: letters, as the norms of the United Nations do, or numbers. */
const partLabel = z.string().regex(/^(?:[a-z]|[1-9]\d?)$/, 'must be a letter or a number');

const partsOfText = z
  .strictObject({
    noun: localizedText.describe('What a part is called, with the name of the text: "UN norm"'),
    count: z.int().min(1).describe('How many parts the text has; not all of them need to be listed'),
    listed: z
      .array(
        z
          .strictObject({
            label: partLabel,
            name: localizedText.describe('What the part asks, as a short phrase of ours'),
            topics: localizedWords.describe('Words people may use for it'),
            sources: locatedSources,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

export const termSchema = z
  .strictObject({
    ref: referenceTo('term'),
    ...named,
    definition: fact,
    parts: partsOfText.optional().describe('The norms or principles of the text that the term names'),
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
    gathers: z
      .literal(true)
      .optional()
      .describe('The first facts of the entries that are part of it are shown with it'),
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

const authorName = z.union([
  z.strictObject({ given: filled, family: filled }).readonly(),
  z.strictObject({ organisation: filled }).readonly(),
]);

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
    authors: z
      .array(authorName)
      .min(1)
      .readonly()
      .optional()
      .describe('The same in parts, for citations: people by their two names, an organisation as it is'),
    date: date.nullable().describe('null where the source shows none'),
    url: z.url().nullable(),
    kind: z.enum(sourceKinds),
    usedFor: filled,
  })
  .readonly();

export const closenesses = ['same-aim', 'overlaps', 'none'] as const;

/** How a principle, or a part of a kindred text, stands to the other side. */
export const relationSchema = openDatedFact
  .extend({
    ref: referenceTo('relation'),
    principle: referenceTo('principle')
      .nullable()
      .describe('null where no principle answers to the part of the text'),
    term: referenceTo('term').describe('The kindred text'),
    part: partLabel.nullable().describe('null where the whole text is meant'),
    closeness: z.enum(closenesses),
    comparedBy: z.enum(['us', 'source']).describe('us: the comparison is ours, and is said to be'),
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
  'relations.json': relationSchema,
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
export type AuthorName = z.infer<typeof authorName>;
export type PartsOfText = z.infer<typeof partsOfText>;
export type PartOfText = PartsOfText['listed'][number];
export type Relation = z.infer<typeof relationSchema>;
export type Closeness = (typeof closenesses)[number];
export type Stance = (typeof stances)[number];
