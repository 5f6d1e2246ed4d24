/** Mentions in channels and direct messages: answered where they were asked. */
import type { App } from '@slack/bolt';
import { z } from 'zod';
import { attend, compose, conversationId, quiet, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { askedOrHelp, questionOf } from './incoming.ts';
import type { Message } from './render.ts';

/**
 * What a person wrote. Anything with a `bot_id` comes from a program, and a `subtype` marks what is no new message
 * of a person: edits, deletions, joins, copies of a thread.
 */
const written = z.object({
  user: z.string(),
  text: z.string().default(''),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  bot_id: z.null().optional(),
  subtype: z.null().optional(),
});

const envelope = z.object({ event_id: z.string(), team_id: z.string().nullish() });

type Written = z.infer<typeof written>;

/** The message of a person in an event that was not seen before; otherwise null. */
function newlyWritten(desk: Desk, event: unknown, body: unknown): (Written & { team: string | null }) | null {
  const message = written.safeParse(event);
  const around = envelope.safeParse(body);
  if (!message.success || !around.success || !desk.seen.isNew(`event:${around.data.event_id}`)) return null;
  return { ...message.data, team: around.data.team_id ?? null };
}

/** The answer to a message, as one turn of `conversation`. */
function answerTo(desk: Desk, message: Written, conversation: string): Message {
  return compose(desk, 'message', () =>
    fitAnswer(desk.bot.ask({ text: askedOrHelp(questionOf(message.text)), conversation })),
  );
}

export function listenToMessages(app: App, desk: Desk): void {
  app.event('app_mention', async ({ event, body, client }) => {
    await attend(desk, 'mention', async () => {
      const message = newlyWritten(desk, event, body);
      if (message === null) return;
      const { channel, team } = message;
      const thread = message.thread_ts ?? message.ts;
      const answer = answerTo(desk, message, conversationId(team, channel, thread));
      await client.chat.postMessage({ channel, thread_ts: thread, ...quiet, ...answer });
    });
  });

  app.event('message', async ({ event, body, client }) => {
    if (event.channel_type !== 'im') return;
    await attend(desk, 'direct message', async () => {
      const message = newlyWritten(desk, event, body);
      if (message === null) return;
      const { channel, team, thread_ts: thread } = message;
      const answer = answerTo(desk, message, conversationId(team, channel));
      const within = thread === undefined ? {} : { thread_ts: thread };
      await client.chat.postMessage({ channel, ...within, ...quiet, ...answer });
    });
  });
}
