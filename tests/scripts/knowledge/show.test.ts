import { afterEach, describe, expect, test } from 'vitest';
import { runShow } from '../../../scripts/knowledge/show-command.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';
import { runCommand } from '../../support/run-command.ts';
import { ScratchData } from '../../support/scratch-data.ts';

const show = (...given: readonly string[]) => runCommand(runShow, ...given);

let data: ScratchData | undefined;
afterEach(async () => {
  await data?.remove();
  data = undefined;
});

describe('knowledge:show', () => {
  test.each([
    ['expert/mounir-hahad', 'expert Mounir Hahad'],
    ['principle/8', 'principle 8'],
    ['term/hack-back', 'term hack-back'],
    ['theme/enforcement', 'opinions about Enforcement and penalties'],
    ['actor/france', 'signatories France'],
    ['accord/legal-status', 'about Legal status'],
  ])('shows %s as the bot answers “%s”', (ref, question) => {
    const { status, output, errors } = show(ref);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain(`${ref}, `);
    expect(output.endsWith(`\n\n${toPlainText(ask(question))}\n`)).toBe(true);
  });

  test('shows a claim with its block and the answers that hold it', () => {
    const { output } = show('opinion/hahad-naive');
    const { claim, quote } = realKnowledge().opinion('opinion/hahad-naive');
    expect(output).toContain(`(critical): ${claim.en} (“${quote}”) [1]`);
    expect(output).toMatch(/^Appears in the answers to: expert Mounir Hahad$/m);
    expect(output).toMatch(/^On record, but not among what is shown first: .*critics/m);
  });

  test('shows a source as answers cite it, and what cites it', () => {
    const { output } = show('source/op-ed');
    expect(output).toMatch(/^Referred to by: .*expert\/op-ed-author/m);
    expect(output).toContain('mikeechols.com');
  });

  test('shows every entry of every kind', () => {
    const { experts, actors, terms, themes, accord, sources, opinions, principles } = realKnowledge();
    const some = [experts, actors, terms, themes, accord, sources, opinions, principles].map(
      (entries) => entries.at(-1)?.ref ?? '',
    );
    const { status, output } = show(...some);
    expect(status).toBe(0);
    for (const ref of some) expect(output).toContain(`${ref}, `);
  });

  test('tells which names lead to an entry and which do not', () => {
    const { output } = show('term/public-core');
    expect(output).toMatch(/^Found by: /m);
    expect(output).toMatch(
      /^Not by itself: .*“public core” leads to principle\/2 .*; ask “term public core”/m,
    );
  });

  test.each([
    ['mounir-hahad', 'expert/mounir-hahad'],
    ['Mounir Hahad', 'expert/mounir-hahad'],
    ['hahad', 'expert/mounir-hahad'],
    ['principle 8', 'principle/8'],
    ['Expert/Mounir-Hahad', 'expert/mounir-hahad'],
  ])('takes %s for %s', (typed, ref) => {
    expect(show(typed).output).toMatch(new RegExp(`^${ref}, `));
  });

  test('shows all entries that go by one name', () => {
    const { output } = show('access-now');
    expect(output).toContain('expert/access-now, ');
    expect(output).toContain('actor/access-now, ');
  });

  test('shows what is there and names what is near to what is not', () => {
    const { status, output, errors } = show('expert/hahad', 'principle/8', 'opinion/hahad-naiv', 'zzzqq');
    expect(status).toBe(1);
    expect(output).toMatch(/^principle\/8, /);
    expect(errors).toContain('There is no entry “expert/hahad”. Did you mean expert/mounir-hahad');
    expect(errors).toContain('There is no entry “opinion/hahad-naiv”. Did you mean opinion/hahad-naive?');
    expect(errors).toContain('There is no entry “zzzqq”. Nothing is near to it.');
  });

  test('gives what the platforms would get', () => {
    const { output } = show('--slack', '--discord', 'expert/mounir-hahad');
    const payloads = JSON.parse(output) as Record<
      string,
      { slack: { text: string; blocks: unknown[] }; discord: { flags: number; components: unknown[] } }
    >;
    const { slack, discord } = payloads['expert/mounir-hahad'] ?? {};
    expect(slack?.text).toMatch(/^Mounir Hahad, head of/);
    expect(slack?.blocks[0]).toMatchObject({ type: 'header' });
    expect(discord?.components).toHaveLength(1);
    expect(JSON.stringify(discord)).toContain('### Mounir Hahad');
  });

  test('works in a folder with errors elsewhere, and says so', async () => {
    data = await ScratchData.copy();
    await data.write('accord.json', '{');
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => delete entry['date']);
    const { status, output, errors } = show('--folder', data.directory, 'source/op-ed');
    expect(status).toBe(0);
    expect(output).toMatch(/^source\/op-ed, /);
    expect(errors).toMatch(
      /has errors: accord\.json cannot be read, and \d+ entries are left out\. Run knowledge:check/,
    );
  });

  test('says why an entry with an error is not shown', async () => {
    data = await ScratchData.copy();
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => delete entry['date']);
    const { status, output, errors } = show('--folder', data.directory, 'opinion/hahad-naive');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(/opinion\/hahad-naive stands in opinions\.json, but is not sound: date – /);
  });

  test.each([
    [[], /^Name an entry/],
    [['--colour', 'x'], /^Unknown option '--colour'/],
    [['--folder', 'no/such/folder', 'x'], /^There is no folder/],
  ] as const)('explains what is wrong with %j', (given, message) => {
    const { status, output, errors } = show(...given);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(message);
  });

  test('has a help', () => {
    expect(show('--help').output).toMatch(/^Usage:/);
  });
});
