/**
 * `npm run bench:daily [-- --channels 10000 --tracks 100000]`: what the daily posts cost with SQLite and with PostgreSQL,
 * with the real clients of Slack and Discord against loopback ones.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openKnowledge } from '../adapters/open-knowledge.ts';
import {
  createDailyPosts,
  openStore,
  usualTimes,
  type DailyPosts,
  type DailyStore,
  type Poster,
  type StoreLocation,
} from '../src/daily-posts.ts';
import type { Track } from '../src/store/model.ts';
import { discordPoster, slackPoster, type Opened } from './bench-daily-posters.ts';
import { startPostgres } from './postgres-server.ts';

const { values } = parseArgs({
  options: {
    channels: { type: 'string', default: '10000' },
    paced: { type: 'string', default: '1000' },
    tracks: { type: 'string', default: '100000' },
  },
});
const dueAtOnce = Number(values.channels);
const pacedChannels = Number(values.paced);
const kept = Number(values.tracks);
const dueOfMany = 10;
const ticksOfMany = 30;

const minuteMs = 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A track in UTC that is due at `dueAt`. */
function trackDue(account: string, channel: string, dueAt: number): Track {
  const due = new Date(dueAt);
  return {
    id: `${account}/${channel}`,
    account,
    space: '1',
    channel,
    schedule: { hour: due.getUTCHours(), minute: due.getUTCMinutes(), zone: 'UTC', days: 'every-day' },
    sequence: 'shuffled',
    seed: channel,
    state: { type: 'on' },
    setBy: { id: '1', name: 'Bench' },
    setAt: dueAt - minuteMs,
    nextDueAt: dueAt,
    lastDate: null,
    cycle: 1,
    shown: [],
    lastShown: null,
    version: 1,
  };
}

/** Counts the posts that went through, and whatever did not. */
interface Watch {
  sent: number;
  readonly others: string[];
}

