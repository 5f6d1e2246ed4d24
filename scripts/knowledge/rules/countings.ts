/** What is only counted: texts without French among such as have it, and addresses without https. */
import type { Fault } from '../finding.ts';
import { knowledgeFiles } from '../../../src/knowledge/schema.ts';
import { type Folder, type WrittenEntry } from '../folder.ts';
import { fieldOf } from '../texts.ts';

interface Field {
  readonly path: readonly string[];
  readonly value: object;
}

function* objectsIn(value: unknown, path: readonly string[] = []): Generator<Field> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, value };
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, [...path, key]);
}

/** Texts in two languages, by their field: how many have French, and how many lack it. */
function frenchByField(
  entries: readonly WrittenEntry[],
): ReadonlyMap<string, { having: number; lacking: number }> {
  const fields = new Map<string, { having: number; lacking: number }>();
  for (const { value: whole } of entries) {
    for (const { path, value } of objectsIn(whole)) {
      if (!('en' in value) || typeof value.en !== 'string') continue;
      const field = fields.get(fieldOf(path)) ?? { having: 0, lacking: 0 };
      if ('fr' in value) field.having += 1;
      else field.lacking += 1;
      fields.set(fieldOf(path), field);
    }
  }
  return fields;
}

export function* frenchFaults(folder: Folder): Generator<Fault> {
  for (const file of knowledgeFiles) {
    for (const [field, { having, lacking }] of frenchByField(folder.entriesOf(file))) {
      if (having > 0 && lacking > 0)
        yield {
          rule: 'no-french',
          file,
          entry: null,
          reason: `has ${lacking} of ${having + lacking} texts in ${field} without French`,
        };
    }
  }
}

export function* addressFaults(folder: Folder): Generator<Fault> {
  for (const { file, label, position, value } of folder.entries) {
    for (const { path, value: object } of objectsIn(value)) {
      if (!('url' in object) || typeof object.url !== 'string' || object.url.startsWith('https://')) continue;
      yield {
        rule: 'not-https',
        file,
        entry: label,
        position,
        path: [...path, 'url'],
        reason: `has the address ${object.url}`,
      };
    }
  }
}
