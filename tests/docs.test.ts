/** What README.md says is so: its paths, commands, settings, words, examples and complaints are those of this version. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRequest, toRecord } from '../adapters/console/json-lines.ts';
import { checkFolder } from '../scripts/knowledge/check.ts';
import { runCheck } from '../scripts/knowledge/check-command.ts';
import { runShow } from '../scripts/knowledge/show-command.ts';
import { toPlainText } from '../src/answers/plain-text.ts';
import { createBot } from '../src/bot.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { ask as runAskOn } from './adapters/console/ask-harness.ts';
import { ask } from './support/ask.ts';
import { fixedNow, realBot } from './support/knowledge.ts';
import { runCommand } from './support/run-command.ts';
import { ScratchData } from './support/scratch-data.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');

interface Fence {
  readonly language: string;
  readonly text: string;
}

const fences: readonly Fence[] = [...readme.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
  ([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);
const fenced = (language: string): readonly string[] =>
  fences.filter((fence) => fence.language === language).map(({ text }) => text);
const prose = readme.replaceAll(/^( *)```\w+\n[\s\S]*?^\1```$/gm, '');
const inlineCode = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The tables, each a list of rows, each a list of cells; the first row is the heading. */
const tables = [...prose.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
  table
    .trim()
    .split('\n')
    .filter((_, row) => row !== 1)
    .map((row) => row.split('|').slice(1, -1)),
);
const tableHeaded = (heading: string): readonly (readonly string[])[] =>
  tables.filter(([first]) => first?.[0]?.trim() === heading).flatMap((rows) => rows.slice(1));
const codeIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const unique = (found: Iterable<string>): readonly string[] => [...new Set(found)];

describe('what the README points to', () => {
  const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  const commandWords = fences
    .filter(({ language }) => language === 'sh' || language === 'ini')
    .flatMap(({ text }) => text.split(/[\s=]+/));
  const paths = unique(
    [...links, ...inlineCode.flatMap((code) => code.split(' ')), ...commandWords].filter(
      (text) => /^[\w.][\w./-]*$/.test(text) && (text.includes('/') || text.startsWith('.env')),
    ),
  ).filter((path) => !/^(?:expert|opinion|source|theme|term|principle|Europe)\/|^\.env$/.test(path));

  test('is found, so that the next test sees something', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['adapters/slack/manifest.socket.json', '.env.example', 'data/opinions.json']),
    );
  });

  test.each(paths)('%s exists', (path) => {
    const source = path.replace(/^dist\/(.*)\.js$/, '$1.ts');
    expect(existsSync(join(root, source))).toBe(true);
  });

  const { scripts, engines } = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    engines: { node: string };
  };
  const used = unique(
    [...readme.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, shortcut]) => script ?? shortcut ?? '',
    ),
  );

  test.each(used)('npm run %s is a script', (script) => {
    expect(Object.keys(scripts)).toContain(script);
  });

  test('the version of Node is the one that is demanded', () => {
    expect(engines.node).toContain('20.18.1');
    expect(readme).toContain('20.18.1');
  });
});

const variables = (text: string): readonly string[] =>
  unique(text.match(/\b(?:SLACK|DISCORD|DATABASE|DAILY|SUPPORTERS|LOG|HEALTH)_[A-Z_]+\b/g) ?? []).toSorted(
    (one, other) => one.localeCompare(other),
  );

