/** How a bot comes by the list that an operator has imported. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  readSupporters,
  supportersOf,
  withPlainEnvironmentFile,
} from '../../../adapters/supporters/supporter-source.ts';
import {
  defaultSupportersFile,
  readSupportersFile,
} from '../../../adapters/supporters/supporters-settings.ts';
import { supporterListLines, type SupporterList } from '../../../src/supporters/list.ts';
import { listOf, supporter } from '../../support/supporters.ts';
import { begin, platform } from '../start-harness.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paris-call-source-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const list = listOf([supporter('Blip')]);
function written(name: string, text = [...supporterListLines(list)].join('')): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

test('the file is beside the database, unless SUPPORTERS_FILE names another', () => {
  expect(readSupportersFile({})).toBe(resolve(defaultSupportersFile));
  expect(readSupportersFile({ SUPPORTERS_FILE: '/var/lib/x.json' })).toBe('/var/lib/x.json');
});

describe('a file', () => {
  test('that is not there is no list', () => {
    expect(readSupporters(join(scratch, 'none.json'))).toBeNull();
    expect(readSupporters(join(written('file'), 'below.json'))).toBeNull();
  });

  test('is read', () => {
    expect(readSupporters(written('good.json'))).toEqual(list);
  });

  test('that is too large is not read', () => {
    const path = written('large.json');
    truncateSync(path, 30_000_000);
    expect(() => readSupporters(path)).toThrow('is too large');
  });

  test('that cannot be read says so', () => {
    expect(() => readSupporters(scratch)).toThrow(/cannot be read \(EISDIR\)/);
  });
});

describe('a broken list', () => {
  test('is told once to the operator, and the bot goes on', () => {
    const problems: string[] = [];
    const path = written('broken.json', '{');
    const source = supportersOf(() => ({ SUPPORTERS_FILE: path }), {
      onTrouble: (problem) => problems.push(problem),
    });
    expect(source()).toBeNull();
    expect(problems).toEqual([
      `Going on without the full list of supporters. The list of supporters in ${path} is not JSON. Run npm run supporters:import again.`,
    ]);
  });

  test('no trouble comes through, even of the settings', () => {
    const problems: string[] = [];
    const source = supportersOf(
      () => {
        throw new Error('the settings are gone');
      },
      { onTrouble: (problem) => problems.push(problem) },
    );
    expect(source()).toBeNull();
    expect(problems[0]).toContain('the settings are gone');
  });
});

async function started(file: string, more: Parameters<typeof begin>[0] = {}) {
  let read: SupporterList | null = null;
  const { bot, ...run } = begin({
    environment: { SUPPORTERS_FILE: file, LOG_LEVEL: 'info', ...more.environment },
    ...('platforms' in more ? { platforms: more.platforms ?? [] } : {}),
    openBot: (supporters) => {
      read = supporters();
      return bot;
    },
  });
  if (more.platforms !== undefined) {
    await run.logs.seen('is ready');
    run.events.emit('SIGTERM', 'SIGTERM');
  }
  await run.status;
  return { ...run, read };
}

describe('npm start', () => {
  test('hands the list to a conversation in the terminal', async () => {
    expect((await started(written('start.json'))).read).toEqual(list);
  });

  test('says there what is wrong with it', async () => {
    const { read, errors } = await started(written('start-broken.json', '[]'));
    expect(read).toBeNull();
    expect(errors.text()).toContain('Going on without the full list of supporters.');
  });

  test('logs it on a platform', async () => {
    const on = { environment: { fake_TOKEN: 'x' }, platforms: [platform('fake')] };
    const good = await started(written('log.json'), {
      ...on,
      environment: { ...on.environment, SUPPORTERS_FILE: written('log.json') },
    });
    expect(good.read).toEqual(list);
    expect(good.logs.text()).toContain('The full list of supporters was read.');
    const broken = await started('', {
      platforms: [platform('fake')],
      environment: { fake_TOKEN: 'x', SUPPORTERS_FILE: written('log-broken.json', '{') },
    });
    expect(broken.read).toBeNull();
    expect(broken.logs.text()).toMatch(/"level":"?(?:40|warn)"?.*Going on without the full list/);
  });
});

describe('the settings file as Node reads it', () => {
  test('adds what the environment has not', () => {
    const path = written('a.env', '# note\nSUPPORTERS_FILE="from file"\nOTHER=x\n');
    expect(withPlainEnvironmentFile(path, { OTHER: 'y' })).toEqual({
      SUPPORTERS_FILE: 'from file',
      OTHER: 'y',
    });
  });

  test('need not be there', () => {
    expect(withPlainEnvironmentFile(join(scratch, 'no.env'), { A: 'b' })).toEqual({ A: 'b' });
  });
});
