/** Runs the real adapter, on the real discord.js, against the loopback Discord. */
import { pino } from 'pino';
import type { DailyCompletion } from '../../adapters/discord/daily/interactions.ts';
import type { Adapter } from '../../adapters/adapter.ts';
import { createDiscordAdapter, type DiscordTimes } from '../../adapters/discord/index.ts';
import type { DiscordSettings } from '../../adapters/discord/settings.ts';
import type { Poster, SettingsDesk } from '../../src/daily-posts.ts';
import type { BotError } from '../../src/errors.ts';
import { createFakeBot, type FakeBot, type FakeBotOptions } from './discord-answers.ts';
import { applicationId } from './discord-payloads.ts';
import { FakeDiscord, goodToken } from './discord-server.ts';

export interface Run {
  readonly discord: FakeDiscord;
  readonly adapter: Adapter;
  readonly bot: FakeBot;
  /** The lines of the log. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  readonly fatal: readonly BotError[];
}

export interface RunOptions {
  readonly bot?: FakeBotOptions;
  readonly settings?: Partial<DiscordSettings>;
  readonly times?: Partial<DiscordTimes>;
  /** Milliseconds for the adapter's memory of events. */
  readonly now?: () => number;
  readonly daily?: SettingsDesk;
  readonly complete?: DailyCompletion;
  /** One that runs already, where several adapters share it. */
  readonly discord?: FakeDiscord;
}

/** The way for daily posts of an adapter that is ready. */
export function posterOf({ adapter }: Run): Poster {
  const poster = adapter.poster?.() ?? null;
  if (poster === null) throw new Error('There is no way to post.');
  return poster;
}

const running: Run[] = [];

/** Prepares both sides; the adapter is not started yet. */
export async function prepareRun(options: RunOptions = {}): Promise<Run> {
  const discord = options.discord ?? (await FakeDiscord.start());
  const log: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'debug' },
    { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const fatal: BotError[] = [];
  const bot = createFakeBot(options.bot);
  const adapter = createDiscordAdapter({
    settings: {
      token: goodToken,
      applicationId,
      guildId: undefined,
      command: 'pariscall',
      apiUrl: discord.apiUrl,
      ...options.settings,
    },
    bot,
    logger,
    onFatal: (error) => fatal.push(error),
    times: { requestTimeoutMs: 5000, waitGuildTimeoutMs: 200, ...options.times },
    ...(options.now === undefined ? {} : { now: options.now }),
    ...(options.daily === undefined ? {} : { daily: options.daily }),
    ...(options.complete === undefined ? {} : { complete: options.complete }),
  });
  const run = { discord, adapter, bot, log, fatal };
  running.push(run);
  return run;
}

/** Prepares both sides and starts the adapter. */
export async function startRun(options: RunOptions = {}): Promise<Run> {
  const run = await prepareRun(options);
  await run.adapter.start();
  return run;
}

/** Stops whatever the test has left running. */
export async function endRuns(): Promise<void> {
  const runs = running.splice(0);
  for (const { adapter } of runs) await adapter.stop(8000);
  for (const discord of new Set(runs.map((run) => run.discord))) await discord.stop();
}
