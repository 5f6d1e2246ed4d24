/** Logs what was answered, and what was asked and how it was read only where the operator wants that. */
import type { Logger } from 'pino';
import type { Bot, ExplainingBot } from '../src/bot.ts';
import { explanationForLog, questionForLog } from './logging.ts';

/**
 * Wraps a bot so that each answer leaves one line: at `info` where the text of questions is logged, else at `debug`. Where it is
 * logged, a line at `debug` also explains how the question was read.
 */
export function withQuestionLog(bot: ExplainingBot, logger: Logger, shown: boolean): Bot {
  const level = shown ? 'info' : 'debug';
  return {
    ask: (question) => {
      // Before the answer: that moves the thread on.
      const explanation = shown && logger.isLevelEnabled('debug') ? bot.explain(question) : null;
      const answer = bot.ask(question);
      if (logger.isLevelEnabled(level)) {
        const { kind, refs, confidence } = answer;
        logger[level]({ kind, refs, confidence, ...questionForLog(question.text, shown) }, 'Answered.');
      }
      if (explanation !== null)
        logger.debug({ explanation: explanationForLog(explanation) }, 'How it was read.');
      return answer;
    },
    complete: (field, typed) => bot.complete(field, typed),
  };
}
