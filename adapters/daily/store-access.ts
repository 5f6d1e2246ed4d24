/** Opens the database of the daily posts when it is needed, and tries again after a while where that does not work. */
import { stat } from 'node:fs/promises';
import { BotError } from '../../src/errors.ts';
import { openStore, type DailyStore, type StoreAccess, type StoreLocation } from '../../src/daily-posts.ts';

/** After a failure everybody gets the same answer for that long. */
const tryAgainMs = 5000;

export interface OpenedStore extends StoreAccess {
  /** Closes what is open. Never rejects. */
  close(): Promise<void>;
}

interface Attempt {
  readonly opening: Promise<DailyStore>;
  /** When it failed, in milliseconds. */
  failedAt: number | null;
}

/** `now` gives milliseconds. A file is made only once there is something to keep in it. */
export function storeAccess(location: StoreLocation, now: () => number): OpenedStore {
  let attempt: Attempt | null = null;
  let isClosed = false;
  const open = (): Promise<DailyStore> => {
    if (isClosed) return Promise.reject(stopping());
    if (attempt !== null && (attempt.failedAt === null || now() - attempt.failedAt < tryAgainMs))
      return attempt.opening;
    const opening = openStore(location);
    const made: Attempt = { opening, failedAt: null };
    opening.catch(() => {
      made.failedAt = now();
    });
    attempt = made;
    return opening;
  };
  return {
    open,
    async existing() {
      if (attempt === null && location.type === 'sqlite' && !(await isThere(location.path))) return null;
      return open();
    },
    async close() {
      isClosed = true;
      const store = await attempt?.opening.catch(() => null);
      await store?.close().catch(() => undefined);
    },
  };
}

/** Whatever else is wrong with the path is found when it is opened. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}

const stopping = (): BotError => new BotError('storage', 'The bot is stopping.', 'Start it again.');
