/** A loopback Discord: its REST API and gateway on one port, refusing what Discord refuses and keeping what was sent. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commandFaults } from './discord-command-rules.ts';
import { FakeGateway } from './discord-gateway.ts';
import { callbackFaults } from './discord-callback-rules.ts';
import { messageFaults, type Fault } from './discord-message-rules.ts';
import { applicationId, botId, guild, messageObject, snowflake, type Json } from './discord-payloads.ts';

export const goodToken = 'OTAwMDAwMDAwMDAwMDAwMDAx.GoodTk.not-a-real-token-at-all-1234567';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  /** The status that Discord gave, and its own code for an error. */
  readonly status: number;
  readonly code: number;
}

/** What to do with the next request that fits, instead of what Discord would do. */
export interface Trouble {
  readonly path: RegExp;
  readonly times: number;
  readonly act:
    | { readonly type: 'refuse'; readonly status: number; readonly code: number }
    | { readonly type: 'hang' }
    /** Answers as usual, but only after that. */
    | { readonly type: 'hold'; readonly until: Promise<void> }
    /** Breaks the connection; `committed` says whether the request took effect before. */
    | { readonly type: 'break'; readonly committed: boolean };
}

interface Known {
  readonly token: string;
  readonly kind: number;
  readonly at: number;
  readonly answered: boolean;
}

const answerWithinMs = 3000;

export class FakeDiscord {
  token = goodToken;
  /** Milliseconds; stands still unless a test moves it, so that no deadline depends on the machine. */
  clock = 0;
  /** What is left of the day's connections. */
  sessionsLeft = 1000;
  readonly sent: Sent[] = [];
  readonly messages: { readonly id: string; readonly channel: string; readonly body: Json }[] = [];
  readonly registered = new Map<string, unknown>();
  readonly gateway: FakeGateway;
  readonly #http: Server;
  readonly #interactions = new Map<string, Known>();
  #troubles: Trouble[] = [];
  #watchers: (() => void)[] = [];

  private constructor(http: Server) {
    this.#http = http;
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

  async stop(): Promise<void> {
    this.gateway.end();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  /** Delivers an interaction and remembers it, so that it can be answered within three seconds, once. */
  interact(event: Json): Json {
    this.#interactions.set(String(event['id']), {
      token: String(event['token']),
      kind: Number(event['type']),
      at: this.clock,
      answered: false,
    });
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

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body = (text === '' ? {} : JSON.parse(text)) as Json;
    const path = (request.url ?? '').replace(/\?.*/, '').replace(/^\/api\/v10/, '');
    const method = request.method ?? '';
    const trouble = this.#takeTrouble(path);
    if (trouble?.act.type === 'hang') {
      this.#record({ method, path, body, status: 0, code: 0 });
      return;
    }
    if (trouble?.act.type === 'hold') await trouble.act.until;
    const own =
      trouble?.act.type === 'refuse'
        ? refusal(trouble.act.status, trouble.act.code)
        : trouble?.act.type === 'break' && !trouble.act.committed
          ? refusal(0, 0)
          : this.#answer(method, path, body, request.headers.authorization);
    this.#record({ method, path, body, status: own.status, code: own.code });
    if (trouble?.act.type === 'break') {
      response.destroy();
      return;
    }
    response.statusCode = own.status;
    if (own.body === undefined) response.end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(own.body));
  }

  #record(sent: Sent): void {
    this.sent.push(sent);
    // A watcher that is satisfied takes itself off a new list, not off this one.
    for (const watch of this.#watchers) watch();
  }

  #takeTrouble(path: string): Trouble | undefined {
    const index = this.#troubles.findIndex((trouble) => trouble.path.test(path));
    const trouble = this.#troubles[index];
    if (trouble === undefined) return undefined;
    this.#troubles = this.#troubles.flatMap((other, place) =>
      place !== index ? [other] : other.times > 1 ? [{ ...other, times: other.times - 1 }] : [],
    );
    return trouble;
  }

  #answer(method: string, path: string, body: Json, authorization: string | undefined): Reply {
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (method === 'POST' && callback !== null)
      return this.#callback(callback[1] ?? '', callback[2] ?? '', body);
    if (authorization !== `Bot ${this.token}`) return refusal(401, 0, '401: Unauthorized');
    if (method === 'GET' && path === '/gateway/bot') {
      return {
        status: 200,
        code: 0,
        body: {
          url: `ws://127.0.0.1:${this.port}`,
          shards: 1,
          session_start_limit: {
            total: 1000,
            remaining: this.sessionsLeft,
            reset_after: 60_000,
            max_concurrency: 1,
          },
        },
      };
    }
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path);
    if (method === 'POST' && channel !== null) return this.#create(channel[1] ?? '', body);
    const commands = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path);
    if (method === 'PUT' && commands !== null) return this.#register(commands[1] ?? '', commands[2], body);
    return refusal(404, 0, '404: Not Found');
  }

  #callback(id: string, token: string, body: Json): Reply {
    const known = this.#interactions.get(id);
    if (known === undefined) return refusal(404, 10062, 'Unknown interaction');
    if (known.token !== token) return refusal(401, 50027, 'Invalid Webhook Token');
    if (known.answered) return refusal(400, 40060, 'Interaction has already been acknowledged.');
    if (this.clock - known.at > answerWithinMs) return refusal(404, 10062, 'Unknown interaction');
    const faults = callbackFaults(known.kind, body);
    if (faults.length > 0) return invalid(faults);
    this.#interactions.set(id, { ...known, answered: true });
    return { status: 204, code: 0 };
  }

  #create(channel: string, body: Json): Reply {
    const faults = messageFaults(body, false);
    if (faults.length > 0) return invalid(faults);
    const nonce = body['nonce'];
    const earlier = this.messages.find((message) => nonce !== undefined && message.body['nonce'] === nonce);
    const message =
      earlier !== undefined && body['enforce_nonce'] === true ? earlier : { id: snowflake(), channel, body };
    if (message !== earlier) this.messages.push(message);
    return {
      status: 200,
      code: 0,
      body: messageObject({ id: message.id, channel_id: channel, content: body['content'] ?? '' }),
    };
  }

  #register(application: string, server: string | undefined, body: unknown): Reply {
    if (application !== applicationId)
      return refusal(403, 20012, 'You are not authorized to perform this action');
    if (server !== undefined && server !== guild['id']) return refusal(403, 50001, 'Missing Access');
    const faults = commandFaults(body, server !== undefined);
    if (faults.length > 0) return invalid(faults);
    this.registered.set(server ?? 'everywhere', body);
    return { status: 200, code: 0, body };
  }
}

interface Reply {
  readonly status: number;
  readonly code: number;
  readonly body?: unknown;
}

function refusal(status: number, code: number, message = 'Refused'): Reply {
  return { status, code, body: { message, code } };
}

function invalid(faults: readonly Fault[]): Reply {
  const [first] = faults;
  if (first?.code === 'EMPTY_MESSAGE') return refusal(400, 50006, 'Cannot send an empty message');
  const errors: Record<string, unknown> = {};
  for (const { path, code } of faults) errors[path] = { _errors: [{ code, message: code }] };
  return { status: 400, code: 50035, body: { message: 'Invalid Form Body', code: 50035, errors } };
}
