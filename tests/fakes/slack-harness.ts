/** A running Slack adapter against the loopback Slack, with a log that is kept in memory. */
import { pino } from 'pino';
import type { Adapter } from '../../adapters/adapter.ts';
import { createSlackAdapter } from '../../adapters/slack/index.ts';
import type { SlackSettings } from '../../adapters/slack/settings.ts';
import type { Bot } from '../../src/bot.ts';
import type { SettingsDesk } from '../../src/daily-posts.ts';
import { recordingBot, type RecordingBot } from './slack-answers.ts';
import { appToken, botToken, FakeSlack, signingSecret } from './slack-server.ts';

export interface Harness {
  readonly slack: FakeSlack;
  readonly bot: RecordingBot;
  readonly adapter: Adapter;
  /** Every line of the log. */
  readonly log: string[];
  /** What was reported as lost for good. */
  readonly fatal: unknown[];
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly mode?: SlackSettings['mode'];
  /** In place of the settings that would work. */
  readonly settings?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly daily?: SettingsDesk;
  readonly answering?: Bot;
  readonly now?: () => number;
  readonly startMs?: number;
  /** Changes the fake Slack before anything connects. */
  readonly prepare?: (slack: FakeSlack) => void;
}

/** Everything but the start. */
export async function prepare(options: HarnessOptions = {}): Promise<Harness> {
  const slack = await FakeSlack.open();
  options.prepare?.(slack);
  const bot = recordingBot();
  const log: string[] = [];
  const fatal: unknown[] = [];
  const common = { botToken, command: 'pariscall', apiUrl: slack.apiUrl };
  const settings = {
    ...(options.mode === 'http'
      ? { ...common, mode: 'http', signingSecret, port: 0 }
      : { ...common, mode: 'socket', appToken }),
    ...options.settings,
  } as SlackSettings;
  const adapter = createSlackAdapter({
    settings,
    bot: options.answering ?? bot,
    logger: pino({ level: 'trace', base: null }, { write: (line) => log.push(line) }),
    onFatal: (error) => fatal.push(error),
    ...(options.daily === undefined ? {} : { daily: options.daily }),
    ...(options.now === undefined ? {} : { now: options.now }),
    ...(options.startMs === undefined ? {} : { startMs: options.startMs }),
  });
  const close = async (): Promise<void> => {
    await adapter.stop(1_000);
    await slack.close();
  };
  return { slack, bot, adapter, log, fatal, close };
}

export async function start(options: HarnessOptions = {}): Promise<Harness> {
  const harness = await prepare(options);
  await harness.adapter.start();
  return harness;
}

/** The port of HTTP mode, as the adapter tells it to the operator. */
export function portOf(adapter: Adapter): number {
  const port = /port (\d+)/.exec(adapter.health().detail)?.[1];
  if (port === undefined) throw new Error(`no port in: ${adapter.health().detail}`);
  return Number(port);
}

/** The texts of a message as readers see them, without buttons. */
export function shown(message: unknown): string {
  const { blocks } = message as { blocks: Record<string, unknown>[] };
  return JSON.stringify(blocks.filter((block) => block['type'] !== 'actions'));
}

export interface ShownButton {
  readonly action_id: string;
  readonly value: string;
  readonly text: { readonly text: string };
}

/** The buttons of a message or view. */
export function buttonsOf(message: unknown): ShownButton[] {
  const { blocks } = message as { blocks: { type: string; elements?: ShownButton[] }[] };
  return blocks.flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []));
}
