/** One way to receive from Slack. Socket Mode and HTTP each have one. */
import type { Receiver } from '@slack/bolt';
import type { Health } from '../adapter.ts';

export interface Connection {
  /** For the constructor of Bolt's App. */
  readonly receiver: Receiver;
  /** Resolves once Slack can deliver. Rejects with a BotError. */
  open(): Promise<void>;
  /** Takes nothing new; what has arrived can still be answered. */
  refuseNew(): void;
  /** Disconnects for good, within about a second. Harmless where nothing is open. */
  close(): Promise<void>;
  health(): Health;
}

/** Settles as `work` does, or rejects with what `late` gives once `milliseconds` have passed. */
export function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Resolves after `milliseconds`, or at once when `signal` aborts. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
