/** What the gateway has told us about servers and channels, as far as the daily posts need it. */
import { PermissionFlagsBits, Status, type Client } from 'discord.js';

export interface Servers {
  /** The channel's name with its mark, or null where it is not known. */
  channelName(channel: string): string | null;
  /** Whether it is certain that the bot may read the history of the channel now. */
  mayRead(channel: string): boolean;
  /** The owner's id, or null where the server is not known. */
  ownerOf(space: string): string | null;
}

export function serversOf(client: Client): Servers {
  return {
    channelName(id) {
      const channel = client.channels.cache.get(id);
      return channel === undefined || channel.isDMBased() ? null : `#${channel.name}`;
    },
    mayRead(id) {
      // Without the connection a change of permissions would have passed us by.
      if (!client.ws.shards.every((shard) => shard.status === Status.Ready)) return false;
      const channel = client.channels.cache.get(id);
      if (channel === undefined || channel.isDMBased()) return false;
      const me = channel.guild.members.me;
      if (me === null) return false;
      const needed = [
        PermissionFlagsBits.ViewChannel,
        PermissionFlagsBits.ReadMessageHistory,
        ...(channel.isVoiceBased() ? [PermissionFlagsBits.Connect] : []),
      ];
      return channel.permissionsFor(me).has(needed);
    },
    ownerOf: (id) => client.guilds.cache.get(id)?.ownerId ?? null,
  };
}