describe('the settings', () => {
  const example = variables((read('.env.example').match(/^#?[A-Z_]+=/gm) ?? []).join('\n'));

  test('of the README are those of .env.example', () => {
    expect(example.length).toBeGreaterThan(10);
    expect(variables(readme)).toEqual(example);
  });

  test('assigned anywhere in it are among them', () => {
    const assigned = [...readme.matchAll(/\b([A-Z][A-Z_]{2,})=/g)].map(([, name]) => name);
    expect(assigned.filter((name) => !example.includes(name ?? ''))).toEqual([]);
  });
});

describe('the examples', () => {
  const exchanges = fenced('console').flatMap((text) =>
    text
      .split(/^\$ /m)
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [command = '', ...shown] = part.trimEnd().split('\n');
        const typed = command.replace(/^npm run --silent ask -- /, '');
        const given = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
        return { typed, given, shown };
      }),
  );

  test('are four or more', () => {
    expect(exchanges.length).toBeGreaterThanOrEqual(4);
  });

  test.each(exchanges)('$typed is answered as shown', async ({ given, shown }) => {
    const { output } = await runAskOn(given, realBot());
    const real = output.trimEnd().split('\n');
    expect(shown[0]).toBe(real[0]);
    // Whole lines may be left out, each time with a mark; none may be changed or moved.
    const advice = 'run the command again and paste what it prints';
    let next = 0;
    for (const [position, line] of shown.entries()) {
      if (line === '…') continue;
      const found = real.indexOf(line, next);
      expect(found, `"${line}" is not in the answer; ${advice}`).toBeGreaterThanOrEqual(next);
      if (shown[position - 1] !== '…') expect(found, `something is left out before "${line}"`).toBe(next);
      next = found + 1;
    }
    if (shown.at(-1) !== '…') expect(next, `the end is left out; ${advice}`).toBe(real.length);
  });

  test('the JSON lines are those that are read and written', () => {
    const [asked = '', answered = ''] = fenced('jsonl').join('').split('\n');
    const request = parseRequest({ type: 'text', text: asked });
    if (request.type !== 'question') throw new Error(`The example is ${request.type}.`);
    const answer = { id: request.id, ...toRecord(realBot().ask(request.question)) };
    const shown = JSON.parse(answered) as object;
    expect(Object.keys(shown)).toEqual(Object.keys(answer));
    expect(shown).toEqual(answer);
  });

  const rows = tableHeaded('Type').map(([examples]) => codeIn(examples));
  const words =
    'principle principles expert experts critics supporters opinions compare term signatories timeline counts changes about sources today random help';

  test.each(rows.flat())('%s is understood', (example) => {
    expect(ask(example).kind).not.toBe('none');
  });

  test('of what can be asked show every word', () => {
    const shown = rows.flat().map((example) => example.split(' ')[0]);
    expect(words.split(' ').filter((word) => !shown.includes(word))).toEqual([]);
  });

  test.each([
    ['principle 8', 'principle'],
    ['principles', 'principles'],
    ['expert Hahad', 'expert'],
    ['experts', 'experts'],
    ['critics', 'opinions'],
    ['supporters', 'opinions'],
    ['compare Hahad Kothari', 'comparison'],
    ['term hack-back', 'term'],
    ['signatories Kenya', 'actor'],
    ['timeline 2021', 'accord'],
    ['counts', 'accord'],
    ['changes', 'help'],
    ['about', 'accord'],
    ['today', 'daily'],
    ['random', 'daily'],
    ['help', 'help'],
  ])('%s is there and gives an answer of the kind %s', (example, kind) => {
    expect(rows.flat()).toContain(example);
    expect(ask(example).kind).toBe(kind);
  });
});

const placeless = (text: string): string => text.replaceAll(/\d+:\d+/g, '…');

test('every data file stands in the table of what they hold', () => {
  const shown = tableHeaded('File').flatMap(([files]) => codeIn(files));
  const there = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.json'));
  expect(shown.toSorted()).toEqual(there.map((name) => `data/${name}`).toSorted());
});

describe('the worked example of adding knowledge', () => {
  const pasted = fenced('json').map((text) => JSON.parse(text) as Record<string, unknown>);
  const today = fixedNow.toISOString().slice(0, 10);
  const files = ['sources.json', 'experts.json', 'opinions.json'];
  let data: ScratchData;
  beforeAll(async () => {
    expect(pasted).toHaveLength(files.length);
    data = await ScratchData.copy();
    for (const [step, file] of files.entries()) {
      const { entries } = JSON.parse(read(join('data', file))) as { entries: { ref: string }[] };
      await data.change(file, entries[0]?.ref ?? '', (_entry, content) =>
        content.entries?.push(pasted[step] ?? {}),
      );
    }
  });
  afterAll(async () => data.remove());

  test('gives the check nothing to say', () => {
    const { totals } = checkFolder(join(root, 'data'), today);
    expect(checkFolder(data.directory, today).totals).toEqual(totals);
  });

  test('is shown as the guide says', () => {
    const [, wanted = ''] = /knowledge:show -- (expert\/\S+ opinion\/\S+)/.exec(readme) ?? [];
    const { status, output } = runCommand(runShow, '--folder', data.directory, ...wanted.split(' '));
    expect(status).toBe(0);
    expect(output).toContain('Found by: Jane Doe, Doe, Ms Doe');
    expect(output).toMatch(/^Appears in the answers to: expert Jane Doe/m);
  });

  test('is answered with the claim, the words quoted and the source', () => {
    const bot = createBot(loadKnowledge(data.directory), { now: () => fixedNow, random: () => 0.5 });
    const [, question = ''] = /ask -- "(what did Jane Doe[^"]*)"/.exec(readme) ?? [];
    const answer = bot.ask({ text: question });
    expect(answer.refs).toContain('expert/jane-doe');
    const [source, , opinion] = pasted;
    for (const part of [opinion?.['quote'], source?.['publisher'], 'Paragraph 4'])
      expect(toPlainText(answer)).toContain(String(part));
  });

  test('is complained of as shown where a reference is misspelt', async () => {
    const [, shown = ''] = /```text\n(opinions\.json\n[^`]*)```/.exec(readme) ?? [];
    const [, slip = ''] = /refers to (\S+),/.exec(shown) ?? [];
    await data.change('opinions.json', String(pasted[2]?.['ref']), (entry) => (entry['themes'] = [slip]));
    const { status, output } = runCommand(runCheck, '--folder', data.directory);
    expect(status).toBe(1);
    expect(placeless(output)).toContain(placeless(shown));
  });
});

describe('what people may see when something is wrong', () => {
  const sources = readdirSync(join(root, 'adapters'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('adapters', name)))
    .join('\n');
  const complaints = tableHeaded('What you see').flatMap(([first]) => codeIn(first));
  /** What the code fills in, or the README leaves open. */
  const filledIn = /…|\([a-z_.]+\)|\bPort 3000\b|\bSLACK_\w+/g;

  test.each(complaints)('%s stands in the code', (complaint) => {
    const fixed = complaint.split(filledIn).map((part) => part.trim());
    expect(fixed.join('').length).toBeGreaterThan(8);
    expect(fixed.filter((part) => !sources.includes(part))).toEqual([]);
  });

  test('the permissions for Discord are the four that it names', () => {
    const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
    const [, number] = /permissions=(\d+)/.exec(readme) ?? [];
    expect(number).toBe(String(ViewChannel | SendMessages | SendMessagesInThreads | ReadMessageHistory));
  });
});
