/** A loopback Discord: its REST API and gateway on one port, refusing what Discord refuses and keeping what was sent. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commandFaults } from './discord-command-rules.ts';
import { FakeGateway } from './discord-gateway.ts';
import { FakeChannels, type PostedMessage } from './discord-channels.ts';
import { InteractionBook } from './discord-interaction-book.ts';
import { applicationId, botId, guild, type Json } from './discord-payloads.ts';
import { FakeRateLimits } from './discord-rate-limits.ts';
import { invalid, refusal, taken, type Reply } from './discord-replies.ts';

export const goodToken = 'OTAwMDAwMDAwMDAwMDAwMDAx.GoodTk.not-a-real-token-at-all-1234567';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: Json;
  /** The status that Discord gave, and its own code for an error. */
  readonly status: number;
  readonly code: number;
}

/** What to do with the next request that fits, instead of what Discord would do. */
export interface Trouble {
  /** Any where it is left out. */
  readonly method?: string;
  readonly path: RegExp;
  readonly times: number;
  readonly act:
    | { readonly type: 'refuse'; readonly status: number; readonly code: number }
    /** Takes effect, and is answered with an error all the same. */
    | { readonly type: 'fail'; readonly status: number }
    /** Never answers; `committed` says whether the request takes effect. */
    | { readonly type: 'hang'; readonly committed?: boolean }
    /** Answers with a page instead of JSON, as a proxy does. */
    | { readonly type: 'page'; readonly status: number }
    /** Answers as usual, but only after that. */
    | { readonly type: 'hold'; readonly until: Promise<void> }
    /** Breaks the connection; `committed` says whether the request took effect before. */
    | { readonly type: 'break'; readonly committed: boolean };
}

export class FakeDiscord {
  token = goodToken;
  /** Milliseconds; stands still unless a test moves it, so that no deadline depends on the machine. */
  clock = 0;
  /** What is left of the day's connections. */
  sessionsLeft = 1000;
  readonly sent: Sent[] = [];
  readonly registered = new Map<string, unknown>();
  readonly gateway: FakeGateway;
  readonly channels = new FakeChannels();
  readonly rates = new FakeRateLimits();
  readonly #http: Server;
  readonly #interactions = new InteractionBook();
  #troubles: Trouble[] = [];
  #watchers: (() => void)[] = [];

