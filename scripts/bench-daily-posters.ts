/** The real clients of both platforms, set up for the loopback ones, at the pace that a measurement wants. */
import { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { DailyPoster as DiscordPoster } from '../adapters/discord/daily/poster.ts';
import { closeDailyRest, createDailyRest } from '../adapters/discord/daily/rest.ts';
import { InFlight } from '../adapters/in-flight.ts';
import { dailyClient } from '../adapters/slack/daily-client.ts';
import { DailyPoster as SlackPoster } from '../adapters/slack/daily-poster.ts';
import { identify } from '../adapters/slack/identity.ts';
import { Requests } from '../adapters/slack/requests.ts';
import type { Poster } from '../src/daily-posts.ts';
import { applicationId, botId } from '../tests/fakes/discord-payloads.ts';
import { goodToken } from '../tests/fakes/discord-server.ts';
import { botToken } from '../tests/fakes/slack-server.ts';

const logger = pino({ level: 'silent' });

/** A poster for a measurement, and how to end what it keeps open. */
export interface Opened {
  readonly poster: Poster;
  readonly close: () => void;
}

/** `postsPerSecond` null: as many as go. */
function paced(poster: Poster, postsPerSecond: number | null): Poster {
  return {
    account: poster.account,
    sameKeyMs: poster.sameKeyMs,
    postsPerSecond: postsPerSecond ?? 1_000_000,
    post: (delivery) => poster.post(delivery),
    find: (wanted) => poster.find(wanted),
    tell: (person, about, message) => poster.tell(person, about, message),
  };
}

export async function slackPoster(apiUrl: string, postsPerSecond: number | null): Promise<Opened> {
  const requests = new Requests();
  const common = { slackApiUrl: apiUrl, fetch: requests.fetch };
  const identity = await identify(new webApi.WebClient(botToken, common), 'loopback');
  const poster = new SlackPoster({
    client: dailyClient(botToken, common, requests),
    identity,
    team: identity.teamId ?? '',
    words: { typed: '/pariscall daily', handle: null },
    editors: [],
    logger,
    inFlight: new InFlight(),
    now: Date.now,
  });
  return { poster: paced(poster, postsPerSecond), close: () => requests.end() };
}

export function discordPoster(apiUrl: string, postsPerSecond: number | null): Opened {
  const rest = createDailyRest({
    apiUrl,
    token: goodToken,
    timeoutMs: 10_000,
    ...(postsPerSecond === null ? { requestsPerSecond: 1_000_000 } : {}),
  });
  const poster = new DiscordPoster({
    rest,
    applicationId,
    botId,
    command: 'pariscall',
    servers: { channelName: () => null, mayRead: () => true, ownerOf: () => null },
    logger,
    onRefusedToken: () => undefined,
  });
  return { poster: paced(poster, postsPerSecond), close: () => closeDailyRest(rest) };
}
