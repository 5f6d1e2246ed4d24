/** The full official list of supporters as an operator imports it: its shape as plain data, and how it is written and read. */
import { z } from 'zod';
import { BotError } from '../errors.ts';

export const supporterCategories = ['state', 'public-authority', 'private-sector', 'civil-society'] as const;

/** Most that an entry and a list may hold; the list of 2024 has 1,222 entries with names of up to about 150 characters. */
export const listLimits = { name: 300, detail: 500, entries: 20_000, fileBytes: 20_000_000 } as const;

/** Text in one line, without signs that are not seen. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'must be one line of visible signs');

const detail = line(listLimits.detail).nullable();

export const supporterSchema = z
  .strictObject({
    /** As the list has it; states stand there in French. */
    name: line(listLimits.name),
    category: z.enum(supporterCategories).nullable(),
    /** The list's own word for what it is, in French, such as "Entreprise". */
    nature: detail,
    /** ISO 3166-1 alpha-3. */
    nationality: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    /** The same in two letters, where there is such a code. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    dateSigned: z.iso.date().nullable(),
    website: detail,
    twitter: detail,
    linkedin: detail,
  })
  .readonly();

export const supporterListSchema = z
  .strictObject({
    format: z.literal('paris-call-bot/supporters'),
    version: z.literal(1),
    source: z.strictObject({ title: z.string(), url: z.string(), licence: z.string() }).readonly(),
    date: z
      .strictObject({
        day: z.iso.date(),
        /** Whether somebody gave the day, or it is that of the last commit, or only that of the import. */
        of: z.enum(['given', 'commit', 'import']),
      })
      .readonly(),
    importedAt: z.iso.datetime(),
    /** Files of the list that could not be read: whoever stands in them is missing here. */
    skipped: z.int().min(0),
    supporters: z.array(supporterSchema).min(1).max(listLimits.entries).readonly(),
  })
  .readonly();

export type SupporterCategory = (typeof supporterCategories)[number];
export type Supporter = z.infer<typeof supporterSchema>;
export type SupporterList = z.infer<typeof supporterListSchema>;
export type ListDate = SupporterList['date'];

/** Where the list comes from; its licence asks to name that. */
export const listSource: SupporterList['source'] = {
  title: 'Supporters of the Paris Call, official site (French Ministry for Europe and Foreign Affairs)',
  url: 'https://github.com/ambanum/pariscall.international',
  licence: 'EUPL-1.2',
};

const importAgain = 'Run npm run supporters:import again.';

/**
 * Reads what `supporterListLines` has written; `file` is named in complaints.
 * Throws a BotError (knowledge) where it is anything else.
 */
export function parseSupporterList(text: string, file: string): SupporterList {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new BotError('knowledge', `The list of supporters in ${file} is not JSON.`, importAgain, { cause });
  }
  const result = supporterListSchema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined ? '' : ` (${issue.path.join('.') || 'the whole'}: ${issue.message})`;
  throw new BotError(
    'knowledge',
    `The list of supporters in ${file} is not in the form that this bot reads${place}.`,
    importAgain,
  );
}

/** The list as JSON, an entry on each line so that two imports can be compared. */
export function* supporterListLines({ supporters, ...head }: SupporterList): Generator<string> {
  const [opened] = JSON.stringify(head, null, 2).split(/\n\}$/);
  yield `${opened ?? ''},\n  "supporters": [\n`;
  for (const [place, supporter] of supporters.entries())
    yield `    ${JSON.stringify(supporter)}${place < supporters.length - 1 ? ',' : ''}\n`;
  yield '  ]\n}\n';
}
