/** Writes the JSON schemas of the data files to `data/schemas/`. Run it after a change of the data's shape. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../src/knowledge/json-schemas.ts';

const directory = join('data', 'schemas');

mkdirSync(directory, { recursive: true });
for (const { name, text } of editorSchemas()) writeFileSync(join(directory, name), text);
process.stdout.write(`Wrote ${editorSchemas().length} schemas to ${directory}.\n`);
