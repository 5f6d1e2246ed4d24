/** The list of supporters that an operator has imported, for a bot that asks for it when a question needs it. */
import { readFileSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { SupporterSource } from '../../src/bot.ts';
import { BotError, explainError } from '../../src/errors.ts';
import { listLimits, parseSupporterList, type SupporterList } from '../../src/supporters/list.ts';
import type { Environment } from '../settings.ts';
import { readSupportersFile } from './supporters-settings.ts';

const systemError = z.object({ code: z.string() });

const isMissing = (error: unknown): boolean => {
  const code = systemError.safeParse(error).data?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
};

/** Null where there is no such file. Throws a BotError (knowledge) where it cannot be read or is something else. */
export function readSupporters(path: string): SupporterList | null {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > listLimits.fileBytes)
      throw new BotError(
        'knowledge',
        `The list of supporters in ${path} is too large.`,
        'Run npm run supporters:import again.',
      );
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof BotError) throw error;
    const code = systemError.safeParse(error).data?.code ?? 'unknown reason';
    throw new BotError(
      'knowledge',
      `The list of supporters in ${path} cannot be read (${code}).`,
      'Make it a file that this user may read, or set SUPPORTERS_FILE to another.',
      { cause: error },
    );
  }
  return parseSupporterList(text, path);
}

export interface SupporterNews {
  /** The list was read. */
  readonly onRead?: (list: SupporterList) => void;
  /** It could not be; `problem` is for the operator. */
  readonly onTrouble: (problem: string) => void;
}

/**
 * The list of SUPPORTERS_FILE. Where it is broken, the bot goes on without it: every answer of the knowledge is still right and
 * dated, and nobody is left without answers over a file that only adds to them.
 */
export function supportersOf(
  environment: () => Environment,
  { onRead, onTrouble }: SupporterNews,
): SupporterSource {
  return () => {
    try {
      const list = readSupporters(readSupportersFile(environment()));
      if (list !== null) onRead?.(list);
      return list;
    } catch (error) {
      onTrouble(`Going on without the full list of supporters. ${explainError(error)}`);
      return null;
    }
  };
}

/** `environment` with what the file `.env` at `path` adds, read by Node itself: a program that has to start fast loads no package for it. */
export function withPlainEnvironmentFile(path: string, environment: Environment): Environment {
  try {
    return { ...parseEnv(readFileSync(path, 'utf8')), ...environment };
  } catch (error) {
    if (isMissing(error)) return environment;
    throw error;
  }
}
