/** Opens the bot over the data of this checkout, with the real clock and real dice. */
import { createBot, type ExplainingBot, type Readiness, type SupporterSource } from '../src/bot.ts';
import { keptTables, openKnowledge } from './open-knowledge.ts';

/**
 * A bot that keeps nobody waiting, unless it is told otherwise, and has no full list of supporters unless one is given.
 * Throws a BotError (knowledge) where the data is not sound.
 */
export function openBot(
  { prepared }: Pick<Readiness, 'prepared'> = { prepared: true },
  supporters?: SupporterSource,
): ExplainingBot {
  return createBot(
    openKnowledge(),
    { now: () => new Date(), random: Math.random },
    { prepared, tables: keptTables() },
    supporters,
  );
}
