/** The import of the full list as an operator runs it, over small checkouts with made-up names. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { botWith } from '../../support/supporters.ts';
import { checkout, entry, folder, good, listIn, run, scratch } from './supporters-harness.ts';

describe('a checkout', () => {
  test('is read whole, with its numbers, its day and its licence', async () => {
    const { status, file, output, errors } = await run([checkout(), '--as-of', '2025-12-25']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.split('\n')).toEqual([
      'Imported 3 entries of the official list of supporters:',
      '  state: 1',
      '  public-authority: 0',
      '  private-sector: 1',
      '  civil-society: 0',
      '  no category: 1',
      'Date of the list: 2025-12-25 (as you gave it)',
      'Skipped files: 0',
      'Source: https://github.com/ambanum/pariscall.international (EUPL-1.2)',
      `Written to ${file}. A bot that is running reads it when it is started again.`,
      '',
    ]);
    const list = listIn(file);
    expect(list).toMatchObject({
      date: { day: '2025-12-25', of: 'given' },
      importedAt: '2026-03-09T12:00:00.000Z',
      skipped: 0,
      source: { licence: 'EUPL-1.2' },
    });
    const nothing = { dateSigned: null, website: null, twitter: null, linkedin: null };
    expect(list.supporters).toEqual([
      { ...nothing, name: 'Blip', category: null, nature: null, nationality: 'XKX', country: 'XK' },
      { ...nothing, name: 'États-Unis', category: 'state', nature: null, nationality: 'USA', country: 'US' },
      {
        ...nothing,
        name: 'Zorblatt GmbH',
        category: 'private-sector',
        nature: 'Entreprise',
        nationality: 'DEU',
        country: 'DE',
        dateSigned: '2018-11-12',
        website: 'https://zorblatt.example/',
      },
    ]);
  });

  test('or its folder may be named, and answers come from it', async () => {
    const { file } = await run([join(checkout(), '_supporters'), '--as-of', '2025-12-25']);
    const answer = botWith(listIn(file)).ask({ text: 'did Zorblatt sign?' });
    expect(toPlainText(answer)).toContain('is on the official list of supporters, as of 25 December 2025');
  });

  test('takes the place of an earlier one', async () => {
    const first = await run([checkout()]);
    const environment = { SUPPORTERS_FILE: first.file };
    await run([checkout({ 'blop.md': entry(['name: Blop', 'category: state']) })], environment);
    expect(listIn(first.file).supporters.map(({ name }) => name)).toEqual(['Blop']);
  });
});

const git = (root: string, ...given: readonly string[]) =>
  spawnSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], {
    env: { PATH: process.env['PATH'] ?? '', HOME: scratch, GIT_COMMITTER_DATE: '2024-01-19T10:00:00Z' },
  }).status;

describe('the day of the list', () => {
  test('is that of the last commit', async () => {
    const root = checkout();
    expect([git(root, 'init', '-q'), git(root, 'add', '.'), git(root, 'commit', '-qm', 'List')]).toEqual([
      0, 0, 0,
    ]);
    const elsewhere = { GIT_DIR: join(scratch, 'nowhere') };
    for (const path of [root, join(root, '_supporters')]) {
      const { file, output } = await run([path], elsewhere);
      expect(listIn(file).date).toEqual({ day: '2024-01-19', of: 'commit' });
      expect(output).toContain('the day of the last commit of the checkout');
    }
  });

  test.each([
    ['without git', (root: string) => root],
    [
      'where .git is none',
      (root: string) => {
        mkdirSync(join(root, '.git'));
        return root;
      },
    ],
  ])('is that of the import %s', async (_, prepare) => {
    const { file, output } = await run([prepare(checkout())]);
    expect(listIn(file).date).toEqual({ day: '2026-03-09', of: 'import' });
    expect(output).toContain('--as-of gives one');
  });

  test('is not that of a repository around the folder', async () => {
    const root = folder();
    git(root, 'init', '-q');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'Other');
    mkdirSync(join(root, 'inner', '_supporters'), { recursive: true });
    writeFileSync(join(root, 'inner', '_supporters', 'blip.md'), entry(['name: Blip']));
    const { file } = await run([join(root, 'inner')]);
    expect(listIn(file).date.of).toBe('import');
  });

  test('does not lie ahead', async () => {
    const { status, errors, file } = await run([checkout(), '--as-of', '2026-03-11']);
    expect(status).toBe(1);
    expect(errors).toContain('The day 2026-03-11 is still to come.');
    expect(existsSync(file)).toBe(false);
  });
});

describe('a file that cannot be read is named and left out', () => {
  const latin = new Uint8Array([...Buffer.from('---\nname: Caf'), 0xe9, ...Buffer.from('\n---\n')]);
  test.each<readonly [string, string | Uint8Array, string]>([
    ['not UTF-8', latin, 'it is not UTF-8'],
    ['no front matter', 'name: Blip\n', 'it has no front matter'],
    ['front matter that does not end', '---\nname: Blip\n', 'it has no front matter'],
    ['empty', '', 'it has no front matter'],
    ['broken YAML', entry(['name: [Blip']), 'is not the YAML that was expected'],
    ['a list', entry(['- name']), 'is not the YAML that was expected'],
    ['a name that is a list', entry(['name: [Blip]']), 'is not the YAML that was expected'],
    ['a key twice', entry(['name: Blip', 'name: Blop']), 'is not the YAML that was expected'],
    ['aliases', entry(['a: &x Blip', 'name: *x']), 'is not the YAML that was expected'],
    ['brackets without end', entry([`name: ${'['.repeat(9000)}`]), 'is not the YAML that was expected'],
    [
      'dashes without end',
      entry(['name: Blip', `a:`, `  ${'- '.repeat(4000)}`]),
      'is not the YAML that was expected',
    ],
    ['no name', entry(['category: state']), 'it has no name'],
    ['a blank name', entry(['name: "  "']), 'it has no name'],
    ['a long name', entry([`name: ${'Blip '.repeat(80)}`]), 'its name is too long'],
    ['another category', entry(['name: Blip', 'category: club']), 'its category “club” is not known'],
    ['too big', 'x'.repeat(20_000), 'it is larger than'],
  ])('%s', async (_, content, reason) => {
    const { status, output, file } = await run([checkout({ ...good, 'bad.md': content })]);
    expect(status).toBe(0);
    expect(output).toContain('Skipped files: 1\n');
    expect(output).toMatch(/^ {2}bad\.md: /m);
    expect(output).toContain(reason);
    expect(listIn(file)).toMatchObject({ skipped: 1, supporters: { length: 3 } });
  });

  test('folders, links in a circle and other files', async () => {
    const root = checkout({ ...good, 'notes.txt': 'x', '.hidden': 'x' });
    const at = (name: string): string => join(root, '_supporters', name);
    mkdirSync(at('folder.md'));
    symlinkSync('circle.md', at('circle.md'));
    symlinkSync('/etc/hosts', at('elsewhere.md'));
    const { output } = await run([root]);
    expect(output).toContain('Skipped files: 4\n');
    for (const line of ['folder.md: it is a folder', 'circle.md: it is a link', 'elsewhere.md: it is a link'])
      expect(output).toContain(`  ${line}\n`);
    expect(output).toContain('  notes.txt: it is no Markdown file\n');
  });
});

test('a wrong detail costs an entry nothing but that', async () => {
  const files = {
    'a.md': entry(['name: Blip', 'nationality: France', 'date_signed: soon', 'website: 5']),
    'b.md':
      '\uFEFF---\r\nname: >-\r\n  Blip of a\r\n  long name\r\ndate_signed: 2020-02-03 00:00:00 +0100\r\n---\r\n',
  };
  const { output, file } = await run([checkout(files)]);
  expect(output).toContain('Details that cannot be right:\n');
  expect(output).toContain('  a.md: its nationality “France” was left out\n');
  expect(output).toContain('  a.md: its date_signed “soon” was left out\n');
  expect(listIn(file).supporters).toMatchObject([
    { name: 'Blip', nationality: null, dateSigned: null },
    { name: 'Blip of a long name', dateSigned: '2020-02-03' },
  ]);
});

test('names that stand there twice are told and kept', async () => {
  const files = { 'a.md': entry(['name: Blip']), 'b.md': entry(['name: BLIP']) };
  const { output, file } = await run([checkout(files)]);
  expect(output).toContain('Names that stand there more than once, all kept:\n  “Blip”: a.md, b.md\n');
  expect(listIn(file).supporters).toHaveLength(2);
});

test('no name of a file or an entry commands the terminal', async () => {
  const { output } = await run([
    checkout({ ...good, 'evil\u001B[2J\u202E.md': 'x', 'a.md': entry(['name: "A\\e[2J"']) }),
  ]);
  for (const sign of ['\u001B', '\u202E']) expect(output).not.toContain(sign);
});

describe('nothing is written', () => {
  const kept = join(scratch, 'kept.json');

  test.each([
    [
      'where there is no such folder',
      () => join(scratch, 'none'),
      /There is no folder .*none\. Give the path/,
    ],
    ['for a file', () => join(checkout(), '_supporters', 'blip--XKX.md'), /is no folder\. Give the path/],
    ['for an empty folder', () => folder(), /holds no Markdown files\. Give the path/],
    ['for a checkout whose list is empty', () => checkout({}), /holds no Markdown files\. Give the path/],
    [
      'where nothing is an entry',
      () => checkout({ 'README.md': '# Hello' }),
      /None of the files in .* is an entry of the list \(README\.md: it has no front matter.*\)\. Give the path/,
    ],
  ])('%s', async (_, path, words) => {
    writeFileSync(kept, 'an earlier one');
    const { status, output, errors } = await run([path()], { SUPPORTERS_FILE: kept });
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(words);
    expect(readFileSync(kept, 'utf8')).toBe('an earlier one');
  });

  test('where the file cannot be', async () => {
    writeFileSync(kept, 'a file');
    const { status, errors } = await run([checkout()], { SUPPORTERS_FILE: join(kept, 'within', 'x.json') });
    expect(status).toBe(1);
    expect(errors).toContain('Set SUPPORTERS_FILE to a path that you may write to.');
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['a', '--as-of', 'yesterday']],
    [['a', '--as-of', '2025-02-30']],
    [['--what']],
  ])('for the command line %j', async (given) => {
    const { status, output, errors } = await run(given);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain('Usage:\n  npm run supporters:import');
  });
});

test('--help tells how it is used', async () => {
  const { status, output } = await run(['--help']);
  expect(status).toBe(0);
  expect(output).toContain('--as-of DAY');
});
