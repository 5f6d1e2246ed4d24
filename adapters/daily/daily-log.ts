/** What the log says of the daily posts: places, days and what became of them. */
import type { Logger } from 'pino';
import type { DailyEvent } from '../../src/daily-posts.ts';
import { explainError } from '../../src/errors.ts';

/** The same trouble is not worth a line every second. */
const repeatAfterMs = 60_000;

/** Writes what happens into `logger`; `now` gives milliseconds. */
export function dailyLog(logger: Logger, now: () => number): (event: DailyEvent) => void {
  let lastTrouble = '';
  let lastAt = -Infinity;
  return (event) => {
    switch (event.type) {
      case 'row': {
        const { account, channel, date, state, principle, reason } = event.post;
        const line = { account, channel, date, principle };
        if (state === 'sent') logger.info(line, 'Daily post sent.');
        else if (state === 'missed') logger.warn({ ...line, reason }, 'A daily post was missed.');
        else if (state === 'unknown')
          logger.warn({ ...line, reason }, 'It is not known whether a daily post arrived.');
        else if (reason !== null) logger.warn({ ...line, reason }, 'A daily post is tried again.');
        return;
      }
      case 'changed': {
        const { account, channel, state, nextDueAt } = event.track;
        const next = nextDueAt === null ? null : new Date(nextDueAt).toISOString();
        logger.info(
          { account, channel, state: state.type, next },
          'The daily post of a channel was changed.',
        );
        return;
      }
      case 'stopped': {
        const { account, channel, state } = event.track;
        const problem = state.type === 'stopped' ? state.problem : null;
        logger.warn(
          { account, channel, code: problem?.code, told: event.told },
          `A daily post has stopped. ${problem?.sentence ?? ''}`.trim(),
        );
        return;
      }
      case 'waiting':
        logger.info(
          { account: event.account, milliseconds: event.milliseconds },
          'The platform asks to wait.',
        );
        return;
      case 'trouble': {
        const sentence = explainError(event.error);
        if (sentence === lastTrouble && now() - lastAt < repeatAfterMs) return;
        lastTrouble = sentence;
        lastAt = now();
        logger.error({ err: event.error }, `Daily posts: ${sentence}`);
      }
    }
  };
}
