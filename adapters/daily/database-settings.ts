/** Where the settings and the ledger of the daily posts are kept. */
import { resolve } from 'node:path';
import { z } from 'zod';
import type { StoreLocation } from '../../src/daily-posts.ts';
import { readSettings, type Environment } from '../settings.ts';

export const defaultDatabaseFile = 'storage/bot.sqlite';

export const databaseSettingsSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/, error: 'it must begin with postgres://' }).optional(),
  DATABASE_FILE: z.string().default(defaultDatabaseFile),
});

const help: Readonly<Record<keyof z.infer<typeof databaseSettingsSchema>, string>> = {
  DATABASE_URL:
    'It is the address of a PostgreSQL database, such as postgres://host:5432/name with user and password in front of the host, for several machines. Leave it out to keep everything in one file.',
  DATABASE_FILE: `It is the path of the file in which settings and the ledger are kept, ${defaultDatabaseFile} where it is left out.`,
};

/** PostgreSQL where DATABASE_URL is set, else a file. Throws a BotError (configuration). Opens nothing. */
export function readDatabaseSettings(environment: Environment): StoreLocation {
  const { DATABASE_URL: url, DATABASE_FILE: file } = readSettings(databaseSettingsSchema, environment, help);
  return url === undefined ? { type: 'sqlite', path: resolve(file) } : { type: 'postgres', url };
}
