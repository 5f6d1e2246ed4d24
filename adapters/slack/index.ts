/** The Slack adapter: connects Bolt to the bot in Socket Mode or over HTTP. */
import { App, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Bot } from '../../src/bot.ts';
import type { Poster, SettingsDesk } from '../../src/daily-posts.ts';
import { BotError, explainError } from '../../src/errors.ts';
import type { Adapter, Health } from '../adapter.ts';
import { InFlight } from '../in-flight.ts';
import { RecentlySeen } from '../recently-seen.ts';
import { boltLogger } from './bolt-logger.ts';
import { listenToCommand } from './commands.ts';
import { within, type Connection } from './connection.ts';
import { dailyClient } from './daily-client.ts';
import type { DailyDoor } from './daily-door.ts';
import { DailyPoster } from './daily-poster.ts';
import type { Desk } from './desk.ts';
import { listenToHome } from './home.ts';
import { HttpConnection } from './http.ts';
import { identify, type Identity } from './identity.ts';
import { retryConfig, timing } from './limits.ts';
import { listenToMessages } from './messages.ts';
import { listenToPresses } from './presses.ts';
import { explainCall, tookTooLong } from './problems.ts';
import { Requests } from './requests.ts';
import type { SlackSettings } from './settings.ts';
import { SocketConnection } from './socket.ts';

export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly bot: Bot;
  readonly logger: Logger;
  /** Where people set up daily posts; without it, the word "daily" is a question like any other. */
  readonly daily?: SettingsDesk;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Called once when Slack refuses the running bot for good, as when its token is revoked. */
  readonly onFatal?: (error: unknown) => void;
  /** How long starting may take altogether, in milliseconds. */
  readonly startMs?: number;
}

export function createSlackAdapter(options: SlackOptions): Adapter {
  return new SlackAdapter(options);
}

class SlackAdapter implements Adapter {
  readonly name = 'Slack';
  readonly #options: SlackOptions;
  readonly #now: () => number;
  readonly #host: string;
  readonly #requests = new Requests();
  readonly #dailyRequests = new Requests(timing.postMs);
  readonly #inFlight = new InFlight();
  #connection: Connection | null = null;
  #poster: DailyPoster | null = null;
  #own: Health | null = { state: 'starting', detail: 'Not connected to Slack yet.' };
  #stopping: Promise<void> | null = null;
  /** Set where starting failed or a stop was asked for: whatever is still being opened is to be closed. */
  #isOver = false;

  constructor(options: SlackOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#host = new URL(options.settings.apiUrl).host;
  }

  health(): Health {
    return this.#own ?? this.#connection?.health() ?? { state: 'failed', detail: 'Not connected to Slack.' };
  }

  /** Null before Slack told whose account it is, and once the adapter stops. */
  poster(): Poster | null {
    return this.#isOver ? null : this.#poster;
  }

