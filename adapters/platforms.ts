/** The platforms that `npm start` knows. Their packages are slow to load, so each is imported only where it is set up. */
import type { Logger } from 'pino';
import type { Bot } from '../src/bot.ts';
import type { SettingsDesk } from '../src/daily-posts.ts';
import type { Adapter } from './adapter.ts';
import type { Environment } from './settings.ts';

export interface PlatformParts {
  readonly environment: Environment;
  readonly bot: Bot;
  readonly logger: Logger;
  /** Where people set up daily posts; absent where there are none. */
  readonly daily?: SettingsDesk;
  /** Called when a connection is lost for good. */
  readonly onFatal: (error: unknown) => void;
}

export interface Platform {
  readonly name: string;
  /** Whether the settings ask for this platform at all. */
  isConfigured(environment: Environment): Promise<boolean>;
  /** Rejects with a BotError where a setting is wrong. Does not connect. */
  create(parts: PlatformParts): Promise<Adapter>;
}

/** As many as Discord shows. */
const mostCompletions = 25;

const slack: Platform = {
  name: 'Slack',
  async isConfigured(environment) {
    const { slackIsConfigured } = await import('./slack/settings.ts');
    return slackIsConfigured(environment);
  },
  async create({ environment, bot, logger, daily, onFatal }) {
    const { readSlackSettings } = await import('./slack/settings.ts');
    const settings = readSlackSettings(environment);
    const { createSlackAdapter } = await import('./slack/index.ts');
    return createSlackAdapter({
      settings,
      bot,
      logger: logger.child({ platform: 'slack' }),
      onFatal,
      ...(daily === undefined ? {} : { daily }),
    });
  },
};

const discord: Platform = {
  name: 'Discord',
  async isConfigured(environment) {
    const { discordIsConfigured } = await import('./discord/settings.ts');
    return discordIsConfigured(environment);
  },
  async create({ environment, bot, logger, daily, onFatal }) {
    const { readDiscordSettings } = await import('./discord/settings.ts');
    const settings = readDiscordSettings(environment);
    const { createDiscordAdapter } = await import('./discord/index.ts');
    const { completeTimes, completeZones } = await import('../src/daily-posts.ts');
    return createDiscordAdapter({
      settings,
      bot,
      logger: logger.child({ platform: 'discord' }),
      onFatal,
      ...(daily === undefined
        ? {}
        : {
            daily,
            complete: {
              zone: (typed: string) => completeZones(typed, mostCompletions),
              time: (typed: string) => completeTimes(typed, mostCompletions),
            },
          }),
    });
  },
};

export const platforms: readonly Platform[] = [slack, discord];
