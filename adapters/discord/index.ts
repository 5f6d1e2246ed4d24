/** The Discord adapter: connects the bot to Discord, tells how the connection fares, and leaves cleanly. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Events, RESTEvents, Status, type Client, type Interaction, type Message } from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from '../../src/bot.ts';
import type { Poster, SettingsDesk } from '../../src/daily-posts.ts';
import { explainError, type BotError } from '../../src/errors.ts';
import type { Adapter, Health } from '../adapter.ts';
import { InFlight } from '../in-flight.ts';
import { RecentlySeen } from '../recently-seen.ts';
import { createClient, type ClientTimes } from './client.ts';
import type { DailyCompletion, DailyContext } from './daily/interactions.ts';
import { openPoster, type OpenPoster } from './daily/open-poster.ts';
import { Delivery } from './delivery.ts';
import { describeError, gatewayClosed, loginFailed, stoppedWhileStarting, unreachable } from './errors.ts';
import { GatewayEnd } from './gateway-end.ts';
import { answerInteraction } from './interactions.ts';
import { answerMessage } from './messages.ts';
import type { DiscordSettings } from './settings.ts';

export interface DiscordTimes extends ClientTimes {
  /** How long `start` tries before it gives up. */
  readonly startMs: number;
  /** How long the socket to the gateway may take to be made. */
  readonly handshakeMs: number;
  /** After that, whoever changes the daily post is told that the answer comes later. */
  readonly deferAfterMs: number;
}

const usualTimes: DiscordTimes = {
  startMs: 13_000,
  handshakeMs: 5000,
  deferAfterMs: 2000,
  requestTimeoutMs: 10_000,
  waitGuildTimeoutMs: 2000,
};

/** How long the library may take to end its connection; it can hang where it was still waiting for Discord's word. */
const destroyMs = 1000;

/** An event is delivered again within minutes, if at all. */
const seenLifetimeMs = 15 * 60 * 1000;
const seenCapacity = 20_000;

const hintAgainAfterMs = 60 * 60 * 1000;
const mostHints = 1000;

export interface DiscordAdapterOptions {
  readonly settings: DiscordSettings;
  readonly bot: Bot;
  readonly logger: Logger;
  /** Where the daily post is set up; without it the command says that there is none. */
  readonly daily?: SettingsDesk;
  /** What the command for the daily post offers while a person types. */
  readonly complete?: DailyCompletion;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Called once where the connection is lost for good after it was ready. */
  readonly onFatal?: (error: BotError) => void;
  readonly times?: Partial<DiscordTimes>;
}

/** Prepares the adapter; nothing happens before `start`. */
export function createDiscordAdapter(options: DiscordAdapterOptions): Adapter {
  return new DiscordAdapter(options);
}

type Phase = 'new' | 'starting' | 'running' | 'failed' | 'stopped';

class DiscordAdapter implements Adapter {
  readonly name = 'Discord';
  readonly #settings: DiscordSettings;
  readonly #bot: Bot;
  readonly #logger: Logger;
  readonly #onFatal: (error: BotError) => void;
  readonly #times: DiscordTimes;
  readonly #end: GatewayEnd;
  readonly #client: Client;
  readonly #inFlight = new InFlight();
  readonly #seen: RecentlySeen;
  readonly #hints: RecentlySeen;
  readonly #delivery: Delivery;
  readonly #daily: DailyContext;
  #openPoster: OpenPoster | null = null;
  #phase: Phase = 'new';
  #failure: BotError | null = null;
  #closing: Promise<void> | null = null;
  /** Ends the waiting of `start`. */
  #giveUp: (error: BotError) => void = () => {};

