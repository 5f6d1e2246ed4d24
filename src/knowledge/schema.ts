/** The shape of every file in `data/`. The editors' JSON schemas are generated from here. */
import { z } from 'zod';
import { entryKinds, isReference, type EntryKind, type Reference } from './reference.ts';

const filled = z.string().trim().min(1);

/** A text in the languages that the project speaks. English always; French where it is known. */
const localizedText = z
  .strictObject({
    en: filled.describe('In English'),
    fr: filled.optional().describe('The same in French, where it is known'),
  })
  .readonly();

/** Lists of words or short phrases by language. */
const localizedWords = z
  .strictObject({
    en: z
      .array(filled)
      .readonly()
      .describe('In English, one word or phrase each; capitals, accents and hyphens do not matter'),
    fr: z.array(filled).readonly().optional().describe('In French'),
  })
  .readonly();

function referenceTo<Kind extends EntryKind>(kind: Kind) {
  return z
    .string()
    .regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`))
    .refine((text): text is Reference<Kind> => isReference(text, kind), `must be a reference ${kind}/…`)
    .describe(
      `A reference: ${kind}/ and a name of small letters, digits and hyphens, such as ${kind}/some-name`,
    );
}

const anyReference = z
  .string()
  .regex(new RegExp(`^(${entryKinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`))
  .describe('A reference to an entry of any kind');

const listOf = <Kind extends EntryKind>(kind: Kind) => z.array(referenceTo(kind)).readonly();

/** A year, a month or a day: `2018`, `2018-11`, `2018-11-12`. */
const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('A year, a month or a day: 2018, 2018-11 or 2018-11-12');

const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('How sure it is: high where the source is official or several sources agree');

const locatedSource = z
  .strictObject({
    source: referenceTo('source').describe('The reference of the source, which stands in sources.json'),
    locator: filled.describe('Where in the source: a heading, a paragraph, whose statement'),
  })
  .readonly();

const locatedSources = z
  .array(locatedSource)
  .min(1, 'needs at least one source')
  .readonly()
  .describe('What it rests on: at least one source, each with the place in it');

/** One claim in our own words, with the sources that carry it. */
const fact = z
  .strictObject({
    text: localizedText.describe('One or two short sentences of our own'),
    asOf: date.optional().describe('The day, month or year for which the fact holds'),
    confidence: confidence.optional(),
    sources: locatedSources,
  })
  .readonly();

const datedFact = fact
  .unwrap()
  .extend({ asOf: date.describe('The day, month or year for which the fact holds') })
  .readonly();

const named = {
  name: localizedText.describe('What people read: the name of the entry'),
  aliases: localizedWords.describe('Other names of this very entry; no two entries of a kind may share one'),
  topics: localizedWords
    .optional()
    .describe('What people ask about in their own words when they mean this entry; may be shared'),
};

export const principleSchema = z
  .strictObject({
    ref: referenceTo('principle'),
    number: z.int().min(1).max(9).describe('The number, which is also the end of the reference'),
    ...named,
    paraphrase: fact.describe('What the principle says, in our own words'),
    explanation: fact.describe('The same in plain words for a newcomer'),
    addresses: fact.describe('Whom it addresses'),
    covers: z.array(fact).min(1).readonly().describe('What it covers, one fact each'),
    excludes: z.array(fact).min(1).readonly().describe('What it does not cover or say'),
    example: fact.describe('An illustration of ours, said to be one'),
    terms: listOf('term').describe('The terms that help to understand it'),
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
    organisations: listOf('actor').describe('The firms and bodies that the person speaks for; may be empty'),
    about: z.array(fact).min(1).readonly().describe('Who this is, in a fact or two'),
  })
  .readonly();

export const stances = ['praise', 'criticism', 'neutral'] as const;

export const opinionSchema = z
  .strictObject({
    ref: referenceTo('opinion'),
    expert: referenceTo('expert').describe('Who says it: a reference of experts.json'),
    claim: localizedText.describe(
      'One claim in our own words, a sentence that follows the name: "Calls it …"',
    ),
    quote: filled.optional().describe('A phrase of at most ten words, word for word'),
    stance: z.enum(stances).describe('Towards the accord'),
    themes: listOf('theme').unwrap().min(1).readonly().describe('What it is about; at least one theme'),
    principles: listOf('principle').describe('The principles that it touches; may be empty'),
    actors: listOf('actor').describe('The states, firms and others that it touches; may be empty'),
    terms: listOf('term').describe('The terms that it touches; may be empty'),
    topics: localizedWords.describe('Words people may use for this claim'),
    date: date.describe('When it was said: a year, a month or a day'),
    source: locatedSource.describe('Where it was said, and at which place there'),
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
    status: z
      .enum(participationStatuses)
      .describe(
        'supporter: on the official list; announced: said that it would join; disputed: sources differ',
      ),
    from: date.optional().describe('Since when, where it is known'),
    asOf: date.describe('The day, month or year for which this status is known'),
    text: localizedText.describe('The status in a short sentence of our own'),
    confidence: confidence.optional(),
    sources: locatedSources,
  })
  .readonly();

export const actorSchema = z
  .strictObject({
    ref: referenceTo('actor'),
    ...named,
    category: z
      .enum(['state', 'international-organisation', 'public-body', 'company', 'civil-society', 'person'])
      .describe('What kind of party it is; public-body stands for authorities below or beside a state'),
    about: z.array(datedFact).min(1).readonly().describe('Who or what this is, in dated facts'),
    participation: z.array(participation).readonly().optional().describe('From the oldest to the newest'),
    related: z.array(anyReference).readonly().optional().describe('Entries to go on with'),
  })
  .readonly();

export const termSchema = z
  .strictObject({
    ref: referenceTo('term'),
    ...named,
    definition: fact.describe('What the word means, in our own words'),
    context: z.array(fact).readonly().describe('What it has to do with the Call or with what was said of it'),
    principles: listOf('principle').describe('The principles that use the term or turn on it; may be empty'),
    related: listOf('term').describe('Terms to go on with; may be empty'),
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
    principles: listOf('principle').optional().describe('The principles that it touches'),
    themes: listOf('theme').optional().describe('The themes that it touches'),
    actors: listOf('actor').optional().describe('The states, firms and others that it touches'),
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
    title: filled.describe('As it was published'),
    described: z
      .literal(true)
      .optional()
      .describe('The title is our description, since the published one is not known'),
    publisher: filled.describe('Who published it: a newspaper, a ministry, a site'),
    author: filled.nullable().describe('null where the source shows none'),
    date: date.nullable().describe('null where the source shows none'),
    url: z.url().nullable().describe('Where it can be read; null where it is not to be had online'),
    kind: z
      .enum(sourceKinds)
      .describe('What it is: the text of the Call or of another accord, a page of an authority, press …'),
    usedFor: filled.describe('What the knowledge base takes from it, as a short phrase'),
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
export type Stance = (typeof stances)[number];
