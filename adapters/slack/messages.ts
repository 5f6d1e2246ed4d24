/** Mentions in channels and direct messages: answered where they were asked. */
import type { App } from '@slack/bolt';
import { z } from 'zod';
import { answerDaily } from './daily-settings.ts';
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
  /** The workspace of the person, by whichever of these names Slack tells it. */
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  team: z.string().nullish(),
  user_profile: z.object({ display_name: z.string().nullish(), real_name: z.string().nullish() }).nullish(),
});

const envelope = z.object({ event_id: z.string(), team_id: z.string().nullish() });

interface Written extends z.infer<typeof written> {
  readonly eventId: string;
  readonly teamId: string | null;
}

/** The message of a person in an event that was not seen before; otherwise null. */
function newlyWritten(desk: Desk, event: unknown, body: unknown): Written | null {
  const message = written.safeParse(event);
  const around = envelope.safeParse(body);
  if (!message.success || !around.success || !desk.seen.isNew(`event:${around.data.event_id}`)) return null;
  return { ...message.data, eventId: around.data.event_id, teamId: around.data.team_id ?? null };
}

/** The answer to a message, as one turn of `conversation`. */
async function answerTo(desk: Desk, message: Written, conversation: string): Promise<Message> {
  const { channel, user, user_profile: profile } = message;
  const question = questionOf(message.text);
  const onDaily = await answerDaily(desk, {
    text: question,
    space: message.teamId,
    channel,
    person: { id: user, name: profile?.display_name || profile?.real_name || `member ${user}` },
    home: message.user_team ?? message.source_team ?? message.team,
    id: message.eventId,
  });
  return (
    onDaily ??
    compose(desk, 'message', () => fitAnswer(desk.bot.ask({ text: askedOrHelp(question), conversation })))
  );
}

export function listenToMessages(app: App, desk: Desk): void {
  app.event('app_mention', async ({ event, body, client }) => {
    await attend(desk, 'mention', async () => {
      const message = newlyWritten(desk, event, body);
      if (message === null) return;
      const { channel, teamId } = message;
      const thread = message.thread_ts ?? message.ts;
      const answer = await answerTo(desk, message, conversationId(teamId, channel, thread));
      await client.chat.postMessage({ channel, thread_ts: thread, ...quiet, ...answer });
    });
  });

  app.event('message', async ({ event, body, client }) => {
    if (event.channel_type !== 'im') return;
    await attend(desk, 'direct message', async () => {
      const message = newlyWritten(desk, event, body);
      if (message === null) return;
      const { channel, teamId, thread_ts: thread } = message;
      const answer = await answerTo(desk, message, conversationId(teamId, channel));
      const within = thread === undefined ? {} : { thread_ts: thread };
      await client.chat.postMessage({ channel, ...within, ...quiet, ...answer });
    });
  });
}
