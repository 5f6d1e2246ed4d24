/** A way for daily posts to the loopback Discord, without a connection to its gateway. */
import { pino } from 'pino';
import { DailyPoster } from '../../adapters/discord/daily/poster.ts';
import { createDailyRest } from '../../adapters/discord/daily/rest.ts';
import type { Servers } from '../../adapters/discord/daily/servers.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { Delivery } from '../../src/daily-posts.ts';
import { principleAnswer } from './discord-answers.ts';
import { applicationId, botId, channelId, guildId, personId } from './discord-payloads.ts';
import { FakeDiscord, goodToken } from './discord-server.ts';

export const key = 'pc-AbCdEfGhIjKlMnOpQrSt_-';

export const dailyAnswer: Answer = { ...principleAnswer, kind: 'daily' };

export const delivery: Delivery = { key, space: guildId, channel: channelId, answer: dailyAnswer };

export interface PosterRun {
  readonly discord: FakeDiscord;
  readonly poster: DailyPoster;
  readonly refusedTokens: unknown[];
  readonly log: Record<string, unknown>[];
}

export interface PosterOptions {
  readonly servers?: Partial<Servers>;
  readonly timeoutMs?: number;
  readonly apiUrl?: string;
  readonly discord?: FakeDiscord;
}

export async function startPoster(options: PosterOptions = {}): Promise<PosterRun> {
  const discord = options.discord ?? (await FakeDiscord.start());
  const refusedTokens: unknown[] = [];
  const log: Record<string, unknown>[] = [];
  const poster = new DailyPoster({
    rest: createDailyRest({
      apiUrl: options.apiUrl ?? discord.apiUrl,
      token: goodToken,
      timeoutMs: options.timeoutMs ?? 5000,
    }),
    applicationId,
    botId,
    command: 'pariscall',
    servers: {
      channelName: () => '#general',
      mayRead: () => false,
      ownerOf: () => personId,
      ...options.servers,
    },
    logger: pino(
      { level: 'debug' },
      { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
    ),
    onRefusedToken: (error) => void refusedTokens.push(error),
  });
  return { discord, poster, refusedTokens, log };
}
