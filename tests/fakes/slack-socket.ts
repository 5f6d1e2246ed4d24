/** The WebSocket side of a fake Slack: greets, delivers envelopes and takes the acknowledgements. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';

const reply = z.strictObject({ envelope_id: z.string(), payload: z.unknown().optional() });

/** Slack gives up on an acknowledgement after this. */
const patienceMs = 3_000;

export class FakeSlackSocket {
  /** Acknowledgements that never came, came twice, or were not in Slack's form. */
  readonly refusals: string[] = [];
  /** In place of the port that addresses name. */
  advertisedPort: number | null = null;
  /** How often a client was greeted. */
  greeted = 0;
  /** False: accept a connection but never say hello. */
  greets = true;
  /** So many connections are closed right behind their hello. */
  closesAfterGreeting = 0;
  /** True: close a connection before any hello, as where Socket Mode is off. */
  closesAtOnce = false;
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  readonly #server: WebSocketServer;
  #socket: WebSocket | null = null;
  #raw: Duplex | null = null;
  #count = 0;
  #onGreeted: (() => void)[] = [];

  constructor(http: Server) {
    this.#server = new WebSocketServer({ noServer: true });
    http.on('upgrade', (request: IncomingMessage, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
      if (!this.#tickets.delete(ticket)) {
        socket.destroy();
        return;
      }
      this.#raw = socket;
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#greet(opened));
    });
  }

  /** An address that opens one connection. */
  address(port: number): string {
    const ticket = `ticket-${(this.#count += 1)}`;
    this.#tickets.add(ticket);
    return `ws://127.0.0.1:${this.advertisedPort ?? port}/link/?ticket=${ticket}&app_id=A1`;
  }

  get isConnected(): boolean {
    return this.#socket !== null;
  }

  /** Resolves once a client was greeted at least `times` times. */
  async untilGreeted(times: number): Promise<void> {
    while (this.greeted < times) await new Promise<void>((resolve) => this.#onGreeted.push(resolve));
  }

  /** Delivers one envelope and resolves with the payload of its acknowledgement; null where none came in time. */
  async deliver(type: string, payload: unknown): Promise<unknown> {
    const envelope = `envelope-${(this.#count += 1)}`;
    const socket = this.#socket;
    if (socket === null) throw new Error('nobody is connected to the fake Slack');
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(envelope);
        this.refusals.push(`no acknowledgement of ${type} within 3 seconds`);
        resolve(null);
      }, patienceMs);
      this.#waiting.set(envelope, (acknowledged) => {
        clearTimeout(timer);
        resolve(acknowledged);
      });
      socket.send(JSON.stringify({ type, envelope_id: envelope, payload, accepts_response_payload: true }));
    });
  }

  /** Delivers without waiting for anything, as Slack does where the connection breaks at that moment. */
  push(type: string, payload: unknown): void {
    const envelope = `envelope-${(this.#count += 1)}`;
    this.#socket?.send(JSON.stringify({ type, envelope_id: envelope, payload }));
  }

  /** Sends raw text, well-formed or not. */
  sendRaw(text: string): void {
    this.#socket?.send(text);
  }

  /** Asks the client to reconnect, as Slack does every few hours. */
  askToReconnect(): void {
    this.sendRaw(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** Drops the line without a word. */
  cut(): void {
    this.#socket?.terminate();
  }

  /** Whether the line itself is open, whatever was said over it. */
  get lineIsOpen(): boolean {
    return this.#raw !== null && !this.#raw.destroyed;
  }

  /** From now on hears nothing from the client, its closing frame included. */
  ignoreClosing(): void {
    this.#raw?.removeAllListeners('data');
    this.#raw?.on('data', () => undefined);
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    this.#socket = socket;
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
    });
    socket.on('message', (data: Buffer) => this.#take(data.toString('utf8')));
    if (this.closesAtOnce) socket.close(1000);
    if (!this.greets || this.closesAtOnce) return;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    if (this.closesAfterGreeting > 0) {
      this.closesAfterGreeting -= 1;
      socket.close(1000);
    }
    this.greeted += 1;
    for (const wake of this.#onGreeted.splice(0)) wake();
  }

  #take(text: string): void {
    const parsed = reply.safeParse(JSON.parse(text));
    const waiting = parsed.success ? this.#waiting.get(parsed.data.envelope_id) : undefined;
    if (!parsed.success || waiting === undefined) {
      this.refusals.push(`an acknowledgement that nobody waits for: ${text.slice(0, 80)}`);
      return;
    }
    this.#waiting.delete(parsed.data.envelope_id);
    waiting(parsed.data.payload ?? {});
  }
}
