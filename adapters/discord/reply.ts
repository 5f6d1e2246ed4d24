/** The reply to an interaction. What discord.js makes of a message is the same in all of them, and a good part of the work. */
import {
  MessageFlags,
  MessagePayload,
  type InteractionReplyOptions,
  type MessageMentionOptions,
  type RepliableInteraction,
} from 'discord.js';
import type { DiscordMessage } from './render.ts';

/** Whatever a text holds, it calls nobody. */
export const noPings: MessageMentionOptions = { parse: [], repliedUser: false };

type Body = NonNullable<MessagePayload['body']>;

/** Bodies of messages that everybody sees, and of those that only one person does, for as long as the messages are kept themselves. */
const shown = new WeakMap<DiscordMessage, Body>();
const hidden = new WeakMap<DiscordMessage, Body>();

/** What to reply with; `isHidden`: for nobody but whoever asked. Nobody may change its body. */
export function replyWith(
  interaction: RepliableInteraction,
  message: DiscordMessage,
  isHidden: boolean,
): MessagePayload {
  const bodies = isHidden ? hidden : shown;
  const body = bodies.get(message);
  if (body !== undefined) {
    const known = MessagePayload.create(interaction, {});
    known.body = body;
    return known;
  }
  const options: InteractionReplyOptions = {
    ...message,
    flags: isHidden ? [message.flags, MessageFlags.Ephemeral] : message.flags,
    allowedMentions: noPings,
  };
  const made = MessagePayload.create(interaction, options).resolveBody();
  if (made.body !== null) bodies.set(message, made.body);
  return made;
}
