/** A loopback Slack: the Web API methods that the adapter uses, response addresses, and Socket Mode. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FakeSlackSocket } from './slack-socket.ts';
import { dangersIn, refusalOfMessage, refusalOfView } from './slack-rules.ts';

export const botToken = 'xoxb-111111111111-222222222222-abcdefghijklmnopqrstuvwx';
export const appToken = 'xapp-1-A1-333333333333-0123456789abcdef';
export const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';

export interface Call {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What to do once instead of answering a method. */
export type Trouble =
  | { readonly type: 'error'; readonly error: string }
  | { readonly type: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly type: 'page'; readonly body: string }
  | { readonly type: 'hang'; readonly until: Promise<void> };

/** A trouble that holds one call back until it is released. */
export function heldBack(): { readonly trouble: Trouble; readonly release: () => void } {
  const releases: (() => void)[] = [];
  const until = new Promise<void>((resolve) => releases.push(resolve));
  return { trouble: { type: 'hang', until }, release: () => releases.forEach((resolve) => resolve()) };
}

const neededScopes: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Web API arguments come as a form; Slack reads the structured ones as JSON. */
function argumentsOf(body: string): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    given[name] = /^(blocks|view|metadata)$/.test(name) ? JSON.parse(value) : value;
  }
  return given;
}

export class FakeSlack {
  /** Every call that was accepted, in order. */
  readonly calls: Call[] = [];
  /** Everything that Slack would have refused, with its error. A good run leaves this empty. */
  readonly refused: string[] = [];
  /** What was posted to a response address, in order. */
  readonly responses: Record<string, unknown>[] = [];
  /** Every payload that came in, accepted or not, for a look at the raw form. */
  readonly payloads: unknown[] = [];
  scopes = 'app_mentions:read,chat:write,commands,im:history';
  /** The scopes of the app-level token. */
  appScopes = 'connections:write';
  readonly socket: FakeSlackSocket;
  readonly #server: Server;
  readonly #troubles = new Map<string, Trouble[]>();
  readonly #uses = new Map<string, number>();
  #changed: (() => void)[] = [];
  #stamp = 1_700_000_000;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.socket = new FakeSlackSocket(this.#server);
  }

  static async open(): Promise<FakeSlack> {
    const slack = new FakeSlack();
    await new Promise<void>((resolve) => slack.#server.listen(0, '127.0.0.1', resolve));
    return slack;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the fake Slack is not open');
    return address.port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api/`;
  }

  /** A fresh response address; Slack takes five posts there. */
  responseUrl(): string {
    this.#stamp += 1;
    return `http://127.0.0.1:${this.port}/response/${this.#stamp}`;
  }

  /** The next calls of `method` meet these troubles, one after another. */
  trouble(method: string, ...troubles: readonly Trouble[]): void {
    this.#troubles.set(method, [...(this.#troubles.get(method) ?? []), ...troubles]);
  }

  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Resolves once `holds`; looked at after every request. */
  async until(holds: (slack: FakeSlack) => boolean): Promise<void> {
    while (!holds(this)) await new Promise<void>((resolve) => this.#changed.push(resolve));
  }

  async close(): Promise<void> {
    this.socket.close();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = await bodyOf(request);
    if (pathname.startsWith('/api/')) {
      await this.#call(pathname.slice('/api/'.length), body, request.headers.authorization ?? '', response);
    } else if (pathname.startsWith('/response/')) this.#respond(pathname, body, response);
    else response.writeHead(404).end();
    for (const wake of this.#changed.splice(0)) wake();
  }

  async #call(method: string, body: string, authorization: string, response: ServerResponse): Promise<void> {
    const trouble = this.#troubles.get(method)?.shift();
    if (trouble?.type === 'status') {
      response.writeHead(trouble.status, trouble.headers ?? {}).end();
      return;
    }
    if (trouble?.type === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(trouble.body);
      return;
    }
    if (trouble?.type === 'hang') await trouble.until;
    const given = argumentsOf(body);
    const error = trouble?.type === 'error' ? trouble.error : this.#refusal(method, given, authorization);
    this.payloads.push(given);
    if (error !== null) this.refused.push(`${method}: ${error}`);
    else this.calls.push({ method, body: given });
    response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': this.scopes });
    response.end(
      JSON.stringify(error === null ? { ok: true, ...this.#result(method) } : { ok: false, error }),
    );
  }

  #refusal(method: string, given: Record<string, unknown>, authorization: string): string | null {
    const token = authorization.replace(/^Bearer /, '');
    if (token === '') return 'not_authed';
    if (method === 'apps.connections.open') {
      if (token.startsWith('xoxb-')) return 'not_allowed_token_type';
      if (token !== appToken) return 'invalid_auth';
      return this.appScopes.includes('connections:write') ? null : 'missing_scope';
    }
    if (token.startsWith('xapp-')) return 'not_allowed_token_type';
    if (token !== botToken) return 'invalid_auth';
    const scope = neededScopes[method];
    if (scope !== undefined && !this.scopes.split(',').includes(scope)) return 'missing_scope';
    switch (method) {
      case 'auth.test':
        return null;
      case 'chat.postMessage':
        return typeof given['channel'] === 'string' ? refusalOfMessage(given) : 'channel_not_found';
      case 'chat.postEphemeral':
        if (typeof given['user'] !== 'string') return 'user_not_in_channel';
        return typeof given['channel'] === 'string' ? refusalOfMessage(given) : 'channel_not_found';
      case 'views.publish':
        return typeof given['user_id'] === 'string' ? refusalOfView(given['view']) : 'invalid_arguments';
      default:
        return 'unknown_method';
    }
  }

  #result(method: string): Record<string, unknown> {
    this.#stamp += 1;
    if (method === 'auth.test') {
      return {
        url: 'https://example.slack.com/',
        team: 'Example',
        team_id: 'T1',
        user_id: 'UBOT',
        bot_id: 'BBOT',
      };
    }
    if (method === 'apps.connections.open') return { url: this.socket.address(this.port) };
    return { ts: `${this.#stamp}.000100`, channel: 'C1' };
  }

  #respond(pathname: string, body: string, response: ServerResponse): void {
    const payload = JSON.parse(body) as Record<string, unknown>;
    this.payloads.push(payload);
    const uses = (this.#uses.get(pathname) ?? 0) + 1;
    this.#uses.set(pathname, uses);
    const error = uses > 5 ? 'used_url' : this.refusalOfResponse(payload);
    if (error === null) this.responses.push(payload);
    else this.refused.push(`response_url: ${error}`);
    response.writeHead(error === null ? 200 : 404).end(error ?? 'ok');
  }

  /** For replies by response address and for the acknowledgement of a command. */
  refusalOfResponse(payload: unknown): string | null {
    const type = (payload as Record<string, unknown>)['response_type'];
    if (type !== undefined && type !== 'ephemeral' && type !== 'in_channel') return 'invalid_response_type';
    return refusalOfMessage(payload);
  }

  /** What could mention somebody in anything that was ever sent here. */
  dangers(): string[] {
    return this.payloads.flatMap(dangersIn);
  }
}
