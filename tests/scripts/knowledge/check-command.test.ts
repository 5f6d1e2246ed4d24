import { afterEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../scripts/knowledge/check-command.ts';
import { readCheckOptions } from '../../../scripts/knowledge/check-options.ts';
import { runCommand } from '../../support/run-command.ts';
import { ScratchData } from '../../support/scratch-data.ts';

let data: ScratchData | undefined;
afterEach(async () => {
  await data?.remove();
  data = undefined;
});

describe('knowledge:check', () => {
  test('says of the real data how much there is, and that it is sound', () => {
    const { status, output, errors } = runCommand(runCheck);
    expect(status).toBe(0);
    expect(errors).toBe('');
    expect(output).toMatch(/: 9 principles, \d+ people, \d+ opinions, /);
    expect(output).toMatch(/^0 errors, \d+ warnings?, \d+ notes?\.\n$/m);
  });

  test('groups what it finds by file, the gravest first, with line and advice, and fails', async () => {
    data = await ScratchData.copy();
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => delete entry['date']);
    const { status, output } = runCommand(runCheck, '--folder', data.directory);
    expect(status).toBe(1);
    expect(output).toMatch(
      /^opinions\.json\n {2}error {4}\d+:\d+ {2}opinion\/hahad-naive date is missing\.\n {11}→ Write what/m,
    );
    expect(output).toMatch(/^1 error, /m);
    expect(output).toContain('The bot was not asked');
  });

  test('gives the same as one JSON object', async () => {
    data = await ScratchData.copy();
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => delete entry['date']);
    const { output } = runCommand(runCheck, '--json', '--folder', data.directory);
    const report = JSON.parse(output) as { totals: unknown; findings: unknown[] };
    expect(report.totals).toMatchObject({ error: 1 });
    expect(report.findings).toContainEqual({
      level: 'error',
      rule: 'shape',
      file: 'opinions.json',
      line: expect.any(Number) as unknown,
      column: expect.any(Number) as unknown,
      entry: 'opinion/hahad-naive',
      path: ['date'],
      reason: 'date is missing',
      advice: expect.stringMatching(/\.$/) as unknown,
    });
  });

  test('fails for warnings only where it is strict', async () => {
    data = await ScratchData.copy();
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => (entry['date'] = '2020-01-02'));
    const given = ['--folder', data.directory, '--today', '2020-01-01'];
    expect(runCommand(runCheck, ...given).status).toBe(0);
    expect(runCommand(runCheck, '--strict', ...given).status).toBe(1);
  });

  test.each([
    [['--folder', 'no/such/folder'], /^There is no folder no\/such\/folder\. Name the folder/],
    [['--folder', 'package.json'], /^There is no folder package\.json\./],
    [['--colour'], /^Unknown option '--colour'\.\n\nUsage:/],
    [['data'], /^Unexpected argument 'data'/],
    [['--today', 'tomorrow'], /^--today needs a day/],
  ] as const)('explains what is wrong with %j', (given, message) => {
    const { status, output, errors } = runCommand(runCheck, ...given);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(message);
  });

  test('has a help', () => {
    expect(runCommand(runCheck, '--help')).toMatchObject({ status: 0, errors: '' });
    expect(readCheckOptions(['-h'])).toEqual({ type: 'help' });
  });
});
