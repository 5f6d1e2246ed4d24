import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder, type Report } from '../../../scripts/knowledge/check.ts';
import { rules, type RuleName } from '../../../scripts/knowledge/finding.ts';
import { linkFaults } from '../../../scripts/knowledge/rules/links.ts';
import { dataDirectory, realKnowledge } from '../../support/knowledge.ts';
import { ScratchData } from '../../support/scratch-data.ts';
import { eleven, errors, others, say, type Faulty } from './faulty.ts';

const today = '2026-05-05';
const real = checkFolder(dataDirectory, today);

const found = ({ findings }: Report, rule: RuleName) => findings.filter((finding) => finding.rule === rule);

describe('the real data', () => {
  test('has no errors', () => {
    expect(real.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(real.skipped).toEqual([]);
  });

  test('is all looked at', () => {
    expect(real.entries['principles.json']).toBe(9);
    expect(real.entries['opinions.json']).toBeGreaterThan(100);
  });

  test('has every finding in an entry at its line', () => {
    for (const { file, entry, line, reason } of real.findings) {
      if (entry !== null) expect(line, `${file}, ${entry}: ${reason}`).toBeGreaterThan(1);
    }
  });

  test('has no date after that of its newest version, and hardly a name that is not heard', () => {
    const [newest] = realKnowledge().changes;
    const onThatDay = checkFolder(dataDirectory, newest?.date ?? today);
    expect(found(onThatDay, 'future-date')).toEqual([]);
    expect(found(real, 'unheard-name').length).toBeLessThan(3);
  });
});

/** A copy of the data, changed and checked, and then removed. */
async function checkChanged(change: (data: ScratchData) => Promise<void>): Promise<Report> {
  const data = await ScratchData.copy();
  try {
    await change(data);
    return checkFolder(data.directory, today);
  } finally {
    await data.remove();
  }
}

const checkFaulty = (faulty: readonly Faulty[]): Promise<Report> =>
  checkChanged(async (data) => {
    for (const { file, ref, edit } of faulty) await data.change(file, ref, edit);
  });

describe.each([
  ['errors', errors],
  ['what is no error', others],
] as const)('a copy with %s', (_name, faulty) => {
  let report: Report;
  beforeAll(async () => {
    report = await checkFaulty(faulty);
  });

  test.each(faulty)('$rule in $ref', ({ rule, file, reason }) => {
    const known = new Set(found(real, rule).map((finding) => finding.reason + finding.entry));
    const added = found(report, rule).filter((finding) => !known.has(finding.reason + finding.entry));
    const match = added.find((finding) => finding.file === file && reason.test(finding.reason));
    expect(match, added.map((finding) => finding.reason).join('; ')).toMatchObject({
      level: rules[rule].level,
    });
    expect(match?.advice).toMatch(/[.?]$/);
  });

  test('has no other errors', () => {
    const wrong = report.findings.filter(({ level }) => level === 'error');
    const expected = faulty.filter(({ rule }) => rules[rule].level === 'error').map(({ rule }) => rule);
    expect(wrong.map(({ rule }) => rule).toSorted()).toEqual(expected.toSorted());
  });

  test('has the bot asked for names where it can be', () => {
    expect(report.skipped).toHaveLength(faulty === errors ? 1 : 0);
  });
});

test('a dead reference is told what it may have meant', async () => {
  const report = await checkFaulty(errors.filter(({ rule }) => rule === 'dead-reference'));
  expect(found(report, 'dead-reference')).toMatchObject([
    { advice: 'Did you mean theme/enforcement?', path: ['themes', 0] },
  ]);
});

describe('quotations within texts', () => {
  const quoting: readonly (readonly [ref: string, text: string, isFound: boolean])[] = [
    ['expert/mounir-hahad', `He calls it “${eleven}”.`, true],
    ['expert/colin-bastable', `He calls it "${eleven}".`, true],
    ['expert/pravin-kothari', `Il dit «\u00A0${eleven}\u00A0».`, true],
    ['expert/paul-bischoff', `He calls it ‘${eleven}’ twice.`, true],
    ['expert/james-lewis', 'He calls it “one two three four five six seven eight nine ten”.', false],
    [
      'expert/techdirt',
      'The firms’ staff say it’s nobody’s task and that the group’s aims are not the state’s.',
      false,
    ],
    ['expert/peter-singer', `See “${eleven} twelve”.`, false],
  ];
  let quoted: ReadonlySet<string | null>;
  beforeAll(async () => {
    const report = await checkChanged(async (data) => {
      for (const [ref, text] of quoting) await data.change('experts.json', ref, (entry) => say(entry, text));
      // Titles of sources are what they are.
      await data.change('sources.json', 'source/op-ed', (entry) => (entry['title'] = `${eleven} twelve`));
    });
    quoted = new Set(found(report, 'long-quotation').map(({ entry }) => entry));
  });

  test.each(quoting)('in %s: %s', (ref, _text, isFound) => {
    expect(quoted.has(ref)).toBe(isFound);
  });
});

describe('files', () => {
  let report: Report;
  beforeAll(async () => {
    report = await checkChanged(async (data) => {
      await data.write('terms.json', '{\n  "$schema": "a",\n  "entries": [{"ref": "term/a" "name": 1}]\n}\n');
      await data.lose('accord.json');
      await data.write('notes.json', '{}');
      await data.write('notes.txt', '');
      await data.write('principles.json', '[]');
      await data.change('opinions.json', 'opinion/hahad-naive', (_entry, content) => {
        content.$schema = './other.json';
        for (const entry of content.entries ?? []) entry['colour'] = 'red';
      });
      const repeating =
        '{"$schema": "./schemas/themes.schema.json", "entries": [\n{"ref": "theme/a",\n "ref": "theme/b"}]}';
      await data.write('themes.json', repeating);
    });
  });

  test('that are no JSON are told line and column', () => {
    const reason = 'is not valid JSON: comma expected';
    expect(found(report, 'bad-json')).toMatchObject([{ file: 'terms.json', line: 3, column: 32, reason }]);
  });

  test('that are missing, strange or hold something else are named', () => {
    expect(found(report, 'missing-file')).toMatchObject([{ file: 'accord.json', line: null }]);
    expect(found(report, 'unknown-file')).toMatchObject([{ file: 'notes.json' }]);
    expect(found(report, 'envelope')).toMatchObject([{ file: 'principles.json' }]);
    expect(found(report, 'wrong-schema')).toMatchObject([{ file: 'opinions.json' }]);
  });

  test('with a key twice in an object, of which JSON keeps one, are told where', () => {
    expect(found(report, 'repeated-key')).toMatchObject([{ file: 'themes.json', line: 3, entry: 'theme/b' }]);
  });

  test('have all their faults named, not only the first ten', () => {
    const shapes = found(report, 'shape').filter(({ file }) => file === 'opinions.json');
    expect(shapes.length).toBe(report.entries['opinions.json']);
  });
});

test('what is broken in one entry is not said again of those that refer to it', async () => {
  const report = await checkChanged((data) =>
    data.change('themes.json', 'theme/enforcement', (entry) => delete entry['question']),
  );
  expect(report.findings.filter(({ level }) => level === 'error')).toHaveLength(1);
});

test('an entry without a source is found where its like have some, whatever the schema wants', () => {
  const file = 'experts.json';
  const values = [{ source: 'source/a' }, { source: 'source/a' }, {}];
  const entries = values.map(
    (value, position) => ({ file, position, label: `expert/${position}`, value }) as const,
  );
  const entriesOf = (name: string) => (name === file ? entries : []);
  const faults = [...linkFaults({ directory: '', entries, entriesOf, placeOf: () => null, faults: [] })];
  expect(faults.filter(({ rule }) => rule === 'missing-source').map(({ entry }) => entry)).toEqual([
    'expert/2',
  ]);
});

test('every rule is tried here', () => {
  const ofFiles = ['missing-file', 'bad-json', 'envelope', 'repeated-key', 'unknown-file', 'wrong-schema'];
  const tried = new Set<string>([...errors, ...others].map(({ rule }) => rule));
  // Two are notes on all of a file, and the last is for complaints to come.
  const untried = Object.keys(rules).filter((rule) => !tried.has(rule) && !ofFiles.includes(rule));
  expect(untried.toSorted()).toEqual(['formula', 'stand-alone', 'unsound']);
});

test('what refers to entries of a file that cannot be read is not said to be dead', async () => {
  const report = await checkChanged(async ({ directory }) => {
    await writeFile(join(directory, 'sources.json'), '{ "entries": [');
  });
  const wrong = report.findings.filter(({ level }) => level === 'error');
  expect(wrong.map(({ rule, file }) => [rule, file])).toEqual([['bad-json', 'sources.json']]);
});
