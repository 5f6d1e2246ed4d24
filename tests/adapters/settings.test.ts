import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dailySettingsSchema } from '../../adapters/daily/daily-settings.ts';
import { databaseSettingsSchema } from '../../adapters/daily/database-settings.ts';
import { discordSettingsSchema } from '../../adapters/discord/settings.ts';
import { withEnvironmentFile } from '../../adapters/environment-file.ts';
import { generalSettingsSchema, readGeneralSettings } from '../../adapters/general-settings.ts';
import { readSettings } from '../../adapters/settings.ts';
import { slackHttpSchema, slackSocketSchema } from '../../adapters/slack/settings.ts';
import { BotError } from '../../src/errors.ts';
import { supportersSettingsSchema } from '../../adapters/supporters/supporters-settings.ts';

function complaint(read: () => unknown): BotError {
  try {
    read();
  } catch (error) {
    if (error instanceof BotError) return error;
    throw error;
  }
  throw new Error('Nothing was complained about.');
}

describe('readSettings', () => {
  const schema = z.object({
    NAME: z.string().max(4, 'it is too long'),
    COUNT: z.enum(['1', '2']).default('1'),
  });
  const help = { NAME: 'Ask your mother.' };

  test('reads what the schema names and nothing else', () => {
    expect(readSettings(schema, { NAME: ' abc ', OTHER: 'x' }, help)).toEqual({ NAME: 'abc', COUNT: '1' });
  });

  test('a blank variable is not set', () => {
    expect(readSettings(schema, { NAME: 'a', COUNT: '  ' }, help).COUNT).toBe('1');
    expect(complaint(() => readSettings(schema, { NAME: '' }, help)).message).toBe(
      'NAME is missing. Ask your mother.',
    );
  });

  test('names every wrong variable and shows no value', () => {
    const error = complaint(() => readSettings(schema, { NAME: 'secret', COUNT: 'hidden' }, help));
    expect(error.place).toBe('configuration');
    expect(error.message).toContain('NAME is wrong: it is too long. Ask your mother.');
    expect(error.message).toContain('COUNT is wrong');
    expect(error.message).not.toMatch(/secret|hidden/);
  });
});

describe('general settings', () => {
  test('have defaults', () => {
    expect(readGeneralSettings({})).toEqual({ logLevel: 'info', logQuestions: false });
  });

  test('are read', () => {
    const environment = { LOG_LEVEL: 'debug', LOG_QUESTIONS: 'on', HEALTH_PORT: '8080', HEALTH_HOST: '::1' };
    expect(readGeneralSettings(environment)).toEqual({
      logLevel: 'debug',
      logQuestions: true,
      health: { port: 8080, host: '::1' },
    });
    expect(readGeneralSettings({ HEALTH_PORT: '80' }).health).toEqual({ port: 80, host: '127.0.0.1' });
  });

  test.each([
    ['LOG_LEVEL', 'loud'],
    ['LOG_QUESTIONS', 'perhaps'],
    ['HEALTH_PORT', '0'],
    ['HEALTH_PORT', '65536'],
    ['HEALTH_PORT', '80a'],
    ['HEALTH_PORT', '-1'],
    ['HEALTH_HOST', 'two words'],
  ])('%s=%s is refused with the name of the variable', (name, value) => {
    const error = complaint(() => readGeneralSettings({ [name]: value }));
    expect(error.message).toMatch(new RegExp(`^${name} is wrong: `));
    expect(error.message).not.toContain(value);
  });
});

describe('.env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('adds to the environment and overrides nothing', () => {
    const path = join(folder, '.env');
    writeFileSync(path, 'A=file\nB="two words" # comment\n');
    const environment = { A: 'set' };
    expect(withEnvironmentFile(path, environment)).toEqual({ A: 'set', B: 'two words' });
    expect(environment).toEqual({ A: 'set' });
  });

  test('need not be there', () => {
    expect(withEnvironmentFile(join(folder, 'nothing'), { A: 'set' })).toEqual({ A: 'set' });
  });

  test('that cannot be read is told', () => {
    const error = complaint(() => withEnvironmentFile(folder, {}));
    expect(error.message).toContain('EISDIR');
    expect(error.advice).not.toBe('');
  });
});

describe('.env.example', () => {
  const text = readFileSync(fileURLToPath(new URL('../../.env.example', import.meta.url)), 'utf8');
  const lines = text.split('\n');
  const setting = /^#([A-Z_]+)=/;
  const shown = lines.flatMap((line) => setting.exec(line)?.[1] ?? []);

  test('shows every setting there is, and no other', () => {
    const known = [
      dailySettingsSchema,
      databaseSettingsSchema,
      discordSettingsSchema,
      generalSettingsSchema,
      slackHttpSchema,
      slackSocketSchema,
      supportersSettingsSchema,
    ].flatMap((schema) => Object.keys(schema.shape));
    expect(shown.toSorted()).toEqual([...new Set(known)].toSorted());
  });

  test('changes nothing when it is copied', () => {
    expect(parse(text)).toEqual({});
  });

  test('says in the line above what each one is', () => {
    for (const [index, line] of lines.entries()) {
      if (setting.test(line)) expect(lines[index - 1]).toMatch(/^# .{20,}\.$/);
    }
  });

  test('shows defaults that are right', () => {
    const values = parse(lines.map((line) => line.replace(setting, '$1=')).join('\n'));
    expect(readGeneralSettings(values)).toMatchObject({ logLevel: 'info', logQuestions: false });
    for (const schema of [discordSettingsSchema, slackHttpSchema]) {
      const defaults = schema.partial().parse({});
      const set = schema
        .partial()
        .parse(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
      expect(set).toEqual(defaults);
    }
  });
});
