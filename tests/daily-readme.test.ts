/** The talk about daily posts that README.md shows is one that people can have. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toPlainText } from '../src/answers/plain-text.ts';
import { createDailyPosts, usualTimes } from '../src/daily-posts.ts';
import { FakePlatform } from './fakes/fake-platform.ts';
import { MemoryStore } from './fakes/memory-store.ts';
import { realKnowledge } from './support/knowledge.ts';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const [, shown = ''] = /^```chat\n([\s\S]*?)^```$/m.exec(readme) ?? [];
/** New Year of 2027, a Friday. */
const now = Date.parse('2027-01-01T10:00:00Z');

test('the talk about the daily post in the README', async () => {
  const store = new MemoryStore();
  const { desk } = createDailyPosts({
    knowledge: realKnowledge(),
    access: { existing: async () => store, open: async () => store },
    posters: () => [new FakePlatform(() => now)],
    now: () => now,
    seed: () => 'seed',
    report: () => undefined,
    times: usualTimes,
  });
  const turns = shown.split(/^> /m).slice(1);
  expect(turns.length).toBeGreaterThan(2);
  for (const turn of turns) {
    const [asked = '', ...lines] = turn.trimEnd().split('\n');
    const answer = await desk.handle(
      {
        text: asked.replace('/pariscall ', ''),
        place: { account: 'test:1', space: 'S1', channel: 'C1' },
        person: { id: 'U1', name: 'ada' },
        mayChange: true,
        id: asked,
        typed: '/pariscall daily',
      },
      async () => null,
    );
    expect([asked, answer === null ? '' : toPlainText(answer)]).toEqual([asked, lines.join('\n')]);
  }
});
