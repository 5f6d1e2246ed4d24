/** A small page for supervisors: GET /healthz says whether every adapter is ready. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BotError } from '../src/errors.ts';
import type { Health, HealthState } from './adapter.ts';
import type { Scrub } from './scrub.ts';

/** What is asked of an adapter here. */
export interface Watched {
  readonly name: string;
  health(): Health;
}

export interface HealthReport {
  readonly status: 'ready' | 'not ready';
  readonly adapters: readonly {
    readonly name: string;
    readonly state: HealthState;
    readonly detail: string;
  }[];
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Ready where every adapter is, and nothing has begun to stop. Details pass `scrub` before they leave the process. */
export function reportHealth(adapters: readonly Watched[], stopping: boolean, scrub: Scrub): HealthReport {
  const reports = adapters.map((adapter) => {
    const { state, detail } = adapter.health();
    return { name: adapter.name, state, detail: scrub(detail) };
  });
  const ready = !stopping && reports.length > 0 && reports.every(({ state }) => state === 'ready');
  return { status: ready ? 'ready' : 'not ready', adapters: reports };
}

function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}

function answer(request: IncomingMessage, response: ServerResponse, report: () => HealthReport): void {
  const path = (request.url ?? '').split('?', 1)[0];
  if (path !== '/healthz') reply(response, 404, { error: 'Only /healthz is here.' });
  else if (request.method !== 'GET' && request.method !== 'HEAD')
    reply(response, 405, { error: 'Use GET.' }, { allow: 'GET, HEAD' });
  else {
    const current = report();
    reply(response, current.status === 'ready' ? 200 : 503, current);
  }
}

/**
 * Listens on `host` and `port` (0 picks a free one) and answers with what `report` says at that moment.
 * Rejects with a BotError where it cannot listen there.
 */
export async function startHealthServer(
  address: { readonly host: string; readonly port: number },
  report: () => HealthReport,
): Promise<HealthServer> {
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    answer(request, response, report);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new BotError(
          'configuration',
          `The health page cannot be served at ${address.host}:${address.port} (${error.code ?? error.name}).`,
          'Set HEALTH_PORT to a free port and HEALTH_HOST to an address of this machine, or leave both out.',
          { cause: error },
        ),
      );
    });
    server.listen(address.port, address.host, resolve);
  });
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
