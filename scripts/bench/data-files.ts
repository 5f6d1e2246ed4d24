/** The data files as plain JSON: read from a folder, written to one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { fileSchemas, KnowledgeFile } from '../../src/knowledge/schema.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonEntry = Readonly<Record<string, Json>>;

export interface DataFile {
  readonly $schema: string;
  readonly entries: readonly JsonEntry[];
}

export type DataFiles = Readonly<Record<KnowledgeFile, DataFile>>;

const fileShape = z.object({ $schema: z.string(), entries: z.array(z.record(z.string(), z.json())) });

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as written, split also at hyphens and apostrophes. */
export const wordsIn = (text: string): readonly string[] => text.match(wordPattern) ?? [];

/** The text with every word replaced. */
export const replaceWords = (text: string, replace: (word: string) => string): string =>
  text.replaceAll(wordPattern, replace);

/** Makes one value for each data file. */
export function forEachFile<Value>(make: (file: KnowledgeFile) => Value): Record<KnowledgeFile, Value> {
  return {
    'principles.json': make('principles.json'),
    'experts.json': make('experts.json'),
    'opinions.json': make('opinions.json'),
    'themes.json': make('themes.json'),
    'actors.json': make('actors.json'),
    'terms.json': make('terms.json'),
    'accord.json': make('accord.json'),
    'sources.json': make('sources.json'),
    'events.json': make('events.json'),
    'counts.json': make('counts.json'),
    'changes.json': make('changes.json'),
    'relations.json': make('relations.json'),
  } satisfies Record<keyof typeof fileSchemas, Value>;
}

/** Throws where a file is missing or is no list of entries. */
export function readDataFiles(directory: string): DataFiles {
  return forEachFile((file) => fileShape.parse(JSON.parse(readFileSync(join(directory, file), 'utf8'))));
}

/** Writes the files to `directory`, which is made where it is not there. */
export function writeDataFiles(directory: string, data: DataFiles): void {
  mkdirSync(directory, { recursive: true });
  for (const [file, content] of Object.entries(data))
    writeFileSync(join(directory, file), JSON.stringify(content));
}