  async start(): Promise<void> {
    try {
      const { startMs = timing.startMs } = this.#options;
      await within(startMs, this.#open(), () => tookTooLong(this.#host, startMs));
      if (this.#isOver) throw stopped();
      this.#own = null;
    } catch (error) {
      this.#isOver = true;
      await this.#disconnect();
      if (this.#stopping !== null) throw stopped();
      this.#own = { state: 'failed', detail: explainError(error) };
      throw error;
    }
  }

  stop(deadlineMs: number): Promise<void> {
    this.#stopping ??= this.#stop(deadlineMs);
    return this.#stopping;
  }

  async #stop(deadlineMs: number): Promise<void> {
    this.#isOver = true;
    this.#own = { state: 'stopped', detail: 'Disconnecting from Slack.' };
    this.#connection?.refuseNew();
    const drained = await this.#inFlight.drain(Math.max(0, deadlineMs - 2 * timing.closeMs));
    if (!drained)
      this.#options.logger.warn({ left: this.#inFlight.count }, 'Some answers to Slack were cut off');
    await this.#disconnect();
    this.#own = { state: 'stopped', detail: 'Disconnected from Slack.' };
  }

  async #disconnect(): Promise<void> {
    this.#requests.end();
    this.#dailyRequests.end();
    await this.#connection?.close();
  }

  async #open(): Promise<void> {
    if (this.#isOver) throw stopped();
    const { settings, logger } = this.#options;
    const log = boltLogger(logger);
    const clientOptions: webApi.WebClientOptions = {
      slackApiUrl: settings.apiUrl,
      retryConfig: { ...retryConfig },
      timeout: timing.requestMs,
      fetch: this.#requests.fetch,
      logger: log,
    };
    const identity = await identify(
      new webApi.WebClient(settings.botToken, { ...clientOptions }),
      this.#host,
    );
    if (this.#isOver) throw stopped();
    this.#poster = this.#posterFor(identity, clientOptions);
    const connection = this.#connect(clientOptions);
    this.#connection = connection;
    await this.#listen(connection, clientOptions, identity);
    await connection.open();
    if (this.#isOver) await connection.close();
  }

  #posterFor(identity: Identity, clientOptions: webApi.WebClientOptions): DailyPoster | null {
    const { botToken, command, dailyEditors = [] } = this.#options.settings;
    const { teamId, handle = null } = identity;
    if (teamId === undefined) return null;
    return new DailyPoster({
      client: dailyClient(botToken, clientOptions, this.#dailyRequests),
      identity,
      team: teamId,
      words: { typed: `/${command} daily`, handle },
      editors: dailyEditors,
      logger: this.#options.logger,
      inFlight: this.#inFlight,
      now: this.#now,
    });
  }

  #connect(clientOptions: webApi.WebClientOptions): Connection {
    const { settings, logger, onFatal } = this.#options;
    const host = this.#host;
    const log = boltLogger(logger);
    if (settings.mode === 'http') {
      const { signingSecret, port } = settings;
      return new HttpConnection({ signingSecret, port, host, boltLogger: log, health: () => this.health() });
    }
    return new SocketConnection({
      appToken: settings.appToken,
      clientOptions,
      host,
      logger,
      boltLogger: log,
      now: this.#now,
      onFatal: onFatal ?? (() => undefined),
    });
  }

  async #listen(
    connection: Connection,
    clientOptions: webApi.WebClientOptions,
    identity: Identity,
  ): Promise<void> {
    const { settings, bot, logger } = this.#options;
    const own = {
      botToken: settings.botToken,
      ...(identity.botId === undefined ? {} : { botId: identity.botId }),
      ...(identity.botUserId === undefined ? {} : { botUserId: identity.botUserId }),
    };
    const app = new App({
      receiver: connection.receiver,
      // A copy for each event, for Bolt writes into it.
      authorize: () => Promise.resolve({ ...own }),
      clientOptions: { ...clientOptions },
      logger: boltLogger(logger),
      convoStore: false,
      deferInitialization: true,
    });
    // Bolt's own handler throws the error again after logging it.
    app.error((error) => {
      logger.error(explainCall(error));
      return Promise.resolve();
    });
    const seen = new RecentlySeen(timing.seenMs, timing.seenCapacity, this.#now);
    const { command } = settings;
    const desk: Desk = { bot, command, logger, seen, inFlight: this.#inFlight, daily: this.#door() };
    listenToCommand(app, desk);
    listenToMessages(app, desk);
    listenToPresses(app, desk);
    listenToHome(app, desk);
    await app.init();
  }

  #door(): DailyDoor | null {
    const { daily: settings, settings: own } = this.#options;
    const poster = this.#poster;
    if (settings === undefined || poster === null) return null;
    return {
      settings,
      account: poster.account,
      team: poster.team,
      editors: own.dailyEditors ?? [],
      announce: (channel, announcement) => poster.announce(channel, announcement),
    };
  }
}

function stopped(): BotError {
  return new BotError(
    'platform',
    'The Slack adapter was stopped before it was ready.',
    'Start the bot again.',
  );
}
