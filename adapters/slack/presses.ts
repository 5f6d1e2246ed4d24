/** Pressed buttons: "ask next", "did you mean" and "share in channel". Their value holds all that is needed. */
import type { App, RespondFn, webApi } from '@slack/bolt';
import { z } from 'zod';
import { askAction, dailyAction, fingerprint, readShare, shareAction, type Shareable } from './buttons.ts';
import { answerDaily } from './daily-settings.ts';
import { attend, compose, conversationId, quiet, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { homeView } from './home.ts';
import { unescapeText } from './incoming.ts';
import { slackCode } from './problems.ts';
import { plainMessage, type Message } from './render.ts';

const pressed = z.object({
  user: z.object({
    id: z.string(),
    team_id: z.string().nullish(),
    name: z.string().nullish(),
    username: z.string().nullish(),
  }),
  team: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().nullish(),
  channel: z.object({ id: z.string() }).nullish(),
  message: z.object({ ts: z.string(), thread_ts: z.string().nullish() }).nullish(),
  container: z
    .object({
      type: z.string().nullish(),
      is_ephemeral: z.boolean().nullish(),
      message_ts: z.string().nullish(),
      thread_ts: z.string().nullish(),
      channel_id: z.string().nullish(),
    })
    .nullish(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().nullish() })).min(1),
});

type Pressed = z.infer<typeof pressed>;

/** Where the pressed button stands, and so where its answer belongs. */
export type Place =
  | { readonly type: 'home'; readonly user: string }
  | { readonly type: 'ephemeral'; readonly channel: string }
  | { readonly type: 'direct'; readonly channel: string; readonly thread: string | null }
  | { readonly type: 'channel'; readonly channel: string; readonly thread: string };

/** Null where the button stands nowhere that we know. */
export function placeOf(press: Pressed): Place | null {
  const { container, message } = press;
  if (container?.type === 'view') return { type: 'home', user: press.user.id };
  const channel = press.channel?.id ?? container?.channel_id ?? null;
  if (channel === null) return null;
  if (container?.is_ephemeral === true) return { type: 'ephemeral', channel };
  const thread = container?.thread_ts ?? message?.thread_ts ?? null;
  if (channel.startsWith('D')) return { type: 'direct', channel, thread };
  const start = thread ?? container?.message_ts ?? message?.ts ?? null;
  return start === null ? { type: 'ephemeral', channel } : { type: 'channel', channel, thread: start };
}

function conversationAt(press: Pressed, place: Place): string {
  const team = press.team?.id ?? press.user.team_id;
  switch (place.type) {
    case 'home':
      return conversationId(team, 'home', place.user);
    case 'ephemeral':
      return conversationId(team, place.channel, press.user.id);
    case 'direct':
      return conversationId(team, place.channel);
    case 'channel':
      return conversationId(team, place.channel, place.thread);
    default: {
      const unknown: never = place;
      return unknown;
    }
  }
}

/** A shared answer may stand in a channel that the bot is no member of; there only a private reply is possible. */
const closedToUs: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'is_archived']);

type Respond = (message: Message, visible: 'ephemeral' | 'in_channel') => Promise<void>;

/** Posts where the bot may, else replies privately. */
async function post(
  client: webApi.WebClient,
  place: Extract<Place, { readonly thread: unknown }>,
  message: Message,
  respond: Respond,
): Promise<void> {
  const { channel, thread } = place;
  const within = thread === null ? {} : { thread_ts: thread };
  try {
    await client.chat.postMessage({ channel, ...within, ...quiet, ...message });
  } catch (error) {
    if (!closedToUs.has(slackCode(error) ?? '')) throw error;
    await respond(message, 'ephemeral');
  }
}

/** The answer that was read: to the request alone, or else to the request in its thread; null if neither is it. */
function sameAnswer(desk: Desk, { request, fingerprint: read }: Shareable, conversation: string) {
  const alone = desk.bot.ask({ text: request });
  if (fingerprint(alone) === read) return alone;
  const within = desk.bot.ask({ text: request, conversation });
  return fingerprint(within) === read ? within : null;
}

const changed = plainMessage(
  'This answer cannot be shared any more: it has changed, or it depended on what was asked before. Ask again with the whole question, then share that answer.',
);
const outdated = plainMessage('This button is from an older version of the bot. Please ask again.');

async function share(desk: Desk, value: string, conversation: string, respond: Respond): Promise<void> {
  const shareable = readShare(value);
  const answer = shareable === null ? null : sameAnswer(desk, shareable, conversation);
  if (answer === null) return respond(changed, 'ephemeral');
  return respond(fitAnswer(answer, { attribution: `Shared from /${desk.command}` }), 'in_channel');
}

/** Asks what a button under an answer about the daily posts stands for, in the name of whoever pressed it. */
async function askDaily(
  desk: Desk,
  press: Pressed,
  place: Exclude<Place, { readonly type: 'home' }>,
  request: string,
): Promise<Message> {
  const { user, team } = press;
  const answer = await answerDaily(desk, {
    text: request,
    space: team?.id,
    channel: place.channel,
    person: { id: user.id, name: user.name ?? user.username ?? user.id },
    home: user.team_id,
    id: press.trigger_id,
  });
  const conversation = conversationAt(press, place);
  return answer ?? compose(desk, 'button', () => fitAnswer(desk.bot.ask({ text: request, conversation })));
}

async function answerPress(
  desk: Desk,
  press: Pressed,
  client: webApi.WebClient,
  respond: Respond,
): Promise<void> {
  const [action] = press.actions;
  const place = placeOf(press);
  if (action === undefined || place === null) return;
  // Slack hands values back as they were; should it escape them, the request is still the same.
  const value = unescapeText(action.value ?? '');
  const conversation = conversationAt(press, place);
  if (action.action_id === shareAction) return share(desk, value, conversation, respond);
  const isAsk = askAction.test(action.action_id) && value !== '';
  if (place.type === 'home') {
    const answer = desk.bot.ask({ text: isAsk ? value : 'help', conversation });
    await client.views.publish({ user_id: place.user, view: homeView(desk.command, answer) });
    return;
  }
  if (dailyAction.test(action.action_id) && value !== '') {
    return respond(await askDaily(desk, press, place, value), 'ephemeral');
  }
  if (!isAsk) return respond(outdated, 'ephemeral');
  const message = compose(desk, 'button', () => fitAnswer(desk.bot.ask({ text: value, conversation })));
  if (place.type === 'ephemeral') return respond(message, 'ephemeral');
  await post(client, place, message, respond);
}

function responder(respond: RespondFn | undefined, desk: Desk): Respond {
  return async (message, visible) => {
    if (respond === undefined) {
      desk.logger.warn('Slack gave no address to reply to a pressed button');
      return;
    }
    await respond({ response_type: visible, replace_original: false, ...quiet, ...message });
  };
}

export function listenToPresses(app: App, desk: Desk): void {
  // One listener for every button: one that nobody acknowledges shows a warning sign.
  app.action(/^/, async ({ body, ack, client, respond }) => {
    await attend(desk, 'button', async () => {
      await ack();
      const press = pressed.safeParse(body);
      if (!press.success) {
        desk.logger.warn('Slack sent a pressed button in a form that is not known');
        return;
      }
      const { trigger_id: trigger } = press.data;
      if (typeof trigger === 'string' && !desk.seen.isNew(`press:${trigger}`)) return;
      await answerPress(desk, press.data, client, responder(respond, desk));
    });
  });
}
