/** What is loaded before the first answer decides how long it takes: heavy packages come in only where they are needed. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const statement = /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** The packages that a program loads before it does anything, its own files followed through and through. */
function packagesOf(entry: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [resolve(root, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.ts')) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(statement)) {
      if (name.startsWith('.')) waiting.push(resolve(dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  }
  return packages;
}

describe('what is loaded at once', () => {
  test.each(['pino', 'pino-pretty', 'dotenv', '@slack/bolt', 'discord.js'])('ask does without %s', (name) => {
    expect(packagesOf('adapters/console/ask.ts')).not.toContain(name);
  });

  test.each(['pino', 'pino-pretty', '@slack/bolt', 'discord.js'])('start does without %s', (name) => {
    expect(packagesOf('adapters/start.ts')).not.toContain(name);
  });

  test('the reading of imports sees what there is', () => {
    expect(packagesOf('adapters/start.ts')).toContain('dotenv');
    expect(packagesOf('adapters/logging.ts')).toContain('pino');
    expect(packagesOf('adapters/slack/index.ts')).toContain('@slack/bolt');
    expect(packagesOf('adapters/discord/index.ts')).toContain('discord.js');
  });
});
