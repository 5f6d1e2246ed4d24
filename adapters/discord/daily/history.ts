/**
 * Looks for a post of ours in a channel, by the key that one of its buttons shows.
 *
 * That it is not there can be said only by whoever may read the channel's history, and Discord does not say so: it
 * answers without Read Message History as it does for an empty channel, with an empty list. So an empty list counts only
 * together with a proof. Any message of the channel is one, for the history shows it; where there is none at all, the
 * permissions count that the gateway has told us of, as long as it is connected.
 */
import { Routes, SnowflakeUtil, type REST } from 'discord.js';
import { z } from 'zod';
import type { Sighting } from '../../../src/daily-posts.ts';
import { showsKey } from '../custom-ids.ts';
import { limits } from '../limits.ts';

export interface Wanted {
  readonly key: string;
  readonly channel: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export interface Reader {
  /** The bot's user id. */
  readonly botId: string;
  /** Whether it is certain that the bot may read the history of the channel at this moment. */
  readonly mayRead: (channel: string) => boolean;
}

/** Discord's clock and ours may differ. */
const marginMs = 15 * 60_000;
/** Looking has to end before somebody else takes the post for abandoned. */
const mostPages = 10;
const longestMs = 10_000;

const messageSchema = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  author: z.object({ id: z.string() }),
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.array(z.unknown()).optional(),
});
type ListedMessage = z.infer<typeof messageSchema>;

/** Looks through what was posted since then. Rejects with whatever error Discord gives. */
export async function lookFor(rest: REST, wanted: Wanted, reader: Reader): Promise<Sighting> {
  const { channel, key, since } = wanted;
  const startedAt = performance.now();
  let after = String(snowflakeAt(since - marginMs));
  for (let page = 0; page < mostPages; page += 1) {
    if (performance.now() - startedAt > longestMs) {
      return { type: 'later', reason: 'Looking through the channel took too long.' };
    }
    const messages = await list(rest, channel, { after, limit: String(limits.messagesListed) });
    const own = messages.find((message) => message.author.id === reader.botId && shows(message, key));
    if (own !== undefined) return { type: 'found', message: own.id };
    if (messages.length === 0) return whereEmpty(rest, channel, reader);
    if (messages.length < limits.messagesListed) return { type: 'absent' };
    after = String(messages.reduce((newest, { id }) => (BigInt(id) > newest ? BigInt(id) : newest), 0n));
  }
  return { type: 'unreadable', reason: 'Too much was written in the channel since to look through it all.' };
}

async function whereEmpty(rest: REST, channel: string, { mayRead }: Reader): Promise<Sighting> {
  const could = mayRead(channel);
  const latest = await list(rest, channel, { limit: '1' });
  if (latest.length > 0 || (could && mayRead(channel))) return { type: 'absent' };
  return {
    type: 'unreadable',
    reason: 'The bot cannot tell, because it lacks Read Message History in the channel.',
  };
}

async function list(
  rest: REST,
  channel: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly ListedMessage[]> {
  const listed = await rest.get(Routes.channelMessages(channel), { query: new URLSearchParams(query) });
  return z.array(messageSchema).parse(listed);
}

function shows(message: ListedMessage, key: string): boolean {
  return message.nonce === key || customIdsIn(message.components).some((id) => showsKey(id, key));
}

/** All custom ids, however deep they stand. */
function customIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(customIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'custom_id' in value && typeof value.custom_id === 'string' ? [value.custom_id] : [];
  return 'components' in value ? [...own, ...customIdsIn(value.components)] : own;
}

/** The lowest id of anything that was made at that time. */
function snowflakeAt(milliseconds: number): bigint {
  const sinceEpoch = BigInt(Math.floor(milliseconds)) - SnowflakeUtil.epoch;
  return sinceEpoch > 0n ? sinceEpoch << 22n : 0n;
}
