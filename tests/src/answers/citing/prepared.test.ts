/** Nothing else of this file may ask for a citation first: a library is loaded once for a process. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createBot } from '../../../../src/bot.ts';
import { fixedNow, realKnowledge } from '../../../support/knowledge.ts';

test('a prepared bot has the library before the first citation', () => {
  createBot(realKnowledge(), { now: () => fixedNow, random: () => 0.5 }, { prepared: true });
  const paths = Object.keys(createRequire(import.meta.url).cache);
  expect(paths.some((path) => /node_modules[\\/]citeproc[\\/]/.test(path))).toBe(true);
});
