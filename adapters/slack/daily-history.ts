/** Looks into the history of a channel for a daily post, by the mark that it carries. */
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Sighting } from '../../src/daily-posts.ts';
import { blockIdOf } from './daily-send.ts';
import { isCode, verdictOf } from './daily-verdicts.ts';
import type { Identity } from './identity.ts';
import { daily } from './limits.ts';
import { slackCode, systemCode } from './problems.ts';

export interface Wanted {
  readonly key: string;
  readonly channel: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

const message = z.object({
  ts: z.string(),
  user: z.string().nullish(),
  bot_id: z.string().nullish(),
  metadata: z.object({ event_payload: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  blocks: z.array(z.object({ block_id: z.string().nullish() })).nullish(),
});

function isWanted(found: z.infer<typeof message>, key: string, { botId, botUserId }: Identity): boolean {
  const isOurs =
    (botId !== undefined && found.bot_id === botId) || (botUserId !== undefined && found.user === botUserId);
  if (!isOurs) return false;
  const isMarked = found.blocks?.some((block) => block.block_id === blockIdOf(key)) === true;
  return isMarked || found.metadata?.event_payload?.['key'] === key;
}

const later = (why: string): Sighting => ({
  type: 'later',
  reason: `This channel could not be looked through at the moment (${why}).`,
});

function obstacle(error: unknown): Sighting {
  const code = slackCode(error);
  if (code === 'missing_scope') {
    const reason =
      'I am not allowed to look into this channel: the app lacks the scope channels:history, or groups:history for a private channel.';
    return { type: 'unreadable', reason };
  }
  if (code !== null && verdictOf(code) === 'channel') {
    return { type: 'unreadable', reason: `Slack does not let me look into this channel (${code}).` };
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { type: 'later', reason: `Slack asks to wait for ${error.retryAfter} seconds.` };
  }
  const status = error instanceof webApi.WebAPIHTTPError ? `HTTP status ${error.statusCode}` : null;
  const told = code !== null && isCode(code) ? code : status;
  return later(told ?? systemCode(error) ?? 'no answer of Slack');
}

/** Never rejects. "absent" only where the whole time since then was looked through. */
export async function lookFor(
  client: webApi.WebClient,
  { key, channel, since }: Wanted,
  identity: Identity,
): Promise<Sighting> {
  const oldest = Math.max(0, (since - daily.clockMs) / 1_000).toFixed(6);
  let cursor: string | undefined;
  try {
    for (let page = 0; page < daily.historyPages; page += 1) {
      const answer = await client.conversations.history({
        channel,
        oldest,
        inclusive: true,
        include_all_metadata: true,
        limit: daily.historyPage,
        ...(cursor === undefined ? {} : { cursor }),
      });
      // Whatever answers in place of Slack must not pass for an empty channel.
      if (answer.messages === undefined) return later('no answer of Slack');
      for (const each of answer.messages) {
        const found = message.safeParse(each);
        if (found.success && isWanted(found.data, key, identity))
          return { type: 'found', message: found.data.ts };
      }
      const next = answer.response_metadata?.next_cursor ?? '';
      if (next === '') return { type: 'absent' };
      cursor = next;
    }
  } catch (error) {
    return obstacle(error);
  }
  const reason = 'So much was written in this channel since then that I did not look through all of it.';
  return { type: 'unreadable', reason };
}
