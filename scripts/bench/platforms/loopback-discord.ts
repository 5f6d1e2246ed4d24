/** As little of Discord as a load needs: a gateway that delivers commands, and an address that takes the answers to them. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FakeGateway } from '../../../tests/fakes/discord-gateway.ts';
import { applicationId, botId, guild, type Json } from '../../../tests/fakes/discord-payloads.ts';
import { goodToken } from '../../../tests/fakes/discord-server.ts';

type Waiting = (body: string) => void;

export class LoopbackDiscord {
  readonly #http: Server;
  readonly #gateway: FakeGateway;
  /** By the id of the interaction. */
  readonly #waiting = new Map<string, Waiting>();

  private constructor(http: Server) {
    this.#http = http;
    this.#gateway = new FakeGateway(http, {
      token: () => goodToken,
      applicationId,
      botId,
      guilds: [guild],
    });
    http.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<LoopbackDiscord> {
    const http = createServer();
    const discord = new LoopbackDiscord(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return discord;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get #port(): number {
    const address = this.#http.address();
    return address === null || typeof address === 'string' ? 0 : address.port;
  }

  /** Delivers an interaction. Resolves with the body of the answer to it. */
  ask(interaction: Json): Promise<string> {
    return new Promise((resolve) => {
      this.#waiting.set(String(interaction['id']), resolve);
      this.#gateway.dispatch('INTERACTION_CREATE', interaction);
    });
  }

  async stop(): Promise<void> {
    this.#gateway.end();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const [, id = ''] = /\/interactions\/(\d+)\//.exec(path) ?? [];
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(request, 'end');
    const waiting = this.#waiting.get(id);
    if (waiting !== undefined) {
      this.#waiting.delete(id);
      response.writeHead(204).end();
      waiting(Buffer.concat(chunks).toString('utf8'));
    } else if (path.endsWith('/gateway/bot')) {
      const limit = { total: 1000, remaining: 1000, reset_after: 60_000, max_concurrency: 1 };
      const gateway = { url: `ws://127.0.0.1:${this.#port}`, shards: 1, session_start_limit: limit };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(gateway));
    } else response.writeHead(404).end();
  }
}
