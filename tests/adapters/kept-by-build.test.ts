import { expect, test } from 'vitest';
import { openBot } from '../../adapters/open-bot.ts';
import { keptByBuild, openWithDigest } from '../../adapters/open-knowledge.ts';

test('the build keeps the digest of sound data, and the tables of just these', () => {
  const { digest } = openWithDigest();
  expect(keptByBuild('sound-data')?.toString()).toBe(digest);
  const tables = keptByBuild('tables');
  expect(tables?.subarray(0, digest.length + 1).toString()).toBe(`${digest}\n`);
  expect(keptByBuild('no-such-file')).toBeUndefined();
});

const prepared = openBot();

test.each(['who says that it is symblic', 'principle 8', 'is Estonia in it', 'weather tomorrow'])(
  'a bot that reads them answers as one that is prepared: %s',
  (text) => {
    expect(openBot({ prepared: false }).ask({ text })).toEqual(prepared.ask({ text }));
  },
);
