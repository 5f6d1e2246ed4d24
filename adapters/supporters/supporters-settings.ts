/** Where the full list of supporters is kept, once one was imported. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { readSettings, type Environment } from '../settings.ts';

/** Beside the database, outside `data/`: it is the operator's, not the project's. */
export const defaultSupportersFile = 'storage/supporters.json';

export const supportersSettingsSchema = z.object({
  SUPPORTERS_FILE: z.string().default(defaultSupportersFile),
});

const help = {
  SUPPORTERS_FILE: `It is the path of the file in which the full list of supporters is kept, ${defaultSupportersFile} where it is left out.`,
};

/** The path in full. Opens nothing. */
export const readSupportersFile = (environment: Environment): string =>
  resolve(readSettings(supportersSettingsSchema, environment, help).SUPPORTERS_FILE);
