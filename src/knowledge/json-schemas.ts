/** The JSON schemas by which editors check the data files while someone writes in them. */
import { z } from 'zod';
import { fileSchemas } from './schema.ts';

export interface EditorSchema {
  /** The data file that it describes, such as `principles.json`. */
  readonly dataFile: string;
  /** Its own file name below `data/schemas/`, such as `principles.schema.json`. */
  readonly name: string;
  readonly text: string;
}

function editorSchema(dataFile: string, entry: z.ZodType): EditorSchema {
  const name = dataFile.replace(/\.json$/, '.schema.json');
  const content = z
    .strictObject({
      $schema: z.literal(`./schemas/${name}`).describe('By this, editors complete and check the file'),
      entries: z.array(entry).min(1),
    })
    .meta({ title: `The data file ${dataFile}` });
  const schema = z.toJSONSchema(content, {
    target: 'draft-7',
    // Read-only holds for the program; whoever edits the file may change everything.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { dataFile, name, text: `${JSON.stringify(schema, null, 2)}\n` };
}

/**
 * One schema for each data file. What JSON schema cannot express, such as that a reference leads somewhere,
 * is left to the loading of the data.
 */
export function editorSchemas(): readonly EditorSchema[] {
  return Object.entries(fileSchemas).map(([dataFile, entry]) => editorSchema(dataFile, entry));
}
