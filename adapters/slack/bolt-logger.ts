/** Lets Bolt write into the bot's own log: no debug lines (they hold people's text) and no secrets. */
import { LogLevel, type Logger as BoltLogger } from '@slack/bolt';
import type { Logger } from 'pino';

const secrets =
  /\b(?:xox[a-z]|xoxe\.xox[a-z]|xapp)-[\w-]+|https?:\/\/hooks\.slack\.com\/\S+|\bwss?:\/\/\S+/gi;

/** The text with tokens and with addresses that carry a secret left out. */
export function withoutSecrets(text: string): string {
  return text.replace(secrets, '[redacted]');
}

/** One line for whatever Bolt logs: texts as they are, of errors the message; anything else may hold a payload. */
function line(parts: readonly unknown[]): string {
  const words = parts.map((part) => {
    if (part instanceof Error) return part.message;
    return typeof part === 'string' || typeof part === 'number' ? String(part) : `(${typeof part})`;
  });
  return withoutSecrets(words.join(' '));
}

/** A logger for Bolt and its clients that writes to `logger`, from the level INFO on. */
export function boltLogger(logger: Logger): BoltLogger {
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => logger.info(line(parts)),
    warn: (...parts: unknown[]) => logger.warn(line(parts)),
    error: (...parts: unknown[]) => logger.error(line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