  constructor({
    settings,
    bot,
    logger,
    daily,
    complete,
    now = Date.now,
    onFatal = () => {},
    times = {},
  }: DiscordAdapterOptions) {
    this.#settings = settings;
    this.#bot = bot;
    this.#logger = logger;
    this.#onFatal = onFatal;
    this.#times = { ...usualTimes, ...times };
    this.#end = new GatewayEnd(this.#times.handshakeMs);
    this.#client = createClient(settings.apiUrl, this.#times, this.#end);
    this.#seen = new RecentlySeen(seenLifetimeMs, seenCapacity, now);
    this.#hints = new RecentlySeen(hintAgainAfterMs, mostHints, now);
    this.#delivery = new Delivery(logger, now, (error) => this.#fail(error));
    this.#daily = {
      desk: daily ?? null,
      complete: complete ?? null,
      command: settings.command,
      delivery: this.#delivery,
      deferAfterMs: this.#times.deferAfterMs,
    };
    this.#listen();
  }

  async start(): Promise<void> {
    if (this.#phase !== 'new') throw new TypeError('The adapter can be started once.');
    this.#phase = 'starting';
    const waiting = new AbortController();
    try {
      await Promise.race([
        this.#connect(),
        new Promise<never>((_resolve, reject) => {
          this.#giveUp = reject;
        }),
        sleep(this.#times.startMs, undefined, { signal: waiting.signal }).then(() => {
          throw unreachable();
        }),
      ]);
      this.#phase = 'running';
    } catch (error) {
      const failure = loginFailed(error);
      // Where `stop` ended the waiting, it also closes the connection.
      if (this.#phase === 'starting') {
        this.#phase = 'failed';
        this.#failure = failure;
        await this.#close(this.#times.handshakeMs + destroyMs);
      }
      throw failure;
    } finally {
      waiting.abort();
    }
  }

  async stop(deadlineMs: number): Promise<void> {
    if (this.#phase === 'stopped') return;
    const startedAt = performance.now();
    this.#phase = 'stopped';
    this.#giveUp(stoppedWhileStarting());
    const drained = await this.#inFlight.drain(deadlineMs);
    if (!drained)
      this.#logger.warn({ left: this.#inFlight.count }, 'Some answers were not finished in time.');
    await this.#close(Math.max(0, deadlineMs - (performance.now() - startedAt)));
  }

  health(): Health {
    switch (this.#phase) {
      case 'new':
        return { state: 'starting', detail: 'Not started yet.' };
      case 'starting':
        return { state: 'starting', detail: 'Connecting to Discord.' };
      case 'stopped':
        return { state: 'stopped', detail: 'Stopped.' };
      case 'failed':
        return { state: 'failed', detail: explainError(this.#failure) };
      case 'running': {
        // `client.isReady()` stays true whatever happens later; the shards know better.
        const ready = this.#client.ws.shards.every((shard) => shard.status === Status.Ready);
        return ready
          ? { state: 'ready', detail: `Connected; servers: ${this.#client.guilds.cache.size}.` }
          : { state: 'degraded', detail: 'The connection is lost; reconnecting.' };
      }
    }
  }

  /** Null before the bot is known to Discord, and once it is leaving or the connection is lost for good. */
  poster(): Poster | null {
    const client = this.#client;
    if (this.#phase !== 'running' || !client.isReady()) return null;
    this.#openPoster ??= openPoster({
      client,
      settings: this.#settings,
      logger: this.#logger,
      inFlight: this.#inFlight,
      requestTimeoutMs: this.#times.requestTimeoutMs,
      onRefusedToken: (error) => this.#fail(error),
    });
    return this.#openPoster.poster;
  }

  /** Resolves once events arrive, which is later than when `login` resolves. */
  async #connect(): Promise<void> {
    const ready = new Promise<void>((resolve) => {
      this.#client.once(Events.ClientReady, () => resolve());
    });
    await this.#client.login(this.#settings.token);
    await ready;
  }

  #listen(): void {
    const client = this.#client;
    const logger = this.#logger;
    client.on(Events.InteractionCreate, (interaction) => this.#onInteraction(interaction));
    client.on(Events.MessageCreate, (message) => this.#onMessage(message));
    client.on(Events.ShardDisconnect, ({ code }) => this.#fail(gatewayClosed(code)));
    client.on(Events.Invalidated, () => this.#fail(gatewayClosed(4004)));
    client.on(Events.ShardReconnecting, () =>
      logger.info('The connection to Discord is lost; reconnecting.'),
    );
    client.on(Events.ShardResume, () => logger.info('The connection to Discord is back.'));
    client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
      logger.warn({ count }, 'Discord has refused many requests of the bot within ten minutes.');
    });
    // Without these listeners an error would end the process.
    client.on(Events.Error, (error) => logger.error(describeError(error), 'An error in the Discord client.'));
    client.on(Events.ShardError, (error) =>
      logger.warn(describeError(error), 'An error in the connection to Discord.'),
    );
  }

  #onInteraction(interaction: Interaction): void {
    const { command } = this.#settings;
    this.#take(interaction.id, () =>
      answerInteraction(interaction, {
        bot: this.#bot,
        command,
        delivery: this.#delivery,
        logger: this.#logger,
        daily: this.#daily,
      }),
    );
  }

  #onMessage(message: Message): void {
    const botId = this.#client.user?.id;
    if (botId === undefined) return;
    this.#take(message.id, () =>
      answerMessage(message, {
        bot: this.#bot,
        botId,
        command: this.#settings.command,
        delivery: this.#delivery,
        hints: this.#hints,
      }),
    );
  }

  /** Takes an event once, unless the adapter is leaving. */
  #take(id: string, answer: () => Promise<void>): void {
    if (this.#phase !== 'running' && this.#phase !== 'starting') return;
    if (!this.#seen.isNew(id)) return;
    this.#inFlight.run(answer).catch((error: unknown) => {
      this.#logger.error(describeError(error), 'An answer on Discord failed.');
    });
  }

  /** The connection or the token is lost for good. */
  #fail(failure: BotError): void {
    if (this.#phase === 'starting') this.#giveUp(failure);
    if (this.#phase !== 'running') return;
    this.#phase = 'failed';
    this.#failure = failure;
    this.#logger.error({ failure: explainError(failure) }, 'The connection to Discord is lost for good.');
    this.#onFatal(failure);
  }

  /** Ends the connection for good, and waits for it no longer than `deadlineMs`. */
  async #close(deadlineMs: number): Promise<void> {
    this.#openPoster?.close();
    this.#closing ??= this.#end
      .settle(this.#client.ws.shards)
      .then(() => within(destroyMs, this.#client.destroy()))
      .catch((error: unknown) => this.#logger.warn(describeError(error), 'Leaving Discord was not clean.'));
    await within(deadlineMs, this.#closing);
  }
}

/** Waits for `work`, but no longer than `milliseconds`. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const done = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: done.signal }).catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
