/** Discord's gateway on a loopback socket: identify, heartbeats, dispatches, resume with replay, and closes on demand. */
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';

type Json = Readonly<Record<string, unknown>>;

interface Session {
  readonly id: string;
  /** Whether it can no longer be resumed. */
  readonly forgotten: boolean;
  readonly socket: WebSocket | null;
  readonly seq: number;
  /** Everything that was sent, for whoever resumes; it only grows. */
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

export interface GatewayOptions {
  readonly token: () => string;
  readonly applicationId: string;
  readonly botId: string;
  readonly guilds: readonly Json[];
}

const privileged = (1 << 1) | (1 << 8) | (1 << 15);

export class FakeGateway {
  readonly identifies: Json[] = [];
  readonly resumes: Json[] = [];
  /** What happens to new connections: taken, refused with a status, or never answered. */
  connections: 'open' | 'refuse' | 'hang' = 'open';
  /** A close code for whoever identifies next. */
  closeAtIdentify: number | null = null;
  /** Whether READY is sent at all. */
  sendsReady = true;
  /** Whether the servers' details follow READY, as they do unless Discord has an outage. */
  sendsGuilds = true;
  openSockets = 0;
  /** How many connections were tried, taken or not. */
  attempts = 0;
  readonly #server: WebSocketServer;
  readonly #options: GatewayOptions;
  /** Several processes may be connected at once; each is sent every event. */
  readonly #sessions = new Map<string, Session>();
  #begun = 0;
  #waiting: (() => void)[] = [];
  readonly #addresses = new WeakMap<WebSocket, string>();
  readonly #hanging = new Set<Duplex>();

  constructor(http: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ noServer: true });
    http.on('upgrade', (request, socket, head) => {
      socket.on('error', () => undefined);
      this.attempts += 1;
      if (this.connections === 'hang') {
        this.#hanging.add(socket);
        return;
      }
      if (this.connections === 'refuse') {
        socket.end('HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (connection) => {
        this.#addresses.set(connection, `ws://${request.headers.host ?? ''}/`);
        this.#welcome(connection);
      });
    });
  }

  /** Delivers an event, now or after the next resume. */
  dispatch(t: string, d: unknown): void {
    if (this.#sessions.size === 0) throw new Error('Nobody has identified yet.');
    for (const session of this.#sessions.values()) this.#dispatchTo(session, t, d);
  }

  /** Sends something else than an event, such as op 7 (reconnect). */
  sendOperation(op: number, d: unknown = null): void {
    for (const { socket } of this.#sessions.values()) this.#send(socket, { op, d });
  }

  /** Closes the connections with a code. */
  close(code: number): void {
    this.#detach((socket) => socket.close(code));
  }

  /** Breaks the connections without a word. */
  kill(): void {
    this.#detach((socket) => socket.terminate());
  }

  /** Makes the sessions unknown, so that a resume is refused. */
  forgetSession(): void {
    for (const session of this.#sessions.values()) this.#keep({ ...session, forgotten: true });
  }

  /** Resolves after the next resume or identify that is later than now. */
  async nextSession(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  end(): void {
    for (const socket of this.#hanging) socket.destroy();
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #keep(session: Session): void {
    this.#sessions.set(session.id, session);
  }

  #detach(end: (socket: WebSocket) => void): void {
    for (const session of this.#sessions.values()) {
      if (session.socket !== null) end(session.socket);
      this.#keep({ ...session, socket: null });
    }
  }

  #dispatchTo({ id }: Session, t: string, d: unknown): void {
    const session = this.#sessions.get(id);
    if (session === undefined) return;
    const event = { s: session.seq + 1, t, d };
    session.events.push(event);
    this.#keep({ ...session, seq: event.s });
    this.#send(session.socket, { op: 0, ...event });
  }

  #welcome(socket: WebSocket): void {
    this.openSockets += 1;
    socket.on('close', () => {
      this.openSockets -= 1;
    });
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => this.#receive(socket, JSON.parse(data.toString('utf8')) as Json));
    this.#send(socket, { op: 10, d: { heartbeat_interval: 45_000 } });
  }

  #receive(socket: WebSocket, message: Json): void {
    const d = (message['d'] ?? {}) as Json;
    switch (message['op']) {
      case 1:
        this.#send(socket, { op: 11 });
        return;
      case 2:
        this.identifies.push(d);
        this.#identify(socket, d);
        return;
      case 6:
        this.resumes.push(d);
        this.#resume(socket, d);
        return;
      default:
        socket.close(4001);
    }
  }

  #identify(socket: WebSocket, d: Json): void {
    const { token, applicationId, botId, guilds } = this.#options;
    if (this.closeAtIdentify !== null) return socket.close(this.closeAtIdentify);
    if (d['token'] !== token()) return socket.close(4004);
    if ((Number(d['intents']) & privileged) !== 0) return socket.close(4014);
    if (!this.sendsReady) return;
    for (const { id, socket: other } of this.#sessions.values())
      if (other === null) this.#sessions.delete(id);
    this.#begun += 1;
    const session = { id: `session-${this.#begun}`, forgotten: false, socket, seq: 0, events: [] };
    this.#keep(session);
    this.#dispatchTo(session, 'READY', {
      v: 10,
      user: { id: botId, username: 'paris-call', discriminator: '0', bot: true, avatar: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#address(socket),
      application: { id: applicationId, flags: 0 },
    });
    for (const guild of this.sendsGuilds ? guilds : []) this.#dispatchTo(session, 'GUILD_CREATE', guild);
    this.#woken();
  }

  #resume(socket: WebSocket, d: Json): void {
    const session = this.#sessions.get(String(d['session_id']));
    if (session === undefined || session.forgotten) {
      this.#send(socket, { op: 9, d: false });
      return;
    }
    this.#keep({ ...session, socket });
    for (const event of session.events.filter(({ s }) => s > Number(d['seq'])))
      this.#send(socket, { op: 0, ...event });
    this.#dispatchTo(session, 'RESUMED', { _trace: [] });
    this.#woken();
  }

  #woken(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #address(socket: WebSocket): string {
    return this.#addresses.get(socket) ?? '';
  }

  #send(socket: WebSocket | null, payload: Json): void {
    if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
  }
}
