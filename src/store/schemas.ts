/** What a track and a post must look like, wherever they come from: the database, a file, or a caller. */
import { z } from 'zod';
import { postStates, type Post, type Track } from './model.ts';

/** PostgreSQL keeps no NUL and neither database half a surrogate pair; what comes back must be what went in. */
const storable = (text: string): string =>
  text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\u{FFFD}');

const text = z.string().overwrite(storable);
const name = text.min(1);
const whole = z.int();
const count = z.int().min(0).max(2_147_483_647);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'it must be a day such as 2026-11-21');
const principle = z.int().min(1).max(9);

const stateSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('on') }),
  z.object({ type: z.literal('paused'), until: date.nullable() }),
  z.object({ type: z.literal('off') }),
  z.object({
    type: z.literal('stopped'),
    problem: z.object({ code: text, sentence: text }),
    since: whole,
    tries: count,
    told: z.boolean(),
  }),
]);

export const trackSchema = z.object({
  id: name,
  account: name,
  space: text,
  channel: text,
  schedule: z.object({
    hour: z.int().min(0).max(23),
    minute: z.int().min(0).max(59),
    zone: name,
    days: z.enum(['every-day', 'weekdays']),
  }),
  sequence: z.enum(['in-order', 'shuffled']),
  seed: text,
  state: stateSchema,
  setBy: z.object({ id: text, name: text }),
  setAt: whole,
  nextDueAt: whole.nullable(),
  lastDate: date.nullable(),
  cycle: count,
  shown: z.array(principle),
  lastShown: principle.nullable(),
  version: count,
}) satisfies z.ZodType<Track>;

export const postSchema = z.object({
  key: name,
  track: name,
  account: name,
  space: text,
  channel: text,
  date,
  firstDate: date,
  scheduledAt: whole,
  expiresAt: whole,
  principle: principle.nullable(),
  cycle: count,
  state: z.enum(postStates),
  reason: text.nullable(),
  message: text.nullable(),
  attempts: count,
  begunAt: whole.nullable(),
  wakeAt: whole.nullable(),
  revision: count,
}) satisfies z.ZodType<Post>;
