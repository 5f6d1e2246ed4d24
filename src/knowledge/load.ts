/** Reads the data files, refuses whatever is not sound, and says where and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BotError } from '../errors.ts';
import { crossCheck, type Complaint } from './cross-checks.ts';
import { buildKnowledgeBase, type Entries, type KnowledgeBase } from './knowledge-base.ts';
import { fileSchemas, type KnowledgeFile } from './schema.ts';

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

function readEntries(directory: string, file: KnowledgeFile): readonly unknown[] {
  const path = join(directory, file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new BotError(
      'knowledge',
      `The data file ${path} cannot be read.`,
      'Put it back, for instance with git checkout.',
      { cause },
    );
  }
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

/** Sorts what the files hold, given by `writtenIn`, into the entries of the right shape and complaints about the others. */
export function parseKnowledge(writtenIn: (file: KnowledgeFile) => readonly unknown[]): {
  readonly entries: Entries;
  readonly complaints: readonly Complaint[];
} {
  const complaints: Complaint[] = [];
  const read = <Schema extends z.ZodType>(file: KnowledgeFile, schema: Schema) =>
    parseEntries(writtenIn(file), file, schema, complaints);
  const entries = {
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
  };
  return { entries, complaints };
}

/**
 * Loads and checks the data files of `directory`.
 * Throws a BotError (knowledge) that names file, entry and reason of what is wrong.
 */
export function loadKnowledge(directory: string): KnowledgeBase {
  const { entries, complaints } = parseKnowledge((file) => readEntries(directory, file));
  if (complaints.length > 0) refuse(complaints);
  const crossed = crossCheck(entries);
  if (crossed.length > 0) refuse(crossed);
  return buildKnowledgeBase(entries);
}
