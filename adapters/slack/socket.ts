/**
 * Socket Mode. The client's own reconnecting is off: it waits five seconds on every planned disconnect, repeats
 * refusals for ever without telling anybody, and brings the process down where a repeated attempt fails.
 */
import { SocketModeReceiver, type Logger as BoltLogger, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Health } from '../adapter.ts';
import { explainError } from '../../src/errors.ts';
import { pause, within, type Connection } from './connection.ts';
import { timing } from './limits.ts';
import { explainStart, isFinal } from './problems.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  /** The name of Slack's host, for messages. */
  readonly host: string;
  readonly logger: Logger;
  readonly boltLogger: BoltLogger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called once when Slack refuses to let the bot in again. */
  readonly onFatal: (error: unknown) => void;
}

export class SocketConnection implements Connection {
  readonly receiver: SocketModeReceiver;
  readonly #options: SocketOptions;
  readonly #closing = new AbortController();
  #health: Health = { state: 'starting', detail: 'Connecting to Slack by Socket Mode.' };
  #connectedAt: number | null = null;
  #attempts = 0;
  /** Why the line broke; the client rejects its own attempt without a reason. */
  #lineError: unknown = undefined;

  constructor(options: SocketOptions) {
    this.#options = options;
    const { appToken, clientOptions, boltLogger } = options;
    this.receiver = new SocketModeReceiver({
      appToken,
      logger: boltLogger,
      autoReconnectEnabled: false,
      installerOptions: {
        clientOptions: { ...clientOptions, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
      },
    });
    const { client } = this.receiver;
    client.on('connected', () => this.#greeted());
    client.on('disconnected', () => this.#lost());
    client.on('error', (error: unknown) => (this.#lineError = error));
    this.#guardFrames();
  }

  async open(): Promise<void> {
    try {
      await this.#connect();
    } catch (error) {
      throw explainStart(error, 'app token', this.#options.host, null);
    }
  }

  refuseNew(): void {
    // Without an acknowledgement Slack delivers an event again, to the next connection.
    this.receiver.client.removeAllListeners('slack_event');
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#health = { state: 'stopped', detail: 'Disconnected from Slack.' };
    const { client } = this.receiver;
    const disconnected = client.disconnect();
    await Promise.race([disconnected, pause(timing.closeMs)]);
    // The second call cuts the line where the other side has not answered the closing handshake.
    await Promise.race([client.disconnect(), pause(timing.closeMs)]);
  }

  health(): Health {
    return this.#health;
  }

  /** The client's own listener rejects on a frame that it does not expect, and nothing would catch that. */
  #guardFrames(): void {
    const { client } = this.receiver;
    const own = client.listeners('ws_message');
    client.removeAllListeners('ws_message');
    client.on('ws_message', (...frame: unknown[]) => {
      void Promise.all(own.map(async (listener) => listener(...frame))).catch(() => {
        this.#options.logger.warn('Slack sent a frame in a form that is not known');
      });
    });
  }

  /** One attempt, from asking for an address to Slack's hello. */
  async #connect(): Promise<void> {
    const { client } = this.receiver;
    this.#lineError = undefined;
    try {
      await within(timing.requestMs + timing.helloMs, client.start(), () => {
        void client.disconnect();
        return new Error('Slack did not greet');
      });
    } catch (error) {
      throw error ?? this.#lineError;
    }
    if (this.#closing.signal.aborted) await Promise.race([client.disconnect(), pause(timing.closeMs)]);
  }

  #greeted(): void {
    if (this.#closing.signal.aborted) return;
    if (this.#health.state === 'degraded') this.#options.logger.info('Connected to Slack again');
    this.#connectedAt = this.#options.now();
    this.#health = { state: 'ready', detail: 'Connected to Slack by Socket Mode.' };
  }

  #lost(): void {
    // An attempt that never got as far as the greeting has its own end.
    if (this.#connectedAt === null || this.#closing.signal.aborted) return;
    if (this.#options.now() - this.#connectedAt >= timing.stableMs) this.#attempts = 0;
    this.#connectedAt = null;
    this.#health = { state: 'degraded', detail: 'The connection to Slack is interrupted; reconnecting.' };
    this.#options.logger.info('Slack closed the connection; reconnecting');
    void this.#reconnect();
  }

  /** Tries until it succeeds, Slack refuses for good, or the adapter stops. Never rejects. */
  async #reconnect(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await pause(timing.reconnectMs[Math.min(this.#attempts, timing.reconnectMs.length - 1)] ?? 0, signal);
      if (signal.aborted) return;
      this.#attempts += 1;
      try {
        await this.#connect();
        return;
      } catch (error) {
        if (signal.aborted) return;
        const problem = explainStart(error, 'app token', this.#options.host, null);
        const state = isFinal(error) ? 'failed' : 'degraded';
        this.#health = { state, detail: explainError(problem) };
        this.#options.logger.error({ state }, explainError(problem));
        if (state === 'failed') {
          this.#options.onFatal(problem);
          return;
        }
      }
    }
  }
}
