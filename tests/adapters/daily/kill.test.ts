/**
 * Real processes, killed at every step, on one database, against the loopback platforms: no post twice on any of them,
 * none lost where the platform lets us make sure, and every doubtful one told in the status.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { createSettingsDesk } from '../../../src/daily/desk.ts';
import { trackId } from '../../../src/daily/key.ts';
import { openStore, type DailyStore, type StoreLocation } from '../../../src/daily-posts.ts';
import type { Post } from '../../../src/store/model.ts';
import { sampleTrack } from '../../fakes/daily-samples.ts';
import { applicationId, botId } from '../../fakes/discord-payloads.ts';
import { FakeDiscord, goodToken } from '../../fakes/discord-server.ts';
import { botToken, FakeSlack } from '../../fakes/slack-server.ts';
import { realKnowledge } from '../../support/knowledge.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres.ts';

const steps = [
  'before claim',
  'after claim',
  'before sending',
  'after sending',
  'before marking',
  'after marking',
] as const;
/** How many channels are due, by the number of processes at work. */
const channelsFor = (together: number): number => (together === 1 ? 8 : 16);
const leaseMs = 3000;
const program = fileURLToPath(new URL('../../fakes/daily-process.mjs', import.meta.url));

const ensureBuilt = fileURLToPath(new URL('../../../scripts/ensure-built.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'paris-call-kill-'));
const children = new Set<ChildProcess>();
let postgres: PostgresServer;

beforeAll(async () => {
  spawnSync(process.execPath, [ensureBuilt]);
  postgres = await startPostgres();
}, 60_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A platform as these tests look at it. */
interface Side {
  readonly account: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly channel: (index: number) => string;
  /** The channels of all messages that are there. */
  readonly messages: () => readonly string[];
  readonly refused: () => readonly unknown[];
  readonly end: () => Promise<void>;
}

async function slackSide(mayRead: boolean): Promise<Side> {
  const slack = await FakeSlack.open();
  if (mayRead) slack.scopes += ',channels:history';
  return {
    account: 'slack:T1',
    settings: { platform: 'slack', apiUrl: slack.apiUrl, token: botToken },
    channel: (index) => `C${index}`,
    messages: () => slack.posted.map(({ channel }) => channel),
    refused: () => slack.refused.filter((each) => mayRead || !/history: missing_scope/.test(each)),
    end: () => slack.close(),
  };
}

async function discordSide(): Promise<Side> {
  const discord = await FakeDiscord.start();
  return {
    account: `discord:${applicationId}`,
    settings: {
      platform: 'discord',
      apiUrl: discord.apiUrl,
      token: goodToken,
      application: applicationId,
      botUser: botId,
    },
    channel: (index) => `9000000000000010${String(index).padStart(2, '0')}`,
    messages: () => discord.messages.map(({ channel }) => channel),
    refused: () => discord.sent.filter(({ status }) => status >= 400),
    end: () => discord.stop(),
  };
}

interface Result {
  readonly posts: readonly Post[];
  readonly messages: readonly string[];
  readonly refused: readonly unknown[];
  readonly deaths: number;
  readonly complaints: string;
  readonly status: (post: Post) => Promise<string>;
}

const isSettled = ({ state, wakeAt }: Post): boolean =>
  state === 'sent' || (state === 'unknown' && wakeAt === null);

/** Keeps `together` processes running, each with the next step at which to die, until every row is settled. */
async function runKilled(location: StoreLocation, side: Side, together: number): Promise<Result> {
  const store = await openStore(location);
  const channels = channelsFor(together);
  const now = Date.now();
  const time = new Date(now - 60_000);
  for (let index = 0; index < channels; index += 1) {
    const track = sampleTrack(now - 120_000, {
      account: side.account,
      channel: side.channel(index),
      zone: 'UTC',
      hour: time.getUTCHours(),
      minute: time.getUTCMinutes(),
    });
    await store.saveTrack(track);
  }
  // One alone comes to every step; of four, some steps are done by others before. Every start takes a second of a core.
  const queue = [...steps];
  const own = new Set<ChildProcess>();
  let deaths = 0;
  let complaints = '';
  const ending = { isOver: false };
  const keepRunning = async (): Promise<void> => {
    while (!ending.isOver) {
      const kill = queue.shift() ?? null;
      const child = spawn(process.execPath, [program], {
        env: { ...process.env, DAILY_PROCESS: JSON.stringify({ ...side.settings, location, leaseMs, kill }) },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      for (const kept of [children, own]) kept.add(child);
      child.stderr.on('data', (data: Buffer) => (complaints += data.toString('utf8')));
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      for (const kept of [children, own]) kept.delete(child);
      if (signal === 'SIGKILL' && !ending.isOver) deaths += 1;
      if (signal === null) throw new Error(`A process ended by itself: ${complaints}`);
    }
  };
  const running = Array.from({ length: together }, keepRunning);
  const settled = async (): Promise<readonly Post[]> => {
    for (;;) {
      const { posts } = await store.exportAll();
      if (posts.length === channels && posts.every(isSettled)) return posts;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const posts = await Promise.race([settled(), ...running.map((each) => each.then(() => []))]);
  ending.isOver = true;
  for (const child of own) child.kill('SIGKILL');
  await Promise.all(running);
  const status = (post: Post): Promise<string> => statusOf(store, post);
  return { posts, messages: side.messages(), refused: side.refused(), deaths, complaints, status };
}

async function statusOf(store: DailyStore, post: Post): Promise<string> {
  const desk = createSettingsDesk({
    knowledge: realKnowledge(),
    access: { existing: async () => store, open: async () => store },
    posters: () => [],
    now: Date.now,
    seed: () => 'seed',
    report: () => undefined,
  });
  const { account, space, channel } = post;
  const answer = await desk.handle(
    {
      text: 'daily status',
      place: { account, space, channel },
      person: { id: 'U1', name: 'Ada' },
      mayChange: true,
      id: '1',
      typed: '/pariscall daily',
    },
    async () => null,
  );
  return answer === null ? '' : toPlainText(answer);
}

let files = 0;
const databases = {
  SQLite: async (): Promise<StoreLocation> => {
    files += 1;
    return { type: 'sqlite', path: join(folder, `${files}.sqlite`) };
  },
  PostgreSQL: async (): Promise<StoreLocation> => ({
    type: 'postgres',
    url: await postgres.createDatabase(),
  }),
} as const;

const sides = {
  Discord: { open: discordSide, isCertain: true },
  'Slack with the history scope': { open: () => slackSide(true), isCertain: true },
  'Slack without it': { open: () => slackSide(false), isCertain: false },
} as const;

interface Case {
  readonly database: keyof typeof databases;
  readonly platform: keyof typeof sides;
}

const cases: readonly Case[] = (['SQLite', 'PostgreSQL'] as const).flatMap((database) =>
  (['Discord', 'Slack with the history scope', 'Slack without it'] as const).map((platform) => ({
    database,
    platform,
  })),
);

async function checkKilled({ database, platform }: Case, together: number): Promise<void> {
  const { open, isCertain } = sides[platform];
  const side = await open();
  try {
    const result = await runKilled(await databases[database](), side, together);
    const { posts, messages } = result;
    expect(new Set(messages).size).toBe(messages.length);
    expect(result.refused).toEqual([]);
    expect(result.deaths).toBeGreaterThanOrEqual(together === 1 ? steps.length : 1);
    for (const post of posts) {
      const isThere = messages.includes(post.channel);
      expect(post.track).toBe(trackId(post.account, post.channel));
      if (isCertain) expect([post.state, isThere]).toEqual(['sent', true]);
      else if (post.state === 'sent') expect(isThere).toBe(true);
      else expect(await result.status(post)).toContain('not known whether it was posted');
    }
    if (!isCertain) expect(posts.some(({ state }) => state === 'unknown')).toBe(true);
  } finally {
    await side.end();
  }
}

const longestMs = 120_000;

describe('processes that are killed at every step', () => {
  // One alone mostly waits until what it had claimed may be taken up again, so several such cases wait at once.
  test.concurrent.each(cases)('1 on $database to $platform', (one) => checkKilled(one, 1), longestMs);
  test.each(cases)('4 on $database to $platform', (one) => checkKilled(one, 4), longestMs);
});
