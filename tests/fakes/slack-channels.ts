/** What a fake Slack keeps of its channels: who may post where and how often, and every message that was posted. */
import { z } from 'zod';

export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly thread: string | null;
  readonly blocks: unknown;
  readonly metadata: unknown;
  readonly bot: string | null;
  readonly user: string;
}

/** A message of the bot, as a test looks at it. `key` is the mark of a daily post. */
export interface Posted {
  readonly channel: string;
  readonly key: string | null;
  readonly ts: string;
  readonly text: string;
}

/** Slack's answer where it takes a call: an error, and for a limit the seconds to wait. */
export interface Refusal {
  readonly error: string;
  readonly retryAfter?: number;
}

const marked = z.object({ event_payload: z.object({ key: z.string() }) });

const pageOf = z.object({
  oldest: z.coerce.number().default(0),
  inclusive: z.string().default('false'),
  include_all_metadata: z.string().default('false'),
  limit: z.coerce.number().int().min(1).max(999).default(100),
  cursor: z
    .string()
    .regex(/^before:/)
    .optional(),
});

export class FakeSlackChannels {
  readonly messages: StoredMessage[] = [];
  /** The channels that the bot is a member of; null: of all. */
  members: ReadonlySet<string> | null = null;
  /** Those that the bot does not even see. */
  readonly hidden = new Set<string>();
  readonly archived = new Set<string>();
  readonly private = new Set<string>();
  /** Any other error that posting in a channel meets. */
  readonly refusing = new Map<string, string>();
  /** False: metadata is taken and forgotten. */
  keepsMetadata = true;
  /** The least time between two messages in a channel, in milliseconds; 0: no limit. */
  channelMs = 0;
  /** The most messages in a minute over the whole workspace; 0: no limit. */
  workspacePerMinute = 0;
  /** Milliseconds since the epoch. */
  now: () => number = Date.now;
  readonly #times = new Map<string, number[]>();
  #last = 0;

  /** Why Slack does not take a message for this channel, before it looks at the message. */
  refusalOfPost(channel: string): Refusal | null {
    // A person is written to in a channel of their own.
    if (/^[UW]/.test(channel)) return this.#refusing(channel);
    if (!/^[CDG]/.test(channel) || this.hidden.has(channel)) return { error: 'channel_not_found' };
    if (this.archived.has(channel)) return { error: 'is_archived' };
    if (!this.#isMember(channel)) return { error: 'not_in_channel' };
    return this.#refusing(channel) ?? this.#limit(channel);
  }

  #refusing(channel: string): Refusal | null {
    const error = this.refusing.get(channel);
    return error === undefined ? null : { error };
  }

  #isMember(channel: string): boolean {
    return channel.startsWith('D') || this.members === null || this.members.has(channel);
  }

  #limit(channel: string): Refusal | null {
    const now = this.now();
    const all = this.#times.get('') ?? [];
    const [last = -Infinity] = (this.#times.get(channel) ?? []).slice(-1);
    const left = last + this.channelMs - now;
    if (this.channelMs > 0 && left > 0) return { error: 'ratelimited', retryAfter: Math.ceil(left / 1_000) };
    const [first] = all.filter((time) => now - time < 60_000).slice(-this.workspacePerMinute);
    const isFull = all.filter((time) => now - time < 60_000).length >= this.workspacePerMinute;
    if (this.workspacePerMinute === 0 || !isFull || first === undefined) return null;
    return { error: 'ratelimited', retryAfter: Math.max(1, Math.ceil((first + 60_000 - now) / 1_000)) };
  }

  /** Seconds with six places, later than every other. */
  #stamp(): string {
    this.#last = Math.max(this.#last + 1, this.now() * 1_000);
    const micros = String(this.#last);
    return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
  }

  /** Keeps a message that was taken, and returns what Slack answers. */
  keep(given: Readonly<Record<string, unknown>>): { readonly channel: string; readonly ts: string } {
    const channel = String(given['channel']).replace(/^[UW]/, 'D');
    const ts = this.#stamp();
    for (const name of ['', channel]) {
      const times = this.#times.get(name);
      if (times === undefined) this.#times.set(name, [this.now()]);
      else times.push(this.now());
    }
    this.messages.push({
      channel,
      ts,
      text: typeof given['text'] === 'string' ? given['text'] : '',
      thread: typeof given['thread_ts'] === 'string' ? given['thread_ts'] : null,
      blocks: given['blocks'],
      metadata: this.keepsMetadata ? given['metadata'] : undefined,
      bot: 'BBOT',
      user: 'UBOT',
    });
    return { channel, ts };
  }

  /** A message of a person, or of another bot, with whatever it holds. */
  write(channel: string, text: string, more: Partial<StoredMessage> = {}): void {
    const ts = this.#stamp();
    const plain = { thread: null, blocks: undefined, metadata: undefined, bot: null, user: 'U9' };
    this.messages.push({ channel, ts, text, ...plain, ...more });
  }

  get posted(): Posted[] {
    return this.messages
      .filter((message) => message.bot === 'BBOT')
      .map(({ channel, ts, text, metadata, blocks }) => {
        const mark = marked.safeParse(metadata);
        const id = /"block_id":"daily:([^"]+)"/.exec(JSON.stringify(blocks ?? null))?.[1] ?? null;
        return { channel, key: mark.success ? mark.data.event_payload.key : id, ts, text };
      });
  }

  /** Why the history of a channel is not shown, given the scopes that were granted. */
  refusalOfHistory(channel: string, scopes: readonly string[]): Refusal | null {
    const isPrivate = this.private.has(channel) || channel.startsWith('G');
    const needed = channel.startsWith('D') ? 'im:history' : isPrivate ? 'groups:history' : 'channels:history';
    if (!scopes.includes(needed)) return { error: 'missing_scope' };
    if (!/^[CDG]/.test(channel) || this.hidden.has(channel)) return { error: 'channel_not_found' };
    return this.#isMember(channel) ? null : { error: 'not_in_channel' };
  }

  /** One page of a history, the newest first; null where the arguments are wrong. */
  history(given: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
    const page = pageOf.safeParse(given);
    if (!page.success) return null;
    const { oldest, inclusive, include_all_metadata: metadata, limit, cursor } = page.data;
    const before = cursor === undefined ? Infinity : Number(cursor.slice('before:'.length));
    const wanted = this.messages
      .filter((each) => each.channel === given['channel'] && each.thread === null)
      .filter(({ ts }) => Number(ts) < before)
      .filter(({ ts }) => (inclusive === 'true' ? Number(ts) >= oldest : Number(ts) > oldest))
      .toReversed();
    const shown = wanted.slice(0, limit);
    const more = wanted.length > limit;
    return {
      messages: shown.map((each) => ({
        type: 'message',
        user: each.user,
        ts: each.ts,
        text: each.text,
        ...(each.bot === null ? {} : { bot_id: each.bot }),
        ...(each.blocks === undefined ? {} : { blocks: each.blocks }),
        ...(metadata === 'true' && each.metadata !== undefined ? { metadata: each.metadata } : {}),
      })),
      has_more: more,
      response_metadata: { next_cursor: more ? `before:${shown.at(-1)?.ts}` : '' },
    };
  }
}
