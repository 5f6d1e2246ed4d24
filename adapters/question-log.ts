/** Logs what was answered, and what was asked only where the operator wants that. */
import type { Logger } from 'pino';
import type { Bot } from '../src/bot.ts';
import { questionForLog } from './logging.ts';

/** Wraps a bot so that each answer leaves one line: at `info` where the text of questions is logged, else at `debug`. */
export function withQuestionLog(bot: Bot, logger: Logger, shown: boolean): Bot {
  const level = shown ? 'info' : 'debug';
  return {
    ask: (question) => {
      const answer = bot.ask(question);
      if (logger.isLevelEnabled(level)) {
        const { kind, refs, confidence } = answer;
        logger[level]({ kind, refs, confidence, ...questionForLog(question.text, shown) }, 'Answered.');
      }
      return answer;
    },
    complete: (field, typed) => bot.complete(field, typed),
  };
}