function dailyOver(store: DailyStore, poster: Poster, now: () => number, watch: Watch): DailyPosts {
  return createDailyPosts({
    knowledge: openKnowledge(),
    access: { existing: async () => store, open: async () => store },
    posters: () => [poster],
    now,
    seed: randomUUID,
    times: usualTimes,
    report: (event) => {
      if (event.type === 'row' && event.post.state === 'sent') watch.sent += 1;
      else
        watch.others.push(
          event.type === 'row' ? `${event.post.state}: ${event.post.reason ?? ''}` : event.type,
        );
    },
  });
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function inWords(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  return `half within ${quantile(sorted, 0.5).toFixed(1)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`;
}

/** A platform that takes everything at once, to measure nothing but the bot and its database. */
const idlePoster: Poster = {
  account: 'bench:1',
  postsPerSecond: 1_000_000,
  sameKeyMs: 0,
  post: async ({ key }) => ({ type: 'sent', message: key }),
  find: async () => ({ type: 'absent' }),
  tell: async () => 'told',
};

/** Many tracks, of which ten come due from one minute to the next. */
async function measureTicks(name: string, store: DailyStore): Promise<void> {
  const begin = Math.ceil(Date.now() / minuteMs) * minuteMs;
  const tracks = Array.from({ length: kept }, (_, index) => {
    const round = Math.floor(index / dueOfMany);
    const dueAt = begin + (round < ticksOfMany ? round : 60 + (index % 1200)) * minuteMs;
    return trackDue(idlePoster.account, `C${index}`, dueAt);
  });
  await store.importAll({ tracks, posts: [] });
  let now = begin - 1;
  const watch: Watch = { sent: 0, others: [] };
  const daily = dailyOver(store, idlePoster, () => now, watch);
  const idle: number[] = [];
  const begun: number[] = [];
  const through: number[] = [];
  await daily.tick();
  for (let round = 0; round < ticksOfMany; round += 1) {
    const first = performance.now();
    await daily.tick();
    idle.push(performance.now() - first);
    now = begin + round * minuteMs;
    const second = performance.now();
    await daily.tick();
    begun.push(performance.now() - second);
    await daily.settled();
    through.push(performance.now() - second);
    now += minuteMs - 1;
  }
  if (watch.sent !== ticksOfMany * dueOfMany)
    throw new Error(`${watch.sent} were sent, ${watch.others.join()}`);
  say(`${name}: ${kept} tracks, a tick with nothing due: ${inWords(idle)}`);
  say(`${name}: ${kept} tracks, a tick with ${dueOfMany} due, until all are begun: ${inWords(begun)}`);
  say(`${name}: the same until all are posted and written down: ${inWords(through)}`);
}

const counted = z.object({ messages: z.number(), twice: z.number(), refused: z.number() });

async function ask(platforms: ChildProcess, platform: string): Promise<z.infer<typeof counted>> {
  platforms.send(platform);
  const [answer]: unknown[] = await once(platforms, 'message');
  return counted.parse(answer);
}

let runs = 0;

/** Channels that are all due in the same minute. */
async function measureRush(
  name: string,
  channels: number,
  { store, opened, platforms }: { store: DailyStore; opened: Opened; platforms: ChildProcess },
): Promise<void> {
  const { poster } = opened;
  const dueAt = Math.floor(Date.now() / minuteMs) * minuteMs;
  // Other channels each time: Discord would take a second post there on the same day for a repetition.
  runs += 1;
  const prefix = poster.account.startsWith('slack:') ? 'C' : '';
  const firstId = 900_000_000_000_000_000n + BigInt(runs) * 10_000_000n;
  const tracks = Array.from({ length: channels }, (_, index) =>
    trackDue(poster.account, `${prefix}${firstId + BigInt(index)}`, dueAt),
  );
  await store.importAll({ tracks, posts: [] });
  const watch: Watch = { sent: 0, others: [] };
  const daily = dailyOver(store, poster, Date.now, watch);
  let memory = 0;
  const begun = performance.now();
  while (watch.sent < channels) {
    const wait = await daily.tick();
    memory = Math.max(memory, process.memoryUsage.rss());
    if (wait > 0) await sleep(Math.min(wait, 1000));
    else await Promise.race([daily.freed(), sleep(1000)]);
    await nextTurn();
    if (watch.others.length > 100) throw new Error(`much goes wrong: ${watch.others.slice(0, 5).join()}`);
  }
  await daily.settled();
  const seconds = (performance.now() - begun) / 1000;
  const { messages, twice, refused } = await ask(platforms, poster.account.split(':')[0] ?? '');
  opened.close();
  say(
    `${name}: ${messages} of ${channels} posted in ${seconds.toFixed(1)} s, ${(channels / seconds).toFixed(0)} a second; twice: ${twice}; refused: ${refused}; other events: ${watch.others.length}; memory: ${(memory / 2 ** 20).toFixed(0)} MiB`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'paris-call-bench-'));
const platforms = fork(fileURLToPath(new URL('bench-daily-platforms.js', import.meta.url)));
const [addresses]: unknown[] = await once(platforms, 'message');
const { slack, discord } = z.object({ slack: z.string(), discord: z.string() }).parse(addresses);
const postgres = await startPostgres({ durable: true });
let files = 0;
const databases: readonly (readonly [string, () => Promise<StoreLocation>])[] = [
  ['SQLite', async () => ({ type: 'sqlite', path: join(folder, `${(files += 1)}.sqlite`) })],
  ['PostgreSQL', async () => ({ type: 'postgres', url: await postgres.createDatabase() })],
];

async function withStore(location: StoreLocation, work: (store: DailyStore) => Promise<void>): Promise<void> {
  const store = await openStore(location);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

try {
  for (const [database, fresh] of databases) {
    await withStore(await fresh(), (store) => measureTicks(database, store));
    await withStore(await fresh(), async (store) => {
      const opened = discordPoster(discord, null);
      await measureRush(`${database}, Discord, as fast as we can`, dueAtOnce, { store, opened, platforms });
    });
    await withStore(await fresh(), async (store) => {
      const opened = await slackPoster(slack, null);
      await measureRush(`${database}, Slack, as fast as we can`, dueAtOnce, { store, opened, platforms });
    });
  }
  const [, fresh] = databases[0] ?? [
    '',
    async () => ({ type: 'sqlite', path: join(folder, 'paced') }) as const,
  ];
  await withStore(await fresh(), async (store) => {
    const opened = discordPoster(discord, 40);
    await measureRush('SQLite, Discord, at the pace that it is given', pacedChannels, {
      store,
      opened,
      platforms,
    });
  });
} finally {
  platforms.kill();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
