/** Asks questions and takes the time that each answer takes. */
import type { Answer } from '../../src/answers/answer.ts';
import { createBot, type Bot, type Readiness } from '../../src/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { MarkedQuestion } from '../evaluation.ts';

const moment = Date.parse('2026-05-05T10:00:00Z');

/** A bot for which it is always the same day, and whose dice always fall the same. */
export const steadyBot = (knowledge: KnowledgeBase, readiness?: Readiness): Bot =>
  createBot(knowledge, { now: () => new Date(moment), random: () => 0.5 }, readiness);

type Asked = Pick<MarkedQuestion, 'question' | 'conversation'>;

/** One answer, in the thread of its conversation; every `round` has threads of its own. */
export function askOne(bot: Bot, { question, conversation }: Asked, round: string): Answer {
  const thread = conversation === undefined ? undefined : `${round} ${conversation}`;
  return bot.ask({ text: question, conversation: thread });
}

/** How long each question took, in milliseconds, in the order of the questions. */
export function timeAll(bot: Bot, questions: readonly Asked[], round: string): readonly number[] {
  return questions.map((question) => {
    const begun = performance.now();
    askOne(bot, question, round);
    return performance.now() - begun;
  });
}

/** The code of a bot that has run for a while is warm; what the first questions cost stands beside it. */
export const roundsAt = { warmUps: 50, rounds: 10 };

/** The same over several rounds, after `warmUps` that do not count. */
export function timeRounds(
  bot: Bot,
  questions: readonly Asked[],
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): readonly number[] {
  for (let round = 0; round < warmUps; round += 1) timeAll(bot, questions, `warm-up ${round}`);
  return Array.from({ length: rounds }, (_, round) => timeAll(bot, questions, `round ${round}`)).flat();
}
