/** Sets up the platforms, the logger and the health page, and runs them until the process is to stop. */
import type { DestinationStream } from 'pino';
import type { ExplainingBot, SupporterSource } from '../src/bot.ts';
import type { Poster } from '../src/daily-posts.ts';
import { explainError } from '../src/errors.ts';
import type { Adapter } from './adapter.ts';
import type { Daily, DailyParts } from './daily/open-daily.ts';
import { takesColour, type ScreenStream } from './console/screen.ts';
import { readGeneralSettings } from './general-settings.ts';
import { reportHealth, startHealthServer } from './health-server.ts';
import { createLogger, openLogDestination } from './logging.ts';
import type { Platform, PlatformParts } from './platforms.ts';
import { listenForStops, runUntilStopped, type ProcessEvents, type StopLimits } from './process.ts';
import { withQuestionLog } from './question-log.ts';
import type { Scrub } from './scrub.ts';
import type { Environment } from './settings.ts';
import { StopRequests } from './stop-requests.ts';
import { supportersOf } from './supporters/supporter-source.ts';

export interface PlatformRun {
  readonly environment: Environment;
  readonly platforms: readonly Platform[];
  readonly output: ScreenStream;
  readonly events: ProcessEvents;
  readonly openBot: (supporters: SupporterSource) => ExplainingBot;
  /** Without it there are no daily posts. */
  readonly openDaily?: (parts: DailyParts) => Daily | Promise<Daily>;
  readonly now: () => number;
  readonly scrub: Scrub;
  readonly tell: (sentence: string) => void;
  readonly logTo?: DestinationStream;
  readonly limits?: StopLimits;
}

/** Makes every adapter, or tells all that is wrong with the settings of any and returns null. */
async function createAdapters(
  run: PlatformRun,
  parts: Omit<PlatformParts, 'onFatal'>,
  stops: StopRequests,
): Promise<readonly Adapter[] | null> {
  const created = await Promise.allSettled(
    run.platforms.map(async (platform) =>
      platform.create({
        ...parts,
        onFatal: (error) => stops.request({ type: 'fatal', adapter: platform.name, error }),
      }),
    ),
  );
  const adapters: Adapter[] = [];
  for (const [index, result] of created.entries()) {
    if (result.status === 'fulfilled') adapters.push(result.value);
    else
      run.tell(`${run.platforms[index]?.name ?? 'A platform'} cannot start. ${explainError(result.reason)}`);
  }
  return adapters.length === created.length ? adapters : null;
}

/** Returns the exit status. Rejects with a BotError where a setting or the knowledge is wrong; nothing is connected then. */
export async function runPlatforms(run: PlatformRun): Promise<0 | 1> {
  const { environment, output, scrub, tell, events } = run;
  const settings = readGeneralSettings(environment);
  const logger = createLogger({
    level: settings.logLevel,
    questions: settings.logQuestions,
    scrub,
    destination:
      run.logTo ?? (await openLogDestination(output.isTTY === true, takesColour(output, environment))),
  });
  const stops = new StopRequests(run.now);
  const supporters = supportersOf(() => environment, {
    onRead: (list) =>
      logger.info(
        { entries: list.supporters.length, day: list.date.day },
        'The full list of supporters was read.',
      ),
    onTrouble: (problem) => logger.warn(problem),
  });
  const bot = withQuestionLog(run.openBot(supporters), logger, settings.logQuestions);
  let created: readonly Adapter[] = [];
  const posters = (): readonly Poster[] => created.flatMap((adapter) => adapter.poster?.() ?? []);
  const daily = await run.openDaily?.({ environment, logger: logger.child({ part: 'daily' }), posters });
  const parts = { environment, bot, logger, ...(daily === undefined ? {} : { daily: daily.desk }) };
  const platforms = await createAdapters(run, parts, stops);
  if (platforms === null) return 1;
  created = platforms;
  const adapters = daily === undefined ? platforms : [...platforms, daily.runner];
  listenForStops(events, stops, logger);
  const healthServer =
    settings.health === undefined
      ? null
      : await startHealthServer(settings.health, () => reportHealth(adapters, stops.cause !== null, scrub));
  try {
    return await runUntilStopped({
      adapters,
      stops,
      logger,
      tell,
      ...(run.limits === undefined ? {} : { limits: run.limits }),
    });
  } finally {
    await healthServer?.close();
  }
}
