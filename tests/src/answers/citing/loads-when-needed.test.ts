/** Nothing else of this file may ask for a citation first: a library is loaded once for a process. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createBot } from '../../../../src/bot.ts';
import { fixedNow, realKnowledge } from '../../../support/knowledge.ts';

const library = (): readonly string[] =>
  Object.keys(createRequire(import.meta.url).cache).filter((path) =>
    /node_modules[\\/](?:@citation-js|citeproc)[\\/]/.test(path),
  );

test('the library is loaded with the first citation, and with no other question, where the bot is not prepared', () => {
  const chance = { now: () => fixedNow, random: () => 0.5 };
  const bot = createBot(realKnowledge(), chance, { prepared: false });
  for (const text of ['principle 8', 'who criticized the accord', 'sources?', 'help', 'zzq', 'today'])
    bot.ask({ text, conversation: 'ordinary' });
  bot.explain({ text: 'cite principle 8 in APA' });
  expect(library()).toEqual([]);
  const { title } = bot.ask({ text: 'cite principle 8 in APA' });
  expect(title).toMatch(/^Citations \(APA\): Principle 8/);
  expect(library().some((path) => path.includes('citeproc'))).toBe(true);
});
