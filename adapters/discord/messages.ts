/** Questions in messages: those that mention the bot, replies to it, and direct messages. */
import type { Message } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { RecentlySeen } from '../recently-seen.ts';
import type { Delivery } from './delivery.ts';
import { renderAnswer, renderSentence, type DiscordMessage, type Style } from './render.ts';

export type Addressed =
  | { readonly type: 'question'; readonly text: string }
  /** Somebody replied to the bot, but Discord does not let it see the text. */
  | { readonly type: 'unreadable' };

/** What a message asks of the bot, or null where it is none of its business. `botId` is the bot's user id. */
export function addressedIn(message: Message, botId: string): Addressed | null {
  if (message.author.bot || message.webhookId !== null || message.system) return null;
  // `users` holds those mentioned by name and whoever is replied to with a ping: not @everyone, not the bot's role.
  if (!message.channel.isDMBased() && !message.mentions.users.has(botId)) return null;
  const text = message.content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').trim();
  const unreadable = message.content === '' && !message.channel.isDMBased();
  return unreadable ? { type: 'unreadable' } : { type: 'question', text };
}

/** A thread and a direct message are one conversation; in a channel each person has their own. */
export function conversationOf(channelId: string, shared: boolean, userId: string): string {
  return shared ? `discord:${channelId}` : `discord:${channelId}:${userId}`;
}

export interface MessageContext {
  readonly bot: Bot;
  readonly botId: string;
  readonly command: string;
  readonly delivery: Delivery;
  /** The channels where people were told lately what the bot can read. */
  readonly hints: RecentlySeen;
}

/** Answers a message where it is addressed to the bot. Never rejects. */
export async function answerMessage(message: Message, context: MessageContext): Promise<void> {
  const addressed = addressedIn(message, context.botId);
  if (addressed === null) return;
  // People reply to answers in talk among themselves too: one hint is help, many are noise.
  if (addressed.type === 'unreadable' && !context.hints.isNew(message.channelId)) return;
  const draw = replyTo(message, addressed, context);
  const send = async (style: Style, attached: boolean): Promise<unknown> => {
    // The nonce makes Discord drop a second copy, be it our retry or another process that runs during a roll-over.
    const body = { ...draw(style), nonce: message.id, enforceNonce: true };
    if (attached) return message.reply(body);
    return message.channel.isSendable() ? message.channel.send(body) : undefined;
  };
  await context.delivery.deliver({
    channelId: message.channelId,
    send: () => send('plain', true),
    sendPlainly: () => send('text', true),
    sendUnattached: () => send('plain', false),
  });
}

/** Asks at once; the answer can then be drawn in more than one way. */
function replyTo(
  message: Message,
  addressed: Addressed,
  { bot, command }: MessageContext,
): (style: Style) => DiscordMessage {
  if (addressed.type === 'unreadable') {
    return () =>
      renderSentence(
        `I can read only messages that mention me. Please mention me in your question, or use /${command} ask.`,
      );
  }
  const { text } = addressed;
  const shared = message.channel.isDMBased() || message.channel.isThread();
  const conversation = conversationOf(message.channelId, shared, message.author.id);
  const answer = bot.ask({ text, conversation });
  return (style) => renderAnswer(answer, { style, request: text, from: 0 });
}
