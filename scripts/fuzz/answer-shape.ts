/** The form of an answer, written down apart from its type so that a slip there is seen here. */
import { z } from 'zod';
import { answerKinds } from '../../src/answers/answer.ts';

const text = z.string().min(1);
const cites = z.array(z.int().min(1));
const cited = { text, cites };
const reference = z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
const stance = z.enum(['praise', 'criticism', 'neutral']);

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), text }),
  z.strictObject({ type: z.literal('paragraph'), ...cited }),
  z.strictObject({ type: z.literal('note'), ...cited }),
  z.strictObject({
    type: z.literal('preformatted'),
    language: z.enum(['bibtex', 'json', 'text']),
    ...cited,
  }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject(cited)).min(1),
  }),
  z.strictObject({
    type: z.literal('fields'),
    fields: z.array(z.strictObject({ label: text, ...cited })).min(1),
  }),
  z.strictObject({
    type: z.literal('opinion'),
    speaker: text,
    role: z.string(),
    stance,
    claim: text,
    quote: text.nullable(),
    when: text.optional(),
    caveat: text.optional(),
    continues: z.literal(true).optional(),
    cites: cites.min(1),
  }),
  z.strictObject({ type: z.literal('moment'), label: text, at: z.iso.datetime(), text }),
]);

const followUp = z.strictObject({ label: text, request: text.max(80) });

const citation = z.strictObject({
  marker: z.int().min(1),
  source: reference,
  title: text,
  described: z.literal(true).optional(),
  dateInferred: z.literal(true).optional(),
  publisher: text,
  author: text.nullable(),
  date: text.nullable(),
  url: z.url().nullable(),
  locator: text,
});

export const answerShape = z.strictObject({
  kind: z.enum(answerKinds),
  refs: z.array(reference),
  confidence: z.number().min(0).max(1),
  title: text.max(300),
  blocks: z.array(block).min(1),
  citations: z.array(citation),
  parts: z.int().min(2).optional(),
  followUps: z.array(followUp).max(5),
  suggestions: z.array(followUp).max(5),
});