  private constructor(http: Server) {
    this.#http = http;
    this.channels.now = () => this.clock;
    this.gateway = new FakeGateway(http, { token: () => this.token, applicationId, botId, guilds: [guild] });
    http.on('request', (request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(): Promise<FakeDiscord> {
    const http = createServer();
    const fake = new FakeDiscord(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return fake;
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** What the bot has posted, in all channels. */
  get messages(): readonly PostedMessage[] {
    return this.channels.messages;
  }

  async stop(): Promise<void> {
    this.gateway.end();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  /** Delivers an interaction and remembers it, so that it can be answered within three seconds, once. */
  interact(event: Json): Json {
    this.#interactions.add(event, this.clock);
    this.gateway.dispatch('INTERACTION_CREATE', event);
    return event;
  }

  trouble(trouble: Trouble): void {
    this.#troubles.push(trouble);
  }

  /** The requests that were answered by `status`, all where it is left out. */
  requests(path: RegExp, status?: number): readonly Sent[] {
    return this.sent.filter(
      (sent) => path.test(sent.path) && (status === undefined || sent.status === status),
    );
  }

  /** Waits until at least `count` requests fit; rejects after ten seconds. */
  async waitFor(path: RegExp, count = 1): Promise<readonly Sent[]> {
    await this.until(() => this.requests(path).length >= count, `${count} × ${path.source}`);
    return this.requests(path);
  }

  /** Waits for a condition on what was sent; rejects after ten seconds. */
  async until(holds: () => boolean, what: string): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Waited in vain for ${what}.`)), 10_000);
      const watch = (): void => {
        if (!holds()) return;
        clearTimeout(late);
        this.#watchers = this.#watchers.filter((other) => other !== watch);
        resolve();
      };
      this.#watchers.push(watch);
    });
  }

  /** The data of the answer to an interaction. */
  async replyTo(event: Json): Promise<Json> {
    const [sent] = await this.waitFor(new RegExp(`/interactions/${String(event['id'])}/`));
    if (sent === undefined || sent.status >= 300) throw new Error(`Refused: ${JSON.stringify(sent)}`);
    return sent.body['data'] as Json;
  }

  /** What the answer to an interaction was changed into. */
  async editOf(event: Json): Promise<Json> {
    const [sent] = await this.waitFor(new RegExp(`^/webhooks/\\d+/${String(event['token'])}/`));
    if (sent === undefined || sent.status >= 300) throw new Error(`Refused: ${JSON.stringify(sent)}`);
    return sent.body;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body = (text === '' ? {} : JSON.parse(text)) as Json;
    const [address = '', query = ''] = (request.url ?? '').split('?');
    const path = address.replace(/^\/api\/v10/, '');
    const method = request.method ?? '';
    const act = this.#takeTrouble(method, path)?.act;
    if (act?.type === 'hold') await act.until;
    const own = this.#outcome(act, () =>
      this.#limited(method, path, () =>
        this.#answer(method, path, new URLSearchParams(query), body, request.headers.authorization),
      ),
    );
    this.#record({ method, path, query, body, status: own?.status ?? 0, code: own?.code ?? 0 });
    if (act?.type === 'hang') return;
    if (own === null || act?.type === 'break') {
      response.destroy();
      return;
    }
    response.statusCode = own.status;
    for (const [name, value] of Object.entries(own.headers ?? {})) response.setHeader(name, value);
    if (act?.type === 'page') response.setHeader('content-type', 'text/html').end('<html>An error</html>');
    else if (own.body === undefined) response.end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(own.body));
  }

  /** What is answered; null where the request never takes effect and is never answered. */
  #outcome(act: Trouble['act'] | undefined, answer: () => Reply): Reply | null {
    switch (act?.type) {
      case undefined:
      case 'hold':
        return answer();
      case 'refuse':
        return refusal(act.status, act.code);
      case 'page':
        return { status: act.status, code: 0 };
      case 'fail':
        answer();
        return refusal(act.status, 0);
      case 'hang':
        return act.committed === true ? answer() : null;
      case 'break':
        return act.committed ? answer() : null;
    }
  }

  #limited(method: string, path: string, answer: () => Reply): Reply {
    const { headers, refusal: refused } = this.rates.take(method, path);
    if (refused === null) return { ...answer(), headers };
    const { retryAfter, global } = refused;
    const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
    return { status: 429, code: 0, body, headers };
  }

  #record(sent: Sent): void {
    this.sent.push(sent);
    // A watcher that is satisfied takes itself off a new list, not off this one.
    for (const watch of this.#watchers) watch();
  }

  #takeTrouble(method: string, path: string): Trouble | undefined {
    const index = this.#troubles.findIndex(
      (trouble) => trouble.path.test(path) && (trouble.method ?? method) === method,
    );
    const trouble = this.#troubles[index];
    if (trouble === undefined) return undefined;
    this.#troubles = this.#troubles.flatMap((other, place) =>
      place !== index ? [other] : other.times > 1 ? [{ ...other, times: other.times - 1 }] : [],
    );
    return trouble;
  }

  #answer(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Json,
    authorization: string | undefined,
  ): Reply {
    const [, id = '', token = ''] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path) ?? [];
    if (method === 'POST' && id !== '') return this.#interactions.answer(id, token, body, this.clock);
    const [, hook] = /^\/webhooks\/\d+\/([^/]+)\/messages\/(?:@|%40)original$/.exec(path) ?? [];
    if (method === 'PATCH' && hook !== undefined) return this.#interactions.edit(hook, body, this.clock);
    if (authorization !== `Bot ${this.token}`) return refusal(401, 0, '401: Unauthorized');
    if (method === 'GET' && path === '/gateway/bot') {
      return taken({
        url: `ws://127.0.0.1:${this.port}`,
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: this.sessionsLeft,
          reset_after: 60_000,
          max_concurrency: 1,
        },
      });
    }
    const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    if (method === 'POST' && channel !== undefined) return this.channels.create(channel, body);
    if (method === 'GET' && channel !== undefined) return this.channels.list(channel, query);
    if (method === 'POST' && path === '/users/@me/channels') return this.channels.openDirect(body);
    const commands = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path);
    if (method === 'PUT' && commands !== null) return this.#register(commands[1] ?? '', commands[2], body);
    return refusal(404, 0, '404: Not Found');
  }

  #register(application: string, server: string | undefined, body: unknown): Reply {
    if (application !== applicationId)
      return refusal(403, 20012, 'You are not authorized to perform this action');
    if (server !== undefined && server !== guild['id']) return refusal(403, 50001, 'Missing Access');
    const faults = commandFaults(body, server !== undefined);
    if (faults.length > 0) return invalid(faults);
    this.registered.set(server ?? 'everywhere', body);
    return taken(body);
  }
}
