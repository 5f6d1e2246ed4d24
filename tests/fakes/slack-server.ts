/** A loopback Slack: the Web API methods that the adapter uses, response addresses, and Socket Mode. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FakeSlackChannels, type Posted, type Refusal } from './slack-channels.ts';
import { FakeSlackSocket } from './slack-socket.ts';
import { dangersIn, refusalOfMessage, refusalOfView } from './slack-rules.ts';

export const botToken = 'xoxb-111111111111-222222222222-abcdefghijklmnopqrstuvwx';
export const appToken = 'xapp-1-A1-333333333333-0123456789abcdef';
export const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';

export interface Call {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What to do once instead of answering a method. With `commits`, the call is carried out before that, as where Slack
 * posts a message and its answer gets lost.
 */
export type Trouble =
  | { readonly type: 'error'; readonly error: string; readonly commits?: true }
  | {
      readonly type: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly commits?: true;
    }
  | { readonly type: 'page'; readonly body: string; readonly commits?: true }
  /** The connection breaks. */
  | { readonly type: 'drop'; readonly commits?: true }
  /** Nothing happens before `until`; then the call is answered, and carried out if it was not yet. */
  | { readonly type: 'hang'; readonly until: Promise<void>; readonly commits?: true };

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

const refuse = (error: string | null): Refusal | null => (error === null ? null : { error });

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
  /** Who may post where, and all that was posted. */
  readonly channels = new FakeSlackChannels();
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

  /** Every message of the bot, in order, with the mark of a daily post. */
  get posted(): Posted[] {
    return this.channels.posted;
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
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#changed.splice(0)) wake();
  }

  async #call(method: string, body: string, authorization: string, response: ServerResponse): Promise<void> {
    const trouble = this.#troubles.get(method)?.shift();
    const given = argumentsOf(body);
    const carryOut = (): Record<string, unknown> | Refusal => this.#carryOut(method, given, authorization);
    const done = trouble?.commits === true ? carryOut() : null;
    if (done !== null) this.#wake();
    switch (trouble?.type) {
      case 'status':
        response.writeHead(trouble.status, trouble.headers ?? {}).end();
        return;
      case 'page':
        response.writeHead(200, { 'content-type': 'text/html' }).end(trouble.body);
        return;
      case 'drop':
        response.destroy();
        return;
      case 'error':
        this.payloads.push(given);
        this.refused.push(`${method}: ${trouble.error}`);
        this.#answer(response, { error: trouble.error });
        return;
      case 'hang':
        await trouble.until;
        break;
      case undefined:
        break;
    }
    this.#answer(response, done ?? carryOut());
  }

  #answer(response: ServerResponse, result: Record<string, unknown> | Refusal): void {
    const headers = { 'content-type': 'application/json', 'x-oauth-scopes': this.scopes };
    if ('retryAfter' in result) {
      response.writeHead(429, { ...headers, 'retry-after': String(result.retryAfter) });
    } else response.writeHead(200, headers);
    response.end(JSON.stringify({ ok: !('error' in result), ...result }));
  }

  #carryOut(
    method: string,
    given: Record<string, unknown>,
    authorization: string,
  ): Record<string, unknown> | Refusal {
    const refusal = this.#refusal(method, given, authorization);
    this.payloads.push(given);
    if (refusal !== null) {
      this.refused.push(`${method}: ${refusal.error}`);
      return refusal;
    }
    this.calls.push({ method, body: given });
    return this.#result(method, given);
  }

  #refusal(method: string, given: Record<string, unknown>, authorization: string): Refusal | null {
    const wrong = this.#unauthorised(method, authorization);
    return wrong === null ? this.#objection(method, given) : { error: wrong };
  }

  #unauthorised(method: string, authorization: string): string | null {
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
    return scope === undefined || this.#granted().includes(scope) ? null : 'missing_scope';
  }

  #granted(): string[] {
    return this.scopes.split(',');
  }

  #objection(method: string, given: Record<string, unknown>): Refusal | null {
    const { channel, user, user_id: viewer } = given;
    switch (method) {
      case 'auth.test':
      case 'apps.connections.open':
        return null;
      case 'chat.postMessage':
        if (typeof channel !== 'string') return { error: 'channel_not_found' };
        return this.channels.refusalOfPost(channel) ?? refuse(refusalOfMessage(given));
      case 'chat.postEphemeral':
        if (typeof user !== 'string') return { error: 'user_not_in_channel' };
        return typeof channel === 'string' ? refuse(refusalOfMessage(given)) : { error: 'channel_not_found' };
      case 'conversations.history':
        if (typeof channel !== 'string') return { error: 'channel_not_found' };
        if (this.channels.history(given) === null) return { error: 'invalid_arguments' };
        return this.channels.refusalOfHistory(channel, this.#granted());
      case 'views.publish':
        return refuse(typeof viewer === 'string' ? refusalOfView(given['view']) : 'invalid_arguments');
      default:
        return { error: 'unknown_method' };
    }
  }

  #result(method: string, given: Record<string, unknown>): Record<string, unknown> {
    this.#stamp += 1;
    if (method === 'auth.test') {
      return {
        url: 'https://example.slack.com/',
        team: 'Example',
        team_id: 'T1',
        user: 'paris-call',
        user_id: 'UBOT',
        bot_id: 'BBOT',
      };
    }
    if (method === 'apps.connections.open') return { url: this.socket.address(this.port) };
    if (method === 'chat.postMessage') return this.channels.keep(given);
    if (method === 'conversations.history') return this.channels.history(given) ?? {};
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
