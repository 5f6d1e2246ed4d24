/** Reads settings from environment variables; every complaint names the variable and where to get its value. */
import type { z } from 'zod';
import { BotError } from '../src/errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Validates the variables that `schema` names. A blank variable counts as not set.
 * `help` says for each variable where its value comes from.
 * Throws a BotError (configuration) that lists every wrong or missing variable; it never shows a value.
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
  help: Readonly<Record<string, string>>,
): z.infer<Schema> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== '') given[name] = value;
  }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? 'settings');
    const problem = name in given ? `is wrong: ${issue.message}` : 'is missing';
    return `${name} ${problem}. ${help[name] ?? 'See .env.example.'}`;
  });
  throw new BotError('configuration', [...new Set(complaints)].join(' '), 'Then start the bot again.');
}
