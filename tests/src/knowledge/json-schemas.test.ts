import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
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
