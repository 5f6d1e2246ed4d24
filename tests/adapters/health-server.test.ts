import { createServer } from 'node:net';
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { HealthState } from '../../adapters/adapter.ts';
import { reportHealth, startHealthServer, type HealthServer } from '../../adapters/health-server.ts';
import { createScrub } from '../../adapters/scrub.ts';
import { BotError } from '../../src/errors.ts';

const scrub = createScrub(['the secret']);
const watched = (name: string, state: HealthState, detail = 'Fine.') => ({
  name,
  health: () => ({ state, detail }),
});

const status = (...states: HealthState[]) =>
  reportHealth(
    states.map((state) => watched('x', state)),
    false,
    scrub,
  ).status;

const open: HealthServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(states: () => readonly HealthState[]) {
  const server = await startHealthServer({ host: '127.0.0.1', port: 0 }, () =>
    reportHealth(
      states().map((state, index) => watched(`adapter ${index}`, state)),
      false,
      scrub,
    ),
  );
  open.push(server);
  return `http://127.0.0.1:${server.port}`;
}

describe('reportHealth', () => {
  test('is ready only where every adapter is', () => {
    expect(status('ready')).toBe('ready');
    expect(status('ready', 'ready')).toBe('ready');
    for (const state of ['starting', 'degraded', 'failed', 'stopped'] as const) {
      expect(status('ready', state)).toBe('not ready');
    }
    expect(status()).toBe('not ready');
  });

  test('is not ready any more once it is to stop', () => {
    expect(reportHealth([watched('x', 'ready')], true, scrub).status).toBe('not ready');
  });

  test('shows no secret', () => {
    const report = reportHealth([watched('x', 'failed', 'Refused the secret.')], false, scrub);
    expect(report.adapters).toEqual([{ name: 'x', state: 'failed', detail: 'Refused [redacted].' }]);
  });
});

describe('the health page', () => {
  test('tells the state at the moment it is asked', async () => {
    let states: readonly HealthState[] = ['starting', 'ready'];
    const address = await serve(() => states);
    const before = await fetch(`${address}/healthz`);
    expect(before.status).toBe(503);
    expect(before.headers.get('content-type')).toContain('application/json');
    expect(before.headers.get('cache-control')).toBe('no-store');
    states = ['ready', 'ready'];
    const after = await fetch(`${address}/healthz?verbose=1`);
    expect(after.status).toBe(200);
    expect(await after.json()).toEqual({
      status: 'ready',
      adapters: [
        { name: 'adapter 0', state: 'ready', detail: 'Fine.' },
        { name: 'adapter 1', state: 'ready', detail: 'Fine.' },
      ],
    });
  });

  test('HEAD is answered without a body', async () => {
    const address = await serve(() => ['ready']);
    const response = await fetch(`${address}/healthz`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('anything else is refused', async () => {
    const address = await serve(() => ['ready']);
    expect((await fetch(`${address}/`)).status).toBe(404);
    expect((await fetch(`${address}/healthz/more`)).status).toBe(404);
    const post = await fetch(`${address}/healthz`, { method: 'POST', body: 'x' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD');
  });

  test('a port that is taken is told by the names of the settings', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const failure: unknown = await startHealthServer({ host: '127.0.0.1', port }, () =>
      reportHealth([], false, scrub),
    ).catch((error: unknown) => error);
    await new Promise((resolve) => blocker.close(resolve));
    expect(failure).toBeInstanceOf(BotError);
    expect(failure).toMatchObject({ place: 'configuration', message: expect.stringContaining('EADDRINUSE') });
    expect((failure as BotError).advice).toMatch(/HEALTH_PORT.*HEALTH_HOST/);
  });

  test('closing does not wait for a connection that is kept open', async () => {
    const server = await startHealthServer({ host: '127.0.0.1', port: 0 }, () =>
      reportHealth([], false, scrub),
    );
    const idle = request({ host: '127.0.0.1', port: server.port, path: '/healthz', method: 'POST' });
    const closed = new Promise((resolve) => idle.once('error', resolve));
    idle.once('socket', (socket) => socket.once('connect', () => idle.flushHeaders()));
    await new Promise((resolve) => idle.once('socket', (socket) => socket.once('connect', resolve)));
    await server.close();
    await closed;
  });
});
