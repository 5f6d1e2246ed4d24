/** Opens the way for daily posts to Discord, for a client that is ready. */
import { RESTEvents, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Poster } from '../../../src/daily-posts.ts';
import type { BotError } from '../../../src/errors.ts';
import type { InFlight } from '../../in-flight.ts';
import type { DiscordSettings } from '../settings.ts';
import { DailyPoster } from './poster.ts';
import { closeDailyRest, createDailyRest } from './rest.ts';
import { serversOf } from './servers.ts';

export interface OpenPosterParts {
  readonly client: Client<true>;
  readonly settings: DiscordSettings;
  readonly logger: Logger;
  /** Counts what the poster has under way, so that leaving waits for it. */
  readonly inFlight: InFlight;
  readonly requestTimeoutMs: number;
  readonly onRefusedToken: (error: BotError) => void;
}

export interface OpenPoster {
  readonly poster: Poster;
  /** Ends the timers that belong to it. */
  readonly close: () => void;
}

export function openPoster(parts: OpenPosterParts): OpenPoster {
  const { client, settings, logger, inFlight, requestTimeoutMs, onRefusedToken } = parts;
  const rest = createDailyRest({
    apiUrl: settings.apiUrl,
    token: settings.token,
    timeoutMs: requestTimeoutMs,
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
    logger.warn({ count }, 'Discord has refused many daily posts within ten minutes.');
  });
  const poster = new DailyPoster({
    rest,
    applicationId: client.application.id,
    botId: client.user.id,
    command: settings.command,
    servers: serversOf(client),
    logger,
    onRefusedToken,
  });
  return {
    poster: {
      account: poster.account,
      postsPerSecond: poster.postsPerSecond,
      sameKeyMs: poster.sameKeyMs,
      post: (delivery) => inFlight.run(() => poster.post(delivery)),
      find: (wanted) => inFlight.run(() => poster.find(wanted)),
      tell: (person, about, message) => inFlight.run(() => poster.tell(person, about, message)),
    },
    close: () => closeDailyRest(rest),
  };
}
