/** The shape of every file in `data/`. The editors' JSON schemas are generated from here. */
import { z } from 'zod';
import { sourceSchema, type authorName } from './source-schema.ts';
import { changeSchema, countSchema, eventSchema } from './record-schema.ts';
import { listed, members } from './group-schema.ts';
import {
  anyReference,
  confidence,
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
  openDatedFact,
  referenceTo,
} from './schema-parts.ts';

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
    kind: z
      .enum(['official', 'company', 'think-tank', 'ngo', 'press', 'academia'])
      .optional()
      .describe('What kind of body they belong to, where it is known; lists go by it'),
    role: localizedText.describe('The role at the time, as a short phrase'),
    behalf: localizedText.optional().describe('For whom they spoke, where it was not only for themselves'),
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
    proposes: z
      .literal(true)
      .optional()
      .describe('Where the claim says what should be done or come: a demand, a wish, a proposal'),
    themes: listOf('theme').unwrap().min(1).readonly().describe('What it is about; at least one theme'),
    principles: listOf('principle').describe('The principles that it touches; may be empty'),
    actors: listOf('actor').describe('The states, firms and others that it touches; may be empty'),
    terms: listOf('term').describe('The terms that it touches; may be empty'),
    topics: localizedWords.describe('Words people may use for this claim'),
    date: date.describe('When it was said: a year, a month or a day'),
    until: date.optional().describe('The latest date that it may have, where the source leaves it open'),
    confidence: z
      .enum(['medium', 'low'])
      .optional()
      .describe('How well the source is known, where it is not as well as one could wish'),
    note: localizedText
      .optional()
      .describe(
        'In a few words what to know of the source, such as "excerpt only"; needed with a confidence',
      ),
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
      .enum([
        'state',
        'international-organisation',
        'public-body',
        'company',
        'civil-society',
        'person',
        'group',
      ])
      .describe('What kind of party it is; public-body stands for authorities below or beside a state'),
    country: referenceTo('actor').optional().describe('The state where a company or body has its seat'),
    tags: z
      .array(z.enum(['university']))
      .readonly()
      .optional()
      .describe('What else it is, by which it can be listed'),
    about: z.array(datedFact).min(1).readonly().describe('Who or what this is, in dated facts'),
    participation: z.array(participation).readonly().optional().describe('From the oldest to the newest'),
    members: members.optional(),
    listed: listed.optional(),
    related: z.array(anyReference).readonly().optional().describe('Entries to go on with'),
  })
  .readonly();

/** By what the parts of a text go: letters, as the norms of the United Nations do, or numbers. */
const partLabel = z
  .string()
  .regex(/^(?:[a-z]|[1-9]\d?)$/, 'must be a letter or a number')
  .describe('The letter or number by which the text names the part, such as "f" or "7"');

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
      .readonly()
      .describe('The parts that are on record here, in the order of the text'),
  })
  .readonly();

export const termSchema = z
  .strictObject({
    ref: referenceTo('term'),
    ...named,
    definition: fact.describe('What the word means, in our own words'),
    parts: partsOfText.optional().describe('The norms or principles of the text that the term names'),
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
    gathers: z
      .literal(true)
      .optional()
      .describe('The first facts of the entries that are part of it are shown with it'),
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

export { sourceKinds, sourceSchema } from './source-schema.ts';

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
    closeness: z
      .enum(closenesses)
      .describe('Whether both ask for the same, for some of the same, or have nothing in common'),
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
  'events.json': eventSchema,
  'counts.json': countSchema,
  'changes.json': changeSchema,
  'relations.json': relationSchema,
} as const;

export type KnowledgeFile = keyof typeof fileSchemas;
export const isKnowledgeFile = (name: string): name is KnowledgeFile => Object.hasOwn(fileSchemas, name);
export const knowledgeFiles: readonly KnowledgeFile[] = Object.keys(fileSchemas).filter(isKnowledgeFile);

export type LocalizedText = z.infer<typeof localizedText>;
export type LocalizedWords = z.infer<typeof localizedWords>;
export type LocatedSource = z.infer<typeof locatedSource>;
export type Fact = z.infer<typeof fact>;
export type Participation = z.infer<typeof participation>;
export type Principle = z.infer<typeof principleSchema>;
export type Expert = z.infer<typeof expertSchema>;
export type VoiceKind = NonNullable<Expert['kind']>;
export type Opinion = z.infer<typeof opinionSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Term = z.infer<typeof termSchema>;
export type AccordEntry = z.infer<typeof accordSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type { Amount, Change, CountRow, RecordEvent } from './record-schema.ts';
export type AuthorName = z.infer<typeof authorName>;
export type PartsOfText = z.infer<typeof partsOfText>;
export type PartOfText = PartsOfText['listed'][number];
export type Relation = z.infer<typeof relationSchema>;
export type Closeness = (typeof closenesses)[number];
export type Stance = (typeof stances)[number];
