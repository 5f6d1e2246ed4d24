/** Questions in messages: those that mention the bot, replies to it, and direct messages. */
import type { Message } from 'discord.js';
import type { Bot } from '../../src/bot.ts';
import type { Delivery } from './delivery.ts';
import { renderAnswer, renderSentence, type DiscordMessage } from './render.ts';

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
}

/** Answers a message where it is addressed to the bot. Never rejects. */
export async function answerMessage(message: Message, context: MessageContext): Promise<void> {
  const addressed = addressedIn(message, context.botId);
  if (addressed === null) return;
  const { full, textOnly } = replyTo(message, addressed, context);
  const send = async (reply: DiscordMessage, attached: boolean): Promise<unknown> => {
    // The nonce makes Discord drop a second copy, be it our retry or another process that runs during a roll-over.
    const body = { ...reply, nonce: message.id, enforceNonce: true };
    if (attached) return message.reply(body);
    return message.channel.isSendable() ? message.channel.send(body) : undefined;
  };
  await context.delivery.deliver({
    channelId: message.channelId,
    send: () => send(full, true),
    sendPlainly: () => send(textOnly, true),
    sendUnattached: () => send(full, false),
  });
}

function replyTo(
  message: Message,
  addressed: Addressed,
  { bot, command }: MessageContext,
): { readonly full: DiscordMessage; readonly textOnly: DiscordMessage } {
  if (addressed.type === 'unreadable') {
    const hint = renderSentence(
      `I can read only messages that mention me. Please mention me in your question, or use /${command} ask.`,
    );
    return { full: hint, textOnly: hint };
  }
  const { channel } = message;
  const answer = bot.ask({
    text: addressed.text,
    conversation: conversationOf(
      message.channelId,
      channel.isDMBased() || channel.isThread(),
      message.author.id,
    ),
  });
  return {
    full: renderAnswer(answer, { style: 'plain', request: addressed.text, from: 0 }),
    textOnly: renderAnswer(answer, { style: 'text', request: addressed.text, from: 0 }),
  };
}
