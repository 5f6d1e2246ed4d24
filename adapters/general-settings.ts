/** The settings that belong to no platform. */
import { z } from 'zod';
import { readSettings, type Environment } from './settings.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export const generalSettingsSchema = z.object({
  LOG_LEVEL: z.enum(logLevels).default('info'),
  LOG_QUESTIONS: z.enum(['on', 'off']).default('off'),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'it must be a number from 1 to 65535')
    .transform(Number)
    .pipe(z.int().min(1).max(65_535))
    .optional(),
  HEALTH_HOST: z
    .string()
    .regex(/^[\w.:%-]{1,253}$/, 'it must be a host name or an IP address')
    .default('127.0.0.1'),
});

const help = {
  LOG_LEVEL: `Choose one of ${logLevels.join(', ')}, or leave it out for info.`,
  LOG_QUESTIONS: 'Set it to on to log the text of questions, or leave it out.',
  HEALTH_PORT: 'Choose a free port from 1 to 65535, or leave it out for no health page.',
  HEALTH_HOST: 'Give the address to listen on, or leave it out for 127.0.0.1.',
};

export interface GeneralSettings {
  readonly logLevel: (typeof logLevels)[number];
  readonly logQuestions: boolean;
  /** Absent where no health page is wanted. */
  readonly health?: { readonly port: number; readonly host: string };
}

/** Throws a BotError (configuration) that names every wrong variable. */
export function readGeneralSettings(environment: Environment): GeneralSettings {
  const read = readSettings(generalSettingsSchema, environment, help);
  return {
    logLevel: read.LOG_LEVEL,
    logQuestions: read.LOG_QUESTIONS === 'on',
    ...(read.HEALTH_PORT === undefined ? {} : { health: { port: read.HEALTH_PORT, host: read.HEALTH_HOST } }),
  };
}
