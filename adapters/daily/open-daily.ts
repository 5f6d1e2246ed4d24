/** Sets up the daily posts with the database of the settings, the knowledge of this checkout and the real clock. */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { createDailyPosts, type DailyEvent, type Poster, type SettingsDesk } from '../../src/daily-posts.ts';
import type { Adapter } from '../adapter.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { Environment } from '../settings.ts';
import { dailyLog } from './daily-log.ts';
import { readDailySettings } from './daily-settings.ts';
import { readDatabaseSettings } from './database-settings.ts';
import { DailyRunner } from './runner.ts';
import { storeAccess } from './store-access.ts';

export interface DailyParts {
  readonly environment: Environment;
  readonly logger: Logger;
  /** Those that can post at this moment. */
  readonly posters: () => readonly Poster[];
}

export interface Daily {
  readonly desk: SettingsDesk;
  /** Runs beside the platforms, and is started and stopped like them. */
  readonly runner: Adapter;
}

/** Waiting must not depend on a clock that may be set back. */
const elapsed = (): number => performance.now();

/** Opens no database yet. Throws a BotError where a setting or the knowledge is wrong. */
export function openDaily({ environment, logger, posters }: DailyParts): Daily {
  const access = storeAccess(readDatabaseSettings(environment), elapsed);
  const log = dailyLog(logger, elapsed);
  const report = (event: DailyEvent): void => {
    log(event);
    runner.note(event);
  };
  const daily = createDailyPosts({
    knowledge: openKnowledge(),
    access,
    posters,
    now: Date.now,
    seed: randomUUID,
    report,
    times: readDailySettings(environment),
  });
  const runner = new DailyRunner({ daily, close: () => access.close(), report: log, now: elapsed });
  return { desk: daily.desk, runner };
}
