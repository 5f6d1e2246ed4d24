/** What is said of the daily post where there is no channel to post in: in the terminal, or as a plain question. */
import type { Answer } from '../answers/answer.ts';
import { answer } from '../answers/parts.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Schedule } from '../store/model.ts';
import { composePreview } from './compose.ts';
import { momentBlock, note, paragraph, scheduleInWords } from './describe.ts';
import { answerDailyHelp, askBack, refuse } from './replies.ts';
import type { DailyRequest } from './request.ts';
import { nextWithin } from './schedule.ts';
import { readDailyRequest } from './words/read.ts';
import { sequenceInWords } from './words/say.ts';

/** Anything else cannot be about the daily post, and need not be read for it. */
const begins = /^[^\p{L}\p{N}]*daily[^\p{L}\p{N}]+[\p{L}\p{N}?]/iu;

const where =
  'The daily post of a channel is set up and looked at in that channel: in Slack by the slash command with these words, such as /pariscall daily status; in Discord by the command of its own, such as /pariscall-daily status.';

/** The answer where `text` is about the daily post of a channel, otherwise null. `now` in milliseconds. */
export function answerElsewhere(text: string, knowledge: KnowledgeBase, now: number): Answer | null {
  if (!/daily/i.test(text) || !begins.test(text)) return null;
  const request = readDailyRequest(text, { now, zone: null });
  return request === null ? null : answerRequest(request, knowledge, now);
}

function answerRequest(request: DailyRequest, knowledge: KnowledgeBase, now: number): Answer {
  switch (request.type) {
    case 'unclear':
      return askBack(request.sentence, request.suggestions);
    case 'help':
      return withWhere(answerDailyHelp({ typed: 'daily' }));
    case 'preview':
      return composePreview(knowledge, 1, 'A daily post, for example');
    case 'on': {
      const { time, zone, days, sequence } = request;
      if (time === null || zone === null)
        return refuse(
          `A daily post needs a time and a time zone, such as daily on 09:00 Europe/Paris. ${where}`,
          'Not understood',
        );
      const schedule: Schedule = { ...time, zone, days: days ?? 'every-day' };
      const next = nextWithin(schedule, now, {});
      return answer('daily', [], {
        confidence: 1,
        title: 'What this would set up',
        blocks: [
          paragraph(
            `One principle ${scheduleInWords(schedule)}, ${sequenceInWords(sequence ?? 'in-order')}.`,
          ),
          ...(next === null ? [] : [momentBlock('The first post', next, zone)]),
          note(`Nothing was set up here. ${where}`),
        ],
      });
    }
    case 'off':
    case 'pause':
    case 'resume':
    case 'status':
    case 'next':
    case 'last':
    case 'test':
      return refuse(where, 'That is for the channel itself');
  }
}

const withWhere = (help: Answer): Answer => ({ ...help, blocks: [...help.blocks, note(where)] });
