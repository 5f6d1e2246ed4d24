/** The settings of the daily posts that belong to no platform. */
import { z } from 'zod';
import { usualTimes, type DailyTimes } from '../../src/daily-posts.ts';
import { readSettings, type Environment } from '../settings.ts';

const hourMs = 3_600_000;

export const dailySettingsSchema = z.object({
  DAILY_CATCH_UP_HOURS: z
    .string()
    .regex(/^\d{1,2}(?:\.\d{1,2})?$/, 'it must be a number of hours from 0.1 to 20')
    .transform(Number)
    .refine((hours) => hours >= 0.1 && hours <= 20, 'it must be a number of hours from 0.1 to 20')
    .optional(),
});

const help = {
  DAILY_CATCH_UP_HOURS:
    'It is how many hours late a daily post may still come after an outage; 6 where it is left out.',
};

/** Throws a BotError (configuration). */
export function readDailySettings(environment: Environment): DailyTimes {
  const { DAILY_CATCH_UP_HOURS: hours } = readSettings(dailySettingsSchema, environment, help);
  return hours === undefined ? usualTimes : { ...usualTimes, catchUpMs: hours * hourMs };
}
