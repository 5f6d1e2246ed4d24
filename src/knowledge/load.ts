/** Reads the data files, refuses whatever is not sound, and says where and why. */
import { z } from 'zod';
import { BotError } from '../errors.ts';
import { crossCheck, type Complaint } from './cross-checks.ts';
import { buildKnowledgeBase, type Entries, type KnowledgeBase } from './knowledge-base.ts';
import { digestOf, readTexts } from './data-texts.ts';
import { fileSchemas, knowledgeFiles, type KnowledgeFile } from './schema.ts';

export const envelope = z.strictObject({ $schema: z.string(), entries: z.array(z.unknown()) });

const shownComplaints = 10;

function refuse(complaints: readonly Complaint[]): never {
  const shown = complaints
    .slice(0, shownComplaints)
    .map(({ file, entry, reason }) => `${file}, ${entry}: ${reason}.`);
  const more = complaints.length > shownComplaints ? ` And ${complaints.length - shownComplaints} more.` : '';
  throw new BotError(
    'knowledge',
    `The knowledge base is not sound. ${shown.join(' ')}${more}`,
    'Mend these entries in the data folder.',
  );
}

/** The entries that a file lists, of whatever shape. */
function entriesOf(file: KnowledgeFile, text: string): readonly unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BotError(
      'knowledge',
      `The data file ${file} is not valid JSON: ${reason}.`,
      'Mend it at that place.',
      { cause },
    );
  }
  const result = envelope.safeParse(content);
  if (result.success) return result.data.entries;
  throw new BotError(
    'knowledge',
    `The data file ${file} must hold "$schema" and a list "entries".`,
    'Compare it with another data file.',
  );
}

function nameEntry(entry: unknown, position: number): string {
  const named = z.object({ ref: z.string() }).safeParse(entry);
  return named.success ? named.data.ref : `entry ${position + 1}`;
}

/** From about so many entries on it pays to have zod make a function of a schema; before that it takes longer than to read them. */
const worthCompiling = 2000;

function parseEntries<Schema extends z.ZodType>(
  written: readonly unknown[],
  file: KnowledgeFile,
  schema: Schema,
  complaints: Complaint[],
): readonly z.infer<Schema>[] {
  const sound: z.infer<Schema>[] = [];
  const how = { jitless: written.length < worthCompiling };
  for (const [position, entry] of written.entries()) {
    const result = schema.safeParse(entry, how);
    if (result.success) {
      sound.push(result.data);
      continue;
    }
    for (const issue of result.error.issues) {
      const place = issue.path.length > 0 ? `${issue.path.join('.')} – ` : '';
      const { path, message } = issue;
      const reason = `${place}${message}`;
      complaints.push({ rule: 'shape', file, entry: nameEntry(entry, position), reason, position, path });
    }
  }
  return sound;
}

/** Reads the entries of a file in the shape that its schema tells. */
type ReadEntries = <Schema extends z.ZodType>(
  file: KnowledgeFile,
  schema: Schema,
) => readonly z.infer<Schema>[];

const readAll = (read: ReadEntries): Entries => ({
  principles: read('principles.json', fileSchemas['principles.json']),
  experts: read('experts.json', fileSchemas['experts.json']),
  opinions: read('opinions.json', fileSchemas['opinions.json']),
  themes: read('themes.json', fileSchemas['themes.json']),
  actors: read('actors.json', fileSchemas['actors.json']),
  terms: read('terms.json', fileSchemas['terms.json']),
  accord: read('accord.json', fileSchemas['accord.json']),
  sources: read('sources.json', fileSchemas['sources.json']),
  events: read('events.json', fileSchemas['events.json']),
  counts: read('counts.json', fileSchemas['counts.json']),
  changes: read('changes.json', fileSchemas['changes.json']),
  relations: read('relations.json', fileSchemas['relations.json']),
});

/** Sorts what the files hold, given by `writtenIn`, into the entries of the right shape and complaints about the others. */
export function parseKnowledge(writtenIn: (file: KnowledgeFile) => readonly unknown[]): {
  readonly entries: Entries;
  readonly complaints: readonly Complaint[];
} {
  const complaints: Complaint[] = [];
  const entries = readAll((file, schema) => parseEntries(writtenIn(file), file, schema, complaints));
  return { entries, complaints };
}

/** Takes the texts of files that were checked before at their word. */
const readChecked = (textOf: (file: KnowledgeFile) => string): Entries =>
  readAll(<Schema extends z.ZodType>(file: KnowledgeFile) => {
    const checked = z.object({ entries: z.custom<readonly z.infer<Schema>[]>() });
    return checked.parse(JSON.parse(textOf(file))).entries;
  });

export interface LoadedKnowledge {
  readonly knowledge: KnowledgeBase;
  /** Of the data files as they were read; they were sound, or this would not have been returned. */
  readonly digest: string;
}

/**
 * Loads the data files of `directory`, and checks them unless `soundDigest` says that just they were checked before, which takes most
 * of the time. Throws a BotError (knowledge) that names file, entry and reason of what is wrong.
 */
export function loadWithDigest(directory: string, soundDigest?: string): LoadedKnowledge {
  const texts = readTexts(directory, knowledgeFiles);
  const textOf = (file: KnowledgeFile): string => texts.get(file) ?? '';
  const digest = digestOf(texts);
  const entries = digest === soundDigest ? readChecked(textOf) : check(textOf);
  return { knowledge: buildKnowledgeBase(entries), digest };
}

function check(textOf: (file: KnowledgeFile) => string): Entries {
  const { entries, complaints } = parseKnowledge((file) => entriesOf(file, textOf(file)));
  if (complaints.length > 0) refuse(complaints);
  const crossed = crossCheck(entries);
  if (crossed.length > 0) refuse(crossed);
  return entries;
}

/** Loads and checks the data files of `directory`. Throws a BotError (knowledge) that names file, entry and reason of what is wrong. */
export const loadKnowledge = (directory: string): KnowledgeBase => loadWithDigest(directory).knowledge;
