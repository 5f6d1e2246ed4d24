/** The discord.js client with exactly what the bot needs: no privileged intent, no pings, no message cache. */
import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { GatewayEnd } from './gateway-end.ts';
import { noPings } from './reply.ts';
import { RequestGate } from './request-gate.ts';

export interface ClientTimes {
  /** How long the library waits for Discord's answer to one request. */
  readonly requestTimeoutMs: number;
  /** How long the servers' details are waited for; until then no event reaches us, and answers are due in 3 s. */
  readonly waitGuildTimeoutMs: number;
}

const mostRequestsAtOnce = 16;
const mostPeopleKept = 500;
/** Discord shuts out whoever sends 10,000 requests within ten minutes that it has to refuse. */
const warnEveryInvalidRequests = 100;

/** A client that is not yet connected. */
export function createClient(apiUrl: string, times: ClientTimes, end: GatewayEnd): Client {
  const gate = new RequestGate(mostRequestsAtOnce);
  return new Client({
    // Content comes with mentions and direct messages anyway; asking for more would need Discord's approval.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it direct messages are dropped in silence.
    partials: [Partials.Channel],
    allowedMentions: noPings,
    failIfNotExists: false,
    waitGuildTimeout: times.waitGuildTimeoutMs,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      // Everybody who writes anywhere would be kept for ever otherwise; the library needs the bot itself.
      UserManager: { maxSize: mostPeopleKept, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: {
        maxSize: mostPeopleKept,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
    }),
    rest: {
      api: apiUrl,
      retries: 2,
      timeout: times.requestTimeoutMs,
      invalidRequestWarningInterval: warnEveryInvalidRequests,
      makeRequest: (url, init) => gate.run(() => DefaultRestOptions.makeRequest(url, init)),
    },
    // Messages are written as Discord takes them; by itself the library copies each for its names of fields.
    jsonTransformer: (data) => data,
    ws: { buildStrategy: end.buildStrategy },
  });
}
