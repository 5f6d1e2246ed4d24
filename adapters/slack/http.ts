/** HTTP mode: Slack calls us. Bolt checks the signature of every request before anything else sees it. */
import type { Server, ServerResponse } from 'node:http';
import { HTTPReceiver, type Logger as BoltLogger } from '@slack/bolt';
import type { Health } from '../adapter.ts';
import { pause, type Connection } from './connection.ts';
import { bodyLimit, timing } from './limits.ts';
import { eventsPath } from './names.ts';
import { explainStart } from './problems.ts';

export const healthPath = '/healthz';

export interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  /** The name of Slack's host, for messages. */
  readonly host: string;
  readonly boltLogger: BoltLogger;
  /** What the health route tells: the state of the whole adapter. */
  readonly health: () => Health;
}

/** 200 with the state while people can ask, 503 otherwise. */
function answerHealth(health: Health, response: ServerResponse): void {
  response.writeHead(health.state === 'ready' ? 200 : 503, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(health)}\n`);
}

export class HttpConnection implements Connection {
  readonly receiver: HTTPReceiver;
  readonly #options: HttpOptions;
  #server: Server | null = null;
  #stopped: Promise<void> | null = null;
  #health: Health = { state: 'starting', detail: 'Opening the port for Slack.' };

  constructor(options: HttpOptions) {
    this.#options = options;
    const { signingSecret, port, boltLogger } = options;
    this.receiver = new HTTPReceiver({
      signingSecret,
      port,
      endpoints: eventsPath,
      logger: boltLogger,
      bodyLimit,
      customRoutes: [
        {
          path: healthPath,
          method: ['GET', 'HEAD'],
          handler: (_request, response) => answerHealth(options.health(), response),
        },
      ],
    });
  }

  async open(): Promise<void> {
    const { host, port } = this.#options;
    try {
      const server = await this.receiver.start(port);
      const address = server.address();
      const opened = address === null || typeof address === 'string' ? port : address.port;
      this.#server = server;
      this.#health = { state: 'ready', detail: `Answering Slack over HTTP on port ${opened}.` };
    } catch (error) {
      throw explainStart(error, 'listen', host, port);
    }
  }

  refuseNew(): void {
    if (this.#server === null || this.#stopped !== null) return;
    this.#health = { state: 'stopped', detail: 'No longer answering Slack over HTTP.' };
    this.#stopped = this.receiver.stop().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.refuseNew();
    if (this.#stopped === null) return;
    // A connection that is kept alive would hold the server open.
    await Promise.race([this.#stopped, pause(timing.closeMs)]);
    this.#server?.closeAllConnections();
    await this.#stopped;
  }

  health(): Health {
    return this.#health;
  }
}
