/** A folder of data files as it was written: every entry with its place, and what cannot be read at all. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BotError } from '../../src/errors.ts';
import { envelope } from '../../src/knowledge/load.ts';
import { isKnowledgeFile, knowledgeFiles, type KnowledgeFile } from '../../src/knowledge/schema.ts';
import type { Fault } from './finding.ts';
import { readJsonText, type Place } from './json-text.ts';

export interface WrittenEntry {
  readonly file: KnowledgeFile;
  /** Counted from 0. */
  readonly position: number;
  /** The reference, or where there is none, which entry of the file it is. */
  readonly label: string;
  readonly value: unknown;
}

export interface Folder {
  readonly directory: string;
  readonly entries: readonly WrittenEntry[];
  readonly entriesOf: (file: KnowledgeFile) => readonly WrittenEntry[];
  /** Where a fault lies; null where that cannot be told. */
  readonly placeOf: (fault: Fault) => Place | null;
  /** What is wrong with the files as such. */
  readonly faults: readonly Fault[];
}

interface DataFile {
  readonly entries: readonly WrittenEntry[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A fault whose place is known before any entry is. */
interface Placed {
  readonly fault: Fault;
  readonly place: Place | null;
}

const referring = z.object({ ref: z.string() });

export function labelOf(value: unknown, position: number): string {
  const { data } = referring.safeParse(value);
  return data?.ref ?? `entry ${position + 1}`;
}

const schemaOf = (file: KnowledgeFile): string => `./schemas/${file.replace(/\.json$/, '.schema.json')}`;

function readFile(directory: string, file: KnowledgeFile, faults: Placed[]): DataFile | undefined {
  const fail = (rule: Fault['rule'], reason: string, place: Place | null): undefined => {
    faults.push({ fault: { rule, file, entry: null, reason }, place });
  };
  const path = join(directory, file);
  if (!existsSync(path)) return fail('missing-file', 'is not in the folder', null);
  const json = readJsonText(readFileSync(path, 'utf8'));
  if ('problem' in json) return fail('bad-json', `is not valid JSON: ${json.problem}`, json.place);
  const { success, data } = envelope.safeParse(json.content);
  if (!success) return fail('envelope', 'must hold "$schema" and a list "entries"', json.placeOf([]));
  if (data.$schema !== schemaOf(file))
    fail(
      'wrong-schema',
      `names the schema ${data.$schema}, not ${schemaOf(file)}`,
      json.placeOf(['$schema']),
    );
  const entries = data.entries.map((value, position): WrittenEntry => ({
    file,
    position,
    label: labelOf(value, position),
    value,
  }));
  for (const { key, path: at, place } of json.repeatedKeys) {
    const position = at[0] === 'entries' && typeof at[1] === 'number' ? at[1] : undefined;
    const entry = position === undefined ? null : labelOf(data.entries[position], position);
    const where = at.length > 2 ? ` in ${at.slice(2).join('.')}` : '';
    faults.push({
      fault: { rule: 'repeated-key', file, entry, position, reason: `has "${key}" twice${where}` },
      place,
    });
  }
  return { entries, placeOf: json.placeOf };
}

/** Reads the data files of `directory`. Throws a BotError (configuration) where there is no such folder. */
export function readFolder(directory: string): Folder {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new BotError(
      'configuration',
      `There is no folder ${directory}.`,
      'Name the folder of the data files with --folder, or leave it out for the data of this project.',
    );
  }
  const placed: Placed[] = [];
  const files = new Map(knowledgeFiles.map((file) => [file, readFile(directory, file, placed)]));
  for (const name of readdirSync(directory)) {
    if (!name.endsWith('.json') || isKnowledgeFile(name)) continue;
    const reason = `is none of the data files (${knowledgeFiles.join(', ')})`;
    placed.push({ fault: { rule: 'unknown-file', file: name, entry: null, reason }, place: null });
  }
  const entriesOf = (file: KnowledgeFile): readonly WrittenEntry[] => files.get(file)?.entries ?? [];
  return {
    directory,
    entries: knowledgeFiles.flatMap(entriesOf),
    entriesOf,
    faults: placed.map(({ fault }) => fault),
    placeOf: (fault) => {
      const known = placed.find((one) => one.fault === fault);
      if (known !== undefined) return known.place;
      const file = isKnowledgeFile(fault.file) ? files.get(fault.file) : undefined;
      const position =
        fault.position ?? file?.entries.findLast(({ label }) => label === fault.entry)?.position;
      return file === undefined || position === undefined
        ? null
        : file.placeOf(['entries', position, ...(fault.path ?? [])]);
    },
  };
}
