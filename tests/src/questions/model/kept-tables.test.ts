import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/language/english.ts';
import { understand } from '../../../../src/questions/understand.ts';
import { readTables, writeTables } from '../../../../src/questions/model/kept-tables.ts';
import { buildModel } from '../../../../src/questions/model/model.ts';
import { prepareModel } from '../../../../src/questions/model/prepare-model.ts';
import { tableNames, type TableName } from '../../../../src/questions/model/tables.ts';
import { workOutTables } from '../../../../src/questions/model/work-out-tables.ts';
import { realKnowledge, realModel } from '../../../support/knowledge.ts';

const digest = 'a digest';
const kept = writeTables(realKnowledge(), digest);
const tables = readTables(kept, digest)!;

const contentsOf = (packed: Iterable<readonly [string, () => unknown]>) =>
  [...packed].map(([start, contents]) => [start, contents()]);

describe('kept tables', () => {
  test.each(tableNames)('%s is read as it was worked out', (name: TableName) => {
    const workedOut = workOutTables(realKnowledge(), english);
    const expected = contentsOf(workedOut(name));
    expect(contentsOf(tables(name))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  test.each([
    'who criticized the accord',
    'what did Hahad say about suply chian attacks',
    'nation-state hacking and zero days',
    'did Germny sign in June 2021',
    'who says that it is symblic',
    'what is the third principle about',
    'bread recipes',
  ])('a question is understood with them as without: %s', (question) => {
    const read = (model: ReturnType<typeof realModel>) => understand(question, model).reading;
    const expected = read(realModel());
    expect(read(buildModel(realKnowledge(), english, { tables }))).toEqual(expected);
    const prepared = buildModel(realKnowledge(), english, { tables });
    prepareModel(prepared);
    expect(read(prepared)).toEqual(expected);
  });

  test('those of other data or of another program are none', () => {
    expect(readTables(kept, 'another digest')).toBeUndefined();
    expect(readTables(kept, 'a')).toBeUndefined();
  });

  test('those of which a part is missing are none', () => {
    for (const left of [0, digest.length, digest.length + 1, 200, kept.length - 1])
      expect(readTables(kept.subarray(0, left), digest), String(left)).toBeUndefined();
  });
});
