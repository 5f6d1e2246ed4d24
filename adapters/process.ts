/** The life of the process while platforms run: start them, wait for a reason to stop, let what is in flight finish. */
import type { Logger } from 'pino';
import { BotError, explainError } from '../src/errors.ts';
import type { Adapter } from './adapter.ts';
import type { StopCause, StopRequests } from './stop-requests.ts';

export interface StopLimits {
  /** What adapters get to finish what is in flight. */
  readonly drainMs: number;
  /** The same after something broke: whatever still runs can no longer be relied on. */
  readonly brokenDrainMs: number;
  /** How much longer than that a stop may take altogether before the process leaves without it. */
  readonly graceMs: number;
}

/** Together below the ten seconds after which supervisors kill. */
export const stopLimits: StopLimits = { drainMs: 8000, brokenDrainMs: 2000, graceMs: 1000 };

/** What `process` offers of this. */
export interface ProcessEvents {
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(event: 'uncaughtException', listener: (error: unknown) => void): unknown;
}

export interface Run {
  readonly adapters: readonly Adapter[];
  readonly stops: StopRequests;
  readonly logger: Logger;
  /** Shows the operator one sentence. */
  readonly tell: (sentence: string) => void;
  readonly limits?: StopLimits;
}

/** Turns signals, and errors that nothing caught, into stop requests. It listens until the process ends. */
export function listenForStops(events: ProcessEvents, stops: StopRequests, logger: Logger): void {
  events.on('SIGTERM', () => stops.request({ type: 'signal', signal: 'SIGTERM' }));
  events.on('SIGINT', () => stops.request({ type: 'signal', signal: 'SIGINT' }));
  // A rejection that nothing handled arrives here too.
  events.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'An error that nothing caught.');
    stops.request({ type: 'crash', error });
  });
}

async function startAll({ adapters, stops, logger }: Run): Promise<void> {
  await Promise.all(
    adapters.map(async (adapter) => {
      try {
        await adapter.start();
        logger.info({ adapter: adapter.name }, `${adapter.name} is ready. ${adapter.health().detail}`.trim());
      } catch (error) {
        stops.request({ type: 'start-failed', adapter: adapter.name, error });
      }
    }),
  );
}

function tellCause(cause: StopCause, { logger, tell }: Run): void {
  switch (cause.type) {
    case 'signal':
      logger.info({ signal: cause.signal }, 'Stopping.');
      return;
    case 'start-failed':
      logger.debug({ adapter: cause.adapter, err: cause.error }, 'An adapter did not start.');
      tell(`${cause.adapter} did not start. ${explainError(cause.error)}`);
      return;
    case 'fatal':
      logger.debug({ adapter: cause.adapter, err: cause.error }, 'An adapter gave up.');
      tell(`${cause.adapter} had to stop. ${explainError(cause.error)}`);
      return;
    case 'crash':
      // Only a known error is shown: the message of another one may quote what a person wrote.
      tell(
        cause.error instanceof BotError
          ? explainError(cause.error)
          : 'The bot stopped because of an error in it; the log says where.',
      );
  }
}

async function stopAll({ adapters, logger }: Run, drainMs: number): Promise<void> {
  await Promise.all(
    adapters.map(async (adapter) => {
      try {
        await adapter.stop(drainMs);
      } catch (error) {
        logger.warn({ adapter: adapter.name, err: error }, 'An adapter did not stop cleanly.');
      }
    }),
  );
}

/**
 * Runs until something asks to stop and returns the exit status: 0 after a signal, 1 where anything went wrong or a
 * second signal came. Where one adapter cannot start, the others are stopped too: a bot that runs without one of the
 * platforms set up for it looks well to whatever watches the process, and nobody reads the log until people complain.
 */
export async function runUntilStopped(run: Run): Promise<0 | 1> {
  const { stops, logger, limits = stopLimits } = run;
  // A connection that is lost for a moment may leave nothing else that keeps the process going.
  const keepAlive = setInterval(() => undefined, 60_000);
  void startAll(run);
  const cause = await stops.first;
  clearInterval(keepAlive);
  tellCause(cause, run);
  const drainMs = cause.type === 'signal' ? limits.drainMs : limits.brokenDrainMs;
  let deadline: NodeJS.Timeout | undefined;
  const outcome = await Promise.race([
    stopAll(run, drainMs).then(() => 'stopped' as const),
    stops.impatience.then(() => 'impatient' as const),
    new Promise<'late'>((resolve) => {
      deadline = setTimeout(() => resolve('late'), drainMs + limits.graceMs);
    }),
  ]);
  clearTimeout(deadline);
  if (outcome === 'impatient') {
    logger.warn('A second signal came: leaving at once.');
    return 1;
  }
  if (outcome === 'late') logger.warn('Not everything finished in time.');
  return stops.broken ? 1 : 0;
}
