import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSchemas } from '../../../src/knowledge/schema.ts';
import { editorSchemas } from '../../../src/knowledge/json-schemas.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const schemas = editorSchemas();
const advice = 'is not current: build, then run node dist/scripts/write-schemas.js';

const withPattern = z.object({
  properties: z.object({
    entries: z.object({
      items: z.object({ properties: z.object({ ref: z.object({ pattern: z.string() }) }) }),
    }),
  }),
});

describe('editor schemas', () => {
  it.each(schemas)('$name is committed as generated', ({ name, text }) => {
    expect(readFileSync(`${data}schemas/${name}`, 'utf8'), `data/schemas/${name} ${advice}`).toBe(text);
  });

  it('has no committed file besides', () => {
    expect(readdirSync(`${data}schemas`).toSorted()).toEqual(schemas.map(({ name }) => name).toSorted());
  });

  it.each(readdirSync(data).filter((name) => name.endsWith('.json')))(
    'data/%s names its schema',
    (dataFile) => {
      const schema = schemas.find((known) => known.dataFile === dataFile);
      const content = z
        .object({ $schema: z.string() })
        .parse(JSON.parse(readFileSync(data + dataFile, 'utf8')));
      expect(content.$schema).toBe(`./schemas/${schema?.name}`);
    },
  );

  it.each(schemas)('$name keeps the pattern of references', ({ dataFile, text }) => {
    const { pattern } = withPattern.parse(JSON.parse(text)).properties.entries.items.properties.ref;
    const kind = dataFile === 'accord.json' ? 'accord' : dataFile.replace(/s\.json$/, '');
    expect(`${kind}/some-slug`).toMatch(new RegExp(pattern));
    expect(`${kind}/Some slug`).not.toMatch(new RegExp(pattern));
    expect('other/some-slug').not.toMatch(new RegExp(pattern));
  });

  it('does not call anything read-only, since editors are where the data is written', () => {
    for (const { text } of schemas) expect(text).not.toContain('readOnly');
  });
});

type Entry = Record<string, unknown>;
interface Content {
  $schema: string;
  entries: Entry[];
}

const read = (dataFile: string): Content => JSON.parse(readFileSync(data + dataFile, 'utf8')) as Content;
const parsed = (text: string): AnySchemaObject => JSON.parse(text) as AnySchemaObject;

/** A validator that has nothing to do with how the schemas were made, as editors have one of their own. */
const ajv = new Ajv({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validators = new Map(
  schemas.map(({ dataFile, text }): [string, ValidateFunction] => [dataFile, ajv.compile(parsed(text))]),
);

const isTaken = (dataFile: string, content: unknown): boolean => {
  const validate = validators.get(dataFile);
  if (validate === undefined) throw new Error(`No schema for ${dataFile}`);
  return validate(content);
};

/** The first entry of a file, changed. */
const changed = (dataFile: string, change: (entry: Entry) => void): Content => {
  const content = read(dataFile);
  const entry = content.entries[0];
  if (entry === undefined) throw new Error(`${dataFile} is empty`);
  change(entry);
  return content;
};

describe('an independent validator', () => {
  it.each(schemas)('takes all of $dataFile', ({ dataFile }) => {
    isTaken(dataFile, read(dataFile));
    expect(validators.get(dataFile)?.errors ?? []).toEqual([]);
  });

  const keys = schemas.flatMap(({ dataFile }) =>
    Object.keys(read(dataFile).entries[0] ?? {}).map((key) => [dataFile, key] as const),
  );

  it.each(keys)('judges %s without %s as loading does', (dataFile, key) => {
    const content = changed(dataFile, (entry) => delete entry[key]);
    const schema = Object.entries(fileSchemas).find(([file]) => file === dataFile)?.[1];
    expect(isTaken(dataFile, content)).toBe(schema?.safeParse(content.entries[0]).success);
  });

  it.each(schemas)('refuses in $dataFile what nobody knows, and what is no reference', ({ dataFile }) => {
    expect(
      isTaken(
        dataFile,
        changed(dataFile, (entry) => (entry['colour'] = 'red')),
      ),
    ).toBe(false);
    expect(
      isTaken(
        dataFile,
        changed(dataFile, (entry) => (entry['ref'] = 'Some thing')),
      ),
    ).toBe(false);
    expect(isTaken(dataFile, { ...read(dataFile), $schema: './schemas/other.schema.json' })).toBe(false);
    expect(isTaken(dataFile, { ...read(dataFile), entries: [] })).toBe(false);
  });

  it.each<[string, string, unknown]>([
    ['opinions.json', 'stance', 'angry'],
    ['opinions.json', 'themes', []],
    ['opinions.json', 'expert', 'actor/france'],
    ['opinions.json', 'date', '12 November 2018'],
    ['opinions.json', 'date', '2018-13'],
    ['opinions.json', 'claim', 'Calls it symbolic.'],
    ['opinions.json', 'claim', { fr: 'Le juge symbolique.' }],
    ['opinions.json', 'source', { source: 'source/op-ed' }],
    ['actors.json', 'category', 'planet'],
    ['actors.json', 'related', ['France']],
    ['accord.json', 'facts', []],
    ['principles.json', 'number', 10],
    ['sources.json', 'url', 'no address'],
    ['sources.json', 'described', false],
    ['sources.json', 'kind', 'rumour'],
    ['experts.json', 'group', 'friends'],
  ])('refuses in %s for %s %j', (dataFile, key, value) => {
    expect(
      isTaken(
        dataFile,
        changed(dataFile, (entry) => (entry[key] = value)),
      ),
    ).toBe(false);
  });
});

/** The fields below a schema that nothing explains, by their path. */
function unexplained(schema: AnySchemaObject, path = ''): readonly string[] {
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, AnySchemaObject>);
  const items = schema['items'] as AnySchemaObject | undefined;
  const choices = (schema['anyOf'] ?? []) as AnySchemaObject[];
  return [
    ...fields.flatMap(([name, field]) => [
      ...(field['description'] === undefined ? [`${path}.${name}`] : []),
      ...unexplained(field, `${path}.${name}`),
    ]),
    ...(items === undefined ? [] : unexplained(items, path)),
    ...choices.flatMap((choice) => unexplained(choice, path)),
  ];
}

describe('what an editor explains', () => {
  it.each(schemas)('is every field of $dataFile', ({ text }) => {
    expect(unexplained(parsed(text)).filter((path) => path !== '.entries')).toEqual([]);
  });

  it('is found missing where it is', () => {
    expect(unexplained({ properties: { ref: { type: 'string' } } })).toEqual(['.ref']);
  });
});
