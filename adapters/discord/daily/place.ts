/** Whether the bot can post in the channel where a command was used, from what Discord says along with the command. */
import { PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { Problem } from '../../../src/daily-posts.ts';

/** What keeps the bot from posting there, or null where nothing does. `resume` is the command to go on with. */
export function placeProblem(interaction: RepliableInteraction, resume: string): Problem | null {
  const { channel, appPermissions } = interaction;
  if (channel !== null && !channel.isSendable()) {
    return {
      code: 'no-text-channel',
      sentence: `Messages cannot be posted in this kind of channel. Use the command in a text channel or a thread.`,
    };
  }
  const inThread = channel?.isThread() === true;
  const needed = inThread
    ? {
        'View Channel': PermissionFlagsBits.ViewChannel,
        'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
      }
    : { 'View Channel': PermissionFlagsBits.ViewChannel, 'Send Messages': PermissionFlagsBits.SendMessages };
  const lacking = Object.entries(needed).flatMap(([name, permission]) =>
    appPermissions.has(permission) ? [] : [name],
  );
  if (lacking.length === 0) return null;
  return {
    code: 'missing-permission',
    sentence: `Give the bot ${lacking.join(' and ')} in this ${inThread ? 'thread' : 'channel'}, then type ${resume}.`,
  };
}
